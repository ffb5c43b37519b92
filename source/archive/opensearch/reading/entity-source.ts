import type { EntityKind, EntityVariant } from '../../../domain/entity.ts';
import type { Keyed } from '../asking/tallies.ts';

/** An entity as its document keeps it. */
export interface EntityShown extends Keyed {
	readonly id: string;
	readonly kind: EntityKind;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly variants: readonly EntityVariant[];
	/** Its keys, and the rule that joined each where its own words do not say whose it is. */
	readonly keys: readonly (readonly [key: string, joined: string | null])[];
	/** The forms it is commonest written in. */
	readonly surfaces: readonly string[];
	readonly roles: readonly string[];
	readonly articles: number;
	readonly mentions: number;
}

export interface EntitySource {
	readonly shown: EntityShown;
}
