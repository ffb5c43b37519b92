import type { Span } from '../../domain/span.ts';
import type { Segmentation } from '../segment.ts';

export type AttributionLabel = 'source' | 'cue' | 'content';

export interface LabelledSpan extends Span {
	readonly label: AttributionLabel;
	/** The model's confidence, 0 to 1. */
	readonly score: number;
}

export interface AttributionModel {
	readonly label: (text: string, segmentation: Segmentation) => readonly LabelledSpan[];
}
