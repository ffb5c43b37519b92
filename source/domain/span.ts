/** A half-open range `[start, end)` in UTF-16 code units of one article's `text`. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export const spanText = (text: string, span: Span): string => text.slice(span.start, span.end);

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Reading order: by start, the longer first where two start together. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/**
 * Index of the first item of a list sorted by `start` whose start is at or after `offset`;
 * the list's length where there is none.
 */
export function firstFrom(items: readonly Span[], offset: number): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((items[middle]?.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Words of a text that may be written over several lines, on one. */
export const onOneLine = (words: string): string => words.replace(/\s+/g, ' ');
