import { GIVEN_NAME_GENDERS } from '../lexicons/given-name-genders.ts';
import { COMMON_HEADS, knownOrganization } from '../lexicons/organizations.ts';
import { COURTESY, isDoubleHonour, TITLE_HEADS, TITLE_PARTS } from '../lexicons/titles.ts';
import { NO_NAMES } from './common-words.ts';
import { fold } from './fold.ts';
import { GAZETTEER } from './gazetteer.ts';
import { type Page, wordAt } from './page.ts';
import { over, type Sighting, sight } from './sighting.ts';

const MARK = /^[^\p{L}\p{N}]+$/u;
const POSSESSIVE = /^['’]s?$/i;
const ARTICLE = /^(?:the|a|an)$/i;
/** Small first words that belong to a name: al-Assad, el-Sissi, bin Laden, de Gaulle, van Dyck, iPhone. */
const SMALL_NAME =
	/^(?:al|el|ad|an|ar|as|ash|at|az|bin|ibn|bint|ben|abu|von|van|der|den|de|da|di|do|dos|du|del|della|la|le|ter|ten|ul)(?:-|$)|^\p{Ll}{1,3}[-’']?\p{Lu}/u;
const SMALL = /^\p{Ll}/u;

/** No name: the L-R of a caption, a lone initial. */
const LETTERS = /^\p{Lu}(?:-\p{Lu})*\.?$/u;

/**
 * Cuts a sighting down to the name: no article, title, possessive or mark around it. What the cut-off part names
 * itself is a sighting too: `Egyptian Foreign Minister Sameh Shoukry` → `Egyptian`, `Sameh Shoukry`; `US Secretary`,
 * taken for an organization, → `US`.
 */
export function trim(page: Page, sighting: Sighting): readonly Sighting[] {
	const bare = bareOf(page, sighting);
	if (bare === null) return isBrand(page, sighting) ? [sighting] : [];
	if (LETTERS.test(wordAt(page, bare.first)) && bare.last - bare.first === 1) return [];
	if (isInTitle(page, bare)) return [];
	if (isBehindState(page, bare)) return [{ ...over(page, bare, bare.first, bare.first + 1), kind: 'place' }];
	const name = afterTitle(page, bare);
	if (name === bare.first) return [withoutPrefix(page, bare)];
	const behind = name < bare.last ? bareOf(page, over(page, bare, name, bare.last)) : null;
	const within = knownWithin(page, bare.first, name);
	return behind === null ? within : [...within, withoutPrefix(page, behind)];
}

/** [Shadow Education] Secretary, [Trade and Industry] Minister: the beginning of a title. */
function isInTitle(page: Page, { kind, first, last }: Sighting): boolean {
	if (kind !== 'organization') return false;
	const isRank = RANK.test(wordAt(page, first)) && isHead(wordAt(page, last));
	if (!isRank && !(last - first > 1 && MINISTER.test(wordAt(page, last)))) return false;
	for (let at = isRank ? first + 1 : first; at < last; at++)
		if (!TITLE_PARTS.has(bareTitle(wordAt(page, at)))) return false;
	return true;
}

const RANK = /^(?:Shadow|Deputy|Assistant|Acting|Interim|Former|Vice|Junior)$/;

const MINISTER = /^(?:Secretary|Minister|Under-Secretary|Undersecretary)$/;

const STATE = /^(?:U\.S\.|U\.K\.|US|UK|EU)$/;

/** `U.S. Makers`: some wires write a word behind the full stop large that they also write small. */
const isBehindState = (page: Page, { kind, first, last }: Sighting): boolean =>
	kind === 'organization' &&
	last - first === 2 &&
	STATE.test(wordAt(page, first)) &&
	!COMMON_HEADS.has(wordAt(page, first + 1)) &&
	(NO_NAMES.has(wordAt(page, first + 1)) ||
		(wordAt(page, first).includes('.') &&
			(page.small.has(wordAt(page, first + 1).toLowerCase()) ||
				PLURAL.test(wordAt(page, first + 1)) ||
				// A U.S. Computer and semiconductor maker.
				(/^(?:and|or)$/.test(wordAt(page, last)) && SMALL.test(wordAt(page, last + 1))))));

/** But U.S. Airways. */
const PLURAL = /^(?!Airways|Robotics|Foods|Marines|Customs|Express)\p{Lu}\p{Ll}+[^s]s$/u;

/** What is for or against a name stands in its word and not in the name: pro-Marek, ex-Soviet. */
const PREFIX = /^(?:anti|pro|ex|non|pre|post|all)-(?=\p{Lu})/iu;

function withoutPrefix(page: Page, sighting: Sighting): Sighting {
	const word = wordAt(page, sighting.first);
	// R-Texas: a party's seat.
	if (/^[RDI]-\p{Lu}/u.test(word)) return { ...sighting, start: sighting.start + 2, kind: 'place', settled: true };
	const prefix = PREFIX.exec(word);
	if (prefix === null) return sighting;
	const bare = { ...sighting, start: sighting.start + prefix[0].length };
	const isHouse = sighting.last - sighting.first === 1 && knownOrganization(word.slice(prefix[0].length)) !== null;
	return isHouse ? { ...bare, kind: 'organization', settled: true } : bare;
}

/** Written small throughout, as adidas and example.com write themselves. */
const isBrand = (page: Page, { kind, first, last }: Sighting): boolean =>
	kind === 'organization' &&
	last - first === 1 &&
	SMALL.test(wordAt(page, first)) &&
	!ARTICLE.test(wordAt(page, first));

function bareOf(page: Page, sighting: Sighting): Sighting | null {
	let { first, last } = sighting;
	while (first < last && isEdge(page, first)) first++;
	while (last > first && isEnd(page, sighting, last - 1)) last--;
	return last > first ? over(page, sighting, first, last) : null;
}

/** A tagger that takes in the possessive of a house means its name: Lloyd's. Not so of persons, and of what is known. */
function isEnd(page: Page, { kind, first }: Sighting, at: number): boolean {
	const word = wordAt(page, at);
	if (kind === 'person' && at > first && LETTERS_BEHIND.test(word)) return true;
	if (kind === 'organization' && at > first && PAPER.test(word) && hasOf(page, first, at)) return true;
	if (!POSSESSIVE.test(word)) return MARK.test(word) || isPlain(page, at);
	if (kind === 'person' || kind === 'group') return true;
	return GAZETTEER.at(page, first, at)?.last === at;
}

/** The [Department of Transport] Document: a body's paper is no part of what it is called. */
const PAPER = /^(?:Documents?|Memos?|Memorandum|Dossier|Circular|Statement)$/;

function hasOf(page: Page, first: number, last: number): boolean {
	for (let at = first + 1; at < last; at++) if (wordAt(page, at) === 'of') return true;
	return false;
}

/** Seats and honours are no part of a name: Ann Lee QC. */
const LETTERS_BEHIND = /^(?:MP|MEP|MSP|MLA|QC|KC|OBE|CBE|MBE)$/;

/** A small word, but for the second half of a name that a hyphen parts: Jung - min. */
const isPlain = (page: Page, at: number): boolean =>
	SMALL.test(wordAt(page, at)) && !SMALL_NAME.test(wordAt(page, at)) && wordAt(page, at - 1) !== '-';

function isEdge(page: Page, at: number): boolean {
	const word = wordAt(page, at);
	if (ARTICLE.test(word)) return wordAt(page, at + 1) !== 'Hague';
	return MARK.test(word) || POSSESSIVE.test(word) || isPlain(page, at);
}

const withoutStop = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

const bareTitle = (word: string): string => withoutStop(word).toLowerCase();

const isHead = (word: string): boolean =>
	COURTESY.has(withoutStop(word)) || TITLE_HEADS.has(bareTitle(word)) || PLURAL_HEAD.test(word);

const PLURAL_HEAD =
	/^(?:Princes|Princesses|Presidents|Ministers|Senators|Governors|Generals|Professors|Doctors|Mayors|Bishops|Ambassadors)$/;

const isPart = (word: string): boolean => TITLE_PARTS.has(bareTitle(word)) || /^(?:of|,|['’]s?|-)$/.test(word);

/** Titles that are as often a name: `Martin Luther King`, `Prince`. Inside a name they part nothing. */
const NAMELIKE = new Set(
	'king queen prince princess pope judge bishop major captain duke count baron marshal cardinal justice father sister brother coach actor actress singer author speaker count sheikh sultan emir shah general head mp pandit maulana mufti barr haji khun'.split(
		' ',
	),
);

/**
 * Index of the first token behind a sighting's title; the sighting's own first where there is none. Titles are runs
 * of title words and names of countries and offices that end in a head: minister, director, Gen.
 */
function afterTitle(page: Page, { first, last, kind }: Sighting): number {
	let at = first;
	let end = first;
	// Behind a head "of" leads to more of the title: Secretary of State, King of Norway.
	let complement = false;
	while (at < last) {
		const word = wordAt(page, at);
		if (isDoubleHonour(word, wordAt(page, at + 1)) && at + 2 < last) {
			at += 2;
			end = at;
			continue;
		}
		const known = GAZETTEER.at(page, at, last);
		const head = isHead(word);
		if (!head && !isPart(word) && known === null) break;
		if (word === 'of') complement = end === at && at > first;
		const next = head || known === null ? at + 1 : known.last;
		if (head || (complement && word !== 'of')) end = next;
		at = next;
	}
	// An organization may begin in a title's words: Foreign Ministry, General Motors, King's College.
	if (kind !== 'person') return end === last ? last : first;
	if (end === first && isFrom(page, first, last)) return first + 1;
	if (end === last && last - first === 1) return NAMELIKE.has(bareTitle(wordAt(page, first))) ? first : last;
	return end > first ? end : afterInnerTitle(page, first, last);
}

/** [Elverman] Odd Lund: where somebody is from, before a whole name. */
const isFrom = (page: Page, first: number, last: number): boolean =>
	last - first > 2 &&
	/^\p{Lu}\p{Ll}{2,}(?:m[ae]n|wom[ae]n)$/u.test(wordAt(page, first)) &&
	GIVEN_NAME_GENDERS.has(fold(wordAt(page, first + 1))) &&
	!GIVEN_NAME_GENDERS.has(fold(wordAt(page, first)));

/** `Acme Director Jo Smith` → behind `Director`. */
function afterInnerTitle(page: Page, first: number, last: number): number {
	for (let at = last - 2; at > first; at--) {
		const title = bareTitle(wordAt(page, at));
		if (TITLE_HEADS.has(title) && !NAMELIKE.has(title)) return at + 1;
	}
	return first;
}

function knownWithin(page: Page, first: number, last: number): Sighting[] {
	const found: Sighting[] = [];
	for (let at = first; at < last; ) {
		const known = GAZETTEER.at(page, at, last);
		if (known !== null) {
			found.push(sight(page, at, known.last, { kind: known.value.kind, score: 1, settled: true, by: 'names/title' }));
		}
		at = known?.last ?? at + 1;
	}
	return found;
}
