import type { Correction, QueryError } from '../../archive.ts';
import { compoundParts, compounds, corrections, isMendable, mend, nearest, together } from '../../mending/mending.ts';
import type { Mendable, Reading, Readings } from '../../mending/readings.ts';
import { replaced, soughtIn } from '../../mending/sought.ts';
import type { Vocabulary } from '../../mending/vocabulary.ts';
import type { Sought } from '../../query/marks.ts';
import { bounded } from '../../query/short.ts';
import { type DeskNode, type EntityNode, leavesOf, type QueryLeaf, type QueryNode } from '../../query/tree.ts';
import { noSuchField } from '../../query/unknown-field.ts';
import { words } from '../../query/words.ts';
import type { Known } from '../asking/known.ts';
import type { Query } from '../asking/query-language.ts';
import { NO_READINGS, queryOf } from '../asking/query-of.ts';
import { worthOf } from '../asking/ranked.ts';
import type { Search, Searching } from '../asking/searcher.ts';
import { naming } from '../asking/tallies.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import type { Lookups } from './lookups.ts';

/** Fewer hits than this, and words are also read otherwise; an archive of few articles is satisfied with fewer. */
const ENOUGH = 10;
const ENOUGH_OF = 100;
/** Forms of a name that NEAR looks for. */
const MOST_SURFACES = 12;
/** What fits as written, or nearer readings, is worth more than any score. */
const SOONER = 1_000;

/** Of each word that was read otherwise its readings, itself first: how each is asked for, its slips. */
export type Meant = readonly (readonly { readonly query: Query; readonly cost: number }[])[];

/** What fits some readings, and with it all that fits those before. */
interface Tier {
	readonly query: Query;
	readonly readings: Readings;
	/** 0 while it is not known. */
	readonly count: number;
	readonly bounds: Bounds;
}

/** A query as it is answered. */
export interface Understood {
	readonly node: QueryNode;
	readonly fitting: Query;
	/** What makes one article better than another. */
	readonly worth: readonly Query[];
	readonly before: readonly { readonly query: Query; readonly worth: number }[];
	readonly readings: Readings;
	/** By which readings articles take turns: of all that stand in `before` but the first, and of the rest. */
	readonly meant: readonly Meant[];
	readonly corrections: readonly Correction[];
	readonly sought: readonly Sought[];
	readonly error: QueryError | null;
	/** How many fit, as far as it matters, or at least so many; and how many at most. */
	readonly count: number;
	readonly most: number;
	/** Whether `count` is known yet, and whether this may still be how the query is answered; both once nothing is missed. */
	readonly isCounted: boolean;
	readonly isLikely: boolean;
	/** What else it may come to. */
	readonly otherwise?: Understood;
}

/** A query that is put to the archive. */
interface Put {
	readonly query: string;
	readonly node: QueryNode;
	/** Words that are also written in one or in two. */
	readonly alike: Readings;
	/** So few hits are too few. */
	readonly enough: number;
	readonly error: QueryError | null;
}

/** What the reader did to articles, as a query asks for it. */
export type Marked = (leaf: DeskNode) => Query;

/** Reads a query as newsdesk does for every store: as written, and where few fit, its words otherwise. */
export class Understanding {
	readonly #lookups: Lookups;
	readonly #known: Known;

	constructor(lookups: Lookups, marked: Marked, { moved, retold }: Pick<Known, 'moved' | 'retold'>) {
		this.#lookups = lookups;
		this.#known = {
			bearers: (leaf, terms) => lookups.bearers(leaf.kind, terms),
			surfaces: (leaf, terms) =>
				lookups
					.bearers(leaf.kind, terms)
					.flatMap(({ surfaces }) => surfaces)
					.map((surface) => words(surface, 'query').map(({ term }) => term))
					.filter((surface) => surface.length > 0)
					.slice(0, MOST_SURFACES),
			isOutlet: (terms) => lookups.count({ term: { outletExact: terms.join(' ') } }) > 0,
			marked,
			moved,
			retold,
		};
	}

	/** `articles`: how many the archive has; `ahead`: the searches that follow from what it comes to. */
	understood(
		query: string,
		written: QueryNode,
		articles: number,
		ahead?: (understood: Understood) => readonly Search[],
	): Promise<{ readonly result: Understood; readonly searching: Searching }> {
		return this.#lookups.settled(() => this.#understand(query, written, articles), ahead);
	}

	/** As over SQLite: words that no article holds are read otherwise; where nothing fits as written and that finds too few, all of them. */
	#understand(query: string, written: QueryNode, articles: number): Understood {
		const node = bounded(written, articles);
		const error = this.#noField(node);
		const alike = compounds(node, this.#lookups);
		// Nobody waits for these after the words themselves.
		for (const part of compoundParts(node)) this.#lookups.articles(part);
		const exact = queryOf(node, alike, this.#known);
		const enough = Math.min(ENOUGH, Math.ceil(articles / ENOUGH_OF));
		const count = this.#lookups.count(exact);
		const first: Tier = { query: exact, readings: NO_READINGS, count, bounds: this.#bounds(node, alike) };
		const asked: Put = { query, node, alike, enough, error };
		if (error !== null || count >= enough) return this.#answer(asked, [first]);
		if (!this.#lookups.knows(exact)) {
			// Whether its words are known is asked with how many articles fit, and what is one slip from them, which takes little.
			for (const leaf of leavesOf(node)) this.#lookUp(leaf);
			return this.#answer(asked, [first]);
		}
		return this.#widened(asked, [first], NO_READINGS, count > 0 ? ['unknown'] : ['unknown', 'all']);
	}

	/**
	 * Where too few fit, words read otherwise: the nearest of what they may be, then all. What follows if these are too few is asked
	 * for with them, so that nobody waits for one after the other.
	 */
	#widened(asked: Put, tiers: readonly Tier[], found: Readings, ways: readonly ('unknown' | 'all')[]): Understood {
		const [only, ...later] = ways;
		if (only === undefined) return this.#answer(asked, tiers);
		const { node, alike, enough } = asked;
		const [count, had] = [tiers[0]?.count ?? 0, tiers.at(-1)?.count ?? 0];
		const read = (vocabulary: Vocabulary, which: 'unknown' | 'all' = only): Readings =>
			mend(node, vocabulary, which, (leaf, terms) => this.#borne(leaf, terms));
		const readings = read(this.#lookups);
		if (readings.size === 0) {
			if (!this.#lookups.missedWords) return this.#widened(asked, tiers, found, later);
			// Of words that nobody holds all that is near is asked for at once.
			if (only === 'unknown') read(this.#lookups.farther);
			return unlikely(this.#answer(asked, tiers));
		}
		const close = this.#tier(node, alike, new Map([...nearest(readings), ...found]));
		if (this.#lookups.missed) {
			if (close.bounds.least - count < enough) read(this.#lookups.farther);
			if (count === 0 && close.bounds.most < enough) read(this.#lookups.farther, 'all');
			return this.#answer(asked, [...tiers, close]);
		}
		if (close.count - count >= enough) return this.#answer(asked, [...tiers, close]);
		const all = read(this.#lookups.farther);
		if (this.#lookups.missed) return unlikely(this.#answer(asked, tiers));
		const far = this.#tier(node, alike, all);
		const wide = isSame(far, close) ? [...tiers, close] : [...tiers, close, far];
		if (this.#lookups.missed)
			return { ...this.#answer(asked, wide), otherwise: this.#widened(asked, wide, all, later) };
		const next = far.count > had ? { tiers: wide, found: all } : { tiers, found };
		return far.count - count >= enough
			? this.#answer(asked, next.tiers)
			: this.#widened(asked, next.tiers, next.found, later);
	}

	#tier(node: QueryNode, alike: Readings, readings: Readings): Tier {
		const all = together(alike, readings);
		const query = queryOf(node, all, this.#known);
		return { query, readings, count: this.#lookups.count(query), bounds: this.#bounds(node, all) };
	}

	#bounds(node: QueryNode, readings: Readings): Bounds {
		return boundsOf(node, readings, (term) => this.#lookups.held(term));
	}

	/** What fits the last of some tiers, in the order of the others. */
	#answer({ query, node, alike, error }: Put, tiers: readonly Tier[]): Understood {
		const { query: fitting, readings, count, bounds } = tiers.at(-1) as Tier;
		const isCounted = this.#lookups.knows(fitting);
		const all = together(alike, readings);
		const before = tiers.slice(0, -1);
		return {
			node,
			fitting,
			worth: worthOf(node, all, this.#known),
			before: before.map((tier) => ({ query: tier.query, worth: SOONER })),
			readings: all,
			meant: tiers.slice(1).map((tier) => this.#meant(tier.readings, alike)),
			corrections: corrections(query, readings, (leaf, reading) => this.#occurs(node, all, leaf, reading)),
			sought: soughtIn(node, all),
			error,
			count: isCounted ? count : bounds.least,
			most: bounds.most,
			isCounted,
			isLikely: true,
		};
	}

	#meant(readings: Readings, alike: Readings): Meant {
		return [...readings].map(([leaf, others]) => [
			{ query: queryOf(leaf, alike, this.#known), cost: 0 },
			...others.map(({ terms, cost }) => ({ query: queryOf(readAs(leaf, terms), NO_READINGS, this.#known), cost })),
		]);
	}

	#lookUp(leaf: QueryLeaf): void {
		if (leaf.type !== 'terms') return;
		for (const term of leaf.terms) this.#lookups.articles(term);
		const [only, ...others] = leaf.terms;
		if (isMendable(leaf) && only !== undefined && others.length === 0) this.#lookups.near(only, leaf.prefix);
	}

	/** A word written like a field is one that was meant, unless an article has it so. */
	#noField(node: QueryNode): QueryError | null {
		for (const leaf of leavesOf(node))
			if (leaf.type === 'terms' && leaf.unknown !== null)
				if (this.#lookups.count(queryOf(leaf, NO_READINGS, this.#known)) === 0)
					return noSuchField(leaf.unknown, leaf.start);
		return null;
	}

	#borne({ kind, spoke }: EntityNode, terms: readonly string[]): boolean {
		const bearers = this.#lookups.bearers(kind, terms);
		if (!spoke || bearers.length === 0) return bearers.length > 0;
		return this.#lookups.count(naming(bearers, 'saidBy')) > 0;
	}

	/** Whether a reading of one word is found together with the others. */
	#occurs(node: QueryNode, readings: Readings, leaf: Mendable, { terms }: Reading): boolean {
		return this.#lookups.count(queryOf(replaced(node, leaf, readAs(leaf, terms)), readings, this.#known)) > 0;
	}
}

const isSame = ({ query: one }: Tier, { query: other }: Tier): boolean => JSON.stringify(one) === JSON.stringify(other);

const unlikely = (understood: Understood): Understood => ({ ...understood, isLikely: false });

const readAs = (leaf: Mendable, terms: readonly string[]): Mendable =>
	leaf.type === 'terms' ? { ...leaf, terms, prefix: false } : { ...leaf, terms };
