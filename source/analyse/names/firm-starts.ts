import { isLegalForm, isPlainForm } from '../lexicons/legal-forms.ts';
import { OPENERS } from '../segment/abbreviations.ts';
import { isShouted } from './fold.ts';
import { GAZETTEER } from './gazetteer.ts';
import { isCapitalised, type Page, wordAt } from './page.ts';
import { over, type Sighting } from './sighting.ts';
import { UNTIED } from './whole-persons.ts';

/**
 * Firms that were seen without their beginning: the first of two partners (`Harlow, Dorrit and Co`), and what a hyphen ties
 * to a name (`Lindwell-Marsh Corp`, `Four-Elver`).
 */
export function startFirms(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const whole: Sighting[] = [];
	// Of Tarrow-Elver, where Tarrow is about, both are names.
	const named = new Set(seen.map(({ first }) => wordAt(page, first)));
	for (const sighting of seen) {
		const first = startOf(page, sighting, named);
		if (first === sighting.first) {
			whole.push(sighting);
			continue;
		}
		while ((whole.at(-1)?.last ?? 0) > first) whole.pop();
		whole.push({ ...over(page, sighting, first, sighting.last), by: 'names/firm' });
	}
	return whole;
}

/** C. Itoh and [Co Ltd], Standard and [Poor's Corp]: what no firm begins with, or a known house begins before. */
function startBehindAnd(page: Page, first: number, last: number): number {
	if (wordAt(page, first - 1) !== 'and' || page.ends[first - 2] !== page.ends[first]) return first;
	const known = GAZETTEER.at(page, first - 2, last);
	if (known !== null && known.last > first && known.value.kind === 'organization') return first - 2;
	if (!PARTNERS.test(wordAt(page, first)) || !isName(page, first - 2)) return first;
	let start = first - 2;
	while (/^(?:\p{Lu}\.?){1,3}$/u.test(wordAt(page, start - 1)) && page.ends[start - 1] === page.ends[first]) start--;
	return start;
}

function startOf(page: Page, { kind, first, last }: Sighting, named: ReadonlySet<string>): number {
	if (kind === 'organization' && first > 1) {
		const start = startBehindAnd(page, first, last);
		if (start < first) return start;
	}
	const [link, lead] = [first - 1, first - 2];
	const end = page.ends[first];
	if (kind !== 'organization' || lead < 0 || page.ends[lead] !== end || !isName(page, lead)) return first;
	// Of a longer run of capitals the word is the end of a name of its own.
	if (page.ends[lead - 1] === end && isName(page, lead - 1)) return first;
	const mark = wordAt(page, link);
	if (mark === '-') return isTied(page, link, first, last, !named.has(wordAt(page, lead))) ? lead : first;
	if (mark !== ',' || /ly$/.test(wordAt(page, lead)) || GAZETTEER.at(page, lead, lead + 1) !== null) return first;
	return isPartnership(page, first, last, !named.has(wordAt(page, lead))) ? lead : first;
}

const isName = (page: Page, at: number): boolean =>
	page.tokens[at]?.shape === 'word' && isCapitalised(page, at) && !OPENERS.has(wordAt(page, at));

/** No space on either side, no dateline in capitals before a name in small letters; nor Anti-Elver, Norway-Elver. */
function isTied(page: Page, link: number, first: number, last: number, isFree: boolean): boolean {
	const tokens = page.tokens;
	if (tokens[link - 1]?.end !== tokens[link]?.start || tokens[link]?.end !== tokens[first]?.start) return false;
	if (isShouted(wordAt(page, link - 1)) && !isShouted(wordAt(page, first))) return false;
	if (last - first > 1 && isLegalForm(wordAt(page, last - 1))) return true;
	return isFree && !UNTIED.test(wordAt(page, link - 1)) && GAZETTEER.at(page, link - 1, link) === null;
}

/** `Dorrit and Co`, with which no list goes on. */
function isPartnership(page: Page, first: number, last: number, isFree: boolean): boolean {
	if (!/^(?:and|&)$/.test(wordAt(page, first + 1))) return false;
	// Marsh and Dorrit Inc., of which one alone would have no comma before it.
	const isHouse = isFree && last - first === 4 && isPlainForm(wordAt(page, last - 1)) && isName(page, first + 2);
	if (!isHouse && (last - first !== 3 || !PARTNERS.test(wordAt(page, last - 1)))) return false;
	const next = wordAt(page, last);
	return next !== 'and' && next !== '&' && !(next === ',' && /^(?:and|\p{Lu}.*)$/u.test(wordAt(page, last + 1)));
}

const PARTNERS = /^(?:Co|Company|Sons|Bros|Brothers|Partners|Associates|CO)\.?$/;
