import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Span } from '../../domain/span.ts';
import { type Entry, isCorrecting } from '../../journal/act.ts';
import { type Desk, EMPTY_DESK } from '../../journal/desk.ts';
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
import type { Profile } from '../profile.ts';
import type { ArchiveStore } from '../store.ts';
import { Catalogue } from './catalogue.ts';
import { CheckedMentions } from './checked.ts';
import { Correcting } from './correcting/correcting.ts';
import { DeskIndex } from './desk-index.ts';
import { Diagnosed } from './diagnosed.ts';
import { Echoing } from './echoes/echoing.ts';
import { Timelines } from './echoes/timelines.ts';
import { Entities } from './entities.ts';
import { Ledgers } from './ledger/ledgers.ts';
import { Lists } from './lists.ts';
import { Finder } from './results.ts';
import { Search } from './search.ts';
import type { Statements } from './statements.ts';
import { FoundArticles } from './stored.ts';
import { VocabularyMemory } from './vocabulary.ts';
import { Walks } from './walks.ts';

/** Everything the archive is asked, answered from one database on the calling thread. */
export class Store implements ArchiveStore {
	readonly statements: Statements;
	readonly #catalogue: Catalogue;
	readonly #desk: DeskIndex;
	readonly #correcting: Correcting;
	readonly #diagnosed: Diagnosed;
	readonly #checked: CheckedMentions;
	readonly #search: Search;
	readonly #vocabulary: VocabularyMemory;
	readonly #lists: Lists;
	readonly #entities: Entities;
	readonly #walks: Walks;
	readonly #echoing: Echoing;
	readonly #ledgers: Ledgers;
	readonly #timelines: Timelines;

	/** `now` in milliseconds; `desk` is what was done to the articles, as far as it is known yet. */
	constructor(statements: Statements, now: () => number, desk: Desk = EMPTY_DESK) {
		this.statements = statements;
		this.#correcting = new Correcting(statements, new FoundArticles(statements), desk);
		this.#diagnosed = new Diagnosed(statements, this.#correcting);
		this.#catalogue = new Catalogue(statements, this.#correcting, now);
		this.#vocabulary = new VocabularyMemory(statements, now);
		this.#desk = new DeskIndex(statements, this.#catalogue, desk);
		this.#checked = new CheckedMentions(this.#desk, this.#correcting);
		this.#search = new Search(statements, this.#catalogue, this.#desk, this.#correcting);
		const finder = new Finder(this.#catalogue, this.#search, this.#vocabulary);
		this.#lists = new Lists(statements, this.#catalogue, finder, this.#correcting, now);
		this.#entities = new Entities(statements, this.#vocabulary, this.#correcting);
		this.#echoing = new Echoing(statements, this.#correcting);
		this.#ledgers = new Ledgers(statements, this.#correcting, desk);
		this.#timelines = new Timelines(statements, this.#correcting);
		this.#walks = new Walks(statements, this.#catalogue, this.#correcting, this.#checked);
	}

	/** To be called when the database has changed, by whomever. */
	changed(): void {
		this.#catalogue.changed();
		this.#search.changed();
		this.#desk.changed();
		this.#correcting.changed();
		this.#vocabulary.changed();
		this.#lists.changed();
		this.#entities.changed();
		this.#checked.changed();
		this.#walks.changed();
		this.#ledgers.changed();
		this.#timelines.changed();
	}

	/** What was done to the articles since: in an empty journal where it is `anew`. */
	acted(entries: readonly Entry[], anew: boolean): void {
		this.#desk.acted(entries, anew);
		this.#checked.acted(entries, anew);
		this.#lists.acted();
		// Correcting concerns all that is kept; the rest concerns lists alone.
		if (!anew && !entries.some(isCorrecting)) return;
		this.#correcting.told(this.#desk.desk);
		this.#entities.changed();
		this.#checked.changed();
		this.#walks.changed();
		this.#ledgers.told(this.#desk.desk);
		this.#timelines.changed();
	}

	/** From now on articles whose date or language was put right are read anew. */
	reads(analyse: Analyse): void {
		this.#correcting.reads(analyse);
		this.changed();
	}

	/** Whether an article waits to be read anew. */
	get isWaiting(): boolean {
		return this.#correcting.isWaiting;
	}

	/** What was done to the articles. */
	get desk(): Desk {
		return this.#desk.desk;
	}

	counts(): Pick<ArchiveStatus, 'articles' | 'analysed' | 'problems'> {
		const articles = this.#catalogue.count();
		const unread = this.statements.number('SELECT count(*) FROM article WHERE analyser IS NULL');
		const problems = this.#diagnosed.count();
		// While the archive grows, the first count may be a little older than the second.
		return { articles, analysed: Math.max(0, articles - unread), problems };
	}

	list(request: ListRequest, superseded: () => void): ListPage {
		return this.#lists.list(request, superseded);
	}

	read(id: string, query: string, path?: string): Reading | null {
		return this.#lists.read(id, query, path);
	}

	entities(request: EntityRequest): EntityPage {
		return this.#entities.page(request);
	}

	entity(id: string): EntityRow | null {
		return this.#entities.entity(id);
	}

	mentions(request: MentionRequest): MentionPage {
		return this.statements.reading(() => this.#walks.mentions(request));
	}

	mentionIndex(walk: WalkRequest, article: string, start: number): number | null {
		return this.#walks.mentionIndex(walk, article, start);
	}

	sentence(article: string, at: number): Span | null {
		return this.statements.reading(() => this.#walks.sentence(article, at));
	}

	/** What the archive knows of an entity; null where there is none of this id. */
	profile(id: string): Profile | null {
		const entity = this.entity(id);
		if (entity === null) return null;
		const filter = [{ entity: id, mode: 'all' }] as const;
		return this.#walks.profile(
			entity,
			this.facets({ query: '', filter, sort: 'date', descending: true, offset: 0, limit: 0 }),
		);
	}

	facts(request: FactRequest): FactPage {
		return this.statements.reading(() => this.#walks.facts(request));
	}

	facets(request: ListRequest): Facets {
		return { ...this.#lists.facets(request), ...this.#desk.facets(this.#lists.docs(request)) };
	}

	copies(id: string): CopyRow[] {
		return this.statements.reading(() => this.#echoing.copies(id));
	}

	versions(id: string, start: number): VersionRow[] {
		return this.statements.reading(() => this.#echoing.versions(id, start));
	}

	ledger(request: LedgerRequest): LedgerPage {
		return this.#ledgers.page(request, this.#lists.docs(request), this.#catalogue.count());
	}

	dated(request: DatedRequest): DatedRow[] {
		return this.#timelines.dated(request, this.#lists.docs(request));
	}

	timeline(request: TimelineRequest): TimelinePage {
		return this.#timelines.page(request, this.#lists.docs(request), this.#catalogue.count());
	}

	echoing(request: Pick<ListRequest, 'query' | 'filter'>, what: 'copies' | 'quotes'): string[] {
		return this.#echoing.among(this.#lists.docs(request), what);
	}

	diagnostics(): Diagnostic[] {
		return this.#diagnosed.all();
	}

	/** Loads ahead what the first misspelt word and the first look at facets need, a step at a time. */
	*warm(): Generator<void> {
		yield* this.#vocabulary.warm();
		yield;
		yield* this.#lists.warm();
	}
}
