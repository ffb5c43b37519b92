import type { ArticleId } from './article.ts';
import type { Certainty, Provenance } from './certainty.ts';
import type { Span } from './span.ts';

export type EntityKind = 'person' | 'organization' | 'place' | 'group';

export const ENTITY_KINDS: readonly EntityKind[] = ['person', 'organization', 'place', 'group'];

/** A span that names an entity: the name alone, without title, article or possessive. */
export interface Mention extends Span, Provenance {
	/** Index into the analysis's `names`. */
	readonly name: number;
}

/** What one article calls one entity: all mentions of the article that share it point here. */
export interface Name {
	readonly kind: EntityKind;
	/** The fullest form the article uses, e.g. `Abbas Kamel`. */
	readonly name: string;
	/** Other forms in this article, e.g. `Kamel`. */
	readonly aliases: readonly string[];
}

export type EntityId = string;

/** The person, organization, place or group that names of many articles share. */
export interface Entity {
	readonly id: EntityId;
	readonly kind: EntityKind;
	readonly name: string;
	readonly aliases: readonly string[];
	/** Near spellings that may be the same entity and await confirmation. */
	readonly variants: readonly EntityVariant[];
}

export interface EntityVariant {
	readonly entity: EntityId;
	readonly name: string;
	readonly certainty: Certainty;
	readonly by: string;
}

/** A mention placed among all articles. */
export interface EntityMention extends Span, Provenance {
	readonly article: ArticleId;
	readonly entity: EntityId;
	readonly kind: EntityKind;
}
