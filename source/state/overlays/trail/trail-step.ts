import type { STEPS } from '../../../journal/trail.ts';

/** A step of the trail, told in words. */
export interface TrailStep {
	readonly kind: (typeof STEPS)[number];
	readonly what: string;
	/** The words after `newsdesk` that show the same without the reader; the opened paths come after them. */
	readonly words: readonly string[];
}
