/** How far a mention or fact can be relied on: `likely` was inferred, `candidate` awaits the reader's word. */
export type Certainty = 'certain' | 'likely' | 'candidate';

/** Where a statement about the text comes from. Every mention and fact carries it. */
export interface Provenance {
	readonly certainty: Certainty;
	/** Name of the extractor, refiner or rule, e.g. `date/weekday`. */
	readonly by: string;
	/** What decided, in words for the why-panel, e.g. the anchor of a date. */
	readonly why?: string;
}
