import type { Unit } from '../../../echoes/timeline/timeline.ts';

/** Letters of a date that tell its day, month or year. */
export const LENGTHS: Readonly<Record<Unit, number>> = { day: 10, month: 7, year: 4 };
/** So many times tell as well as all in which unit a chart can be walked. */
export const SAMPLED = 5_000;
/** A chart of more bars is cut at its older end. */
export const MOST_BARS = 5_000;
