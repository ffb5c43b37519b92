import { verbForms } from '../grammar/verb-forms.ts';
import { isAcronym } from './acronym.ts';
import { fold } from './fold.ts';
import { GAZETTEER } from './gazetteer.ts';
import { type Page, wordAt } from './page.ts';
import { CLOSED } from './plain-words.ts';
import { type Sighting, surfaceOf } from './sighting.ts';

/** What a body is, written small as well: the rail users' association (RUA). */
const BODY =
	/^(?:association|federation|union|agency|authority|board|bureau|commission|committee|company|corporation|council|department|foundation|fund|group|institute|league|ministry|network|office|organi[sz]ation|party|service|services|society|trust|university|college|bank|club|team|force|forces|alliance|front|movement|court|school|centre|center|firm|workers|employees|officials|members|lawyers|teachers)$/;

/** Techniques in capitals: Digital Rights Management. */
const TECHNIQUE = /^(?:Rights|Relationship|Relationships|Chain|Knowledge|Content|Identity|Anger) Management$/;

/**
 * Drops what is no body although it is written like one: letters that stand for common words of the article, liquid natural
 * gas (LNG), where they act nowhere; and techniques in capitals, Digital Rights Management, with their letters.
 */
export function dropThingLetters(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const things = new Set<string>();
	const techniques = new Set<Sighting>();
	const letters = new Map<string, Sighting[]>();
	for (const sighting of seen) {
		if (sighting.kind !== 'organization') continue;
		const { first, last } = sighting;
		if (last - first > 1 && TECHNIQUE.test(`${wordAt(page, last - 2)} ${wordAt(page, last - 1)}`)) {
			techniques.add(sighting);
			if (wordAt(page, last) === '(' && isAcronym(wordAt(page, last + 1))) things.add(wordAt(page, last + 1));
		}
		const surface = surfaceOf(page, sighting);
		if (last - first > 1 || !LETTERS.test(surface)) continue;
		const own = letters.get(surface) ?? [];
		letters.set(surface, own);
		own.push(sighting);
	}
	for (const [surface, own] of letters) {
		const [one] = own;
		if (one === undefined || GAZETTEER.at(page, one.first, one.last) !== null) continue;
		if (own.some((sighting) => acts(page, sighting))) continue;
		const isMass = own.length > 1 && own.some(({ last }) => isNounBehind(page, last));
		if (standsForWords(page, surface, isMass)) things.add(surface);
	}
	if (things.size === 0 && techniques.size === 0) return seen;
	return seen.filter(
		(sighting) =>
			!techniques.has(sighting) && (sighting.kind !== 'organization' || !things.has(surfaceOf(page, sighting))),
	);
}

/** Two letters are the beginnings of too many words. */
const LETTERS = /^\p{Lu}{3,5}$/u;

/** Whether letters stand as who does something or owns something, or as the one body of its kind: the LNG. */
const acts = (page: Page, { first, last }: Sighting): boolean =>
	/^['’]s?$/.test(wordAt(page, last)) ||
	isAct(wordAt(page, last)) ||
	/^(?:the|by|told|at)$/i.test(wordAt(page, first - 1));

/** Said, plans; in LNG prices and LNG can the letters act no more than a thing does. */
const isAct = (word: string): boolean =>
	/^(?:says|plans|wants|hopes|fears|claims|has|have)$/.test(word) ||
	verbForms(word).some(
		({ shape, nounish }) => shape === 'past' || shape === 'edParticiple' || (shape === 'third' && !nounish),
	);

/** LNG [export]: letters that tell of a thing what it is of. */
const isNounBehind = (page: Page, at: number): boolean =>
	/^\p{Ll}{3,}$/u.test(wordAt(page, at)) && !CLOSED.has(wordAt(page, at));

/**
 * Whether words that begin with the letters stand side by side in the article, written small, and name no kind of body: right beside the
 * letters, or `anywhere`.
 */
function standsForWords(page: Page, letters: string, anywhere: boolean): boolean {
	const wanted = fold(letters);
	const end = page.tokens.length - wanted.length;
	for (let at = 0; at <= end; at++) {
		if (wordAt(page, at).charAt(0).toLowerCase() !== wanted[0]) continue;
		let length = 0;
		while (length < wanted.length && isCommon(page, at + length, wanted[length] ?? '', length === 0)) length++;
		if (length < wanted.length || page.ends[at] !== page.ends[at + length - 1]) continue;
		if (BODY.test(wordAt(page, at + length - 1))) continue;
		if (anywhere || wordAt(page, at - 2) === letters) return true;
		if (wordAt(page, at + length + 1) === letters || wordAt(page, at + length + 2) === letters) return true;
	}
	return false;
}

function isCommon(page: Page, at: number, letter: string, isFirst: boolean): boolean {
	const word = wordAt(page, at);
	const isSmall = /^\p{Ll}{3,}$/u.test(word) || (isFirst && page.opens[at] === 1 && /^\p{Lu}\p{Ll}{2,}$/u.test(word));
	return isSmall && word.charAt(0).toLowerCase() === letter && !CLOSED.has(word.toLowerCase());
}
