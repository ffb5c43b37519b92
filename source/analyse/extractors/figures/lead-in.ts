import { MEASURE_WORDS } from '../../lexicons/measures.ts';

/** Between the words that name a list's unit and its rows. */
const OPENS_ROWS = /(?::|\b(?:were|was|are|included?|follows?|totalled))\s/;

const UNIT = /(?:^|[\s,(])in\s+(pct|percent|per\s+cent|\p{Ll}+)(?=[\s,:)])/gu;

/** Characters a list runs to at most behind what it opens with. */
const LONGEST = 700;

/**
 * The unit that a list names before its rows: `Shipments in tonnes: beef 26,945, pork 15,410`. Null where it names none, or a multiple of
 * one (`in mln tonnes`), which the rows' numbers would have to be multiplied by.
 */
export function unitOfList(text: string, from: number, start: number): string | null {
	const lead = text.slice(from, Math.min(start, from + LONGEST));
	for (const { 1: word = '', index, 0: found } of lead.matchAll(UNIT)) {
		if (!OPENS_ROWS.test(lead.slice(index + found.length))) continue;
		if (/^(?:pct|percent|per\s)/.test(word)) return '%';
		const unit = MEASURE_WORDS.get(word);
		if (unit !== undefined && word.endsWith('s')) return unit;
	}
	return null;
}
