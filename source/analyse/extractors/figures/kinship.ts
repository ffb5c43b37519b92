import type { FigureFact } from '../../../domain/fact.ts';
import type { Sighting } from './sighting.ts';

/** What a figure takes over from the one before it in its sentence. */
export interface Inherited {
	readonly action: string | null;
	readonly counts: string | null;
	/** Whether it stands in the same phrase, and so in the same place. */
	readonly near: boolean;
}

/** A number of this size without a word on what it counts is a sum. */
const SUM = 1e6;

const NOTHING: Inherited = { action: null, counts: null, near: false };

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
	const amongThem =
		/^\s*,\s*$/.test(between) && /^\S+(?:\s+\S+)?\s+of\s+(?:them|whom|those)\b/.test(text.slice(start, start + 40));
	if (joined || including || amongThem)
		return { action: previous.action, counts: counted ? null : previous.counts, near: true };
	const elsewhere =
		!counted && /^\s+(?:in|at|on|near)\s+(?:[^\s,]+(?:\s+|(?=,))){1,6}(?:,\s*|and\s+)(?:another\s+)?$/.test(between);
	return elsewhere ? { action: previous.action, counts: previous.counts, near: false } : NOTHING;
}

/** "50 billion euros, including 33 billion in loans": large sums near a sum are in its currency. */
export function currencyOf(found: readonly FigureFact[], sentence: number, value: number): string | null {
	if (value < SUM) return null;
	const sum = found.at(-1);
	return sum !== undefined && sum.start >= sentence && /^[A-Z]{3}$/.test(sum.unit ?? '') ? sum.unit : null;
}

/** "some 40 of the remaining 134 hostages": the part counts what the whole counts. */
export const isPartOf = (text: string, part: FigureFact, whole: FigureFact): boolean =>
	whole.counts !== null &&
	(part.unit === null || part.unit === '%') &&
	whole.start - part.end <= REACH &&
	/^\s+of\s+(?:[^\s,.;]+\s+){0,4}$/.test(text.slice(part.end, whole.start)) &&
	!/\s(?:for|in|on|at|from|by|with|to|per|every|than|and)\s/.test(text.slice(part.end, whole.start));

/** "7.5bn euros ($9.7bn)", "21.3 mln dlrs or 5.26 dlrs a share", "34 cts vs 33 cts": the same thing in other terms or another time. */
export const equalTo = (text: string, previous: FigureFact, start: number): boolean =>
	/^(?:\s+\S+){0,2}?\s*(?:\(|;(?=\s*$)|,?\s+or|,?\s+(?:vs\.?|versus|against|compared\s+(?:with|to)|up\s+from|down\s+from))\s*(?:about\s+|some\s+)?$/.test(
		text.slice(previous.end, start),
	);

/** "Sales fell 12% and profit 5%", "in Spain the rate is 10.4%, in France 9.7%": the verb is left out the second time. */
export function isGapped(
	text: string,
	seen: Sighting,
	previous: FigureFact,
	unit: string | null,
	counts: string | null,
): boolean {
	const { spot, span } = seen;
	if (unit === null || unit !== previous.unit || spot === null) return false;
	if (counts === null && previous.counts === null && previous.action === null) return false;
	const between = text.slice(previous.end, span.start);
	if (between.length > REACH || /[.;:(]/.test(between) || !/^\s*(?:,|and\b|but\b|while\b)/.test(between)) return false;
	const { chunks, words } = spot.parse;
	for (let at = spot.at - 1; at >= 0; at--) {
		const chunk = chunks[at];
		if (chunk === undefined || (words[chunk.last]?.end ?? 0) <= previous.end) break;
		if (chunk.kind === 'verb') return false;
	}
	return counts !== null || /^\s*,?\s*(?:and\s+|but\s+)?(?:in|at|for|on|among)\s[^,]*$/.test(between);
}
