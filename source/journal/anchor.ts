import type { Span } from '../domain/span.ts';
import type { Anchor } from './target.ts';

/** Code units kept on either side. */
const CONTEXT = 32;
/** Less of one side, and it says nothing by itself. */
const TELLING = 12;

/** The anchor of a span; its words are kept as they stand. */
export function anchorOf(text: string, { start, end }: Span): Anchor {
	return {
		start,
		end,
		quote: text.slice(start, end),
		before: text.slice(Math.max(0, start - CONTEXT), start).toWellFormed(),
		after: text.slice(end, end + CONTEXT).toWellFormed(),
	};
}

/**
 * Where an anchor's words stand in a text that may have changed since; null where they are gone, or where it would be
 * a guess which of several places is meant. They stand where they stood, if that is between the same words; else
 * at the only place between the same words; else at the only place with the same words on one side.
 */
export function attached(text: string, anchor: Anchor): Span | null {
	const { start, quote, before, after } = anchor;
	const follows = (at: number): boolean => text.startsWith(after, at + quote.length);
	const isLed = (at: number): boolean => at >= before.length && text.startsWith(before, at - before.length);
	if (text.startsWith(quote, start) && isLed(start) && follows(start)) return spanAt(start, quote);
	const both: number[] = [];
	const one: number[] = [];
	for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
		const [left, right] = [isLed(at), follows(at)];
		if (left && right) both.push(at);
		else if ((left && before.length >= TELLING) || (right && after.length >= TELLING)) one.push(at);
	}
	const [only, ...others] = both.length > 0 ? both : one;
	return only === undefined || others.length > 0 ? null : spanAt(only, quote);
}

const spanAt = (start: number, quote: string): Span => ({ start, end: start + quote.length });
