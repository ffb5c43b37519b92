import type { FigureFact } from '../../../domain/fact.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Amount } from './amount.ts';
import type { Rule } from './follower.ts';
import type { Meaning } from './measure.ts';

/** Terms from a row's number to the bracket behind it: `706,000 of rapeseed oil (`. */
const TAIL = 7;
/** Terms in which a second row shows that they are rows. */
const NEXT_ROW = 16;

/**
 * Whether a bare number is that of a row with another time's in brackets, `cotton [4,000] (27,900), olive 161 (858)`, or the one in the brackets:
 * one such pair alone may be anything.
 */
export function isOfRow(terms: readonly Term[], { from, to, unit, manner, max }: Amount): boolean {
	if (unit !== null || manner !== 'digits' || max !== null) return false;
	const open = wordAt(terms, from - 1) === '(' ? from - 1 : bracketBehind(terms, to);
	if (open < 0 || (open < from && wordAt(terms, open - 1) === 'nil')) return false;
	return isPair(terms, open) && hasNext(terms, open);
}

/** `638,000 of rapeseed oil [(]`, `4,000 [(]`; -1 without one. */
function bracketBehind(terms: readonly Term[], to: number): number {
	if (wordAt(terms, to) === '(') return to;
	if (wordAt(terms, to) !== 'of') return -1;
	for (let at = to + 1; at < to + TAIL - 1; at++) {
		if (wordAt(terms, at) === '(') return at;
		if (terms[at]?.kind !== 'word') return -1;
	}
	return -1;
}

export const isInBrackets = (terms: readonly Term[], from: number): boolean => wordAt(terms, from - 1) === '(';

/** `40 of flax ([38] in 1986)`, `40 ([nil])`: a number before the bracket and one alone in it. */
function isPair(terms: readonly Term[], open: number): boolean {
	if (!isValue(terms, open + 1) || !(wordAt(terms, open + 2) === ')' || isIn(terms, open + 2))) return false;
	if (isValue(terms, open - 1)) return true;
	for (let at = open - 2; at > open - TAIL; at--)
		if (isValue(terms, at)) return wordAt(terms, at + 1) === 'of' || wordAt(terms, at + 2) === 'of';
	return false;
}

const isValue = (terms: readonly Term[], at: number): boolean =>
	(terms[at]?.kind === 'number' && terms[at + 1]?.gap !== false) ||
	(terms[at]?.kind === 'number' && /^[,.)(]$/.test(wordAt(terms, at + 1))) ||
	wordAt(terms, at) === 'nil';

/** `( 38 [in 1986)]`. */
const isIn = (terms: readonly Term[], at: number): boolean =>
	/^(?:in|for)$/.test(wordAt(terms, at)) && terms[at + 1]?.kind === 'number' && wordAt(terms, at + 2) === ')';

function hasNext(terms: readonly Term[], open: number): boolean {
	for (let at = open - NEXT_ROW; at < open + NEXT_ROW; at++)
		if (at !== open && at > 0 && wordAt(terms, at) === '(' && isPair(terms, at)) return true;
	return false;
}

/** `cotton 4,000 ([27,900])`: of another time what the number before the bracket is of its own. */
export const inBrackets: Rule = ({ own, previous, text, seen, start }) => {
	if (!seen.row || !(own.unit === null || own.unit === previous.unit)) return null;
	if (!/^\s*(?:of\s[^().;:]{1,40})?\(\s*$/.test(text.slice(previous.end, start))) return null;
	return { ...own, ...asRow(previous), counts: previous.counts };
};

/** `40 tonnes of flax (38), [30] of hemp (29)`: the next row of a list, in the unit of the one before. */
export const nextRow: Rule = ({ own, previous, text, seen, start }) => {
	if (!seen.row || previous.unit === null || !(own.unit === null || own.unit === previous.unit)) return null;
	if (!/^[^().;:]{0,40}(?:\([^()]*)?\)\s*(?:,|,?\s+and)\s+$/.test(text.slice(previous.end, start))) return null;
	const stuff = /^\s+of\s+((?:\p{L}[\p{L}-]*\s+){0,2}\p{L}[\p{L}-]*)\s*\(/u.exec(
		text.slice(seen.span.end, seen.span.end + TAIL * 12),
	)?.[1];
	const counts = stuff?.replaceAll(/\s+/g, ' ') ?? own.counts;
	return counts === null ? null : { ...own, ...asRow(previous), counts };
};

const asRow = ({ unit, certainty, why }: FigureFact): Partial<Meaning> => ({
	unit,
	action: null,
	change: null,
	labelled: true,
	open: certainty !== 'certain',
	why: why ?? null,
});
