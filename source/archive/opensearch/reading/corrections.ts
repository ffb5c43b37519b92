import type { Analysis } from '../../../domain/analysis.ts';
import type { Article } from '../../../domain/article.ts';
import { type Corrections, correctionsOf } from '../../../journal/corrections.ts';
import { type Desk, EMPTY_DESK } from '../../../journal/desk.ts';
import type { ArticleTarget } from '../../../journal/target.ts';
import { type Analyse, Rereading } from '../../corrected/rereading.ts';
import { gather, keysOf } from '../../prepared/prepare.ts';
import { anyOf, type Query, termsIn } from '../asking/query-language.ts';
import type { Searcher } from '../asking/searcher.ts';
import { columns, headIn, textIn } from '../documents/columns.ts';
import { idOf } from '../documents/ids.ts';
import { tokenOf } from '../documents/token.ts';
import { corrected, type Meant, type ReadArticle, targetsRetold, toldBy, waitsToBeRead } from './corrected-articles.ts';
import type { EntityShown, EntitySource } from './entity-source.ts';
import { LaidOver, type Listed } from './laid-over.ts';
import { type RetoldArticle, retoldArticle } from './retold.ts';
import { StoredArticles } from './stored.ts';

/** Articles put right that are looked up: of more, those last. */
const MOST_ARTICLES = 5_000;
/** Articles whose names or facts were put right that are counted by what they are now: of more, those last. */
const MOST_RETOLD = 1_000;

const NOTHING = new LaidOver(correctionsOf(EMPTY_DESK), { entities: new Map(), articles: [] });

/** Keeps what the reader put right as it stands in this archive. */
export class CorrectionsHere {
	readonly #searcher: Searcher;
	readonly #found: StoredArticles;
	readonly #rereading = new Rereading<readonly string[]>((article, analysis) =>
		keysOf(article, analysis).map(({ key }) => key),
	);
	#desk: Desk = EMPTY_DESK;
	#told: Corrections | null = null;
	#laid: Promise<LaidOver> | null = null;
	#last = NOTHING;

	constructor(searcher: Searcher) {
		this.#searcher = searcher;
		this.#found = new StoredArticles(searcher);
	}

	/** As it was when it was last looked up. */
	get last(): LaidOver {
		return this.#last;
	}

	/** From now on articles whose date or language was put right are read anew with it. */
	reads(analyse: (article: Article) => Analysis): void {
		this.#rereading.reads(analyse satisfies Analyse);
		this.#laid = null;
	}

	/** Whether an article waits to be read anew. */
	get isWaiting(): boolean {
		return !this.#rereading.canRead && waitsToBeRead(this.#corrections);
	}

	told(desk: Desk): void {
		this.#desk = desk;
		this.#told = null;
		this.#laid = null;
	}

	changed(): void {
		this.#laid = null;
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

	/** An article as it was put right. */
	article(laid: LaidOver, found: ReadArticle): ReadArticle {
		return corrected(found, laid, this.#rereading);
	}

	/** Whether it was given another language, so that other things are told of it. */
	isTranslated({ told }: LaidOver, article: Meant): boolean {
		return toldBy(told.articles, article).some(({ field }) => field === 'language');
	}

	get #corrections(): Corrections {
		this.#told ??= correctionsOf(this.#desk);
		return this.#told;
	}

	async #find(): Promise<LaidOver> {
		const told = this.#corrections;
		const retold = targetsRetold(told, this.#rereading.canRead);
		if (told.targets.size + told.articles.length + retold.length === 0) return NOTHING;
		const [entities, articles, meant] = await Promise.all([
			this.#entities(told),
			this.#listed(told.articles.map(({ article }) => article)),
			this.#listed(retold.slice(-MOST_RETOLD)),
		]);
		const laid = new LaidOver(told, { entities, articles });
		laid.retold = await this.#retold(
			laid,
			meant.map(({ id }) => id),
		);
		return laid;
	}

	/** Each entity that a correction names as it is here: by its id, else the only one of its kind and name. */
	async #entities({ targets }: Corrections): Promise<ReadonlyMap<string, EntityShown>> {
		const named = [...targets];
		const asked = named.flatMap(([id, { kind, name }]): Query[] => [
			{ size: 1, _source: ['shown'], query: { ids: { values: [idOf(id)] } } },
			{ size: 2, _source: ['shown'], query: { bool: { filter: [{ term: { kind } }, { term: { name } }] } } },
		]);
		const found = await this.#searcher.searches<EntitySource>('entities', asked, 'looking up names put right');
		return new Map(
			named.flatMap(([id], index) => {
				const [byId, byName] = [found[index * 2]?.hits.hits ?? [], found[index * 2 + 1]?.hits.hits ?? []];
				const one = byId[0]?._source.shown ?? (byName.length === 1 ? byName[0]?._source.shown : undefined);
				return one === undefined ? [] : [[id, one] as const];
			}),
		);
	}

	/** The articles that are meant, as they were found: by their ids, or where they lay. */
	async #listed(all: readonly ArticleTarget[]): Promise<(Listed & { id: string })[]> {
		if (all.length === 0) return [];
		const targets = all.slice(-MOST_ARTICLES);
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
		return hits.hits
			.map((hit) => ({
				id: textIn(hit, 'id') ?? '',
				path: textIn(hit, 'path') ?? '',
				headline: headIn(hit).headline,
				published: textIn(hit, 'published'),
				outlet: textIn(hit, 'outlet'),
			}))
			.filter((found) => {
				const isOf = ({ id, path, headline }: ArticleTarget): boolean =>
					id === found.id || (path === found.path && headline === found.headline);
				return targets.some(isOf);
			});
	}

	/** What these articles tell by now, and that those whom they name are counted anew. */
	async #retold(laid: LaidOver, ids: readonly string[]): Promise<ReadonlyMap<string, RetoldArticle>> {
		const retold = new Map<string, RetoldArticle>();
		const renamed = new Set<string>();
		for (const [id, found] of await this.#found.some(ids)) {
			const { analysis, keys } = this.article(laid, found);
			if (analysis === null) continue;
			retold.set(id, retoldArticle({ analysis, keys }, found.keys));
			const before = toldOf(found);
			const now = toldOf({ article: found.article, analysis, keys });
			for (const key of new Set([...before.keys(), ...now.keys()]))
				if (before.get(key) !== now.get(key)) renamed.add(key);
		}
		if (renamed.size > 0) {
			const { hits } = await this.#searcher.search<EntitySource>(
				'entities',
				{ size: 10_000, _source: ['shown.id'], query: termsIn('keys', [...renamed].map(tokenOf)) },
				'looking up names',
			);
			laid.recount(hits.hits.map(({ _source }) => _source.shown.id));
		}
		return retold;
	}
}

/** What is counted of each name of an article. */
const toldOf = ({ article, analysis, keys }: ReadArticle): ReadonlyMap<string, string> =>
	new Map(
		analysis === null
			? []
			: gather(article, analysis, keys).map(({ key, mentions, titles }) => [
					key,
					`${mentions} ${[...titles].join('|')}`,
				]),
	);
