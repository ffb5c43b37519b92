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
	const opens = leadBefore(text, from);
	const lead = text.slice(opens, Math.min(start, opens + LONGEST));
	for (const { 1: word = '', index, 0: found } of lead.matchAll(UNIT)) {
		if (!OPENS_ROWS.test(lead.slice(index + found.length)) && !/\b(?:was|were|are|:),?$/.test(lead.slice(0, index)))
			continue;
		if (/^(?:pct|percent|per\s)/.test(word)) return '%';
		const unit = MEASURE_WORDS.get(word);
		if (unit !== undefined && word.endsWith('s')) return unit;
	}
	return null;
}

/** The measure that an article told last before its rows, where they name none: `totalled 40,000 tonnes … cotton 4,000 (2,790)`; of prices `per 50 kilos` none. */
export function unitBefore(text: string, start: number): string | null {
	const before = text.slice(Math.max(0, start - LONGEST), start);
	for (const { 0: told, 1: word = '', index } of [...before.matchAll(MEASURED)].reverse()) {
		const unit = MEASURE_WORDS.get(word.toLowerCase());
		if (unit !== undefined) return /\bper\s+[\d.,]*$/.test(before.slice(0, index + told.indexOf(' '))) ? null : unit;
	}
	return null;
}

const MEASURED = /\d\s+(?:[mb]ln\s+|[mb]illion\s+|long\s+|short\s+)?([A-Za-z]+s)\b/g;

/** Where the sentence starts that leads to a paragraph of rows by its colon or dash; `from` where none does. */
function leadBefore(text: string, from: number): number {
	const before = text.slice(Math.max(0, from - LONGEST), from);
	const lead = /(?:^|\n\s*\n)([^\n](?:[^\n]|\n(?!\s*\n))*(?::|\s-))\s*\n\s*$/.exec(before)?.[1];
	return lead === undefined ? from : from - before.length + before.lastIndexOf(lead);
}
