import { segment } from '../../analyse/segment.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Span } from '../../domain/span.ts';
import type { Entry } from '../../journal/act.ts';
import type {
	ArchiveStatus,
	CopyRow,
	DatedRequest,
	DatedRow,
	EntityPage,
	EntityRequest,
	EntityRow,
	Facets,
	FactPage,
	FactRequest,
	LedgerPage,
	LedgerRequest,
	ListPage,
	ListRequest,
	MentionPage,
	MentionRequest,
	Reading,
	TimelinePage,
	TimelineRequest,
	VersionRow,
	WalkRequest,
} from '../archive.ts';
import type { Profile } from '../profile.ts';
import { hitsIn } from '../query/marks.ts';
import type { ArchiveStore } from '../store.ts';
import { LISTED } from './asking/query-language.ts';
import { Searcher, totalOf } from './asking/searcher.ts';
import type { Cluster } from './connection/connection.ts';
import type { ClusterSettings } from './connection/settings.ts';
import type { ArticleSource } from './documents/article-document.ts';
import { IndexNames } from './layout/names.ts';
import { DeskMarks } from './reading/desk-marks.ts';
import { EntityIndex } from './reading/entity-index.ts';
import { Facetting } from './reading/facets.ts';
import { Facts } from './reading/facts.ts';
import { Lists } from './reading/lists.ts';
import { Lookups } from './reading/lookups.ts';
import { joinedOf, Mentions } from './reading/mentions.ts';
import { placed } from './reading/placed.ts';
import { StoredArticles } from './reading/stored.ts';
import { Understanding } from './reading/understanding.ts';

/** Diagnostics given at once; `status` counts all. */
const MOST_DIAGNOSTICS = 10_000;

/** What of the world the store needs. */
export interface World {
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** This process, among all that use the archive. */
	readonly self: string;
}

/** Everything a shared archive is asked, answered by its cluster. */
export class ClusterStore implements ArchiveStore {
	readonly #searcher: Searcher;
	readonly #marks: DeskMarks;
	readonly #lookups: Lookups;
	readonly #entities: EntityIndex;
	readonly #articles: StoredArticles;
	readonly #lists: Lists;
	readonly #mentions: Mentions;
	readonly #facts: Facts;
	readonly #facetting: Facetting;

	constructor(cluster: Cluster, settings: Pick<ClusterSettings, 'prefix' | 'archive'>, { now, self }: World) {
		const names = new IndexNames(settings);
		this.#searcher = new Searcher(cluster, names, self);
		this.#marks = new DeskMarks(this.#searcher);
		this.#lookups = new Lookups(this.#searcher, now);
		this.#entities = new EntityIndex(cluster, this.#searcher, names, this.#lookups);
		this.#articles = new StoredArticles(cluster, this.#searcher, names);
		const understanding = new Understanding(this.#lookups, (leaf) => this.#marks.fitting(leaf));
		this.#lists = new Lists(this.#searcher, understanding, this.#entities);
		this.#mentions = new Mentions(this.#searcher, this.#entities, this.#articles, now);
		this.#facts = new Facts(this.#searcher, this.#entities, this.#articles);
		this.#facetting = new Facetting(this.#searcher, this.#entities);
	}

	/** To be called when the archive has changed, by whomever. */
	changed(): void {
		this.#lookups.changed();
		this.#mentions.changed();
		this.#marks.changed();
	}

	acted(entries: readonly Entry[], anew: boolean): void {
		this.#marks.acted(entries, anew);
		this.#lookups.changed();
	}

	/** Nothing is brought into memory ahead: the cluster has it. */
	*warm(): Generator<void> {}

	async counts(): Promise<Pick<ArchiveStatus, 'articles' | 'analysed' | 'problems'>> {
		const aggs = {
			analysed: { filter: { exists: { field: 'analyser' } } },
			problems: { sum: { field: 'problems' } },
		};
		const body = { size: 0, track_total_hits: true, query: LISTED, aggs };
		const [articles, files] = await Promise.all([
			this.#searcher.search('articles', body, 'counting articles'),
			this.#searcher.search(
				'files',
				{ size: 0, track_total_hits: true, query: { term: { hasProblems: true } } },
				'counting files',
			),
		]);
		return {
			articles: totalOf(articles),
			analysed: articles.aggregations?.analysed?.doc_count ?? 0,
			problems: Math.round(articles.aggregations?.problems?.value ?? 0) + totalOf(files),
		};
	}

	async list(request: ListRequest, superseded: () => void): Promise<ListPage> {
		await this.#marks.load();
		superseded();
		return this.#lists.list(request, superseded);
	}

	async read(id: string, query: string): Promise<Reading | null> {
		const [stored, sought] = await Promise.all([this.#articles.one(id), this.#lists.sought(query)]);
		if (stored === null) return null;
		const { article, analysis, keys, source } = stored;
		const whose = await this.#entities.ofKeys(keys);
		return {
			article,
			analysis:
				analysis === null
					? { names: [], mentions: [], facts: [], diagnostics: [] }
					: { ...analysis, mentions: placed(analysis.mentions, keys, joinedOf(new Set(whose.values()))) },
			entities: keys.map((key) => whose.get(key)?.id ?? ''),
			hits: hitsIn(article.text, sought).map(({ start, end }) => ({ start, end })),
			sources: [
				{ path: article.path, isListed: true, version: source.shown.edition.version, day: source.shown.edition.day },
			],
			diagnostics: source.shown.diagnostics,
		};
	}

	entities(request: EntityRequest): Promise<EntityPage> {
		return this.#entities.page(request);
	}

	entity(id: string): Promise<EntityRow | null> {
		return this.#entities.entity(id);
	}

	mentions(request: MentionRequest): Promise<MentionPage> {
		return this.#mentions.page(request);
	}

	mentionIndex(walk: WalkRequest, article: string, start: number): Promise<number | null> {
		return this.#mentions.index(walk, article, start);
	}

	/** Only the block that it stands in is taken apart: sentences never leave theirs. */
	async sentence(id: string, at: number): Promise<Span | null> {
		const stored = await this.#articles.one(id);
		if (stored === null) return null;
		const { text, blocks } = stored.article;
		const block = blocks.find(({ end }) => end > at);
		const found = block && segment(text, [block]).sentences.find(({ end }) => end > at);
		return found ? { start: found.start, end: found.end } : null;
	}

	facts(request: FactRequest): Promise<FactPage> {
		return this.#facts.page(request);
	}

	async facets(request: ListRequest): Promise<Facets> {
		await this.#marks.load();
		const articles = await this.#lists.articles(request);
		const { fitting, filter } = articles;
		const [facets, desk] = await Promise.all([
			this.#facetting.of(articles),
			this.#marks.facets({ bool: { filter: [fitting, ...(filter === null ? [] : [filter])] } }),
		]);
		return { ...facets, ...desk };
	}

	async diagnostics(): Promise<readonly Diagnostic[]> {
		const [files, articles] = await Promise.all([
			this.#searcher.search<{ readonly shown: { readonly problems?: readonly Diagnostic[] } }>(
				'files',
				{
					size: MOST_DIAGNOSTICS,
					_source: ['shown.problems'],
					query: { term: { hasProblems: true } },
					sort: [{ path: 'asc' }],
				},
				'listing problems',
			),
			this.#searcher.search<Pick<ArticleSource, 'shown'>>(
				'articles',
				{
					size: MOST_DIAGNOSTICS,
					_source: ['shown.diagnostics'],
					query: { bool: { filter: [LISTED, { range: { problems: { gt: 0 } } }] } },
					sort: [{ path: 'asc' }],
				},
				'listing problems',
			),
		]);
		return [
			...files.hits.hits.flatMap(({ _source }) => _source.shown.problems ?? []),
			...articles.hits.hits.flatMap(({ _source }) => _source.shown.diagnostics),
		].slice(0, MOST_DIAGNOSTICS);
	}

	async profile(_id: string): Promise<Profile | null> {
		return null;
	}

	async copies(_id: string): Promise<readonly CopyRow[]> {
		return [];
	}

	async versions(_id: string, _start: number): Promise<readonly VersionRow[]> {
		return [];
	}

	async timeline(_request: TimelineRequest): Promise<TimelinePage> {
		return { axis: 'published', unit: 'day', bars: [], undated: 0 };
	}

	async dated(_request: DatedRequest): Promise<readonly DatedRow[]> {
		return [];
	}

	async ledger({ offset }: LedgerRequest): Promise<LedgerPage> {
		return { lines: [], offset, total: 0, articles: 0, left: 0 };
	}

	async echoing(
		_request: Pick<ListRequest, 'query' | 'filter'>,
		_what: 'copies' | 'quotes',
	): Promise<readonly string[]> {
		return [];
	}
}
