import type { EntityId, EntityKind, EntityVariant } from '../domain/entity.ts';

/**
 * What identity rests on. Every name of an article has one key; names with the same key are the same
 * entity. Keys that may be one entity in different words (a bare surname and the full name, an acronym
 * and its expansion, two spellings) share a neighbourhood, and only a neighbourhood's keys are ever
 * compared: adding an article looks again at its own neighbourhoods and no others.
 */
export interface NameKey {
	readonly key: string;
	readonly neighbourhoods: readonly string[];
}

/** A key with all that the archive knows of it. */
export interface KeyRecord {
	readonly key: string;
	readonly kind: EntityKind;
	/** Surface forms with the number of mentions of each. */
	readonly surfaces: ReadonlyMap<string, number>;
	/** Titles and organizations given to it, lower case. */
	readonly roles: ReadonlySet<string>;
	readonly articles: number;
}

/** One entity of a neighbourhood: its keys, and which rule joined each. */
export interface Grouping {
	readonly id: EntityId;
	readonly kind: EntityKind;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly keys: readonly { readonly key: string; readonly by: string }[];
	readonly variants: readonly EntityVariant[];
}
