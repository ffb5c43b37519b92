import { CHANGE_NOUNS } from '../../lexicons/changes.ts';
import { CHANGES } from '../../lexicons/counted.ts';
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
	const last = wordAt(terms, from - 1) === ',' ? from - 2 : from - 1;
	for (let at = last - 1; at >= 0 && at > from - REACH; at--) {
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

/** Terms from a change to the levels it went between. */
const LED = 12;

/** Whether a bare number is one of the two levels of a change: `a fall from [785] to 708`, `edged up to [102.5], from 102.2`. */
export function isLevelOfTwo(terms: readonly Term[], { from, to, unit, manner, max }: Amount): boolean {
	if (unit !== null || manner !== 'digits' || max !== null || YEAR.test(wordAt(terms, from))) return false;
	const link = wordAt(terms, from - 1);
	const next = wordAt(terms, to) === ',' ? to + 1 : to;
	const other = link === 'from' ? 'to' : link === 'to' ? 'from' : '';
	const ahead = wordAt(terms, next) === other && terms[next + 1]?.kind === 'number';
	const before = wordAt(terms, from - 2) === ',' ? from - 3 : from - 2;
	const behind = link === 'to' && terms[before]?.kind === 'number' && wordAt(terms, before - 1) === 'from';
	if (other === '' || !(ahead || behind) || YEAR.test(wordAt(terms, ahead ? next + 1 : before))) return false;
	for (let at = from - 2; at >= 0 && at > from - LED; at--) {
		const word = wordAt(terms, at);
		if (/^[.;:]$/.test(word)) return false;
		if (CHANGES.has(word) || CHANGE_NOUNS.has(word)) return true;
	}
	return false;
}

const YEAR = /^(?:1[89]|20)\d\d$/;
