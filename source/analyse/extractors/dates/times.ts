import type { Block } from '../../../domain/article.ts';
import type { Draft } from '../../draft.ts';
import { Latest } from '../../latest.ts';
import { readTerms, type Term } from '../../numerals/terms.ts';
import type { Segmentation } from '../../segment.ts';
import { dayBeside, join, weekOf } from './join.ts';
import { linkOf } from './ranges.ts';
import type { Reading } from './reading.ts';
import { readAt } from './rules.ts';
import { widen } from './widen.ts';

/** A block's terms and the times read in them. */
export interface TimedTerms {
	readonly terms: readonly Term[];
	readonly times: readonly Reading[];
}

/** By the analysis under way. */
const READ = new Latest<Segmentation, Map<Block, TimedTerms>>();

/** Reads a block once, for dates and figures alike. */
export function timedTerms({ article, segmentation }: Draft, block: Block): TimedTerms {
	const blocks = READ.get(segmentation) ?? new Map<Block, TimedTerms>();
	READ.set(segmentation, blocks);
	const known = blocks.get(block);
	if (known !== undefined) return known;
	const terms = readTerms(article.text, block);
	const read = { terms, times: timesIn(terms) };
	blocks.set(block, read);
	return read;
}

/** Every time reading of a stretch of terms, in order, none overlapping another. Linear in the terms. */
function timesIn(terms: readonly Term[]): Reading[] {
	const found: Reading[] = [];
	let floor = 0;
	for (let at = 0; at < terms.length; ) {
		const core = readAt(terms, at);
		if (core === null || core.from < floor) {
			at++;
			continue;
		}
		const reading = within(terms, weekOf(terms, joinBack(terms, found, widen(terms, core, floor))), floor);
		const before = found.at(-1);
		const next = before === undefined ? undefined : linkOf(terms, before, reading);
		if (before !== undefined && next !== undefined) found[found.length - 1] = { ...before, next };
		found.push(reading);
		floor = reading.to;
		at = Math.max(reading.to, at + 1);
	}
	return found;
}

/** With "the day after" before it, unless another reading stands there. */
const within = (terms: readonly Term[], reading: Reading, floor: number): Reading => {
	const beside = dayBeside(terms, reading);
	return beside.from < floor ? reading : beside;
};

/** The reading, with the one before it where both make one time; that one is then taken off the list. */
function joinBack(terms: readonly Term[], found: Reading[], reading: Reading): Reading {
	const previous = found.at(-1);
	const joined = previous === undefined ? null : join(terms, previous, reading);
	if (joined === null) return reading;
	found.pop();
	return joined;
}
