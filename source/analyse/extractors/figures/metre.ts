import { CURRENCY_CODES, CURRENCY_NAMES, EVERYDAY_NAMES, NATION_STARTS } from '../../lexicons/currencies.ts';
import { AUDIENCE_SCENES, DIMENSIONS, EVENTS, LENGTHENING_SCENES, MONEY_SCENES } from '../../lexicons/measuring.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { isPlural } from './counted.ts';
import { scene } from './scene.ts';
import type { Single } from './single.ts';

/** Distances that are run or swum. */
export const RACES: ReadonlySet<number> = new Set([
	50, 60, 80, 100, 110, 200, 300, 400, 600, 800, 1000, 1500, 3000, 5000, 10000,
]);
const MILLION = 1e6;

/**
 * Decides what the "m" of "11.9m" is where no currency stands before it: a million of people or money, a metre beside
 * sport and measures. "The 800m" and "a 50m pool" are names and give null; what stays open is doubted.
 */
export function readM(terms: readonly Term[], from: number, read: Single): Single | null {
	const at = read.to - 1;
	const glued = read.scale === MILLION && wordAt(terms, at) === 'm' && terms[at]?.gap === false;
	const spaced = read.scale === 1 && wordAt(terms, read.to) === 'm' && terms[read.to]?.gap === true;
	if (read.scale === 1e3 && wordAt(terms, at) === 'k' && terms[at]?.gap === false) return readK(terms, from, read);
	if (!glued && (!spaced || terms[read.to]?.capital || isPower(terms[read.to + 1]))) return read;
	const number = glued ? read.value / MILLION : read.value;
	const to = glued ? read.to : read.to + 1;
	const million = { ...read, value: glued ? read.value : read.value * MILLION, to, scale: MILLION };
	const metre = { ...read, value: number, to, scale: 1, unit: 'metre' };
	if (terms[glued ? at : read.to]?.capital) return number === 3 ? null : million;
	const next = terms[to];
	if (next !== undefined && namesMoney(terms, next.word === '-' ? to + 1 : to)) return million;
	if (
		next?.kind === 'word' &&
		next.gap &&
		DIMENSIONS.has(next.word) &&
		next.word !== 'from' &&
		!EVENTS.has(wordAt(terms, to + 1))
	)
		return metre;
	if (isEvent(terms, from, to, number)) return null;
	if (wordAt(terms, from - 1) === 'x' || next?.word === 'x') return metre;
	const metres = scene(terms, from, to, LENGTHENING_SCENES);
	const money = scene(terms, from, to, MONEY_SCENES);
	if (next?.kind === 'word' && next.gap && isPlural(next))
		return metres > money + 1 && !AUDIENCE_SCENES.has(next.word) ? { ...million, doubt: 'm' } : million;
	const fine = /\.\d\d$/.test(terms[from]?.word ?? '');
	if (!fine && !RACES.has(number) && scene(terms, from, to, AUDIENCE_SCENES) > 0)
		return { ...million, doubt: metres > 0 ? 'm' : read.doubt };
	if (fine && metres > 0) return metre;
	if (money > metres) return { ...million, doubt: 'm' };
	if (metres > money) return fine || metres > money + 1 ? metre : { ...metre, doubt: 'm' };
	return { ...(RACES.has(number) || fine ? metre : million), doubt: 'm' };
}

/** `40 m2`. */
const isPower = (term: Term | undefined): boolean =>
	term !== undefined && (term.gap ? /^[²³]$/ : /^[23²³]$/).test(term.word);

const namesMoney = (terms: readonly Term[], at: number): boolean =>
	(CURRENCY_NAMES.has(wordAt(terms, at)) && !EVERYDAY_NAMES.has(wordAt(terms, at))) ||
	NATION_STARTS.has(wordAt(terms, at)) ||
	/^[€£$]$/.test(wordAt(terms, at)) ||
	(terms[at]?.capitals === true && CURRENCY_CODES.has(wordAt(terms, at)));

/** "the 800m", "100m hurdles", "the men's 1500m final", "a 50m pool", "4x100m". */
function isEvent(terms: readonly Term[], from: number, to: number, number: number): boolean {
	const next = terms[to];
	const behind = next?.gap === true && EVENTS.has(next.word) ? next.word : wordAt(terms, to + 1);
	if (next?.kind === 'word' && EVENTS.has(behind) && (next.gap || next.word === behind)) return true;
	if (wordAt(terms, from - 1) === 'x' && terms[from]?.gap === false) return true;
	if (!RACES.has(number)) return false;
	if (scene(terms, from, to, EVENTS) > 0 && !(next?.kind === 'word' && isPlural(next))) return true;
	const before = wordAt(terms, from - 1);
	return (
		/^(?:the|her|his|their|'s|men's|women's|over|indoor|outdoor|olympic|in|at|and)$/.test(before) &&
		!(next?.kind === 'word' && isPlural(next))
	);
}

/** "the 10k", "a 5K run" and "4K video" name things. */
function readK(terms: readonly Term[], from: number, read: Single): Single | null {
	const next = terms[read.to];
	if (next !== undefined && EVENTS.has(next.word)) return null;
	if (next?.kind === 'word' && next.gap && isPlural(next)) return read;
	if (namesMoney(terms, read.to)) return read;
	return wordAt(terms, from - 1) === 'the' || wordAt(terms, from - 1) === 'a' || terms[read.to - 1]?.capital
		? null
		: { ...read, doubt: 'k' };
}
