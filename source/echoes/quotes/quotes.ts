import { hashOf, hashRow } from '../words.ts';
import { type Difference, differenceOf } from './differences.ts';
import { type SamePassage, samePassage } from './sameness.ts';
import { LEAST_WORDS, type Spoken } from './spoken.ts';

/** The same spoken words in several articles. */
export interface Quote {
	/** 8 hex digits, the same for the same versions. */
	readonly id: string;
	/** The fullest version's words. */
	readonly text: string;
	/** By time of publication. */
	readonly versions: readonly Spoken[];
	/** Of every two versions, by their places; of many, each against the first. */
	readonly differences: readonly (Difference & { readonly a: number; readonly b: number })[];
}

/** Four words in a row that so many different speakers say are a phrase and not anybody's words. */
export const SAID_BY_MANY = 4;
/** Of more versions, the differences of every two fill pages and say nothing more. */
const ALL_COMPARED = 24;
/** Of each four words, so many holders are looked at. */
const MOST_HOLDERS = 400;

/**
 * Brings together versions of the same spoken words. The order they are given in changes nothing. Every two versions of a
 * quote are the same words: of one long version of which two others have different parts, there are two quotes.
 */
export function quotesOf(spoken: readonly Spoken[]): Quote[] {
	const ordered = [...spoken].sort(byTime);
	const keys = ordered.map((version) => keysOf(version));
	const holders = holdersOf(keys);
	const common = commonAmong(ordered, holders);
	const pairs = new Map<number, Map<number, SamePassage>>();
	const note = (one: number, other: number, passage: SamePassage): void => {
		const of = pairs.get(one);
		if (of === undefined) pairs.set(one, new Map([[other, passage]]));
		else of.set(other, passage);
	};
	ordered.forEach((version, at) => {
		const own = keys[at] ?? new Uint32Array();
		const others = new Set<number>();
		for (const key of own)
			if (!common.has(key)) for (const other of holders.get(key) ?? []) if (other > at) others.add(other);
		for (const other of others) {
			const second = ordered[other];
			if (second === undefined || second.article === version.article) continue;
			const passage = samePassage(version, second, (place) => common.has(own[place] ?? 0));
			if (passage !== null) note(at, other, passage);
		}
	});
	return groupsOf(pairs).map((group) => quoteOf(group, ordered, pairs));
}

function quoteOf(
	group: readonly number[],
	ordered: readonly Spoken[],
	pairs: ReadonlyMap<number, ReadonlyMap<number, SamePassage>>,
): Quote {
	const versions = group.flatMap((at) => ordered[at] ?? []);
	const against = group.length > ALL_COMPARED ? group.slice(0, 1) : group;
	const differences = against.flatMap((one, a) =>
		group.slice(a + 1).flatMap((other, rest) => {
			const b = a + 1 + rest;
			const [first, second, passage] = [versions[a], versions[b], pairs.get(one)?.get(other)];
			if (first === undefined || second === undefined || passage === undefined) return [];
			return [{ a, b, ...differenceOf(first, second, passage.blocks) }];
		}),
	);
	const fullest = versions.reduce((best, version) => (version.words.length > best.words.length ? version : best));
	const id = hashOf(versions.map(({ article, start }) => `${article}:${start}`).join(' '));
	return { id: id.toString(16).padStart(8, '0'), text: fullest.text, versions, differences };
}

/** A hash of the four words from each place on. */
export function keysOf({ words }: Pick<Spoken, 'words'>): Uint32Array {
	const hashes = Uint32Array.from(words, ({ form }) => hashOf(form));
	return Uint32Array.from({ length: Math.max(0, words.length - LEAST_WORDS + 1) }, (_, at) =>
		hashRow(hashes, at, at + LEAST_WORDS),
	);
}

function holdersOf(keys: readonly Uint32Array[]): Map<number, number[]> {
	const holders = new Map<number, number[]>();
	keys.forEach((own, at) => {
		for (const key of new Set(own)) {
			const list = holders.get(key);
			if (list === undefined) holders.set(key, [at]);
			else if (list.length < MOST_HOLDERS) list.push(at);
		}
	});
	return holders;
}

/** The four-word rows that many different speakers say. */
function commonAmong(ordered: readonly Spoken[], holders: ReadonlyMap<number, readonly number[]>): Set<number> {
	const common = new Set<number>();
	for (const [key, list] of holders) {
		if (list.length < SAID_BY_MANY) continue;
		const speakers = new Set(list.flatMap((at) => speakerKey(ordered[at]) ?? []));
		if (speakers.size >= SAID_BY_MANY) common.add(key);
	}
	return common;
}

/** Who says it, as far as that tells speakers apart; null where nobody is named. */
export const speakerKey = (version: Spoken | undefined): string | null =>
	version?.speaker == null ? null : (version.speaker.entity ?? version.speaker.text.toLowerCase());

/**
 * Groups in which every two are a pair, such that every pair is in one: from each pair not yet in a group, all that go with
 * it, in order (a greedy cover of the edges by cliques).
 */
function groupsOf(pairs: ReadonlyMap<number, ReadonlyMap<number, SamePassage>>): number[][] {
	const isPair = (one: number, other: number): boolean =>
		pairs.get(Math.min(one, other))?.has(Math.max(one, other)) ?? false;
	const beside = new Map<number, number[]>();
	for (const [one, others] of pairs)
		for (const other of others.keys()) {
			beside.set(one, [...(beside.get(one) ?? []), other]);
			beside.set(other, [...(beside.get(other) ?? []), one]);
		}
	const placed = new Set<string>();
	const groups: number[][] = [];
	for (const [one, others] of pairs)
		for (const other of others.keys()) {
			if (placed.has(`${one} ${other}`)) continue;
			const group = [one, other];
			for (const more of [...(beside.get(one) ?? [])].sort((a, b) => a - b))
				if (!group.includes(more) && group.every((at) => isPair(at, more))) group.push(more);
			group.sort((a, b) => a - b);
			for (const a of group) for (const b of group) if (a < b) placed.add(`${a} ${b}`);
			groups.push(group);
		}
	return groups;
}

function byTime(one: Spoken, other: Spoken): number {
	const [a, b] = [one.published ?? '~', other.published ?? '~'];
	if (a !== b) return a < b ? -1 : 1;
	if (one.path !== other.path) return one.path < other.path ? -1 : 1;
	if (one.article !== other.article) return one.article < other.article ? -1 : 1;
	return one.start - other.start;
}
