import type { Refiner } from './draft.ts';
import { overlap } from './refiners/overlap.ts';

/** All refiners, in the order they run. */
export const REFINERS: readonly Refiner[] = [
	overlap, // last: what the others dropped or narrowed must not crowd out what they kept
];
