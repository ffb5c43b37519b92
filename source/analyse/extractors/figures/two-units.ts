import { type Term, wordAt } from '../../numerals/terms.ts';
import type { UnitRead } from './unit.ts';
import { readUnit } from './unit.ts';

/** Units that hold each other exactly, each by how many of the smallest of its row it is. */
const ROWS: readonly Readonly<Record<string, number>>[] = [
	{ second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
	{ month: 1, year: 12, decade: 120, century: 1200 },
	{ millimetre: 1, centimetre: 10, metre: 1000, kilometre: 1_000_000 },
	{ inch: 1, foot: 12, yard: 36, mile: 63_360 },
	{ gram: 1, kilogram: 1000, tonne: 1_000_000 },
	{ ounce: 1, pound: 16, stone: 224 },
];

/** Two ends in the smaller of their units: "six months" and "two years" are 6 and 24 months; null where neither holds the other. */
export function inOneUnit(
	low: number,
	lowUnit: string,
	high: number,
	highUnit: string,
): { readonly low: number; readonly high: number; readonly unit: string } | null {
	const row = ROWS.find((sizes) => lowUnit in sizes && highUnit in sizes);
	const [one, other] = [row?.[lowUnit], row?.[highUnit]];
	if (one === undefined || other === undefined) return roughly(low, lowUnit, high, highUnit);
	return one <= other
		? { low, high: (high * other) / one, unit: lowUnit }
		: { low: (low * one) / other, high, unit: highUnit };
}

/** Days of the periods that hold no whole number of the smaller ones. */
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 365 / 12, year: 365 };

/** `two weeks to a month`: in the smaller unit, to a tenth. */
function roughly(
	low: number,
	lowUnit: string,
	high: number,
	highUnit: string,
): { readonly low: number; readonly high: number; readonly unit: string } | null {
	const [one, other] = [DAYS[lowUnit], DAYS[highUnit]];
	if (one === undefined || other === undefined || one > other) return null;
	return { low, high: Math.round((high * other * 10) / one) / 10, unit: lowUnit };
}

/** "a week [or 10 days]", "an hour [or two]": one of a unit, said by its article before another number. */
export function readOneOf(terms: readonly Term[], at: number): UnitRead | null {
	if (!/^an?$/.test(wordAt(terms, at)) || terms[at + 1]?.kind !== 'word') return null;
	const read = readUnit(terms, at + 1, null, { value: 1, scale: 1, digits: false });
	return read.unit !== null && !read.hyphened && wordAt(terms, read.to) === 'or' ? read : null;
}
