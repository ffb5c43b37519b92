import type { EntityId } from '../../../domain/entity.ts';
import type { Entry } from '../../../journal/act.ts';
import { type Desk, EMPTY_DESK } from '../../../journal/desk.ts';
import { type Marks, marksOf, NO_MARKS, notesOnNames } from '../../../journal/marks.ts';
import { replay } from '../../../journal/replay.ts';
import type { Facets } from '../../archive.ts';
import { fitsMarks, isMarked, markFacets } from '../../marked.ts';
import type { DeskNode } from '../../query/tree.ts';
import { anyOf, type Query, termsIn } from '../asking/query-language.ts';
import { type Searcher, totalOf } from '../asking/searcher.ts';
import { columns, headIn, textIn } from '../documents/columns.ts';

/** Articles with marks that are looked up: of more, those named first. */
const MOST = 10_000;

/** The articles that name an entity; null where the archive has none such. */
type Naming = (entity: EntityId) => Promise<Query | null>;

interface OnName {
	readonly marks: Marks;
	readonly naming: Query;
}

/** Which articles of a shared archive bear the marks of this reader's own journal. */
export class DeskMarks {
	desk: Desk = EMPTY_DESK;
	readonly #searcher: Searcher;
	readonly #naming: Naming;
	#marked: ReadonlyMap<string, Marks> | null = null;
	/** Notes on names, each with the articles that name it: there may be any number. */
	#onNames: readonly OnName[] = [];

	constructor(searcher: Searcher, naming: Naming) {
		this.#searcher = searcher;
		this.#naming = naming;
	}

	acted(entries: readonly Entry[], anew: boolean): void {
		this.desk = replay(anew ? EMPTY_DESK : this.desk, entries);
		this.#marked = null;
	}

	/** To be called when the archive has changed. */
	changed(): void {
		this.#marked = null;
	}

	/** Looks up what is marked; `fitting` then answers. */
	async load(): Promise<ReadonlyMap<string, Marks>> {
		if (this.#marked !== null) return this.#marked;
		const ids = [...this.desk.places].map(([id]) => id).slice(0, MOST);
		const marked = new Map<string, Marks>();
		if (ids.length > 0) {
			const { hits } = await this.#searcher.search<unknown>(
				'articles',
				{ ...columns('id', 'path', 'headline'), size: ids.length, query: termsIn('id', ids) },
				'looking up what was marked',
			);
			for (const hit of hits.hits) {
				const [id, path] = [textIn(hit, 'id') ?? '', textIn(hit, 'path') ?? ''];
				marked.set(id, marksOf(this.desk, { id, path, headline: headIn(hit).headline }));
			}
		}
		const onNames: OnName[] = [];
		for (const note of notesOnNames(this.desk)) {
			const naming = await this.#naming(note.entity.id);
			if (naming !== null) onNames.push({ marks: { ...NO_MARKS, notes: [note] }, naming });
		}
		this.#onNames = onNames;
		this.#marked = marked;
		return marked;
	}

	fitting(node: DeskNode): Query {
		const isUnread = node.asks.what === 'is' && node.asks.standing === 'unread';
		if (isUnread) return { bool: { must_not: [this.#where((marks) => !fitsMarks(node, marks))] } };
		return this.#where((marks) => fitsMarks(node, marks));
	}

	/** How many of the articles that fit bear each mark and tag; nothing where nothing was done to any. */
	async facets(fitting: Query): Promise<Pick<Facets, 'desk'>> {
		const all = await this.load();
		const ids = [...all].filter(([, marks]) => isMarked(marks)).map(([id]) => id);
		if (ids.length === 0 && this.#onNames.length === 0) return {};
		const [every, among, noted] = await this.#searcher.searches(
			'articles',
			[
				{ size: 0, track_total_hits: true, query: fitting },
				{ size: ids.length, _source: false, query: { bool: { filter: [fitting, { ids: { values: ids } }] } } },
				{
					size: 0,
					track_total_hits: true,
					query: { bool: { filter: [fitting, this.#where(({ notes }) => notes.length > 0)] } },
				},
			],
			'counting what was marked',
		);
		const marked = (among?.hits.hits ?? []).flatMap(({ _id }) => all.get(_id) ?? []);
		return {
			desk: markFacets(marked, every === undefined ? 0 : totalOf(every), noted === undefined ? null : totalOf(noted)),
		};
	}

	#where(fits: (marks: Marks) => boolean): Query {
		// Nobody reads or stars a name: of articles that name it, these are told by the marks of their own.
		const ids = [...(this.#marked ?? [])].filter(([, marks]) => fits(marks)).map(([id]) => id);
		const named = this.#onNames.filter(({ marks }) => fits(marks)).map(({ naming }) => naming);
		return named.length === 0 ? { ids: { values: ids } } : anyOf([{ ids: { values: ids } }, ...named]);
	}
}
