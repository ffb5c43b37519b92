import type { Correction, FilterClause, ListRequest, QueryError } from '../archive.ts';
import { compounds, corrections, mend, nearest, together } from '../mending/mending.ts';
import type { Mendable, Reading, Readings } from '../mending/readings.ts';
import { replaced, soughtIn } from '../mending/sought.ts';
import type { Sought } from '../query/marks.ts';
import { parse } from '../query/parse.ts';
import { bounded } from '../query/short.ts';
import { leavesOf, type QueryNode } from '../query/tree.ts';
import { noSuchField } from '../query/unknown-field.ts';
import type { Catalogue } from './catalogue.ts';
import type { DocSet } from './doc-set.ts';
import { matchOf } from './match.ts';
import { joined, Ranking } from './ranking.ts';
import type { Search } from './search.ts';
import type { VocabularyMemory } from './vocabulary.ts';

export interface Results {
	/** In the order asked for. */
	readonly docs: Int32Array;
	/** Articles that fit the query and not the filter. */
	readonly hidden: number;
	readonly corrections: readonly Correction[];
	readonly sought: readonly Sought[];
	readonly error: QueryError | null;
}

/** What fits some readings, and none of those before. */
interface Tier {
	readonly docs: DocSet;
	readonly readings: Readings;
}

/** A query as it is answered: what fits as written, and what fits its words read otherwise. */
interface Understood {
	readonly node: QueryNode;
	readonly exact: DocSet;
	/** Other ways to write the same words. */
	readonly alike: Readings;
	/** All readings of the tiers. */
	readonly readings: Readings;
	/** The nearest readings first. */
	readonly tiers: readonly Tier[];
}

type Question = Pick<ListRequest, 'query' | 'filter' | 'sort' | 'descending'>;

/** Fewer hits than this, and words are also read otherwise; an archive of few articles is satisfied with fewer. */
const ENOUGH = 10;
const ENOUGH_OF = 100;
const NOTHING: Readings = new Map();
const NONE = new Int32Array();

/** Answers what the list asks: finds, mends what was not found, orders. */
export class Finder {
	readonly #catalogue: Catalogue;
	readonly #search: Search;
	readonly #vocabulary: VocabularyMemory;
	readonly #ranking: Ranking;

	constructor(catalogue: Catalogue, search: Search, vocabulary: VocabularyMemory) {
		this.#catalogue = catalogue;
		this.#search = search;
		this.#vocabulary = vocabulary;
		this.#ranking = new Ranking(catalogue, search);
	}

	/** Null where the request asks for the whole list. `superseded` is asked before the longer steps. */
	find({ query, filter, sort, descending }: Question, superseded: () => void): Results | null {
		const { node, error: wrong } = parse(query);
		const error = wrong ?? (node === null ? null : this.#noField(node));
		if (error !== null) return { docs: NONE, hidden: 0, corrections: [], sought: [], error };
		if (node === null) return this.#everything(filter, sort, descending);
		const understood = this.#understand(node, superseded);
		const { exact, alike, readings, tiers } = understood;
		superseded();
		const all = tiers.reduce((sum, tier) => sum + tier.docs.count(), exact.count());
		const filtered = this.#search.filtered(filter);
		if (filtered !== null) for (const set of [exact, ...tiers.map(({ docs }) => docs)]) set.and(filtered);
		const docs =
			sort === 'relevance'
				? tiers.reduce(
						(before, tier) => joined(before, this.#ranking.mended(understood.node, tier.docs, alike, tier.readings)),
						this.#ranking.ranked(understood.node, exact, alike),
					)
				: this.#catalogue.sorted(
						tiers.reduce((set, tier) => set.or(tier.docs), exact),
						sort,
						descending,
					);
		return {
			docs,
			hidden: all - docs.length,
			corrections: corrections(query, readings, (leaf, reading) => this.#occurs(understood, leaf, reading)),
			sought: soughtIn(node, together(alike, readings)),
			error: null,
		};
	}

	/** What to mark in a text for a query. */
	sought(query: string): readonly Sought[] {
		const { node } = parse(query);
		if (node === null) return [];
		const { alike, readings } = this.#understand(node, () => {});
		return soughtIn(node, together(alike, readings));
	}

	/** A word written like a field is one that was meant, unless an article has it so. */
	#noField(node: QueryNode): QueryError | null {
		for (const leaf of leavesOf(node))
			if (leaf.type === 'terms' && leaf.unknown !== null && !this.#search.holds(leaf))
				return noSuchField(leaf.unknown, leaf.start);
		return null;
	}

	#everything(filter: readonly FilterClause[], sort: ListRequest['sort'], descending: boolean): Results | null {
		const filtered = this.#search.filtered(filter);
		if (filtered === null) return null;
		const docs =
			sort === 'relevance'
				? this.#catalogue.sorted(filtered, 'date', true)
				: this.#catalogue.sorted(filtered, sort, descending);
		return { docs, hidden: this.#catalogue.count() - docs.length, corrections: [], sought: [], error: null };
	}

	/**
	 * First the words that no article holds are read otherwise; then, where nothing fits as written and that finds too few, all of
	 * them: what was written may be another word that is known, `form` for from.
	 */
	#understand(written: QueryNode, superseded: () => void): Understood {
		const node = bounded(written, this.#catalogue.count());
		const alike = compounds(node, this.#vocabulary);
		const exact = this.#search.fitting(node, alike);
		const enough = Math.min(ENOUGH, Math.ceil(this.#catalogue.count() / ENOUGH_OF));
		const found: { readings: Readings; tiers: readonly Tier[] } = { readings: NOTHING, tiers: [] };
		const understood = (): Understood => ({ node, exact, alike, ...found });
		if (exact.count() >= enough) return understood();
		let before = exact;
		let more = 0;
		const tierOf = (readings: Readings): Tier => {
			const all = this.#search.fitting(node, together(alike, readings));
			const docs = all.copy().without(before);
			before = all.or(before);
			more += docs.count();
			return { docs, readings };
		};
		for (const only of ['unknown', 'all'] as const) {
			superseded();
			if (only === 'all' && exact.count() > 0) break;
			const readings = mend(node, this.#vocabulary, only, (leaf, terms) => this.#search.borne(leaf, terms));
			if (readings.size === 0) continue;
			const had = more;
			const near = new Map([...nearest(readings), ...found.readings]);
			const close = tierOf(near);
			const tiers = more >= enough ? [close] : [close, tierOf(readings)];
			if (more > had) found.tiers = [...found.tiers, ...tiers];
			if (more > had) found.readings = tiers.length === 1 ? near : readings;
			if (more >= enough) break;
		}
		return understood();
	}

	/** Whether a reading of one word is found together with the others. */
	#occurs({ node, alike, readings }: Understood, leaf: Mendable, reading: Reading): boolean {
		const { terms } = reading;
		const other = leaf.type === 'terms' ? { ...leaf, terms, prefix: false } : { ...leaf, terms };
		const asked = replaced(node, leaf, other);
		const match = matchOf(asked, together(alike, readings));
		// A reading that was the whole query has been looked for.
		if (asked === other) return this.#search.fitting(asked).count() > 0;
		if (match === null)
			return leaf.type === 'terms' || this.#search.fitting(asked, together(alike, readings)).count() > 0;
		return this.#search.matching(match).count() > 0;
	}
}
