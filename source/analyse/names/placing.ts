import type { Certainty } from '../../domain/certainty.ts';
import type { Sighting } from './sighting.ts';

/** Whom or what a sighting means: sightings of one article with one bearer are one name. */
export interface Placing {
	/** Unique to the article. */
	readonly bearer: string;
	/** The rule that decided; absent where the words alone do. */
	readonly rule?: { readonly by: string; readonly certainty: Certainty; readonly why: string };
}

export type Placings = Map<Sighting, Placing>;
