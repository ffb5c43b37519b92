import type { ArticleId } from '../../domain/article.ts';
import type { EntityId } from '../../domain/entity.ts';
import type { Fact, FactKind } from '../../domain/fact.ts';

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
