import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Span } from '../../domain/span.ts';
import { type Entry, isCorrecting } from '../../journal/act.ts';
import { correctionsOf } from '../../journal/corrections.ts';
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
import type { Analyse } from '../corrected/rereading.ts';
import { hitsOf } from '../passages/hits.ts';
import { sentenceAt } from '../passages/sentence.ts';
import type { Profile } from '../profile.ts';
import type { ArchiveStore } from '../store.ts';
import { NONE, type Query } from './asking/query-language.ts';
import { Searcher } from './asking/searcher.ts';
import { naming } from './asking/tallies.ts';
import type { Cluster } from './connection/connection.ts';
import type { ClusterSettings } from './connection/settings.ts';
import { IndexNames } from './layout/names.ts';
import { CheckedHere } from './reading/checked.ts';
import { Copies } from './reading/copies.ts';
import { CorrectionsHere } from './reading/corrections.ts';
import { DeskMarks } from './reading/desk-marks.ts';
import { EntityIndex } from './reading/entity-index.ts';
import { joinedOf } from './reading/entity-keys.ts';
import { Facetting } from './reading/facets.ts';
import { Facts } from './reading/facts.ts';
import { Ledgers } from './reading/ledgers.ts';
import { Lists } from './reading/lists.ts';
import { Lookups } from './reading/lookups.ts';
import { Mentions } from './reading/mentions.ts';
import { countsOf, diagnosticsOf } from './reading/overview.ts';
import { placed } from './reading/placed.ts';
import { Profiles } from './reading/profiles.ts';
import { Requests } from './reading/requests.ts';
import { SameWords } from './reading/same-words.ts';
import { lyingAt, sourcesOf } from './reading/sources.ts';
import { StoredArticles } from './reading/stored.ts';
import { Timelines } from './reading/timelines.ts';
import { Understanding } from './reading/understanding.ts';

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
	readonly #corrections: CorrectionsHere;
	readonly #lookups: Lookups;
	readonly #entities: EntityIndex;
	readonly #articles: StoredArticles;
	readonly #requests: Requests;
	readonly #lists: Lists;
	readonly #mentions: Mentions;
	readonly #checked: CheckedHere;
	readonly #facts: Facts;
	readonly #facetting: Facetting;
	readonly #profiles: Profiles;
	readonly #copies: Copies;
	readonly #words: SameWords;
	readonly #timelines: Timelines;
	readonly #ledgers: Ledgers;

	constructor(cluster: Cluster, settings: Pick<ClusterSettings, 'prefix' | 'archive'>, { now, self }: World) {
		const names = new IndexNames(settings);
		this.#searcher = new Searcher(cluster, names, self);
		this.#marks = new DeskMarks(this.#searcher, async (entity) => {
			const shown = await this.#entities.shown(entity);
			return shown === null ? null : naming([shown]);
		});
		this.#corrections = new CorrectionsHere(this.#searcher);
		this.#lookups = new Lookups(this.#searcher, now);
		this.#articles = new StoredArticles(this.#searcher, this.#corrections);
		this.#entities = new EntityIndex(
			cluster,
			this.#searcher,
			names,
			this.#lookups,
			this.#articles,
			this.#corrections,
			now,
		);
		this.#lookups.layOver((found, terms, fits) => this.#entities.correctedAmong(found, terms, fits));
		const understanding = new Understanding(this.#lookups, (leaf) => this.#marks.fitting(leaf), {
			moved: () => this.#corrections.last.moved,
			retold: () => this.#corrections.last.retold,
		});
		this.#checked = new CheckedHere(this.#articles, () => this.#marks.desk);
		this.#copies = new Copies(this.#searcher, this.#articles);
		this.#words = new SameWords(this.#searcher, this.#articles, this.#entities);
		this.#requests = new Requests(this.#searcher, understanding, this.#entities, this.#corrections, now);
		this.#lists = new Lists(this.#searcher, this.#requests, this.#corrections, this.#copies);
		this.#mentions = new Mentions(this.#searcher, this.#entities, this.#articles, this.#checked, now);
		this.#facts = new Facts(this.#searcher, this.#entities, this.#articles, this.#corrections);
		this.#facetting = new Facetting(this.#searcher, this.#entities, this.#corrections);
		this.#profiles = new Profiles(this.#mentions, this.#entities, this.#articles);
		this.#ledgers = new Ledgers(this.#searcher, this.#articles, now);
		this.#timelines = new Timelines(this.#searcher, this.#articles, this.#corrections);
	}

	/** To be called when the archive has changed, by whomever. */
	changed(): void {
		this.#lookups.changed();
		this.#entities.changed();
		this.#requests.changed();
		this.#copies.changed();
		this.#mentions.changed();
		this.#ledgers.changed();
		this.#marks.changed();
		this.#checked.changed();
		this.#corrections.changed();
	}

	acted(entries: readonly Entry[], anew: boolean): void {
		this.#marks.acted(entries, anew);
		this.#checked.changed();
		if (!anew && !entries.some(isCorrecting)) return;
		this.#corrections.told(this.#marks.desk);
		this.#ledgers.told(correctionsOf(this.#marks.desk).lines, anew || !entries.every(isOfLines));
		this.#lookups.changed();
		this.#mentions.changed();
	}

	get isWaiting(): boolean {
		return this.#corrections.isWaiting;
	}

	reads(analyse: Analyse): void {
		this.#corrections.reads(analyse);
		this.#lookups.changed();
		this.#mentions.changed();
	}

	/** Nothing is brought into memory ahead: the cluster has it. */
	*warm(): Generator<void> {}

	counts(): Promise<Pick<ArchiveStatus, 'articles' | 'analysed' | 'problems'>> {
		return countsOf(this.#searcher);
	}

	async list(request: ListRequest, superseded: () => void): Promise<ListPage> {
		await this.#marks.load();
		superseded();
		return this.#lists.list(request, superseded);
	}

	async read(id: string, query: string, path?: string): Promise<Reading | null> {
		const [first, sought] = await Promise.all([this.#articles.one(id), this.#requests.sought(query)]);
		const moved = path === undefined || first?.article.path === path ? null : await lyingAt(this.#searcher, path);
		const stored = (moved === null ? null : await this.#articles.one(moved)) ?? first;
		if (stored === null) return null;
		const { article, analysis, keys, source } = stored;
		const [whose, sources] = await Promise.all([this.#entities.ofKeys(keys), sourcesOf(this.#searcher, source)]);
		return {
			article,
			analysis:
				analysis === null
					? { names: [], mentions: [], facts: [], diagnostics: [] }
					: { ...analysis, mentions: placed(analysis.mentions, keys, joinedOf(new Set(whose.values()))) },
			// A name that was hidden keeps its place; no mention is of it.
			entities: keys.map((key) => whose.get(key)?.id ?? this.#corrections.last.whose(key)),
			hits: hitsOf(article.text, analysis, query, sought),
			sources,
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

	async sentence(id: string, at: number): Promise<Span | null> {
		const stored = await this.#articles.one(id);
		return stored === null ? null : sentenceAt(stored.article, at);
	}

	facts(request: FactRequest): Promise<FactPage> {
		return this.#facts.page(request);
	}

	async facets(request: ListRequest): Promise<Facets> {
		await this.#marks.load();
		const articles = await this.#requests.articles(request);
		const { fitting, filter } = articles;
		const [facets, desk] = await Promise.all([
			this.#facetting.of(articles, request.folded === true),
			this.#marks.facets({ bool: { filter: [fitting, ...(filter === null ? [] : [filter])] } }),
		]);
		return { ...facets, ...desk };
	}

	diagnostics(): Promise<readonly Diagnostic[]> {
		return diagnosticsOf(this.#searcher);
	}

	/** What the archive knows of an entity; null where there is none of this id. */
	async profile(id: string): Promise<Profile | null> {
		const [shown, row] = await Promise.all([this.#entities.shown(id), this.#entities.entity(id)]);
		if (shown === null || row === null) return null;
		const filter = [{ entity: id, mode: 'all' }] as const;
		const about = await this.#facetting.of(await this.#requests.articles({ query: '', filter }));
		return this.#profiles.profile(row, shown, about);
	}

	copies(id: string): Promise<readonly CopyRow[]> {
		return this.#copies.copies(id);
	}

	versions(id: string, start: number): Promise<readonly VersionRow[]> {
		return this.#words.versions(id, start);
	}

	async timeline(request: TimelineRequest): Promise<TimelinePage> {
		return this.#timelines.page(request, await this.#fitting(request));
	}

	async dated(request: DatedRequest): Promise<readonly DatedRow[]> {
		return this.#timelines.dated(request, await this.#fitting(request));
	}

	async ledger(request: LedgerRequest): Promise<LedgerPage> {
		return this.#ledgers.page(request, await this.#fitting(request));
	}

	async echoing(request: Pick<ListRequest, 'query' | 'filter'>, what: 'copies' | 'quotes'): Promise<readonly string[]> {
		const fitting = await this.#fitting(request);
		return what === 'quotes' ? this.#words.quoting(fitting) : this.#copies.copied(fitting);
	}

	/** What a query and a filter leave. */
	async #fitting(request: Pick<ListRequest, 'query' | 'filter'>): Promise<Query> {
		await this.#marks.load();
		const { fitting, filter, error } = await this.#requests.articles(request);
		if (error !== null) return NONE;
		return { bool: { filter: [fitting, ...(filter === null ? [] : [filter])] } };
	}
}

/** Whether an act puts nothing right but lines of the ledger; an undoing may undo anything. */
const isOfLines = ({ act }: Entry): boolean => act === 'accept' || act === 'part' || act === 'join';
