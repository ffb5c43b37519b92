import type { EntityNode, TermsNode } from '../query/tree.ts';

/** Another reading of a word: one word, or several that stand side by side. */
export interface Reading {
	readonly terms: readonly string[];
	/** Smaller is nearer to what was written. */
	readonly cost: number;
	/** Made of this word and the next or the one before. */
	readonly joins?: boolean;
}

/** What may be read otherwise: words, and names asked for as such. */
export type Mendable = TermsNode | EntityNode;

/** Other readings of a query's words, the nearest first. */
export type Readings = ReadonlyMap<Mendable, readonly Reading[]>;
