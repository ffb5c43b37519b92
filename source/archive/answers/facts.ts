import type { ArticleId } from '../../domain/article.ts';
import type { EntityId } from '../../domain/entity.ts';
import type { Fact, FactKind } from '../../domain/fact.ts';
import type { Window, Windowed } from './window.ts';

/** A fact with where it stands, and what its article is cited by; `parties` maps each party's role in the fact to its entity. */
export interface FactRow {
	readonly article: ArticleId;
	readonly path: string;
	readonly headline: string;
	readonly outlet: string | null;
	readonly published: string | null;
	readonly fact: Fact;
	/** The fact's own words. */
	readonly text: string;
	/** The sentences it stands in; null where they were not asked for. */
	readonly sentence: string | null;
	/** Entity of each name index the fact's parties use. */
	readonly entities: Readonly<Record<number, { readonly id: EntityId; readonly name: string }>>;
}

export interface FactRequest extends Window {
	readonly kinds: readonly FactKind[];
	readonly article: ArticleId | null;
	readonly entity: EntityId | null;
	/** The sentences that facts stand in are wanted. */
	readonly sentences?: boolean;
}

export interface FactPage extends Windowed {
	readonly rows: readonly FactRow[];
	readonly total: number;
}
