import { type Term, wordAt } from '../../numerals/terms.ts';
import { isDash } from '../dates/words.ts';
import type { Single } from './single.ts';
import type { UnitRead } from './unit.ts';

/** The unit of an earthquake's strength. */
const MAGNITUDE = 'magnitude';

/** Stronger ones were never measured. */
const STRONGEST = 10;

/** `a magnitude 6.1 quake`, `with a magnitude of 5.4`, `a 6.1-magnitude quake`, `measured 6.1 on the Richter scale`; null for any other number. */
export function readMagnitude(
	terms: readonly Term[],
	at: number,
	{ manner, value, to, unit }: Single,
): UnitRead | null {
	if (manner !== 'digits' || unit !== null || value >= STRONGEST) return null;
	const read = { unit: MAGNITUDE, to, hyphened: false, part: 1, currencyName: null };
	if (wordAt(terms, at - (wordAt(terms, at - 1) === 'of' ? 2 : 1)) === MAGNITUDE) return read;
	if (wordAt(terms, to) === 'on' && wordAt(terms, to + 2) === 'richter') return read;
	const dashed = isDash(terms, to) ? to + 1 : to;
	return wordAt(terms, dashed) === MAGNITUDE ? { ...read, to: dashed + 1, hyphened: dashed > to } : null;
}
