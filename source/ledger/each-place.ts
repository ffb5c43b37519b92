import type { Span } from '../domain/span.ts';
import type { Page } from './page.ts';

const THERE = "\\s+(?:\\p{Ll}+\\s+)?in\\s+(?:the\\s+)?\\p{Lu}[\\p{L}\\p{M}.’'-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}.’'-]*)*";
const THERE_AND = new RegExp(`^${THERE}(?:,| and|, and)\\s+(?:(?:another|about|some|at least|more than)\\s+)*$`, 'u');
const IS_THERE = new RegExp(`^${THERE}`, 'u');

/** `247 people in Kenya and 10 in Tanzania`: each is of one place, and neither is all of them. */
export function isOfOnePlace({ analysis, article: { text } }: Page, { start, end }: Span): boolean {
	return analysis.facts.some((other) => {
		if (other.kind !== 'figure' || other.unit !== null || other.start === start) return false;
		const [first, second] = start < other.start ? [{ start, end }, other] : [other, { start, end }];
		return (
			second.start - first.end < REACH &&
			THERE_AND.test(text.slice(first.end, second.start)) &&
			IS_THERE.test(text.slice(second.end, second.end + REACH))
		);
	});
}

/** How far apart two such counts stand, in code units. */
const REACH = 80;
