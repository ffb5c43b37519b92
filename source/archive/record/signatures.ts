import { type Signature, TENSES } from '../../ledger/signature.ts';

/** Quarters of an hour: finer than any time that news tells. */
const QUARTERS = 4;
const NO_TIME = -0x80000000;
const MOST_TIME = 0x7fffffff;
/** An article's names, and its episodes, that are kept. */
const MOST_NAMES = 250;
export const MOST_EPISODES = 64;

/** Beside an episode's tense: whether its time is sure, whether it has one, and whether it has one act and one figure. */
const SURE = 4;
const TIMED = 8;
const SINGLE = 16;

const time = (hour: number | undefined): number =>
	hour === undefined ? NO_TIME : Math.max(1 - MOST_TIME, Math.min(MOST_TIME, Math.round(hour * QUARTERS)));

/**
 * An article's signatures as bytes: when it was published, its number, its names and which of them are held by others, and each episode's
 * time, words and places, with a bit for each of the names that it has. What most have not takes a bit.
 */
export function packSignatures(all: readonly Signature[]): Uint8Array {
	const kept = all.slice(0, MOST_EPISODES);
	const holders = new Map(
		kept.flatMap(({ names, holders: held }) => [...names].map((name, at) => [name, held[at] ?? 0])),
	);
	const names = [...holders.keys()].slice(0, MOST_NAMES).sort((a, b) => a - b);
	const bytes: number[] = [];
	const whole = (value: number, length: number): void => {
		for (let shift = (length - 1) * 8; shift >= 0; shift -= 8) bytes.push((value >>> shift) & 255);
	};
	const count = (value: number): void => {
		let rest = value;
		for (; rest >= 128; rest >>>= 7) bytes.push((rest & 127) | 128);
		bytes.push(rest);
	};
	const marks = (isMarked: (name: number) => boolean): void => {
		for (let from = 0; from < names.length; from += 8)
			bytes.push(names.slice(from, from + 8).reduce((some, name, at) => some | (isMarked(name) ? 1 << at : 0), 0));
	};
	whole(time(kept[0]?.published ?? undefined), 4);
	whole(kept[0]?.article ?? 0, 4);
	count(kept.length);
	count(names.length);
	for (const name of names) whole(name, 4);
	const placeOf = new Map(names.map((name, at) => [name, at + 1]));
	const holderOf = (name: number): number => placeOf.get(holders.get(name) ?? -1) ?? 0;
	marks((name) => holderOf(name) > 0);
	for (const name of names) if (holderOf(name) > 0) count(holderOf(name));
	for (const { kind, tense, when, isSure, sorts, names: own, words, acts, figures, places, leads } of kept) {
		const isSingle = acts.length === 1 && figures.length === 1;
		whole(kind, 4);
		bytes.push(
			TENSES.indexOf(tense) + (isSure ? SURE : 0) + (when === null ? 0 : TIMED) + (isSingle ? SINGLE : 0),
			sorts,
		);
		if (when !== null) {
			whole(time(when.from), 4);
			whole(time(when.to), 4);
		}
		for (const list of isSingle ? [words, places, leads] : [words, places, leads, acts, figures]) count(list.length);
		marks((name) => own.includes(name));
		for (const word of [...words, ...acts, ...figures]) whole(word, 2);
		for (const place of places) {
			count(placeOf.get(place) ?? 0);
			if (!placeOf.has(place)) whole(place, 4);
		}
		for (const lead of leads) whole(lead, 4);
	}
	return Uint8Array.from(bytes);
}

/** In the order in which they are read. */
const LISTS = ['names', 'holders', 'words', 'acts', 'figures', 'places', 'leads'] as const;
type Lists = (typeof LISTS)[number];

/** What `packSignatures` packed. */
export function unpackSignatures(bytes: Uint8Array): Signature[] {
	if (bytes.length === 0) return [];
	let at = 0;
	const byte = (): number => {
		at += 1;
		return bytes[at - 1] ?? 0;
	};
	const whole = (length: number): number => {
		let value = 0;
		for (let left = length; left > 0; left -= 1) value = (value << 8) | byte();
		return value >>> 0;
	};
	const count = (): number => {
		let value = 0;
		for (let shift = 0; ; shift += 7) {
			const next = byte();
			value |= (next & 127) << shift;
			if (next < 128) return value;
		}
	};
	const hour = (): number | null => {
		const quarters = whole(4) | 0;
		return quarters === NO_TIME ? null : quarters / QUARTERS;
	};
	const [published, article, episodes, size] = [hour(), whole(4), count(), count()];
	const names = Uint32Array.from({ length: size }, () => whole(4));
	/** The places of the names that have a bit. */
	const marked = (): number[] => {
		const own: number[] = [];
		for (let from = 0; from < size; from += 8) {
			const some = byte();
			for (let bit = 0; bit < 8 && from + bit < size; bit += 1) if (((some >> bit) & 1) === 1) own.push(from + bit);
		}
		return own;
	};
	const held = new Uint8Array(size);
	for (const name of marked()) held[name] = count();
	const found: Omit<Signature, Lists>[] = [];
	/** All lists one behind the other, and where each ends: a list with memory of its own takes many times its numbers. */
	const numbers: number[] = [];
	const ends: number[] = [0];
	for (let number = 0; number < episodes; number += 1) {
		const [kind, flags, sorts] = [whole(4), byte(), byte()];
		const [from, to] = (flags & TIMED) === 0 ? [null, null] : [hour(), hour()];
		const [words, places, leads] = [count(), count(), count()];
		const [acts, figures] = (flags & SINGLE) === 0 ? [count(), count()] : [1, 1];
		const own = marked();
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
		const list = (length: number, read: () => number): void => {
			for (let left = length; left > 0; left -= 1) numbers.push(read());
			ends.push(numbers.length);
		};
		for (const index of own) numbers.push(names[index] ?? 0);
		ends.push(numbers.length);
		for (const index of own) numbers.push(names[(held[index] ?? 0) - 1] ?? 0);
		ends.push(numbers.length);
		for (const length of [words, acts, figures]) list(length, () => whole(2));
		list(places, () => {
			const place = count();
			return place === 0 ? whole(4) : (names[place - 1] ?? 0);
		});
		list(leads, () => whole(4));
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
