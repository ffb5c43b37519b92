import type { EntityKind } from '../../domain/entity.ts';
import type { Span } from '../../domain/span.ts';
import type { Segmentation } from '../segment.ts';

/** A name found in running text, before anything is known of who bears it. */
export interface Tag extends Span {
	readonly kind: EntityKind;
	/** The training set's finer class, e.g. `Facility`. */
	readonly fine: string;
	/** The model's confidence, 0 to 1. */
	readonly score: number;
}

export interface Tagger {
	/** Names of an article in reading order, not overlapping. Document statistics are taken from the whole segmentation. */
	readonly tag: (text: string, segmentation: Segmentation) => readonly Tag[];
}
