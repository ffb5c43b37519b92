import type { Span } from '../../domain/span.ts';
import type { Snippet } from '../archive.ts';
import type { Hit, Sought } from './marks.ts';

/** Code units of context around a hit; about one line of a wide list. */
const BEFORE = 40;
const LONGEST = 160;

/**
 * A line of text around the best hit: where the most different sought words stand together, and of equal
 * places the first. Line breaks become spaces, so offsets within the line stay what they are.
 */
export function snippetOf(text: string, hits: readonly Hit[], sought: readonly Sought[], from = 0): Snippet | null {
	let best: Hit | null = null;
	let bestWorth = 0;
	let first = 0;
	for (const [index, hit] of hits.entries()) {
		if (hit.start < from) {
			first = index + 1;
			continue;
		}
		let worth = 0;
		const seen = new Set<number>();
		for (let at = Math.max(index, first); at < hits.length; at += 1) {
			const other = hits[at];
			if (other === undefined || other.end > hit.start + LONGEST - BEFORE) break;
			if (!seen.has(other.sought)) worth += sought[other.sought]?.weight ?? 0;
			seen.add(other.sought);
		}
		if (worth > bestWorth) {
			best = hit;
			bestWorth = worth;
		}
	}
	return best === null ? null : lineAround(text, best, hits);
}

function lineAround(text: string, best: Hit, hits: readonly Hit[]): Snippet {
	const start = wordStart(text, Math.max(0, best.start - BEFORE), best.start);
	const end = wordEnd(text, Math.min(text.length, start + LONGEST), best.end);
	const marks: Span[] = [];
	for (const hit of hits)
		if (hit.start >= start && hit.end <= end) marks.push({ start: hit.start - start, end: hit.end - start });
	return { text: oneLine(text.slice(start, end)), marks, at: { start: best.start, end: best.end } };
}

/** The same length, without line breaks and tabs. */
export const oneLine = (text: string): string => text.replace(/[\n\r\t\v\f\u0085\u2028\u2029]/g, ' ');

/** The first word that begins at or after `at`, but no later than `limit`. */
export function wordStart(text: string, at: number, limit: number): number {
	if (at === 0) return 0;
	let start = at;
	while (start < limit && !/\s/.test(text.charAt(start - 1))) start += 1;
	while (start < limit && /\s/.test(text.charAt(start))) start += 1;
	if (start < limit) return start;
	// No space at all, as in Chinese: only a surrogate pair must not be cut.
	return isLow(text, at) ? at - 1 : at;
}

/** The last word that ends at or before `at`, but no earlier than `limit`. */
export function wordEnd(text: string, at: number, limit: number): number {
	if (at >= text.length) return text.length;
	let end = at;
	while (end > limit && !/\s/.test(text.charAt(end))) end -= 1;
	while (end > limit && /\s/.test(text.charAt(end - 1))) end -= 1;
	if (end > limit) return end;
	return isLow(text, at) ? at + 1 : Math.max(at, limit);
}

function isLow(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	return unit >= 0xdc00 && unit <= 0xdfff;
}
