import type { FigureFact } from '../../../domain/fact.ts';

/** What a figure takes over from the one before it in its sentence. */
export interface Inherited {
	readonly action: string | null;
	readonly counts: string | null;
}

const NOTHING: Inherited = { action: null, counts: null };

/** Figures farther apart than this, in characters, do not belong together. */
const REACH = 80;

/**
 * "killed 10 civilians and 12 soldiers" and "350 killed, including 50 civilians" share what happened; in
 * "killed 247 people in Kenya and 10 in Tanzania" the second counts people too.
 */
export function inherit(text: string, previous: FigureFact | null, start: number, counted: boolean): Inherited {
	if (previous === null || start - previous.end > REACH || previous.unit !== null) return NOTHING;
	const between = text.slice(previous.end, start);
	if (/[.;]\s/.test(between)) return NOTHING;
	const joined = /^\s*,?\s*(?:and|or|as well as|along with|including)\s+(?:another\s+|the\s+)?$/.test(between);
	const including = /\bincluding\s+(?:\S+\s+){0,6}$/.test(between);
	if (joined || including) return { action: previous.action, counts: counted ? null : previous.counts };
	const elsewhere = !counted && /^\s+(?:in|at|on|near)\s+(?:\S+\s+){1,6}and\s+(?:another\s+)?$/.test(between);
	return elsewhere ? { action: previous.action, counts: previous.counts } : NOTHING;
}

/** "some 40 of the remaining 134 hostages": the part counts what the whole counts. */
export const isPartOf = (text: string, part: FigureFact, whole: FigureFact): boolean =>
	part.counts === null &&
	whole.counts !== null &&
	(part.unit === null || part.unit === '%') &&
	whole.start - part.end <= REACH &&
	/^\s+of\s+(?:[^\s,.;]+\s+){0,4}$/.test(text.slice(part.end, whole.start));
