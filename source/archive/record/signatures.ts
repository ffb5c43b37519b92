import { type Signature, TENSES } from '../../ledger/signature.ts';

/** Quarters of an hour: finer than any time that news tells. */
const QUARTERS = 4;
const NO_TIME = -0x80000000;
const MOST_TIME = 0x7fffffff;
const HEAD = 12;
const EPISODE = 19;
const SURE = 4;
/** An article's names, and its episodes, that are kept. */
const MOST_NAMES = 250;
const MOST_PLACES = 255;
export const MOST_EPISODES = 64;

const time = (hour: number | undefined): number =>
	hour === undefined ? NO_TIME : Math.max(1 - MOST_TIME, Math.min(MOST_TIME, Math.round(hour * QUARTERS)));

/**
 * An article's signatures as bytes: when it was published, its number, its names with their holders, and each episode's
 * times, words and places, with a bit for each of the names that it has.
 */
export function packSignatures(all: readonly Signature[]): Uint8Array {
	const kept = all.slice(0, MOST_EPISODES);
	const holders = new Map(
		kept.flatMap(({ names, holders: held }) => [...names].map((name, at) => [name, held[at] ?? 0])),
	);
	const names = [...holders.keys()].slice(0, MOST_NAMES).sort((a, b) => a - b);
	const marks = Math.ceil(names.length / 8);
	const size = kept.reduce(
		(sum, { words, acts, figures, places, leads }) =>
			sum +
			EPISODE +
			marks +
			(words.length + acts.length + figures.length) * 2 +
			(Math.min(places.length, MOST_PLACES) + leads.length) * 4,
		HEAD + names.length * 5,
	);
	const bytes = new Uint8Array(size);
	const view = new DataView(bytes.buffer);
	view.setInt32(0, time(kept[0]?.published ?? undefined));
	view.setUint32(4, kept[0]?.article ?? 0);
	view.setUint8(8, kept.length);
	view.setUint8(9, names.length);
	let at = HEAD;
	for (const name of names) {
		view.setUint32(at, name);
		view.setUint8(at + 4, 1 + names.indexOf(holders.get(name) ?? -1));
		at += 5;
	}
	for (const { kind, tense, when, isSure, sorts, names: own, words, acts, figures, places, leads } of kept) {
		view.setUint32(at, kind);
		view.setInt32(at + 4, time(when?.from));
		view.setInt32(at + 8, time(when?.to));
		view.setUint8(at + 12, TENSES.indexOf(tense) + (isSure ? SURE : 0));
		view.setUint8(at + 13, words.length);
		view.setUint8(at + 14, Math.min(places.length, MOST_PLACES));
		view.setUint8(at + 15, sorts);
		view.setUint8(at + 16, acts.length);
		view.setUint8(at + 17, figures.length);
		view.setUint8(at + 18, leads.length);
		at += EPISODE;
		for (const [index, name] of names.entries())
			if (own.includes(name)) bytes[at + (index >> 3)] = (bytes[at + (index >> 3)] ?? 0) | (1 << (index & 7));
		at += marks;
		for (const word of [...words, ...acts, ...figures]) {
			view.setUint16(at, word);
			at += 2;
		}
		for (const number of [...places.subarray(0, MOST_PLACES), ...leads]) {
			view.setUint32(at, number);
			at += 4;
		}
	}
	return bytes;
}

/** In the order in which they are read. */
const LISTS = ['names', 'holders', 'words', 'acts', 'figures', 'places', 'leads'] as const;
type Lists = (typeof LISTS)[number];

/** What `packSignatures` packed. */
export function unpackSignatures(bytes: Uint8Array): Signature[] {
	if (bytes.length < HEAD) return [];
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const hour = (offset: number): number | null => {
		const quarters = view.getInt32(offset);
		return quarters === NO_TIME ? null : quarters / QUARTERS;
	};
	const [published, article, episodes, count] = [hour(0), view.getUint32(4), view.getUint8(8), view.getUint8(9)];
	const names = new Uint32Array(count);
	const held = new Uint8Array(count);
	let at = HEAD;
	for (let index = 0; index < count; index += 1) {
		names[index] = view.getUint32(at);
		held[index] = view.getUint8(at + 4);
		at += 5;
	}
	const marks = Math.ceil(count / 8);
	const found: Omit<Signature, Lists>[] = [];
	/** All lists one behind the other, and where each ends: a list with memory of its own takes many times its numbers. */
	const numbers: number[] = [];
	const ends: number[] = [0];
	for (let number = 0; number < episodes; number += 1) {
		const [from, to, flags] = [hour(at + 4), hour(at + 8), view.getUint8(at + 12)];
		const [kind, words, places] = [view.getUint32(at), view.getUint8(at + 13), view.getUint8(at + 14)];
		const sorts = view.getUint8(at + 15);
		const [acts, figures, leads] = [view.getUint8(at + 16), view.getUint8(at + 17), view.getUint8(at + 18)];
		at += EPISODE;
		const own: number[] = [];
		for (let index = 0; index < count; index += 1)
			if (((bytes[at + (index >> 3)] ?? 0) >> (index & 7)) & 1) own.push(index);
		at += marks;
		found.push({
			kind,
			tense: TENSES[flags & (SURE - 1)] ?? 'happened',
			when: from === null || to === null ? null : { from, to },
			isSure: (flags & SURE) !== 0,
			sorts,
			published,
			article,
			at: number,
		});
		for (const index of own) numbers.push(names[index] ?? 0);
		ends.push(numbers.length);
		for (const index of own) numbers.push(names[(held[index] ?? 0) - 1] ?? 0);
		ends.push(numbers.length);
		for (const length of [words, acts, figures]) {
			for (let index = 0; index < length; index += 1) numbers.push(view.getUint16(at + index * 2));
			ends.push(numbers.length);
			at += length * 2;
		}
		for (const length of [places, leads]) {
			for (let index = 0; index < length; index += 1) numbers.push(view.getUint32(at + index * 4));
			ends.push(numbers.length);
			at += length * 4;
		}
	}
	const together = Uint32Array.from(numbers);
	const list = (number: number): Uint32Array => together.subarray(ends[number], ends[number + 1]);
	return found.map((signature, index) => {
		const own = (name: Lists): Uint32Array => list(LISTS.length * index + LISTS.indexOf(name));
		return {
			...signature,
			names: own('names'),
			holders: own('holders'),
			words: own('words'),
			acts: own('acts'),
			figures: own('figures'),
			places: own('places'),
			leads: own('leads'),
		};
	});
}
