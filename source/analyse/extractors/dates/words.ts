import { readNumber } from '../../numerals/number.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';

/** Words before a length that leave its end open; they belong to the expression. */
const APPROXIMATIONS: readonly (readonly string[])[] = [
	['more', 'than'],
	['less', 'than'],
	['at', 'least'],
	['up', 'to'],
	['almost'],
	['nearly'],
	['about'],
	['around'],
	['roughly'],
	['some'],
	['over'],
	['just'],
];

export interface Count {
	/** Null where the text says "few", "several" or nothing. */
	readonly value: number | null;
	readonly to: number;
}

const VAGUE_COUNTS: ReadonlySet<string> = new Set(['few', 'several', 'many', 'some']);

/** A number, "a", "a few", "several", "a couple of", "half a" in front of a unit. */
export function readCount(terms: readonly Term[], from: number): Count | null {
	const word = wordAt(terms, from);
	const next = wordAt(terms, from + 1);
	if (word === 'half' && (next === 'a' || next === 'an')) return { value: 0.5, to: from + 2 };
	if (word === 'a' && next === 'couple')
		return { value: 2, to: wordAt(terms, from + 2) === 'of' ? from + 3 : from + 2 };
	if (word === 'a' && next === 'few') return { value: null, to: from + 2 };
	if (word === 'a' && next === 'half') return null;
	const number = readNumber(terms, from);
	if (number !== null) return number;
	if (word === 'a' || word === 'an') return { value: 1, to: from + 1 };
	return VAGUE_COUNTS.has(word) ? { value: null, to: from + 1 } : null;
}

/** Where an expression starting at `from` starts once "almost", "more than" and the like are taken in. */
export function withApproximation(terms: readonly Term[], from: number): number {
	for (const words of APPROXIMATIONS) {
		const start = from - words.length;
		if (start >= 0 && words.every((word, offset) => wordAt(terms, start + offset) === word)) return start;
	}
	return from;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‑']);

export const isDash = (terms: readonly Term[], at: number): boolean => DASHES.has(wordAt(terms, at));

/** A hyphen tight between two terms, as in `six-week`. */
export const isHyphen = (terms: readonly Term[], at: number): boolean =>
	terms[at]?.gap === false && terms[at + 1]?.gap === false && isDash(terms, at);

/** A whole number in figures without magnitude, or NaN. */
export function wholeAt(terms: readonly Term[], at: number): number {
	const term = terms[at];
	return term?.kind === 'number' && /^\d+$/.test(term.word) ? term.value : Number.NaN;
}

/** A four-figure number written as years are: no comma, no decimals, 1000 to 2199. */
export function yearAt(terms: readonly Term[], at: number): number {
	const term = terms[at];
	if (term?.kind !== 'number' || term.word.length !== 4 || term.end - term.start !== 4) return Number.NaN;
	return term.value >= 1000 && term.value < 2200 ? term.value : Number.NaN;
}

/** Small words and auxiliaries: none of them is a thing that a day could be of. */
export const NO_THINGS: ReadonlySet<string> = new Set(
	'and or but in on at of to for from by with as that which who when where while after before until is are was were will would has have had'.split(
		' ',
	),
);
