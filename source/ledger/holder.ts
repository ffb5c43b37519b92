import type { Span } from '../domain/span.ts';
import type { Page } from './page.ts';

/** Spans of business, school and government years: amounts of different ones are never compared. */
const PERIOD =
	/\b(?:(?:first|second|third|fourth|1st|2nd|3rd|4th|last|latest|previous|current|this|next)[- ](?:quarter|half|year|month|week|season)|q[1-4]|h[12]|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?: \d{4})?|full[- ]year|annual(?:ly)?|monthly|weekly|daily|quarterly|nine[- ]months?|six[- ]months?|three[- ]months?|(?:19|20)\d\d(?:[/-]\d\d)?|per (?:year|month|week|day|hour|share|capita|head|person|household)|(?:a|each|every) (?:year|month|week|day|share))\b/gi;

/** The times a sentence measures for, so that they can be held against another's. */
export const periodOf = (sentence: string): string =>
	[...new Set([...sentence.toLowerCase().matchAll(PERIOD)].map(([words]) => words.replaceAll('-', ' ')))]
		.sort()
		.join(', ');

/**
 * Whose amount or doing it is: the key of the sentence's first organization that is not the figure's source; without one, of
 * its first place, person or group. Null where the sentence names none.
 */
export function holderOf(page: Page, sentence: Span, source: Span | null): string | null {
	const { mentions, names } = page.analysis;
	let other: string | null = null;
	for (const mention of mentions) {
		if (mention.start >= sentence.end) break;
		if (
			mention.start < sentence.start ||
			(source !== null && mention.start >= source.start && mention.start < source.end)
		)
			continue;
		const key = page.keys[mention.name] ?? null;
		if (key === null) continue;
		if (names[mention.name]?.kind === 'organization') return key;
		other ??= key;
	}
	return other;
}
