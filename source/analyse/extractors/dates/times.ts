import type { Term } from '../../numerals/terms.ts';
import { join, weekOf } from './join.ts';
import type { Reading } from './reading.ts';
import { readAt } from './rules.ts';
import { widen } from './widen.ts';

/** Every time reading of a stretch of terms, in order, none overlapping another. Linear in the terms. */
export function timesIn(terms: readonly Term[]): Reading[] {
	const found: Reading[] = [];
	let floor = 0;
	for (let at = 0; at < terms.length; ) {
		const core = readAt(terms, at);
		if (core === null || core.from < floor) {
			at++;
			continue;
		}
		const reading = weekOf(terms, joinBack(terms, found, widen(terms, core, floor)));
		found.push(reading);
		floor = reading.to;
		at = Math.max(reading.to, at + 1);
	}
	return found;
}

/** The reading, with the one before it where both make one time; that one is then taken off the list. */
function joinBack(terms: readonly Term[], found: Reading[], reading: Reading): Reading {
	const previous = found.at(-1);
	const joined = previous === undefined ? null : join(terms, previous, reading);
	if (joined === null) return reading;
	found.pop();
	return joined;
}
