import type { RowCopies } from '../../archive.ts';
import type { Corrected } from '../correcting/readily.ts';
import { numberOf, type Statements, textOf, textOrNull } from '../statements.ts';

type Row = Pick<RowCopies['first'], 'published'>;

/** Up to this many articles are asked for; for more, all that is known of copies is brought into memory. */
const FEW = 4_000;

/** Lists in which articles that print one text have one row. */
export class Folds {
	readonly #store: Statements;
	readonly #correcting: Corrected;
	/** The origin's number of each article that has one. */
	#origins: ReadonlyMap<number, number> | null = null;
	/** How many articles have each origin. */
	#sizes: ReadonlyMap<number, number> = new Map();

	constructor(store: Statements, correcting: Corrected) {
		this.#store = store;
		this.#correcting = correcting;
	}

	/** To be called when articles have come, gone or changed. */
	changed(): void {
		this.#origins = null;
	}

	/** Whether any text stands twice. */
	any(): boolean {
		if (this.#origins !== null) return this.#origins.size > 0;
		return this.#store.get('SELECT 1 FROM origin LIMIT 1') !== undefined;
	}

	/** Articles of the whole archive that stand behind others. */
	hidden(): number {
		if (this.#origins !== null) return this.#origins.size - this.#sizes.size;
		return this.#store.number('SELECT count(*) FROM origin WHERE origin <> doc');
	}

	/** How many stand behind each of these in the whole archive. */
	behind(docs: Int32Array): Map<number, number> {
		const behind = new Map<number, number>();
		const origins = this.#of(docs);
		const sizes = this.#sizesOf(origins);
		for (const doc of docs) {
			const size = sizes.get(origins.get(doc) ?? -1);
			if (size !== undefined) behind.set(doc, size - 1);
		}
		return behind;
	}

	/** How many texts these articles print. */
	texts(docs: ReadonlySet<number>): number {
		const origins = this.#all();
		if (origins.size === 0) return docs.size;
		return new Set([...docs].map((doc) => origins.get(doc) ?? -doc)).size;
	}

	/** Of these articles those that print one text, as far as there are several. */
	together(docs: Int32Array): readonly (readonly number[])[] {
		const origins = this.#of(docs);
		if (origins.size === 0) return [];
		const groups = Map.groupBy(
			docs.filter((doc) => origins.has(doc)),
			(doc) => origins.get(doc),
		);
		return [...groups.values()].filter((group) => group.length > 1);
	}

	/** Of each text the article that comes first in the list stays, or `standing`, and how many others stand behind it. */
	fold(
		docs: Int32Array,
		standing?: number,
	): { readonly docs: Int32Array; readonly behind: ReadonlyMap<number, number> } {
		const origins = this.#of(docs);
		const heads = new Map<number, number>();
		const behind = new Map<number, number>();
		const asked = standing !== undefined && docs.includes(standing) ? origins.get(standing) : undefined;
		if (asked !== undefined && standing !== undefined) heads.set(asked, standing);
		const kept = docs.filter((doc) => {
			const origin = origins.get(doc);
			if (origin === undefined) return true;
			const head = heads.get(origin);
			if (head === undefined) heads.set(origin, doc);
			if (head === undefined || head === doc) return true;
			behind.set(head, (behind.get(head) ?? 0) + 1);
			return false;
		});
		return { docs: kept, behind };
	}

	/** Where an article stands in a folded list, or the one that stands for it; -1: nowhere. */
	placeOf(doc: number, docs: Int32Array): number {
		const own = docs.indexOf(doc);
		const origin = own < 0 ? this.#originOf(doc) : undefined;
		if (origin === undefined) return own;
		const origins = this.#of(docs);
		return docs.findIndex((other) => origins.get(other) === origin);
	}

	/** Of one row whose text others print too; `origin` is the number that they share. */
	copiesOf(origin: number, folded: number): RowCopies | null {
		const { moved } = this.#correcting.articles;
		const rows = this.#store
			.all(
				`SELECT doc, id, path, outlet.name AS outlet, published, count(*) OVER () AS articles FROM origin JOIN article USING (doc) LEFT JOIN outlet USING (outlet) WHERE origin = ? ORDER BY published IS NULL, published, path ${moved.size > 0 ? '' : 'LIMIT 1'}`,
				origin,
			)
			.map((row) => ({
				articles: numberOf(row.articles),
				article: textOf(row.id),
				...this.#correcting.articles.listed(numberOf(row.doc), {
					outlet: textOrNull(row.outlet),
					published: textOrNull(row.published),
				}),
			}));
		const isEarlier = (one: Row, other: Row): boolean =>
			one.published !== null && (other.published === null || one.published < other.published);
		const [first, ...others] = rows;
		if (first === undefined) return null;
		const { articles, ...earliest } = others.reduce((least, one) => (isEarlier(one, least) ? one : least), first);
		return { folded, articles, first: earliest };
	}

	/** Whoever asks for a few rows and no more does not wait for all. */
	#originOf(doc: number): number | undefined {
		if (this.#origins !== null) return this.#origins.get(doc);
		const row = this.#store.get('SELECT origin FROM origin WHERE doc = ?', doc);
		return row === undefined ? undefined : numberOf(row.origin);
	}

	/** The origins of these articles, as far as they have any. */
	#of(docs: Int32Array): ReadonlyMap<number, number> {
		if (this.#origins !== null || docs.length > FEW) return this.#all();
		const rows = this.#store.all(
			'SELECT doc, origin FROM origin WHERE doc IN (SELECT value FROM json_each(?))',
			`[${docs.join(',')}]`,
		);
		return new Map(rows.map((row) => [numberOf(row.doc), numberOf(row.origin)]));
	}

	#sizesOf(origins: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
		if (this.#origins !== null) return this.#sizes;
		const rows = this.#store.all(
			'SELECT origin, count(*) AS articles FROM origin WHERE origin IN (SELECT value FROM json_each(?)) GROUP BY origin',
			`[${[...new Set(origins.values())].join(',')}]`,
		);
		return new Map(rows.map((row) => [numberOf(row.origin), numberOf(row.articles)]));
	}

	#all(): ReadonlyMap<number, number> {
		if (this.#origins !== null) return this.#origins;
		const origins = new Map<number, number>();
		const sizes = new Map<number, number>();
		this.#store.lists("SELECT group_concat(doc || ',' || origin) FROM origin", 2, ([doc = 0, origin = 0]) => {
			origins.set(doc, origin);
			sizes.set(origin, (sizes.get(origin) ?? 0) + 1);
		});
		this.#origins = origins;
		this.#sizes = sizes;
		return origins;
	}
}
