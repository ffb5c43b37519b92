import {
	FRACTIONS,
	GLUED_MAGNITUDES,
	MAGNITUDES,
	ONES,
	ORDINAL_SUFFIXES,
	ORDINALS,
	TENS,
	VULGAR_FRACTIONS,
} from '../lexicons/numbers.ts';
import { type Term, wordAt } from './terms.ts';

/** A number read from terms `[from, to)`. */
export interface Numeral {
	readonly value: number;
	readonly to: number;
	/** Whether it was written in figures. */
	readonly digits: boolean;
}

/** "twenty-five", "one hundred and fifty", "2.3 million", "5bn", "a dozen", "two and a half", "5 1/2". */
export function readNumber(terms: readonly Term[], from: number): Numeral | null {
	const base = terms[from]?.kind === 'number' ? readDigits(terms, from) : readSpelled(terms, from);
	if (base === null) return null;
	return readAndAHalf(terms, base);
}

function readDigits(terms: readonly Term[], from: number): Numeral | null {
	const term = terms[from];
	if (term === undefined || Number.isNaN(term.value)) return null;
	let value = term.value;
	let to = from + 1;
	const next = terms[to];
	if (next === undefined) return { value, to, digits: true };
	const vulgar = VULGAR_FRACTIONS.get(next.word);
	if (vulgar !== undefined) return { value: value + vulgar, to: to + 1, digits: true };
	const glued = next.gap ? undefined : GLUED_MAGNITUDES.get(next.word);
	if (glued !== undefined) return { value: value * glued, to: to + 1, digits: true };
	if (!next.gap && next.kind === 'word') return ORDINAL_SUFFIXES.has(next.word) ? null : { value, to, digits: true };
	const fraction = readSlash(terms, to);
	if (fraction !== null && next.gap && fraction.value < 1) return { ...fraction, value: value + fraction.value };
	const slash = readSlash(terms, from);
	if (slash !== null && slash.value < 1 && isCommonFraction(terms, from)) return slash;
	const spaced = next.word === '-' ? terms[to + 1] : next;
	let magnitude = MAGNITUDES.get(spaced?.word ?? '') ?? (next.gap ? shortMagnitude(next) : undefined);
	if (magnitude !== undefined && next.word === '-') to++;
	while (magnitude !== undefined) {
		value *= magnitude;
		to++;
		magnitude = MAGNITUDES.get(wordAt(terms, to));
	}
	return { value, to, digits: true };
}

const shortMagnitude = (term: Term): number | undefined =>
	term.word === 'bn' || term.word === 'tn' ? GLUED_MAGNITUDES.get(term.word) : undefined;

function readSlash(terms: readonly Term[], from: number): Numeral | null {
	const above = terms[from];
	const below = terms[from + 2];
	if (above?.kind !== 'number' || wordAt(terms, from + 1) !== '/' || below?.kind !== 'number') return null;
	if (terms[from + 1]?.gap || below.gap || !(below.value > 0)) return null;
	return { value: above.value / below.value, to: from + 3, digits: true };
}

const isCommonFraction = (terms: readonly Term[], from: number): boolean =>
	['1/2', '1/3', '2/3', '1/4', '3/4'].includes(`${wordAt(terms, from)}/${wordAt(terms, from + 2)}`);

function readSpelled(terms: readonly Term[], from: number): Numeral | null {
	const article = wordAt(terms, from) === 'a' || wordAt(terms, from) === 'an';
	let at = from;
	let total = 0;
	let group = 0;
	let read = false;
	if (article) {
		const magnitude = wordAt(terms, from + 1);
		if (!MAGNITUDES.has(magnitude) && magnitude !== 'dozen') return null;
		group = 1;
		at++;
	}
	while (at < terms.length) {
		const joined = read && wordAt(terms, at) === '-' && terms[at]?.gap === false ? at + 1 : at;
		const word = wordAt(terms, joined);
		const tens = TENS.get(word);
		const ones = ONES.get(word);
		const magnitude = MAGNITUDES.get(word);
		if (tens !== undefined && group % 100 === 0) group += tens;
		else if (ones !== undefined && fits(group, ones)) group += ones;
		else if (word === 'dozen' && (read || article)) group = Math.max(group, 1) * 12;
		else if (word === 'hundred' && (read || article)) group = Math.max(group, 1) * 100;
		else if (magnitude !== undefined && (read || article)) {
			total += Math.max(group, 1) * magnitude;
			group = 0;
		} else if (word === 'and' && read && joined === at && continues(terms, at, group)) {
			at++;
			continue;
		} else break;
		read = true;
		at = joined + 1;
	}
	return read ? { value: total + group, to: at, digits: false } : null;
}

/** Whether ones may follow what was read: "twenty" five, "hundred" five, but not "five" six. */
function fits(group: number, ones: number): boolean {
	if (group === 0) return true;
	if (ones === 0) return false;
	return ones < 10 ? group % 10 === 0 && group % 100 !== 10 : group % 100 === 0;
}

/** "one hundred and fifty" goes on, "two hundred and three thousand"; "twenty and thirty" are two numbers. */
function continues(terms: readonly Term[], at: number, group: number): boolean {
	if (group === 0 || group % 100 !== 0) return false;
	const next = wordAt(terms, at + 1);
	return TENS.has(next) || ONES.has(next);
}

/** "two and a half", "two-and-a-half", "one and a half million". */
function readAndAHalf(terms: readonly Term[], base: Numeral): Numeral {
	const hyphens = wordAt(terms, base.to) === '-' ? 1 : 0;
	const words = [0, 1, 2].map((offset) => wordAt(terms, base.to + hyphens + offset * (1 + hyphens)));
	if (words[0] !== 'and' || words[1] !== 'a' || (words[2] !== 'half' && words[2] !== 'quarter')) return base;
	const value = base.value + (words[2] === 'half' ? 0.5 : 0.25);
	const to = base.to + 3 + 3 * hyphens;
	const magnitude = MAGNITUDES.get(wordAt(terms, to));
	return magnitude === undefined ? { ...base, value, to } : { ...base, value: value * magnitude, to: to + 1 };
}

/** "third", "21st", "twenty-first": the rank and where it ends. */
export function readOrdinal(terms: readonly Term[], from: number): Numeral | null {
	const term = terms[from];
	if (term === undefined) return null;
	const next = terms[from + 1];
	if (term.kind === 'number')
		return next !== undefined && !next.gap && ORDINAL_SUFFIXES.has(next.word)
			? { value: term.value, to: from + 2, digits: true }
			: null;
	const rank = ORDINALS.get(term.word);
	if (rank !== undefined) return { value: rank, to: from + 1, digits: false };
	const tens = TENS.get(term.word);
	const after = wordAt(terms, from + 1) === '-' ? from + 2 : from + 1;
	const ones = ORDINALS.get(wordAt(terms, after));
	return tens !== undefined && ones !== undefined && ones < 10
		? { value: tens + ones, to: after + 1, digits: false }
		: null;
}

/** "two-thirds", "a third", "half", "three quarters": a share between 0 and 1. */
export function readFraction(terms: readonly Term[], from: number): Numeral | null {
	const vulgar = VULGAR_FRACTIONS.get(wordAt(terms, from));
	if (vulgar !== undefined) return { value: vulgar, to: from + 1, digits: true };
	if (wordAt(terms, from) === 'half') return { value: 0.5, to: from + 1, digits: false };
	const article = wordAt(terms, from) === 'a' || wordAt(terms, from) === 'an';
	const count = article ? 1 : (ONES.get(wordAt(terms, from)) ?? 0);
	if (count < 1) return null;
	const at = wordAt(terms, from + 1) === '-' ? from + 2 : from + 1;
	const word = wordAt(terms, at);
	const part = FRACTIONS.get(word);
	if (part === undefined || word.endsWith('s') !== count > 1) return null;
	const value = count * part;
	return value < 1 ? { value, to: at + 1, digits: false } : null;
}
