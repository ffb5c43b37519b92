import type { Analysis } from '../domain/analysis.ts';
import type { Article, ArticleId } from '../domain/article.ts';
import type { Certainty } from '../domain/certainty.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Entity, EntityId, EntityKind } from '../domain/entity.ts';
import type { Fact, FactKind } from '../domain/fact.ts';
import type { Span } from '../domain/span.ts';
import type { Line } from '../ledger/lines.ts';
import type { Profile } from './profile.ts';

export type SortKey = 'relevance' | 'date' | 'headline' | 'outlet';

/** `all`: the article must mention it; `any`: one of the filter's `any` entities must be mentioned; `none`: it must not. */
export interface FilterClause {
	readonly entity: EntityId;
	readonly mode: 'all' | 'any' | 'none';
}

/** What the list shows: a query over headlines and bodies (empty lists everything) within an entity filter. */
export interface ListRequest {
	readonly query: string;
	readonly filter: readonly FilterClause[];
	readonly sort: SortKey;
	readonly descending: boolean;
	readonly offset: number;
	readonly limit: number;
	/** One row for all articles found that print one text. */
	readonly folded?: boolean;
}

/** A line of body around the best hit; `marks` are spans within `text`, `at` the hit's span in the article. */
export interface Snippet {
	readonly text: string;
	readonly marks: readonly Span[];
	readonly at: Span;
}

export interface ListRow {
	readonly id: ArticleId;
	readonly path: string;
	readonly headline: string;
	/** Matched letters, as spans within `headline`. */
	readonly marks: readonly Span[];
	readonly published: string | null;
	readonly outlet: string | null;
	readonly place: string | null;
	readonly snippet: Snippet | null;
	/** False while the article is listed but not yet analysed. */
	readonly analysed: boolean;
	readonly problems: number;
	/** Absent where nobody else prints this text. */
	readonly copies?: RowCopies;
}

/** Of a row whose text others print too. */
export interface RowCopies {
	/** Articles of the list that stand behind this row, where it is folded. */
	readonly folded: number;
	/** All articles of the archive that print it. */
	readonly articles: number;
	/** Who had it first, as far as dates tell. */
	readonly first: { readonly article: ArticleId; readonly outlet: string | null; readonly published: string | null };
}

/** How a word of the query was understood, where that is not as written. */
export interface Correction {
	readonly written: string;
	readonly read: readonly string[];
}

export interface QueryError {
	/** Column in the query, from 0, in UTF-16 code units. */
	readonly column: number;
	readonly message: string;
	readonly hint: string;
}

export interface ListPage {
	readonly rows: readonly ListRow[];
	readonly offset: number;
	/** Articles that fit query and filter. */
	readonly total: number;
	/** Articles that fit the query but are hidden by the filter. */
	readonly hidden: number;
	/** Articles that stand behind rows of others, where the list is folded: `total` then counts texts. */
	readonly folded?: number;
	readonly corrections: readonly Correction[];
	/** Set when the query cannot be read; the rows are then empty. */
	readonly error: QueryError | null;
}

/** A place where an article lies, or another version of it. */
export interface ArticleSource {
	readonly path: string;
	/** The very text that is listed; otherwise another version. */
	readonly isListed: boolean;
	readonly version: number | null;
	/** Of its last change or publication, `YYYY-MM-DD`. */
	readonly day: string | null;
}

/** An article with its analysis. `entities[i]` is the entity of `analysis.names[i]`. */
export interface Reading {
	readonly article: Article;
	readonly analysis: Analysis;
	readonly entities: readonly EntityId[];
	/** Where the query's words stand in the text, in reading order. */
	readonly hits: readonly Span[];
	/** All places where it and its other versions lie, its own first. */
	readonly sources: readonly ArticleSource[];
	readonly diagnostics: readonly Diagnostic[];
}

export interface EntityRow extends Entity {
	readonly articles: number;
	readonly mentionCount: number;
	/** Commonest titles given to it, e.g. `Prime Minister, Israel`. */
	readonly roles: readonly string[];
	/** Matched letters of `name`, where a query was given. */
	readonly marks: readonly Span[];
}

export interface EntityRequest {
	/** Fuzzy over names and aliases; empty lists by number of articles. */
	readonly query: string;
	readonly kind: EntityKind | null;
	readonly offset: number;
	readonly limit: number;
}

export interface EntityPage {
	readonly rows: readonly EntityRow[];
	readonly total: number;
}

/** How near two stand together: in one sentence, in one paragraph, or only in one article. */
export type Nearness = 'sentence' | 'paragraph' | 'article';

/** From the nearest. */
export const NEARNESSES: readonly Nearness[] = ['sentence', 'paragraph', 'article'];

/** What a walk goes through: an entity's mentions, or the places where it stands together with another. */
export interface WalkRequest {
	readonly entity: EntityId;
	/** Only where this other entity stands no further off; these walks go from the nearest. */
	readonly with: { readonly entity: EntityId; readonly within: Nearness } | null;
	/** `date`: by publication date, then article, then place in the text; `article`: the article with the most mentions first. */
	readonly order: 'date' | 'article';
	/** Also the mentions of names that may be the same entity. */
	readonly variants: boolean;
}

/** All of an entity's own mentions, by date. */
export const mentionsOf = (entity: EntityId): WalkRequest => ({ entity, with: null, order: 'date', variants: false });

export interface MentionRequest extends WalkRequest {
	readonly offset: number;
	readonly limit: number;
}

/**
 * The parts of a walk, in its order: mentions that are certain or likely, those that await a person's word, those of a
 * name that may be the same; of two entities, how near they stand.
 */
export type SectionKind = 'mention' | 'candidate' | 'variant' | Nearness;

export interface MentionSection {
	readonly kind: SectionKind;
	/** Whose mentions these are, where not the entity's own. */
	readonly name: string | null;
	/** Index of its first row, and how many it has; never 0. */
	readonly from: number;
	readonly count: number;
}

/** The other of two entities that stand together. */
export interface Companion extends Span {
	readonly text: string;
	/** Whether it stands before the mention, and the words between the two. */
	readonly isBefore: boolean;
	readonly between: string;
}

/** One line of the concordance: the mention with the words around it, on one line. */
export interface MentionRow extends Span {
	readonly article: ArticleId;
	readonly path: string;
	readonly headline: string;
	readonly published: string | null;
	readonly outlet: string | null;
	/** Around the mention, or around it and its companion. */
	readonly before: string;
	readonly text: string;
	readonly after: string;
	readonly certainty: Certainty;
	readonly by: string;
	/** Which row of its article's in this section it is, from 0, and of how many. */
	readonly turn: { readonly index: number; readonly count: number };
	readonly companion: Companion | null;
}

export interface MentionPage {
	readonly rows: readonly MentionRow[];
	readonly offset: number;
	readonly total: number;
	/** That hold the entity's own mentions; of two entities, that hold a row. */
	readonly articles: number;
	/** Texts these articles print; absent where each prints its own. */
	readonly origins?: number;
	readonly sections: readonly MentionSection[];
	/** Set where not all articles that name both were looked through. */
	readonly part: { readonly read: number; readonly of: number } | null;
}

/** A fact with where it stands; `parties` maps each party's role in the fact to its entity. */
export interface FactRow {
	readonly article: ArticleId;
	readonly path: string;
	readonly published: string | null;
	readonly fact: Fact;
	/** The fact's own words. */
	readonly text: string;
	/** Entity of each name index the fact's parties use. */
	readonly entities: Readonly<Record<number, { readonly id: EntityId; readonly name: string }>>;
}

export interface FactRequest {
	readonly kinds: readonly FactKind[];
	readonly article: ArticleId | null;
	readonly entity: EntityId | null;
	readonly offset: number;
	readonly limit: number;
}

export interface FactPage {
	readonly rows: readonly FactRow[];
	readonly total: number;
}

export interface Facet {
	readonly value: string;
	readonly label: string;
	readonly articles: number;
}

/** The 50 commonest entities of each kind and the 50 commonest outlets, from the commonest down. */
export interface Facets {
	readonly entities: Readonly<Record<EntityKind, readonly Facet[]>>;
	readonly outlets: readonly Facet[];
	/** All months, `YYYY-MM`, the latest first. */
	readonly months: readonly Facet[];
	/** What the reader did to them, where anything was done: `starred`, `unread` and the like, and tags. */
	readonly desk?: { readonly marks: readonly Facet[]; readonly tags: readonly Facet[] };
}

/** An article that prints a text others print too. */
export interface CopyRow {
	readonly article: ArticleId;
	readonly path: string;
	readonly headline: string;
	readonly outlet: string | null;
	readonly published: string | null;
	readonly kind: 'first' | 'reprint' | 'edited';
	/** Words it has beside the first one's, and words of that it has not. */
	readonly added: number;
	readonly dropped: number;
}

/** What another article has of words in quote marks. */
export interface VersionRow extends Span {
	readonly article: ArticleId;
	readonly path: string;
	readonly outlet: string | null;
	readonly published: string | null;
	readonly text: string;
	readonly speaker: string | null;
	/** How it differs from the version asked about. */
	readonly kinds: readonly ('identical' | 'cut' | 'word' | 'ellipsis' | 'bracket' | 'speaker')[];
	/** The words of it that are others, as spans of the article's text. */
	readonly changed: readonly Span[];
}

/** The ledger of a list's articles: which of its lines, the most contested first. */
export interface LedgerRequest extends Pick<ListRequest, 'query' | 'filter'> {
	readonly offset: number;
	readonly limit: number;
	/** The line whose entries' sentences are wanted, by its id. */
	readonly open: string | null;
}

export interface LedgerPage {
	readonly lines: readonly Line[];
	readonly offset: number;
	readonly total: number;
	/** Articles whose figures were compared: the latest of the list that have any. */
	readonly articles: number;
	/** Articles of the list with figures that were not looked at. */
	readonly left: number;
}

/** By when things happened, or by when articles told of them. */
export interface TimelineRequest extends Pick<ListRequest, 'query' | 'filter'> {
	readonly axis: 'event' | 'published';
	/** Null: the finest that can be walked. */
	readonly unit: 'day' | 'month' | 'year' | null;
}

export interface TimelineBar {
	/** `2031-03-04`, `2031-03` or `2031`. */
	readonly time: string;
	readonly articles: number;
	/** By event, times named; by publication, names that these articles mention. */
	readonly mentions: number;
	/** Of these articles. */
	readonly figures: number;
	/** Who told of it first, as far as dates tell. */
	readonly first: { readonly article: ArticleId; readonly outlet: string | null; readonly published: string } | null;
}

export interface TimelinePage {
	readonly axis: 'event' | 'published';
	readonly unit: 'day' | 'month' | 'year';
	readonly bars: readonly TimelineBar[];
	/** Articles of the list without a date of publication; by event, those that name no time so exactly. */
	readonly undated: number;
}

/** A bar of a timeline, to see what it is made of. */
export interface DatedRequest extends Pick<ListRequest, 'query' | 'filter'> {
	readonly axis: TimelineRequest['axis'];
	/** `2031-03-04`, `2031-03` or `2031`. */
	readonly time: string;
}

/** What an article tells of a time: the sentence that names it; by publication the article's headline. */
export interface DatedRow extends Span {
	readonly article: ArticleId;
	readonly path: string;
	readonly outlet: string | null;
	readonly published: string | null;
	readonly text: string;
	/** The words of the time, as a span within `text`; null for a headline. */
	readonly words: Span | null;
}

export interface ArchiveStatus {
	/** The opened folder's name, for the title line. */
	readonly title: string;
	readonly articles: number;
	readonly analysed: number;
	/** Set while articles are being read: how many of the round's are done, and articles per second of late. */
	readonly progress: { readonly done: number; readonly total: number; readonly rate: number } | null;
	readonly problems: number;
	/** Opened paths that are not there any more, or cannot be read; what was read of them is kept. */
	readonly missing?: readonly string[];
	/** What the last look through the folders found, where this process looked. */
	readonly round?: RoundResult;
}

/** Counts of files, but for `before`: articles that were there when the round began. */
export interface RoundResult {
	readonly before: number;
	/** New, changed, or read by an older newsdesk. */
	readonly read: number;
	readonly unchanged: number;
	readonly gone: number;
	/** Files opened by their names that hold no article that can be read. */
	readonly unread: readonly string[];
}

/**
 * What every store keeps and answers. Reads never change anything. Methods reject only when the
 * store itself fails; a request that cannot be met is answered with an empty page and, for a
 * query, an error that names its column.
 */
export interface Archive {
	status(): Promise<ArchiveStatus>;
	list(request: ListRequest): Promise<ListPage>;
	/** The article with hits of `query` marked; null where the id is unknown. */
	read(id: ArticleId, query: string): Promise<Reading | null>;
	entities(request: EntityRequest): Promise<EntityPage>;
	entity(id: EntityId): Promise<EntityRow | null>;
	mentions(request: MentionRequest): Promise<MentionPage>;
	/** Number in its walk of the mention at `start` of an article, or of the next one there; null where there is none. */
	mentionIndex(walk: WalkRequest, article: ArticleId, start: number): Promise<number | null>;
	/** The sentence of an article that an offset of its text is in, or the next one; null where there is none. */
	sentence(article: ArticleId, at: number): Promise<Span | null>;
	/** What the archive knows of an entity, by a bounded number of its articles; null where the id is unknown. */
	profile(id: EntityId): Promise<Profile | null>;
	facts(request: FactRequest): Promise<FactPage>;
	facets(request: ListRequest): Promise<Facets>;
	/** All that print this article's text, the first first; empty where nobody else does. */
	copies(id: ArticleId): Promise<readonly CopyRow[]>;
	/** Versions in other articles of the words in quote marks that stand around `start`, by time of publication. */
	versions(id: ArticleId, start: number): Promise<readonly VersionRow[]>;
	timeline(request: TimelineRequest): Promise<TimelinePage>;
	/** What a bar of it is made of, in order of publication; of many articles the first. */
	dated(request: DatedRequest): Promise<readonly DatedRow[]>;
	ledger(request: LedgerRequest): Promise<LedgerPage>;
	/** Articles of a list whose text others print too, or that quote words which others quote; in order of publication. */
	echoing(request: Pick<ListRequest, 'query' | 'filter'>, what: 'copies' | 'quotes'): Promise<readonly ArticleId[]>;
	diagnostics(): Promise<readonly Diagnostic[]>;
	close(): Promise<void>;
}
