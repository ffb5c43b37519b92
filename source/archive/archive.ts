import type { ArticleId } from '../domain/article.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Span } from '../domain/span.ts';
import type { CopyRow, VersionRow } from './answers/echoes.ts';
import type { EntityPage, EntityRequest, EntityRow } from './answers/entities.ts';
import type { Facets } from './answers/facets.ts';
import type { FactPage, FactRequest } from './answers/facts.ts';
import type { LedgerPage, LedgerRequest } from './answers/ledger.ts';
import type { ListPage, ListRequest } from './answers/lists.ts';
import type { Reading } from './answers/reading.ts';
import type { ArchiveStatus } from './answers/status.ts';
import type { DatedRequest, DatedRow, TimelinePage, TimelineRequest } from './answers/timeline.ts';
import type { MentionPage, MentionRequest, WalkRequest } from './answers/walks.ts';
import type { Profile } from './profile.ts';

export type * from './answers/echoes.ts';
export type * from './answers/entities.ts';
export type * from './answers/facets.ts';
export type * from './answers/facts.ts';
export type * from './answers/ledger.ts';
export type * from './answers/lists.ts';
export type * from './answers/reading.ts';
export type * from './answers/status.ts';
export type * from './answers/timeline.ts';
export * from './answers/walks.ts';
export type * from './answers/window.ts';

/**
 * What every store keeps and answers. Reads never change anything. Methods reject only when the
 * store itself fails; a request that cannot be met is answered with an empty page and, for a
 * query, an error that names its column.
 */
export interface Archive {
	status(): Promise<ArchiveStatus>;
	list(request: ListRequest): Promise<ListPage>;
	/**
	 * The article with hits of `query` marked; null where the id is unknown. `path`, where it lay: an id is of the content, so
	 * where another article lies there by now its file was changed, and that one is read.
	 */
	read(id: ArticleId, query: string, path?: string): Promise<Reading | null>;
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
