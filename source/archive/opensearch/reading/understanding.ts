import type { Correction, QueryError } from '../../archive.ts';
import { compounds, corrections, mend, nearest, together } from '../../mending/mending.ts';
import type { Mendable, Reading, Readings } from '../../mending/readings.ts';
import { replaced, soughtIn } from '../../mending/sought.ts';
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
import type { Lookups } from './lookups.ts';

/** Fewer hits than this, and words are also read otherwise; an archive of few articles is satisfied with fewer. */
const ENOUGH = 10;
const ENOUGH_OF = 100;
/** Forms of a name that NEAR looks for. */
const MOST_SURFACES = 12;
/** What fits as written is worth more than any score; what fits the nearest readings, more than what fits farther ones. */
const AS_WRITTEN = 2_000;
const NEARLY = 1_000;

/** Of each word that was read otherwise its readings, itself first: how each is asked for, its slips, how many articles have it. */
export type Meant = readonly (readonly {
	readonly query: Query;
	readonly cost: number;
	readonly count: number;
}[])[];

/** A query as it is answered. */
export interface Understood {
	readonly node: QueryNode;
	readonly fitting: Query;
	/** What makes one article better than another. */
	readonly worth: readonly Query[];
	readonly before: readonly { readonly query: Query; readonly worth: number }[];
	readonly readings: Readings;
	/** By which readings articles take turns: those that fit the nearest, then those that only fit others; of what is read otherwise. */
	readonly meant: readonly Meant[];
	readonly corrections: readonly Correction[];
	readonly sought: readonly Sought[];
	readonly error: QueryError | null;
	/** How many fit, as far as it matters. */
	readonly count: number;
}

/** What the reader did to articles, as a query asks for it. */
export type Marked = (leaf: DeskNode) => { readonly ids: readonly string[]; readonly isOthers: boolean };

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

	/** `articles`: how many the archive has; `ahead`: the search that follows where the query is answered as it is written. */
	understood(
		query: string,
		written: QueryNode,
		articles: number,
		ahead?: (understood: Understood) => Search | null,
	): Promise<{ readonly result: Understood; readonly searching: Searching }> {
		return this.#lookups.settled(() => this.#understand(query, written, articles), ahead);
	}

	#understand(query: string, written: QueryNode, articles: number): Understood {
		const node = bounded(written, articles);
		const error = this.#noField(node);
		const alike = compounds(node, this.#lookups);
		const exact = queryOf(node, alike, this.#known);
		const enough = Math.min(ENOUGH, Math.ceil(articles / ENOUGH_OF));
		const count = this.#lookups.count(exact);
		const asWritten = this.#answer(query, node, exact, alike, NO_READINGS, count, error);
		if (this.#lookups.missed || error !== null || count >= enough) {
			// Whether its words are known is asked with how many articles fit.
			if (this.#lookups.missed) for (const leaf of leavesOf(node)) this.#lookUp(leaf);
			return asWritten;
		}
		for (const only of ['unknown', 'all'] as const) {
			const readings = mend(node, this.#lookups, only, (leaf, terms) => this.#borne(leaf, terms));
			if (readings.size === 0 && this.#lookups.missed) return asWritten;
			if (readings.size === 0) continue;
			const near = nearest(readings);
			const close = queryOf(node, together(alike, near), this.#known);
			const closeCount = this.#lookups.count(close);
			const closer = (): Understood =>
				this.#answer(query, node, close, alike, near, closeCount, null, {
					before: [{ query: exact, worth: AS_WRITTEN }],
					meant: [this.#meant(near, alike)],
				});
			if (closeCount - count >= enough) return closer();
			// What its corrections would have to know is asked with how many articles fit.
			if (this.#lookups.missed) return closer();
			const all = mend(node, this.#lookups.farther, only, (leaf, terms) => this.#borne(leaf, terms));
			const far = queryOf(node, together(alike, all), this.#known);
			const farCount = this.#lookups.count(far);
			if (farCount > count)
				return this.#answer(query, node, far, alike, all, farCount, null, {
					before: [
						{ query: exact, worth: AS_WRITTEN },
						{ query: close, worth: NEARLY },
					],
					meant: [this.#meant(nearest(all), alike), this.#meant(all, alike)],
				});
		}
		return asWritten;
	}

	#answer(
		query: string,
		node: QueryNode,
		fitting: Query,
		alike: Readings,
		readings: Readings,
		count: number,
		error: QueryError | null,
		{ before, meant }: Pick<Understood, 'before' | 'meant'> = { before: [], meant: [] },
	): Understood {
		const all = together(alike, readings);
		return {
			node,
			fitting,
			worth: worthOf(node, all, this.#known),
			before,
			readings: all,
			meant,
			corrections: corrections(query, readings, (leaf, reading) => this.#occurs(node, all, leaf, reading)),
			sought: soughtIn(node, all),
			error,
			count,
		};
	}

	#meant(readings: Readings, alike: Readings): Meant {
		return [...readings].map(([leaf, others]) => {
			const as = (query: Query, cost: number) => ({ query, cost, count: this.#lookups.count(query) });
			return [
				as(queryOf(leaf, alike, this.#known), 0),
				...others.map(({ terms, cost }) => as(queryOf(readAs(leaf, terms), NO_READINGS, this.#known), cost)),
			];
		});
	}

	#lookUp(leaf: QueryLeaf): void {
		if (leaf.type === 'terms') for (const term of leaf.terms) this.#lookups.articles(term);
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
		return this.#lookups.count(naming(bearers, 'quote')) > 0;
	}

	/** Whether a reading of one word is found together with the others. */
	#occurs(node: QueryNode, readings: Readings, leaf: Mendable, { terms }: Reading): boolean {
		return this.#lookups.count(queryOf(replaced(node, leaf, readAs(leaf, terms)), readings, this.#known)) > 0;
	}
}

const readAs = (leaf: Mendable, terms: readonly string[]): Mendable =>
	leaf.type === 'terms' ? { ...leaf, terms, prefix: false } : { ...leaf, terms };
