import type { Entity, EntityKind } from '../../domain/entity.ts';
import type { Span } from '../../domain/span.ts';

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
