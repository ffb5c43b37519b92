import type { EntityId, EntityKind, EntityVariant } from '../domain/entity.ts';
import type { Context } from './context.ts';

/** A key with all that the archive knows of it. */
export interface KeyRecord {
	readonly key: string;
	readonly kind: EntityKind;
	/** Surface forms with the number of mentions of each. */
	readonly surfaces: ReadonlyMap<string, number>;
	/** Titles and organizations given to it, lower case. */
	readonly roles: ReadonlySet<string>;
	readonly articles: number;
	/** Articles that call it Mr or he, and Mrs or she. */
	readonly men: number;
	readonly women: number;
	/** What some of its articles are about, always the same ones; none where nobody in the neighbourhood asks. */
	readonly contexts: readonly Context[];
}

/**
 * One entity: its keys, and which rule joined each. Every record of the neighbourhood is in exactly one
 * grouping. The id is one of the grouping's own keys, the fullest, so it is the same however the
 * archive came about, and unique.
 */
export interface Grouping {
	readonly id: EntityId;
	readonly kind: EntityKind;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly keys: readonly { readonly key: string; readonly by: string }[];
	/** Entities of the same neighbourhood that may be this one; it is listed among theirs too. */
	readonly variants: readonly EntityVariant[];
}
