import { ACTS } from './act.ts';
import { list, offset, oneOf, orNull, record, type Shaped, text } from './shape.ts';

/** What a step of the trail may be. */
export const STEPS = [
	'list',
	'search',
	'filter',
	'article',
	'mentions',
	'together',
	'page',
	'ledger',
	'timeline',
	'facts',
	'quote',
] as const;

const TOLD = { kind: oneOf(...STEPS), what: text, words: list(text) };

/** A step of the trail when the reader was left: its place, and how it, its list and what stood over it were told. */
const STEP = record({ place: ACTS.place, ...TOLD, list: text, over: orNull(record(TOLD)) });
export type StepLeft = Shaped<typeof STEP>;

/** The trail when the reader was left: its steps, the first one first, and which of them that was. */
export const TRAIL = record({ here: offset, steps: list(STEP) });
export type TrailLeft = Shaped<typeof TRAIL>;
