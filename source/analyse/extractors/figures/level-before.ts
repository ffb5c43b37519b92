import { type Term, wordAt } from '../../numerals/terms.ts';
import { type Amount, readAmount } from './amount.ts';

/** Terms between a level and the one it came from at most: `to 41 mln dlrs in the prior period from 38`. */
const REACH = 10;
/** Terms before a number that say whose or when it was: `from last week's 16.95`. */
const OWNER = 4;
/** How far apart two levels of one thing may lie. */
const NEAR = 20;

/**
 * The amount that a bare number goes back from, `to 46 pct from [45]`, `to 3.1 mln dlrs from [2.8]`: in its unit, and its magnitude where
 * the two are then alike. Null where none stands before it.
 */
export function cameFromLevel(terms: readonly Term[], amount: Amount): Amount | null {
	if (amount.unit !== null || amount.manner !== 'digits' || amount.max !== null) return null;
	const from = fromBefore(terms, amount.from);
	if (
		from < 0 ||
		/^(?:to|-)$/.test(wordAt(terms, amount.to)) ||
		(terms[amount.to]?.gap === false && terms[amount.to]?.kind === 'word')
	)
		return null;
	for (let at = from - 2; at >= 0 && at > from - REACH; at--) {
		const word = wordAt(terms, at);
		if (/^[.,;:]$/.test(word)) return null;
		if (word !== 'to') continue;
		const level = levelBehind(terms, at + 1);
		if (level !== null && level.to <= from) return level.manner === 'digits' ? alike(amount, level) : null;
	}
	return null;
}

function fromBefore(terms: readonly Term[], at: number): number {
	if (wordAt(terms, at - 1) === 'from') return at - 1;
	if (wordAt(terms, at - 1) !== "'s") return -1;
	for (let left = at - 2; left > at - 2 - OWNER; left--) if (wordAt(terms, left) === 'from') return left;
	return -1;
}

/** `to [about] 72`, `to a record 31`. */
function levelBehind(terms: readonly Term[], at: number): Amount | null {
	for (let start = at; start < at + OWNER; start++) {
		const read = readAmount(terms, start);
		if (read !== null) return read;
		if (terms[start]?.kind !== 'word') return null;
	}
	return null;
}

function alike(amount: Amount, { value, unit, currencyName }: Amount): Amount | null {
	const scale = [1, 1e3, 1e6, 1e9].find((size) => isNear(amount.value * size, value));
	if (scale === undefined) return null;
	if (unit === null) return scale === 1 ? amount : null;
	if (unit === '%' && scale !== 1) return null;
	return { ...amount, value: amount.value * scale, unit, currencyName };
}

const isNear = (one: number, other: number): boolean => one < other * NEAR && other < one * NEAR;
