import { MONTHS } from '../lexicons/calendar.ts';
import { CHANGES } from '../lexicons/counted.ts';
import { CURRENCY_CODES, CURRENCY_NAMES, NATION_STARTS } from '../lexicons/currencies.ts';
import { MEASURE_WORDS, PERCENT_WORDS } from '../lexicons/measures.ts';
import { EVENTS } from '../lexicons/measuring.ts';
import {
	GLUED_MAGNITUDES,
	MAGNITUDES,
	ORDINAL_SUFFIXES,
	SHORT_MAGNITUDES,
	VULGAR_FRACTIONS,
} from '../lexicons/numbers.ts';
import type { Numeral } from './numeral.ts';
import { type Term, wordAt } from './terms.ts';

/** "1,240", "1 250 000", "2.3 million", "5bn", "16,7 percent", "45-3/4", "5 1/2", "2½". */
export function readDigits(terms: readonly Term[], from: number): Numeral | null {
	const written = readWritten(terms, from);
	if (written === null) return null;
	const { to } = written;
	const next = terms[to];
	if (next === undefined) return written;
	const vulgar = VULGAR_FRACTIONS.get(next.word);
	if (vulgar !== undefined) return { ...written, value: written.value + vulgar, to: to + 1 };
	const mixed = readMixed(terms, written) ?? readCommonFraction(terms, from);
	if (mixed !== null) return withMagnitude(terms, mixed);
	if (!next.gap && next.kind === 'word') return glued(terms, written, next);
	if (next.word === 'k' && isThousand(terms, to))
		return { ...written, value: written.value * 1e3, to: to + 1, scale: 1e3 };
	return withMagnitude(terms, written);
}

/** `12 [k] subscribers`: before people or things; a run of 10 k is none. */
const isThousand = (terms: readonly Term[], at: number): boolean => {
	const next = terms[at + 1];
	return (
		next?.kind === 'word' &&
		next.gap &&
		!next.capital &&
		(next.word === 'people' || (/[^su]s$/.test(next.word) && next.word.length > 3)) &&
		!EVENTS.has(next.word)
	);
};

function glued(terms: readonly Term[], written: Numeral, next: Term): Numeral | null {
	if (ORDINAL_SUFFIXES.has(next.word) && isOrdinal(written.value, next.word)) return null;
	const scale = GLUED_MAGNITUDES.get(next.word) ?? MAGNITUDES.get(next.word);
	if (scale === undefined || (next.word === 'k' && next.capital && wordAt(terms, written.to + 1) === '/'))
		return written;
	return withMagnitude(terms, { ...written, value: written.value * scale, to: written.to + 1, scale });
}

/** `21st` and `11th`, but `10st`, ten stone. */
function isOrdinal(value: number, suffix: string): boolean {
	const teens = value % 100 > 10 && value % 100 < 14;
	const right = teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
	return suffix === right || suffix === 'th';
}

/** The figures alone, groups parted by spaces and a decimal comma taken in. */
function readWritten(terms: readonly Term[], from: number): Numeral | null {
	const term = terms[from];
	if (term === undefined || term.kind !== 'number' || Number.isNaN(term.value)) return null;
	return (
		readSpaced(terms, from) ??
		readDecimalComma(terms, from) ?? { value: term.value, to: from + 1, digits: true, scale: 1 }
	);
}

const GROUP = /^\d{3}$/;
const LAST_GROUP = /^\d{3}(?:\.\d+)?$/;
const FIRST_GROUP = /^[1-9]\d{0,2}$/;

/** `1 250 000`: groups of three with one space between. A single group could be two numbers beside each other. */
function readSpaced(terms: readonly Term[], from: number): Numeral | null {
	const first = terms[from];
	if (first === undefined || !FIRST_GROUP.test(first.word) || first.end - first.start > 3) return null;
	if (terms[from - 1]?.kind === 'number' || MONTHS.has(wordAt(terms, from - 1))) return null;
	let digits = first.word;
	let to = from + 1;
	for (let at = to; at < terms.length && isNextGroup(terms, at); at++) {
		const { word } = terms[at] ?? first;
		if (!LAST_GROUP.test(word)) break;
		digits += word;
		to = at + 1;
		if (!GROUP.test(word)) break;
	}
	if (to === from + 1 || terms[to]?.kind === 'number' || digits.length > 16) return null;
	return {
		value: Number(digits),
		to,
		digits: true,
		scale: 1,
		...(to === from + 2 && !isUnitWord(terms, to) ? { doubtful: true } : {}),
	};
}

function isNextGroup(terms: readonly Term[], at: number): boolean {
	const [before, term] = [terms[at - 1], terms[at]];
	if (before === undefined || term?.kind !== 'number') return false;
	return term.gap && term.start - before.end === 1 && term.end - term.start === term.word.length;
}

/** `16,7 percent`, `1,7 million`, `3,25 euros`: as the continent writes decimals, beside a unit only. */
function readDecimalComma(terms: readonly Term[], from: number): Numeral | null {
	const [whole, comma, decimals] = [terms[from], terms[from + 1], terms[from + 2]];
	if (whole === undefined || comma?.word !== ',' || comma.gap || decimals?.kind !== 'number' || decimals.gap)
		return null;
	if (!/^\d{1,3}$/.test(whole.word) || !/^\d{1,2}$/.test(decimals.word)) return null;
	const next = wordAt(terms, from + 3);
	if (!isUnitWord(terms, from + 3) && !MAGNITUDES.has(next) && !GLUED_MAGNITUDES.has(next)) return null;
	return { value: Number(`${whole.word}.${decimals.word}`), to: from + 3, digits: true, scale: 1 };
}

function isUnitWord(terms: readonly Term[], at: number): boolean {
	const word = wordAt(terms, at);
	return (
		PERCENT_WORDS.has(word) ||
		(word === 'per' && wordAt(terms, at + 1) === 'cent') ||
		CURRENCY_NAMES.has(word) ||
		NATION_STARTS.has(word) ||
		(CURRENCY_CODES.has(word) && terms[at]?.capitals === true) ||
		MEASURE_WORDS.has(word) ||
		MAGNITUDES.has(word)
	);
}

/** `5 1/2` and, as stock prices were written, `45-3/4`. */
function readMixed(terms: readonly Term[], written: Numeral): Numeral | null {
	if (!Number.isInteger(written.value)) return null;
	const hyphen = isTight(terms, written.to, '-');
	const fraction = readSlash(terms, hyphen ? written.to + 1 : written.to);
	if (fraction === null || (!hyphen && terms[written.to]?.gap !== true)) return null;
	return { ...written, value: written.value + fraction.value, to: fraction.to };
}

/** `1/2 percent`, `3/16 of a point`, `rose 7/8 to 41`: a part of one whose whole is a power of two or three. */
function readCommonFraction(terms: readonly Term[], from: number): Numeral | null {
	const fraction = readSlash(terms, from);
	if (fraction === null || wordAt(terms, from - 1) === '/') return null;
	const next = wordAt(terms, fraction.to) === '-' ? fraction.to + 1 : fraction.to;
	const stepped = CHANGES.has(wordAt(terms, from - 1)) && /^(?:to|at)$/.test(wordAt(terms, next));
	return stepped || isUnitWord(terms, next) || /^(?:of|points?|an?)$/.test(wordAt(terms, next)) ? fraction : null;
}

const WHOLES: ReadonlySet<number> = new Set([2, 3, 4, 8, 16, 32, 64]);

function readSlash(terms: readonly Term[], from: number): Numeral | null {
	const [above, below] = [terms[from], terms[from + 2]];
	if (above?.kind !== 'number' || below?.kind !== 'number') return null;
	if (!/^[⁄∕]$/.test(wordAt(terms, from + 1)) && (below.gap || !isTight(terms, from + 1, '/'))) return null;
	if (!WHOLES.has(below.value) || !(above.value >= 1 && above.value < below.value)) return null;
	if (isTight(terms, from + 3, '/') || (below.value !== 3 && above.value % 2 === 0)) return null;
	return { value: above.value / below.value, to: from + 3, digits: true, scale: 1 };
}

const isTight = (terms: readonly Term[], at: number, mark: string): boolean =>
	wordAt(terms, at) === mark && terms[at]?.gap === false && terms[at + 1]?.gap === false;

/** "2.3 million", "250-million", "5 bn", "1.5 lakh crore". */
export function withMagnitude(terms: readonly Term[], numeral: Numeral): Numeral {
	let { value, to, scale } = numeral;
	const hyphen = isTight(terms, to, '-') && magnitudeAt(terms, to + 1) !== undefined ? 1 : 0;
	for (let at = to + hyphen; ; at++) {
		const magnitude = magnitudeAt(terms, at);
		if (magnitude === undefined) break;
		value *= magnitude;
		scale *= magnitude;
		to = at + 1;
	}
	return { ...numeral, value, to, scale };
}

function magnitudeAt(terms: readonly Term[], at: number): number | undefined {
	const word = wordAt(terms, at);
	return MAGNITUDES.get(word) ?? SHORT_MAGNITUDES.get(word);
}
