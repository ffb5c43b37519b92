import type { Span } from '../../../domain/span.ts';
import type { Direction, Reading } from './reading.ts';

/** A reading with what decides its direction. */
export interface Placed {
	readonly reading: Reading;
	readonly direction: Direction;
	readonly span: Span;
	/** Index of its sentence in the segmentation. */
	readonly sentence: number;
}
