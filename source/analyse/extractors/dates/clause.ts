import type { TenseMarks } from './tense-marks.ts';

/** Terms `[from, to)` of the sentence a time stands in; in a headline the present tells of the past. */
export interface Clause {
	readonly from: number;
	readonly to: number;
	readonly headline: boolean;
	/** Of the sentence, from `verbPlaces`. */
	readonly verbs: readonly number[];
	readonly marks: TenseMarks;
}
