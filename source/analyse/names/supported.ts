import { COMPANY_NOUNS } from '../lexicons/company-words.ts';
import { GIVEN_NAME_GENDERS } from '../lexicons/given-name-genders.ts';
import { ORGANIZATION_HEADS } from '../lexicons/organizations.ts';
import { TITLE_HEADS } from '../lexicons/titles.ts';
import { fold } from './fold.ts';
import { GAZETTEER } from './gazetteer.ts';
import { isCompany } from './house-words.ts';
import { isCapitalised, type Page, sentenceEnd, wordAt } from './page.ts';
import { type Sighting, surfaceOf } from './sighting.ts';

/** Whether the words around, or its own, say that a name is a place, body or person, as the tagger thought: in Elver, economist at Tarrow. */
export function isSupported(page: Page, sighting: Sighting): boolean {
	const { kind, first, last } = sighting;
	const next = last < sentenceEnd(page, first) ? wordAt(page, last) : '';
	if (isCapitalised(page, last) && next !== '' && page.opens[first] !== 1) return false;
	// Board of Deputies [of British Jews]: its name goes on.
	if (/^(?:of|for|and|&)$/.test(next) && isCapitalised(page, last + 1) && last - first > 1) return false;
	switch (kind) {
		case 'place':
			return isPlace(page, sighting, next);
		case 'organization':
			return isBody(page, sighting, next) || isCalledBody(page, sighting);
		case 'person':
			return isPerson(page, sighting);
		default:
			return false;
	}
}

const NEAR = /^(?:in|near|outside|throughout|across)$/;
/** What goes on behind a place that somebody or something is in. */
const BEHIND =
	/^(?:and|or|on|at|in|to|from|by|with|after|before|when|where|which|that|who|as|but|is|was|are|were|has|had|will|would|during|since|until|this|last|next|earlier|said|says)$/;

function isPlace(page: Page, { first, last, by }: Sighting, next: string): boolean {
	if (by === 'names/placed' || by === 'names/landform') return true;
	if (next === ',' && GAZETTEER.at(page, last + 1, sentenceEnd(page, first))?.value.kind === 'place') return true;
	return (
		NEAR.test(wordAt(page, first - 1)) &&
		!/^(?:['’]s?|-|–|for)$/.test(next) &&
		!/^\p{Ll}{2,}$/u.test(wordAt(page, last).replace(BEHIND, ''))
	);
}

const TELLING = /^(?:said|says|announced|claimed|confirmed|reported|added|admitted|denied|warned|argued|insisted)$/;
/** Whom a body has behind its name without a possessive: a Tarrow spokesman. */
const ITS_OWN =
	/^(?:spokesman|spokeswoman|spokesperson|spokesmen|officials|official|executives|executive|chairman|chairwoman|chief|boss|president|director|founder|co-founder|shareholders|shares|newspaper|magazine|economist|analyst|lawyers|subsidiary|affiliate)$/;
/** Who is at one, or works with or for one. */
const STAFF =
	/^(?:analysts?|economists?|strategists?|traders?|consultant|director|directors|researchers?|scientists?|editor|head|chief|executive|manager|spokesman|spokeswoman|professor|lecturer|shareholder|stake|shares|president|chairman|founder|co-founder|lawyer|officials?)$/;
/** What one does to things: owned by Tarrow. */
const BY_HOUSES =
	/^(?:owned|made|produced|developed|published|manufactured|acquired|operated|run|bought|issued|commissioned|built|run)$/;

function isBody(page: Page, { first, last }: Sighting, next: string): boolean {
	const before = wordAt(page, first - 1);
	const head = /^(?:the|an?)$/i.test(before) ? first - 2 : first - 1;
	const lead = wordAt(page, head);
	if (TELLING.test(next) || ITS_OWN.test(next)) return true;
	if (head === first - 1 && isBodyNoun(before.toLowerCase()) && page.ends[first - 1] === page.ends[first]) return true;
	if (/^(?:told|tells)$/.test(lead)) return true;
	if (lead === 'to' && /^according$/i.test(wordAt(page, head - 1))) return true;
	if (lead === 'by' && BY_HOUSES.test(wordAt(page, head - 1))) return true;
	if (/^(?:at|for|with|of|in)$/.test(lead) && STAFF.test(wordAt(page, head - 1))) return true;
	if (next === ',' && isExplained(page, last + 1)) return true;
	return /^['’]s?$/.test(next) && (STAFF.test(wordAt(page, last + 1)) || STAFF.test(wordAt(page, last + 2)));
}

/** What a body is besides a company: sugar group Tarrow, analysts Tarrow. */
const BODIES =
	/^(?:group|organi[sz]ation|agency|foundation|institute|club|think-tank|consultancy|consultants|analysts|pollsters|auditors|accountants|engine|website|site)$/;

const isBodyNoun = (word: string): boolean =>
	BODIES.test(word) || COMPANY_NOUNS.has(word) || (word.endsWith('s') && COMPANY_NOUNS.has(word.slice(0, -1)));

/** How many words an explanation is looked through for its noun. */
const EXPLANATION = 7;

/** `Tarrow, a Leeds-based maker of lamps,`: whether what begins at `at` explains a name as a body's. */
function isExplained(page: Page, at: number): boolean {
	if (!/^(?:an?|the|one)$/.test(wordAt(page, at))) return false;
	const end = Math.min(sentenceEnd(page, at), at + EXPLANATION);
	for (let index = at + 1; index < end; index++) {
		const word = wordAt(page, index);
		if (/^[,.;:()–—]$/.test(word)) return false;
		if (isBodyNoun(word)) return !/^[\p{L}\d]/u.test(wordAt(page, index + 1).replace(GOES_ON, ''));
	}
	return false;
}

/** What may stand behind the noun of an explanation. */
const GOES_ON = /^(?:of|in|for|with|at|from|to|by|based|which|that|whose|owned|and|specialising|specializing)$/;

/** Tarrow Water Authority, University of Tarrow, Tarrow Corp. */
function isCalledBody(page: Page, sighting: Sighting): boolean {
	const { first, last } = sighting;
	if (last - first < 2) return false;
	for (let at = first; at < last; at++) {
		const word = wordAt(page, at);
		const isEnd = at === last - 1 || /^(?:of|for)$/.test(wordAt(page, at + 1));
		if (isEnd && ORGANIZATION_HEADS.has(word)) return !/^(?:of|for)$/.test(wordAt(page, last));
		if (isEnd && at < last - 1) return false;
	}
	return isCompany(surfaceOf(page, sighting));
}

/** Titles of tales and plays as well: Count, Private. */
const TALES =
	/^(?:count|countess|king|queen|prince|princess|private|father|sister|brother|captain|major|general|baron)$/;

/** Called by a usual first name and a word or two more, or with an office before. */
function isPerson(page: Page, sighting: Sighting): boolean {
	const { first, last } = sighting;
	const before = wordAt(page, first - 1)
		.toLowerCase()
		.replace(/\.$/, '');
	if (TITLE_HEADS.has(before) && !TALES.test(before)) return true;
	const words = surfaceOf(page, sighting).split(' ');
	return (
		words.length > 1 &&
		words.length < 4 &&
		!/^['’]s?$/.test(wordAt(page, last)) &&
		page.shouted[first] !== 1 &&
		words.every((word) => /^\p{Lu}(?:\p{Ll}|\.)/u.test(word)) &&
		GIVEN_NAME_GENDERS.has(fold(words[0] ?? ''))
	);
}
