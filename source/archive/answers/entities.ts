import type { Entity, EntityKind } from '../../domain/entity.ts';
import type { Span } from '../../domain/span.ts';
import type { Window, Windowed } from './window.ts';

export interface EntityRow extends Entity {
	readonly articles: number;
	readonly mentionCount: number;
	/** Commonest titles given to it, e.g. `Prime Minister, Israel`. */
	readonly roles: readonly string[];
	/** Matched letters of `name`, where a query was given. */
	readonly marks: readonly Span[];
}

export interface EntityRequest extends Window {
	/** Fuzzy over names and aliases; empty lists by number of articles. */
	readonly query: string;
	readonly kind: EntityKind | null;
}

export interface EntityPage extends Windowed {
	readonly rows: readonly EntityRow[];
	readonly total: number;
}
