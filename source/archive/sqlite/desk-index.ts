import type { Entry } from '../../journal/act.ts';
import { type Desk, EMPTY_DESK } from '../../journal/desk.ts';
import { type Marks, marksOf } from '../../journal/marks.ts';
import { replay } from '../../journal/replay.ts';
import type { Facet, Facets } from '../archive.ts';
import { fold } from '../query/fold.ts';
import type { DeskNode, Standing } from '../query/tree.ts';
import { words } from '../query/words.ts';
import type { Catalogue } from './catalogue.ts';
import type { DocSet } from './doc-set.ts';
import { numberOf, type Row, type Statements, textOf } from './statements.ts';

const IS: Readonly<Record<Exclude<Standing, 'unread'>, (marks: Marks) => boolean>> = {
	read: ({ read }) => read,
	starred: ({ starred }) => starred,
	tagged: ({ tags }) => tags.length > 0,
	noted: ({ notes }) => notes.length > 0,
};

/** Tags counted at once. */
const MOST_TAGS = 50;

/** Which articles bear the marks of the reader's journal. */
export class DeskIndex {
	desk: Desk;
	readonly #store: Statements;
	readonly #catalogue: Catalogue;
	/** Of every marked article its marks, by its number; null until they are asked for. */
	#marked: ReadonlyMap<number, Marks> | null = null;

	constructor(store: Statements, catalogue: Catalogue, desk: Desk) {
		this.desk = desk;
		this.#store = store;
		this.#catalogue = catalogue;
	}

	/** To be called when articles have come, gone or changed. */
	changed(): void {
		this.#marked = null;
	}

	acted(entries: readonly Entry[], anew: boolean): void {
		this.desk = replay(anew ? EMPTY_DESK : this.desk, entries);
		this.#marked = null;
	}

	fitting({ asks }: DeskNode): DocSet {
		switch (asks.what) {
			case 'is':
				return asks.standing === 'unread'
					? this.#catalogue.everything().without(this.#where(IS.read))
					: this.#where(IS[asks.standing]);
			case 'tag': {
				const tag = fold(asks.tag);
				const exact = this.#where(({ tags }) => tags.some((one) => fold(one) === tag));
				return asks.begun ? exact.or(this.#where(({ tags }) => tags.some((one) => fold(one).startsWith(tag)))) : exact;
			}
			case 'note':
				return this.#where(({ notes }) => notes.some(({ text }) => holds(text, asks.terms, asks.begun)));
		}
	}

	/** How many of these articles bear each mark and tag; null: of all. Nothing where nothing was done to any. */
	facets(docs: Int32Array | null): Pick<Facets, 'desk'> {
		const all = this.#all();
		const isMarked = Object.values(IS);
		if (![...all.values()].some((marks) => isMarked.some((fits) => fits(marks)))) return {};
		const among = docs === null ? null : new Set(docs);
		const counts = new Map<string, number>();
		const tags = new Map<string, number>();
		const add = (map: Map<string, number>, name: string): unknown => map.set(name, (map.get(name) ?? 0) + 1);
		for (const [doc, marks] of all) {
			if (among !== null && !among.has(doc)) continue;
			for (const name of ['starred', 'read', 'noted'] as const) if (IS[name](marks)) add(counts, name);
			for (const tag of marks.tags) add(tags, tag);
		}
		const total = docs === null ? this.#catalogue.count() : docs.length;
		counts.set('unread', total - (counts.get('read') ?? 0));
		const listed = (map: ReadonlyMap<string, number>): Facet[] =>
			[...map]
				.filter(([, articles]) => articles > 0)
				.map(([value, articles]) => ({ value, label: value, articles }))
				.sort((one, other) => other.articles - one.articles || (one.value < other.value ? -1 : 1));
		return { desk: { marks: listed(counts), tags: listed(tags).slice(0, MOST_TAGS) } };
	}

	#where(fits: (marks: Marks) => boolean): DocSet {
		const set = this.#catalogue.nothing();
		for (const [doc, marks] of this.#all()) if (fits(marks)) set.add(doc);
		return set;
	}

	/** Articles that acts name are looked for by their ids, and where the text has changed since by their paths. */
	#all(): ReadonlyMap<number, Marks> {
		if (this.#marked !== null) return this.#marked;
		const ids = new Set<string>();
		const paths = new Set<string>();
		for (const [id, places] of this.desk.places) {
			ids.add(id);
			for (const place of places) paths.add(place.slice(0, place.indexOf('\n')));
		}
		const marked = new Map<number, Marks>();
		const note = (row: Row): void => {
			const article = { id: textOf(row.id), path: textOf(row.path), headline: textOf(row.headline) };
			marked.set(numberOf(row.doc), marksOf(this.desk, article));
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
		this.#marked = marked;
		return marked;
	}
}

/** Whether a text has all these words, the last perhaps only begun. */
function holds(text: string, terms: readonly string[], begun: boolean): boolean {
	const there = words(text).map(({ term }) => term);
	return terms.every((term, at) =>
		there.some((word) => (begun && at === terms.length - 1 ? word.startsWith(term) : word === term)),
	);
}
