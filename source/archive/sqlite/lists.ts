import type { Facets, ListPage, ListRequest, Reading } from '../archive.ts';
import { hitsOf } from '../passages/hits.ts';
import type { Catalogue } from './catalogue.ts';
import type { Correcting } from './correcting/correcting.ts';
import { beginningOf, endsOf } from './cursors.ts';
import { Folds } from './echoes/folds.ts';
import { Facetting } from './facets/facets.ts';
import { Readings } from './readings.ts';
import type { Finder, Results } from './results.ts';
import { Rows } from './rows.ts';
import type { Statements } from './statements.ts';
import { WholeList } from './whole-list.ts';

/** Windows of one list ask for the same results again and again. */
interface Kept {
	readonly request: string;
	readonly results: Results | null;
	folded: Folded | null;
}

/** A list in which each text has one row. */
interface Folded {
	readonly docs: Int32Array;
	/** How many others stand behind a row. */
	readonly behind: ReadonlyMap<number, number>;
}

/** The list: windows of it, an article of it, and what it is made of. */
export class Lists {
	readonly #catalogue: Catalogue;
	readonly #finder: Finder;
	readonly #facetting: Facetting;
	readonly #folds: Folds;
	readonly #rows: Rows;
	readonly #whole: WholeList;
	readonly #readings: Readings;
	#kept: Kept | null = null;

	/** `now` in milliseconds. */
	constructor(store: Statements, catalogue: Catalogue, finder: Finder, correcting: Correcting, now: () => number) {
		this.#catalogue = catalogue;
		this.#finder = finder;
		this.#facetting = new Facetting(store, catalogue, correcting, now);
		this.#folds = new Folds(store, correcting);
		this.#rows = new Rows(store, correcting, this.#folds);
		this.#whole = new WholeList(catalogue, this.#folds, this.#rows);
		this.#readings = new Readings(store, correcting);
	}

	changed(): void {
		this.#kept = null;
		this.#folds.changed();
		this.#facetting.changed();
	}

	/** To be called when something was done to articles. */
	acted(): void {
		this.#kept = null;
		this.#facetting.acted();
	}

	/** Loads ahead what the first look at facets needs. */
	warm(): Generator<void> {
		return this.#facetting.warm();
	}

	list(asked: ListRequest, superseded: () => void): ListPage {
		const { keep } = asked;
		const request = keep ? { ...asked, near: [{ at: keep.at, key: keep.article }] } : asked;
		const results = this.#results(request, superseded);
		const page = results === null ? this.#whole.page(request) : null;
		if (page !== null) return page;
		const limit = Math.max(0, Math.floor(request.limit));
		const folded = request.folded === true ? this.#folded(request, results) : null;
		superseded();
		const { hidden = 0, corrections = [], error = null, sought = [] } = results ?? {};
		const docs = folded?.docs ?? results?.docs ?? this.#ordered(request);
		const offset = beginningOf(request, (cursor) => this.#rows.placeIn(docs, cursor));
		const rows = this.#rows.of([...docs.subarray(offset, offset + limit)], sought, folded?.behind, request.isBrief);
		const all = results?.docs.length ?? this.#catalogue.count();
		const behind = folded === null ? {} : { folded: all - docs.length };
		const ends = endsOf(offset, rows.length, (row) => rows[row]?.id ?? '');
		return { rows, offset, total: docs.length, hidden, ...behind, corrections, error, ...ends };
	}

	read(id: string, query: string, path?: string): Reading | null {
		const sought = query === '' ? [] : this.#finder.sought(query);
		return this.#readings.of(id, (text, analysis) => hitsOf(text, analysis, query, sought), path);
	}

	facets(request: ListRequest): Facets {
		const results = this.#results(request, () => {});
		return this.#facetting.of(results?.docs ?? null, this.#folds, request.folded === true);
	}

	/** What a query and a filter leave, in no order; null where that is everything. */
	docs({ query, filter }: Pick<ListRequest, 'query' | 'filter'>): Int32Array | null {
		return (
			this.#results({ query, filter, sort: 'date', descending: true, offset: 0, limit: 0 }, () => {})?.docs ?? null
		);
	}

	/** Null where no text stands twice. */
	#folded(request: ListRequest, results: Results | null): Folded | null {
		if (!this.#folds.any()) return null;
		const kept = this.#kept;
		if (kept?.folded) return kept.folded;
		const folded = this.#folds.fold(results?.docs ?? this.#ordered(request));
		if (kept !== null) kept.folded = folded;
		return folded;
	}

	#ordered({ sort, descending }: ListRequest): Int32Array {
		const order = sort === 'relevance' ? (['date', true] as const) : ([sort, descending] as const);
		return this.#catalogue.sorted(this.#catalogue.everything(), ...order);
	}

	#results({ query, filter, sort, descending }: ListRequest, superseded: () => void): Results | null {
		const request = JSON.stringify([query, filter, sort, descending]);
		if (this.#kept?.request === request) return this.#kept.results;
		const results = this.#finder.find({ query, filter, sort, descending }, superseded);
		this.#kept = { request, results, folded: null };
		return results;
	}
}
