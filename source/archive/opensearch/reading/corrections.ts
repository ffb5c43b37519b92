import { type Corrections, correctionsOf } from '../../../journal/corrections.ts';
import { type Desk, EMPTY_DESK } from '../../../journal/desk.ts';
import { anyOf, type Query, termsIn } from '../asking/query-language.ts';
import type { Searcher } from '../asking/searcher.ts';
import { columns, headIn, textIn } from '../documents/columns.ts';
import { idOf } from '../documents/ids.ts';
import type { EntitySource } from './entity-source.ts';
import { LaidOver, type Listed } from './laid-over.ts';

/** Articles put right that are looked up: of more, those last. */
const MOST_ARTICLES = 5_000;

const NOTHING = new LaidOver(correctionsOf(EMPTY_DESK), new Map());

/** Keeps what the reader put right as it stands in this archive. */
export class CorrectionsHere {
	readonly #searcher: Searcher;
	#desk: Desk = EMPTY_DESK;
	#laid: Promise<LaidOver> | null = null;
	#last = NOTHING;

	constructor(searcher: Searcher) {
		this.#searcher = searcher;
	}

	/** As it was when it was last looked up. */
	get last(): LaidOver {
		return this.#last;
	}

	told(desk: Desk): void {
		this.#desk = desk;
		this.#laid = null;
	}

	changed(): void {
		if (this.#laid !== null) this.told(this.#desk);
	}

	now(): Promise<LaidOver> {
		this.#laid ??= this.#find().then((laid) => {
			this.#last = laid;
			return laid;
		});
		this.#laid.catch(() => {
			this.#laid = null;
		});
		return this.#laid;
	}

	async #find(): Promise<LaidOver> {
		const told = correctionsOf(this.#desk);
		const targets = [...told.targets];
		if (targets.length + told.articles.length === 0)
			return told.verdicts.length + told.amendments.length === 0 ? NOTHING : new LaidOver(told, new Map());
		const articles = await this.#articles(told);
		const asked = targets.flatMap(([id, { kind, name }]): Query[] => [
			{ size: 1, _source: ['shown.id'], query: { ids: { values: [idOf(id)] } } },
			{ size: 2, _source: ['shown.id'], query: { bool: { filter: [{ term: { kind } }, { term: { name } }] } } },
		]);
		const found = await this.#searcher.searches<EntitySource>('entities', asked, 'looking up names put right');
		const here = new Map<string, string>();
		targets.forEach(([id], index) => {
			const [byId, byName] = [found[index * 2]?.hits.hits ?? [], found[index * 2 + 1]?.hits.hits ?? []];
			const one = byId[0]?._source.shown.id ?? (byName.length === 1 ? byName[0]?._source.shown.id : undefined);
			if (one !== undefined) here.set(id, one);
		});
		return new LaidOver(told, here, articles);
	}

	/** The articles whose particulars were put right, as they were found: by their ids, or where they lay. */
	async #articles({ articles }: Corrections): Promise<(Listed & { id: string })[]> {
		if (articles.length === 0) return [];
		const targets = articles.slice(-MOST_ARTICLES).map(({ article }) => article);
		const { hits } = await this.#searcher.search(
			'articles',
			{
				...columns('id', 'path', 'headline', 'published', 'outlet'),
				size: MOST_ARTICLES,
				query: anyOf([
					termsIn('id', [...new Set(targets.map(({ id }) => id))]),
					termsIn('path', [...new Set(targets.map(({ path }) => path))]),
				]),
				sort: [{ id: 'asc' }],
			},
			'looking up articles put right',
		);
		return hits.hits.map((hit) => ({
			id: textIn(hit, 'id') ?? '',
			path: textIn(hit, 'path') ?? '',
			headline: headIn(hit).headline,
			published: textIn(hit, 'published'),
			outlet: textIn(hit, 'outlet'),
		}));
	}
}
