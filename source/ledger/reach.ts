import { DAY } from './hours.ts';
import { LATELY, LONG, PLANNED } from './likeness.ts';
import type { Signature } from './signature.ts';

/**
 * Within which whole hours an article's episodes lie with all that may be one with them: those that go on, and the others. Two
 * articles of which neither stretch meets the other's have no episodes alike, whatever they name. From after to where there are none.
 */
export interface Reach {
	readonly from: number;
	readonly to: number;
	readonly goingFrom: number;
	readonly goingTo: number;
}

export const MOST_HOUR = 0x7fffffff;

/** On either side, the most that `likeness` allows between two of a tense. */
const AROUND: Readonly<Record<Signature['tense'], number>> = {
	happened: LATELY + DAY,
	'going on': LONG,
	meant: Math.max(PLANNED, LATELY) + DAY,
	measured: LATELY + DAY,
};

const hour = (time: number): number => Math.max(-MOST_HOUR, Math.min(MOST_HOUR, time));

/** Of an article's episodes, all published at one time. */
export function reachOf(signatures: readonly Signature[]): Reach {
	const [from, to] = stretchOf(signatures.filter(({ tense }) => tense !== 'going on'));
	const [goingFrom, goingTo] = stretchOf(signatures.filter(({ tense }) => tense === 'going on'));
	return { from, to, goingFrom, goingTo };
}

function stretchOf(signatures: readonly Signature[]): readonly [from: number, to: number] {
	let [from, to] = [MOST_HOUR, -MOST_HOUR];
	for (const { tense, when, published } of signatures) {
		if (published === null) return [-MOST_HOUR, MOST_HOUR];
		from = Math.min(from, hour(Math.floor(Math.min(published, when?.from ?? published) - AROUND[tense])));
		to = Math.max(to, hour(Math.ceil(Math.max(published, when?.to ?? published) + AROUND[tense])));
	}
	return [from, to];
}

/** Whether two articles may have episodes alike, as far as their times go. */
export const mayMeet = (a: Reach, b: Reach): boolean =>
	(a.from <= b.to && b.from <= a.to) || (a.goingFrom <= b.goingTo && b.goingFrom <= a.goingTo);
