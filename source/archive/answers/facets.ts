import type { EntityKind } from '../../domain/entity.ts';

export interface Facet {
	readonly value: string;
	readonly label: string;
	readonly articles: number;
	/** Texts these articles print; absent where each prints its own. */
	readonly origins?: number;
}

/** The 50 commonest entities of each kind and the 50 commonest outlets, from the commonest down: of a folded list by their texts. */
export interface Facets {
	readonly entities: Readonly<Record<EntityKind, readonly Facet[]>>;
	readonly outlets: readonly Facet[];
	/** Texts that all these articles print; absent where each prints its own, and where a store does not count them. */
	readonly origins?: number;
	/** All months, `YYYY-MM`, the latest first. */
	readonly months: readonly Facet[];
	/** Of each kind so many forms of names were counted, the commonest: an entity of rarer ones alone is missing. Absent where all were. */
	readonly forms?: number;
	/** What the reader did to them, where anything was done: `starred`, `unread` and the like, and tags. */
	readonly desk?: { readonly marks: readonly Facet[]; readonly tags: readonly Facet[] };
}
