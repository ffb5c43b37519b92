import { readNumber } from '../../numerals/number.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Single } from './single.ts';
import { readUnit, type UnitRead } from './unit.ts';

/** Smaller units said behind a larger one, and how many make it: "six feet two inches", "5ft 11in", "2 hours 30 minutes". */
const SMALLER: Readonly<Record<string, readonly [unit: string, parts: number]>> = {
	foot: ['inch', 12],
	yard: ['foot', 3],
	stone: ['pound', 14],
	pound: ['ounce', 16],
	hour: ['minute', 60],
	minute: ['second', 60],
	metre: ['centimetre', 100],
	kilogram: ['gram', 1000],
	year: ['month', 12],
};

/** The amount with its smaller part in the larger unit, or in the smaller one where that has decimals. */
export function readCompound(
	terms: readonly Term[],
	first: Single,
	read: UnitRead,
): { readonly value: number; readonly unit: string; readonly to: number } | null {
	const smaller = SMALLER[read.unit ?? ''];
	if (
		smaller === undefined ||
		read.hyphened ||
		read.unit === null ||
		first.max !== null ||
		!Number.isInteger(first.value)
	)
		return null;
	const [unit, parts] = smaller;
	const at = ['and', ','].includes(wordAt(terms, read.to)) ? read.to + 1 : read.to;
	const number = readNumber(terms, at);
	const apart = at > read.to && wordAt(terms, read.to) === ',' && !/^(?:hour|minute)$/.test(read.unit);
	if (number === null || number.scale > 1 || number.value >= parts || apart) return null;
	const behind = readUnit(terms, number.to, null, { value: number.value, scale: 1, digits: number.digits });
	if (behind.unit !== unit || behind.hyphened) return null;
	// one minute 46.68 seconds: in hundredths of the larger it would be another time
	if (!Number.isInteger(number.value))
		return { value: Math.round((first.value * parts + number.value) * 1e4) / 1e4, unit, to: behind.to };
	return { value: Math.round((first.value + number.value / parts) * 1e4) / 1e4, unit: read.unit, to: behind.to };
}
