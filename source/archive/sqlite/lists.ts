import type { Facets, ListPage, ListRequest, ListRow, Reading } from '../archive.ts';
import { hitsIn, type Sought } from '../query/marks.ts';
import { snippetOf } from '../query/snippet.ts';
import { unpackText } from '../record/record.ts';
import type { Catalogue } from './catalogue.ts';
import type { Correcting } from './correcting/correcting.ts';
import { Diagnosed } from './diagnosed.ts';
import { Folds } from './echoes/folds.ts';
import { Editions } from './editions.ts';
import { Facetting } from './facets.ts';
import { Inferred } from './inferred.ts';
import type { Finder, Results } from './results.ts';
import { bytesOf, numberOf, type Statements, textOf, textOrNull } from './statements.ts';

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

const NOTHING: ReadonlyMap<number, number> = new Map();

/** Rows so near the beginning come without the rest. */
const NEAR_START = 1_000;

/** The list: windows of it, an article of it, and what it is made of. */
export class Lists {
	readonly #store: Statements;
	readonly #catalogue: Catalogue;
	readonly #finder: Finder;
	readonly #correcting: Correcting;
	readonly #inferred: Inferred;
	readonly #facetting: Facetting;
	readonly #folds: Folds;
	readonly #told: Diagnosed;
	#kept: Kept | null = null;

	/** `now` in milliseconds. */
	constructor(store: Statements, catalogue: Catalogue, finder: Finder, correcting: Correcting, now: () => number) {
		this.#store = store;
		this.#catalogue = catalogue;
		this.#finder = finder;
		this.#correcting = correcting;
		this.#inferred = new Inferred(store);
		this.#facetting = new Facetting(store, catalogue, correcting, now);
		this.#folds = new Folds(store, correcting);
		this.#told = new Diagnosed(store, correcting);
	}

	changed(): void {
		this.#kept = null;
		this.#folds.changed();
		this.#facetting.changed();
	}

	/** To be called when something was done to articles. */
	acted(): void {
		this.#kept = null;
	}

	/** Loads ahead what the first look at facets needs. */
	warm(): Generator<void> {
		return this.#facetting.warm();
	}

	list(request: ListRequest, superseded: () => void): ListPage {
		const offset = Math.max(0, Math.floor(request.offset));
		const limit = Math.max(0, Math.floor(request.limit));
		const results = this.#results(request, superseded);
		const start = request.folded === true && results === null ? this.#foldedStart(request, offset + limit) : null;
		if (start !== null) {
			const rows = this.#rows([...start.docs.subarray(offset, offset + limit)], [], start.behind);
			const folded = this.#folds.hidden();
			const total = this.#catalogue.count() - folded;
			return { rows, offset, total, hidden: 0, folded, corrections: [], error: null };
		}
		const folded = request.folded === true ? this.#folded(request, results) : null;
		if (folded !== null) {
			const shown = folded.docs.subarray(offset, offset + limit);
			const { hidden = 0, corrections = [], error = null, sought = [] } = results ?? {};
			const rows = this.#rows([...shown], sought, folded.behind);
			const behind = (results?.docs.length ?? this.#catalogue.count()) - folded.docs.length;
			return { rows, offset, total: folded.docs.length, hidden, folded: behind, corrections, error };
		}
		if (results === null) {
			const [sort, descending] =
				request.sort === 'relevance' ? (['date', true] as const) : ([request.sort, request.descending] as const);
			const docs = this.#catalogue.window(sort, descending, offset, limit);
			return {
				rows: this.#rows(docs, []),
				offset,
				total: this.#catalogue.count(),
				hidden: 0,
				corrections: [],
				error: null,
			};
		}
		superseded();
		const { docs, hidden, corrections, error, sought } = results;
		const rows = this.#rows([...docs.subarray(offset, offset + limit)], sought);
		return { rows, offset, total: docs.length, hidden, corrections, error };
	}

	read(id: string, query: string): Reading | null {
		const row = this.#store.get('SELECT doc FROM article WHERE id = ?', id);
		if (row === undefined) return null;
		const doc = numberOf(row.doc);
		const { article, analysis, keys } = this.#correcting.stored(doc);
		return {
			article,
			analysis:
				analysis === null
					? { names: [], mentions: [], facts: [], diagnostics: [] }
					: { ...analysis, mentions: this.#inferred.placed(analysis.mentions, keys) },
			entities: this.#entityIds(keys),
			hits: hitsIn(article.text, query === '' ? [] : this.#finder.sought(query)).map(({ start, end }) => ({
				start,
				end,
			})),
			sources: new Editions(this.#store).sources(id),
			diagnostics: this.#told.of(doc),
		};
	}

	facets(request: ListRequest): Facets {
		const results = this.#results(request, () => {});
		// Of all articles the counts are kept; of some, a text counts once.
		const folded = request.folded === true && results !== null ? this.#folded(request, results) : null;
		return this.#facetting.of(folded?.docs ?? results?.docs ?? null);
	}

	/** What a query and a filter leave, in no order; null where that is everything. */
	docs({ query, filter }: Pick<ListRequest, 'query' | 'filter'>): Int32Array | null {
		return (
			this.#results({ query, filter, sort: 'date', descending: true, offset: 0, limit: 0 }, () => {})?.docs ?? null
		);
	}

	/** The beginning of the whole list, without putting all of it in order; null further down, and where no text stands twice. */
	#foldedStart({ sort, descending }: ListRequest, end: number): Folded | null {
		if (end > NEAR_START || !this.#folds.any()) return null;
		const order = sort === 'relevance' ? (['date', true] as const) : ([sort, descending] as const);
		const count = this.#catalogue.count();
		for (let take = end + NEAR_START; ; take *= 2) {
			const { docs } = this.#folds.fold(Int32Array.from(this.#catalogue.window(...order, 0, take)));
			if (docs.length >= end || take >= count) return { docs, behind: this.#folds.behind(docs.subarray(0, end)) };
		}
	}

	/** Null where no text stands twice. */
	#folded({ sort, descending }: ListRequest, results: Results | null): Folded | null {
		if (!this.#folds.any()) return null;
		const kept = this.#kept;
		if (kept?.folded) return kept.folded;
		const order = sort === 'relevance' ? (['date', true] as const) : ([sort, descending] as const);
		const docs = results?.docs ?? this.#catalogue.sorted(this.#catalogue.everything(), ...order);
		const folded = this.#folds.fold(docs);
		if (kept !== null) kept.folded = folded;
		return folded;
	}

	#results({ query, filter, sort, descending }: ListRequest, superseded: () => void): Results | null {
		const request = JSON.stringify([query, filter, sort, descending]);
		if (this.#kept?.request === request) return this.#kept.results;
		const results = this.#finder.find({ query, filter, sort, descending }, superseded);
		this.#kept = { request, results, folded: null };
		return results;
	}

	#rows(docs: readonly number[], sought: readonly Sought[], behind: ReadonlyMap<number, number> = NOTHING): ListRow[] {
		const found = this.#store.all(
			'SELECT doc, id, path, headline, published, outlet.name AS outlet, place, analyser, problems FROM article LEFT JOIN outlet USING (outlet) WHERE doc IN (SELECT value FROM json_each(?))',
			`[${docs.join(',')}]`,
		);
		const byDoc = new Map(found.map((row) => [numberOf(row.doc), row]));
		return docs.flatMap((doc) => {
			const row = byDoc.get(doc);
			if (row === undefined) return [];
			const copies = this.#folds.copiesOf(doc, behind.get(doc) ?? 0);
			const { headline, ...listed } = this.#correcting.articles.listed(doc, {
				headline: textOf(row.headline),
				published: textOrNull(row.published),
				outlet: textOrNull(row.outlet),
			});
			return {
				id: textOf(row.id),
				path: textOf(row.path),
				headline,
				marks: hitsIn(headline, sought).map(({ start, end }) => ({ start, end })),
				...listed,
				place: textOrNull(row.place),
				snippet: sought.length === 0 ? null : this.#snippet(doc, headline, sought),
				analysed: row.analyser !== null,
				problems: this.#told.problems(doc, numberOf(row.problems)),
				...(copies === null ? {} : { copies }),
			};
		});
	}

	/** Around the best hit below the headline, which shows its own. */
	#snippet(doc: number, headline: string, sought: readonly Sought[]) {
		const text = unpackText(bytesOf(this.#store.get('SELECT record FROM body WHERE doc = ?', doc)?.record));
		const from = text.startsWith(headline) ? headline.length : 0;
		return snippetOf(text, sought, from) ?? (from > 0 ? snippetOf(text, sought) : null);
	}

	#entityIds(keys: Uint32Array): string[] {
		return [...keys].map((key) => this.#correcting.names.entityOf(key));
	}
}
