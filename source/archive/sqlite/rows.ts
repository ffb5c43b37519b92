import type { Cursor, ListRow } from '../archive.ts';
import { hitsIn, type Sought } from '../query/marks.ts';
import { snippetOf } from '../query/snippet.ts';
import { readTextOn } from './bodies.ts';
import type { Corrected } from './correcting/readily.ts';
import { Diagnosed } from './diagnosed.ts';
import type { Folds } from './echoes/folds.ts';
import { numberOf, type Row, type Statements, textOf, textOrNull } from './statements.ts';

const NOTHING: ReadonlyMap<number, number> = new Map();

/** Articles as rows of a list, as corrected. */
export class Rows {
	readonly #store: Statements;
	readonly #correcting: Corrected;
	readonly #folds: Folds;
	readonly #diagnosed: Diagnosed;

	constructor(store: Statements, correcting: Corrected, folds: Folds) {
		this.#store = store;
		this.#correcting = correcting;
		this.#folds = folds;
		this.#diagnosed = new Diagnosed(store, correcting);
	}

	/** Where a list that is in this order stands now what a cursor names; null where it is gone. */
	placeIn(docs: Int32Array, { at, key }: Cursor): number | null {
		const doc = this.docOf(key);
		const place = docs[at] === doc ? at : docs.indexOf(doc);
		return place < 0 ? null : place;
	}

	/** The number of an article; -1 where it is gone. */
	docOf(id: string): number {
		return numberOf(this.#store.get('SELECT doc FROM article WHERE id = ?', id)?.doc ?? -1);
	}

	/** `behind`: how many others stand behind a row. */
	of(
		docs: readonly number[],
		sought: readonly Sought[],
		behind: ReadonlyMap<number, number> = NOTHING,
		isBrief = false,
	): ListRow[] {
		return this.#store.reading(() => this.#read(docs, sought, behind, isBrief));
	}

	#read(
		docs: readonly number[],
		sought: readonly Sought[],
		behind: ReadonlyMap<number, number>,
		isBrief: boolean,
	): ListRow[] {
		const found = this.#store.all(
			'SELECT doc, id, path, headline, published, outlet.name AS outlet, place, analyser, problems, shelf, origin FROM article LEFT JOIN outlet USING (outlet) LEFT JOIN origin USING (doc) WHERE doc IN (SELECT value FROM json_each(?))',
			`[${docs.join(',')}]`,
		);
		const byDoc = new Map(found.map((row) => [numberOf(row.doc), row]));
		return docs.flatMap((doc) => {
			const row = byDoc.get(doc);
			if (row === undefined) return [];
			const copies = row.origin === null ? null : this.#folds.copiesOf(numberOf(row.origin), behind.get(doc) ?? 0);
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
				snippet: isBrief || sought.length === 0 ? null : this.#snippet(row, headline, sought),
				analysed: row.analyser !== null,
				problems: this.#diagnosed.problems(doc, numberOf(row.problems)),
				...(copies === null ? {} : { copies }),
			};
		});
	}

	/** Around the best hit below the headline, which shows its own. */
	#snippet({ doc, shelf }: Row, headline: string, sought: readonly Sought[]) {
		const text = readTextOn(this.#store, numberOf(doc), shelf === null ? null : numberOf(shelf));
		const from = text.startsWith(headline) ? headline.length : 0;
		return snippetOf(text, sought, from) ?? (from > 0 ? snippetOf(text, sought) : null);
	}
}
