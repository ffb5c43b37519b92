import { FRACTIONS, ONES, ORDINAL_SUFFIXES, ORDINALS, SHORT_MAGNITUDES, TENS } from '../lexicons/numbers.ts';
import { readDigits, withMagnitude } from './digits.ts';
import type { Numeral } from './numeral.ts';
import { readSpelled } from './spelled.ts';
import { type Term, wordAt } from './terms.ts';

/** "twenty-five", "one hundred and fifty", "2.3 million", "5bn", "a dozen", "two and a half", "5 1/2". */
export function readNumber(terms: readonly Term[], from: number): Numeral | null {
	const base = terms[from]?.kind === 'number' ? readDigits(terms, from) : readWords(terms, from);
	return base === null ? null : readAndAPart(terms, base);
}

/** "two mln" and "a bln", too, as wires write. */
function readWords(terms: readonly Term[], from: number): Numeral | null {
	const spelled = readSpelled(terms, from);
	return spelled !== null && SHORT_MAGNITUDES.has(wordAfter(terms, spelled.to))
		? withMagnitude(terms, spelled)
		: spelled;
}

const wordAfter = (terms: readonly Term[], at: number): string =>
	wordAt(terms, wordAt(terms, at) === '-' ? at + 1 : at);

/** `two and half [years]`, without its article. */
const MEASURED = /^(?:years?|months?|weeks?|days?|hours?|minutes?|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|km|times)$/;

/** "two and a half", "two-and-a-half", "one and a half million", "a million and a half", "six and three-quarters". */
function readAndAPart(terms: readonly Term[], base: Numeral): Numeral {
	const hyphens = wordAt(terms, base.to) === '-' ? 1 : 0;
	const word = (offset: number): string => wordAt(terms, base.to + hyphens + offset * (1 + hyphens));
	if (word(0) !== 'and') return base;
	if (word(1) === 'half' && hyphens === 0 && MEASURED.test(word(2)))
		return { ...base, value: base.value + 0.5 * base.scale, to: base.to + 2 };
	const count = word(1) === 'a' || word(1) === 'an' ? 1 : ONES.get(word(1));
	const loose = hyphens === 0 && wordAt(terms, base.to + 2) === '-' ? 1 : 0;
	const part = FRACTIONS.get(loose === 1 ? wordAt(terms, base.to + 3) : word(2));
	if (count === undefined || part === undefined || count * part >= 1) return base;
	const to = base.to + 3 + 3 * hyphens + loose;
	if (ORDINALS.has(wordAt(terms, to - 1)) && wordAt(terms, to) !== 'of' && terms[to]?.kind === 'word') return base;
	if (base.scale > 1) return { ...base, value: base.value + count * part * base.scale, to };
	return withMagnitude(terms, { ...base, value: base.value + count * part, to });
}

/** "third", "21st", "twenty-first": the rank and where it ends. */
export function readOrdinal(terms: readonly Term[], from: number): Numeral | null {
	const term = terms[from];
	if (term === undefined) return null;
	const next = terms[from + 1];
	if (term.kind === 'number')
		return next !== undefined && !next.gap && ORDINAL_SUFFIXES.has(next.word)
			? { value: term.value, to: from + 2, digits: true, scale: 1 }
			: null;
	const rank = ORDINALS.get(term.word);
	if (rank !== undefined) return { value: rank, to: from + 1, digits: false, scale: 1 };
	const tens = TENS.get(term.word);
	const after = wordAt(terms, from + 1) === '-' ? from + 2 : from + 1;
	const ones = ORDINALS.get(wordAt(terms, after));
	return tens !== undefined && ones !== undefined && ones < 10
		? { value: tens + ones, to: after + 1, digits: false, scale: 1 }
		: null;
}
