import type { Span } from '../../domain/span.ts';
import type { Quotation } from '../extractors/quotes/quotations.ts';
import type { Segmentation } from '../segment.ts';

/** Who says what, in spans of the text; the content in its pieces, in reading order. */
export interface Attribution {
	readonly cue: Span;
	readonly source: Span | null;
	readonly content: readonly Span[];
	/** The model's confidence that the cue is one and has a content, 0 to 1. */
	readonly score: number;
	/** Its confidence in the cue alone. */
	readonly cueScore: number;
	/** How much of the content it expects to be right: words shared by words of either, 0 to 1. */
	readonly overlap: number;
}

export interface AttributionModel {
	/** Attributions of an article by their cues, in reading order. */
	readonly attribute: (segmentation: Segmentation, quotations: readonly Quotation[]) => readonly Attribution[];
}
