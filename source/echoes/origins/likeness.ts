import { FILLING, type Print, type PrintLine } from './print.ts';
import { alignedWords, countOf, sharedWords } from './runs-in-common.ts';

/**
 * How one print stands to another: `reprint` the same but for a word or two; `edited` the same with passages added or
 * dropped; `template` the same sentences filled with other numbers and days; `own` written anew, whatever it takes over.
 */
export type Likeness = 'reprint' | 'edited' | 'template' | 'own';

export interface Comparison {
	readonly likeness: Likeness;
	/** Words in shared runs of five, as a part of the longer print: 0 to 1. */
	readonly shared: number;
	/** Flags a word: those of the first that the second has not, and the other way round. */
	readonly dropped: Uint8Array;
	readonly added: Uint8Array;
}

/** A run so long is taken over and not written again: retold paragraphs of an outlet's own earlier report break sooner. */
const TAKEN_OVER = 12;
/** What two texts share by any run of words. */
const RUN = 5;
/** Of the shorter print, so much is taken over in a reprint. Pairs read by hand: edited ones from 0.69 on, own writing to 0.62. */
const MOST = 0.66;
/** A text that has so little of its own in another holds it beside others: a digest. */
const PART_OF_DIGEST = 0.25;
/** From here on nothing was edited. Reprints read by hand: from 0.98 on; edited ones to 0.94. */
const SAME = 0.96;
/** Of the shorter of an outlet's own versions, so much stands in both, but for numbers and days. */
const HALF = 0.5;
/** Fewer words in common than this are a phrase, unless there are no others. */
const FEW = 20;
/** As much of a template's sentences, and of its numbers that are others. */
const TEMPLATE = 0.4;
const FILLED_OTHERWISE = 0.5;
const FILLINGS = 2;

/** Compares two prints of which furniture was taken out. */
export function compare(first: Print, second: Print): Comparison {
	const [mine, yours] = [sharedWords(first.hashes, second.hashes, RUN), sharedWords(second.hashes, first.hashes, RUN)];
	const [ofFirst, ofSecond] = [countOf(mine), countOf(yours)];
	const [n, m] = [first.hashes.length, second.hashes.length];
	const [least, most] = [Math.min(n, m), Math.max(n, m)];
	const parts = [n === 0 ? 0 : ofFirst / n, m === 0 ? 0 : ofSecond / m];
	const isOne = isOneReport(first, second);
	const told = {
		shared: most === 0 ? 0 : (n > m ? ofFirst : ofSecond) / most,
		dropped: mine.map((flag) => 1 - flag),
		added: yours.map((flag) => 1 - flag),
	};
	if (!isOne && isFilledOtherwise(first, second)) return { likeness: 'template', ...told };
	if (least >= RUN && Math.min(...parts) >= SAME) return { likeness: 'reprint', ...told };
	if (isOne && inCommon(first, second) >= least * HALF) return { likeness: 'edited', ...told };
	if (Math.min(ofFirst, ofSecond) < FEW || Math.min(...parts) < PART_OF_DIGEST) return { likeness: 'own', ...told };
	const taken = Math.max(
		countOf(sharedWords(first.hashes, second.hashes, TAKEN_OVER)) / n,
		countOf(sharedWords(second.hashes, first.hashes, TAKEN_OVER)) / m,
	);
	return { likeness: taken >= MOST ? 'edited' : 'own', ...told };
}

/** An outlet's headline of so many words is given to one report, whenever that is; a shorter one, as `Weather`, on its day. */
const TELLING = 4;

/** Whether two prints are what one outlet has under one headline on one day: what differs was edited, not filled in anew. */
function isOneReport(first: Print, second: Print): boolean {
	const [day, other] = [first.published?.slice(0, 10), second.published?.slice(0, 10)];
	return (
		first.outlet === second.outlet &&
		first.headline !== '' &&
		first.headline === second.headline &&
		day === other &&
		(day !== undefined || (first.outlet !== null && first.headline.split(' ').length >= TELLING))
	);
}

/** Words of the first in runs that both have, whatever their numbers and days. */
const inCommon = (first: Print, second: Print): number => countOf(sharedWords(first.masked, second.masked, RUN));

/** Whether the two share sentences in which most numbers and days are others. */
function isFilledOtherwise(first: Print, second: Print): boolean {
	const exact = alignedWords(first.hashes, second.hashes, RUN);
	const places = alignedWords(first.masked, second.masked, RUN).map((place, at) => {
		const same = exact[at] ?? -1;
		return same < 0 ? place : same;
	});
	let [sentences, fillings, others] = [0, 0, 0];
	places.forEach((place, at) => {
		if (place < 0) return;
		sentences += 1;
		if (first.masked[at] !== FILLING) return;
		fillings += 1;
		if (first.hashes[at] !== second.hashes[place]) others += 1;
	});
	const least = Math.min(first.hashes.length, second.hashes.length);
	return others >= FILLINGS && others >= fillings * FILLED_OTHERWISE && sentences >= least * TEMPLATE;
}

/** A print without some of its lines. */
export function without(print: Print, isLeftOut: (line: PrintLine) => boolean): Print {
	if (!print.lines.some(isLeftOut)) return print;
	const kept = print.lines.filter((line) => !isLeftOut(line));
	const at = kept.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, step) => start + step));
	let next = 0;
	return {
		...print,
		hashes: Uint32Array.from(at, (place) => print.hashes[place] ?? 0),
		masked: Uint32Array.from(at, (place) => print.masked[place] ?? 0),
		places: Uint32Array.from(at),
		lines: kept.map(({ start, end, hash }) => {
			const from = next;
			next += end - start;
			return { start: from, end: next, hash };
		}),
	};
}
