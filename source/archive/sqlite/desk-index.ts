import type { EntityId } from '../../domain/entity.ts';
import type { Entry } from '../../journal/act.ts';
import { type Desk, EMPTY_DESK } from '../../journal/desk.ts';
import { type Marks, marksOf, NO_MARKS, notesOnNames } from '../../journal/marks.ts';
import { replay } from '../../journal/replay.ts';
import type { ArticleTarget } from '../../journal/target.ts';
import type { Facets } from '../archive.ts';
import { fitsMarks, isMarked, markFacets } from '../marked.ts';
import type { DeskNode } from '../query/tree.ts';
import type { Catalogue } from './catalogue.ts';
import type { DocSet } from './doc-set.ts';
import { numberOf, type Row, type Statements, textOf } from './statements.ts';

/** Which articles bear the marks of the reader's journal. */
export class DeskIndex {
	desk: Desk;
	/** The articles that name an entity. */
	naming: (entity: EntityId) => Iterable<number> = () => [];
	readonly #store: Statements;
	readonly #catalogue: Catalogue;
	/** Of every marked article its marks, by its number; null until they are asked for. */
	#marked: ReadonlyMap<number, Marks> | null = null;
	#articles: ReadonlyMap<number, ArticleTarget> | null = null;

	constructor(store: Statements, catalogue: Catalogue, desk: Desk) {
		this.desk = desk;
		this.#store = store;
		this.#catalogue = catalogue;
	}

	/** To be called when articles have come, gone or changed. */
	changed(): void {
		this.#marked = null;
		this.#articles = null;
	}

	acted(entries: readonly Entry[], anew: boolean): void {
		this.desk = replay(anew ? EMPTY_DESK : this.desk, entries);
		this.#marked = null;
		this.#articles = null;
	}

	fitting(node: DeskNode): DocSet {
		const isUnread = node.asks.what === 'is' && node.asks.standing === 'unread';
		if (isUnread) return this.#catalogue.everything().without(this.#where((marks) => !fitsMarks(node, marks)));
		return this.#where((marks) => fitsMarks(node, marks));
	}

	/** How many of these articles bear each mark and tag; null: of all. Nothing where nothing was done to any. */
	facets(docs: Int32Array | null): Pick<Facets, 'desk'> {
		const all = this.#all();
		if (![...all.values()].some(isMarked)) return {};
		const among = docs === null ? null : new Set(docs);
		const marked = [...all].filter(([doc]) => among === null || among.has(doc)).map(([, marks]) => marks);
		return { desk: markFacets(marked, docs === null ? this.#catalogue.count() : docs.length) };
	}

	#where(fits: (marks: Marks) => boolean): DocSet {
		const set = this.#catalogue.nothing();
		for (const [doc, marks] of this.#all()) if (fits(marks)) set.add(doc);
		return set;
	}

	/** What was noted on a name is a note of every article that names it. */
	#all(): ReadonlyMap<number, Marks> {
		if (this.#marked !== null) return this.#marked;
		const marked = new Map([...this.articles].map(([doc, article]) => [doc, marksOf(this.desk, article)]));
		for (const note of notesOnNames(this.desk))
			for (const doc of this.naming(note.entity.id)) {
				const marks = marked.get(doc) ?? NO_MARKS;
				marked.set(doc, { ...marks, notes: [...marks.notes, note] });
			}
		this.#marked = marked;
		return marked;
	}

	/** Articles that acts name, by their numbers: looked for by their ids, and where the text has changed since by their paths. */
	get articles(): ReadonlyMap<number, ArticleTarget> {
		if (this.#articles !== null) return this.#articles;
		const ids = new Set<string>();
		const paths = new Set<string>();
		for (const [id, places] of this.desk.places) {
			ids.add(id);
			for (const place of places) paths.add(place.slice(0, place.indexOf('\n')));
		}
		const found = new Map<number, ArticleTarget>();
		const note = (row: Row): void => {
			const article = { id: textOf(row.id), path: textOf(row.path), headline: textOf(row.headline) };
			found.set(numberOf(row.doc), article);
			ids.delete(article.id);
		};
		const select = 'SELECT doc, id, path, headline FROM article WHERE';
		for (const row of this.#store.all(`${select} id IN (SELECT value FROM json_each(?))`, JSON.stringify([...ids])))
			note(row);
		if (ids.size > 0)
			for (const row of this.#store.all(
				`${select} path IN (SELECT value FROM json_each(?))`,
				JSON.stringify([...paths]),
			))
				note(row);
		this.#articles = found;
		return found;
	}
}
