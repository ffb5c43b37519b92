import type { ArticleId } from '../../domain/article.ts';
import type { Span } from '../../domain/span.ts';
import { candidatesOf, MOST_HOLDERS } from './candidates.ts';
import { furnitureIn } from './furniture.ts';
import { compare, without } from './likeness.ts';
import { byTime, type Print } from './print.ts';
import { sampleOf } from './sample.ts';

/** What an article is of its origin. */
export type CopyKind = 'first' | 'reprint' | 'edited';

export interface Copy {
	readonly print: Print;
	readonly kind: CopyKind;
	/** Words in common with the first, as a part of the longer: 0 to 1. */
	readonly shared: number;
	/** What it has that the first has not, and what of the first it has not. */
	readonly added: Passages;
	readonly dropped: Passages;
}

export interface Passages {
	readonly words: number;
	/** Runs of the article's sent words, as `sentWords` gives them, half-open. */
	readonly runs: readonly Span[];
}

/** One text and all who printed it, the first first. */
export interface Origin {
	/** The id of the first. */
	readonly id: ArticleId;
	readonly copies: readonly Copy[];
}

/** Two articles that share passages and are not one text. */
export interface Relation {
	readonly one: ArticleId;
	readonly other: ArticleId;
	readonly likeness: 'template' | 'own';
	readonly shared: number;
	/** Of a template, what the other has that the one has not, and the other way round; nothing is told of what was written anew. */
	readonly added: Passages;
	readonly dropped: Passages;
}

export interface Origins {
	/** By time of their first. Every article is in one. */
	readonly origins: readonly Origin[];
	readonly relations: readonly Relation[];
}

/** Passages shared by less than this are not told of. */
const WORTH_TELLING = 0.2;

/** Brings together the prints of each text. The order they are given in changes nothing. Near-linear in their words. */
export function originsOf(prints: readonly Print[]): Origins {
	const ordered = [...prints].sort(byTime);
	const bare = bared(ordered);
	const sets = new Sets(ordered.length);
	const relations: Relation[] = [];
	for (const [at, other] of pairsAmong(bare.candidates)) {
		const [one, two] = [bare.prints[at], bare.prints[other]];
		if (one === undefined || two === undefined) continue;
		const { likeness, shared, added, dropped } = compare(one, two);
		if (likeness === 'reprint' || likeness === 'edited') sets.join(at, other);
		else if (shared >= WORTH_TELLING || likeness === 'template')
			relations.push({
				one: one.id,
				other: two.id,
				likeness,
				shared,
				added: likeness === 'template' ? passagesOf(two, added) : NONE,
				dropped: likeness === 'template' ? passagesOf(one, dropped) : NONE,
			});
	}
	const origins = sets.groups().map((group) => originOf(group.flatMap((at) => bare.prints[at] ?? [])));
	return { origins, relations };
}

/** Each two of which one is the other's candidate, once, in order. */
function pairsAmong(candidates: readonly (readonly number[])[]): (readonly [number, number])[] {
	const others = candidates.map(() => new Set<number>());
	for (const [at, list] of candidates.entries())
		for (const other of list) others[Math.min(at, other)]?.add(Math.max(at, other));
	return others.flatMap((list, at) => [...list].sort((one, other) => one - other).map((other) => [at, other] as const));
}

/** An origin out of its prints; furniture is out of them. */
export function originOf(prints: readonly Print[]): Origin {
	const [first, ...others] = [...prints].sort(byTime);
	if (first === undefined) throw new RangeError('an origin has a print');
	const copies = others.map((print): Copy => {
		const { likeness, shared, added, dropped } = compare(first, print);
		return {
			print,
			kind: likeness === 'reprint' ? 'reprint' : 'edited',
			shared,
			added: passagesOf(print, added),
			dropped: passagesOf(first, dropped),
		};
	});
	return { id: first.id, copies: [{ print: first, kind: 'first', shared: 1, added: NONE, dropped: NONE }, ...copies] };
}

const NONE: Passages = { words: 0, runs: [] };

function passagesOf({ places }: Print, flags: Uint8Array): Passages {
	const runs: { start: number; end: number }[] = [];
	let words = 0;
	flags.forEach((flag, at) => {
		if (flag === 0) return;
		words += 1;
		const place = places?.[at] ?? at;
		const last = runs.at(-1);
		if (last !== undefined && last.end === place) last.end = place + 1;
		else runs.push({ start: place, end: place + 1 });
	});
	return { words, runs };
}

/** The prints without their furniture, and the candidates of each, by their places. */
function bared(prints: readonly Print[]): {
	readonly prints: readonly Print[];
	readonly candidates: readonly (readonly number[])[];
} {
	const samples = prints.map((print) => sampleOf(print));
	const holders = new Map<number, number[]>();
	samples.forEach((sample, at) => {
		for (const shingle of sample.kept) {
			const list = holders.get(shingle);
			if (list === undefined) holders.set(shingle, [at]);
			else if (list.length < MOST_HOLDERS) list.push(at);
		}
	});
	const lines = new Map<number, number>();
	for (const print of prints)
		for (const hash of new Set(print.lines.map((line) => line.hash))) lines.set(hash, (lines.get(hash) ?? 0) + 1);
	const found = samples.map(({ sought }, at) =>
		candidatesOf(
			sought,
			prints[at]?.hashes.length ?? 0,
			(shingle) => holders.get(shingle) ?? [],
			(key) => prints[key]?.hashes.length ?? 0,
		).filter(({ key }) => key !== at),
	);
	return {
		prints: prints.map((print, at) => {
			const kin = found[at]?.filter(({ isKin }) => isKin).length ?? 0;
			const furniture = furnitureIn(print, kin, ({ hash }) => lines.get(hash) ?? 0);
			return without(print, (line) => furniture.has(line));
		}),
		candidates: found.map((some) => some.map(({ key }) => key)),
	};
}

/** Sets that are joined (union-find with path halving; Tarjan, van Leeuwen 1984); the least of each stands for it. */
class Sets {
	readonly #above: number[];

	constructor(size: number) {
		this.#above = Array.from({ length: size }, (_, at) => at);
	}

	join(one: number, other: number): void {
		const [a, b] = [this.#top(one), this.#top(other)];
		this.#above[Math.max(a, b)] = Math.min(a, b);
	}

	groups(): number[][] {
		const groups = new Map<number, number[]>();
		for (const at of this.#above.keys()) {
			const top = this.#top(at);
			const group = groups.get(top);
			if (group === undefined) groups.set(top, [at]);
			else group.push(at);
		}
		return [...groups.values()];
	}

	#top(of: number): number {
		let at = of;
		for (let above = this.#above[at] ?? at; above !== at; above = this.#above[at] ?? at) {
			this.#above[at] = this.#above[above] ?? above;
			at = above;
		}
		return at;
	}
}
