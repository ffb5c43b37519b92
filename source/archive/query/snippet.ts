import type { Span } from '../../domain/span.ts';
import type { Snippet } from '../archive.ts';
import { type Hit, hitsIn, type Sought } from './marks.ts';

/** Code units of context before a hit, and of the whole line: about one line of a wide list. */
const BEFORE = 40;
const LONGEST = 160;
/** Places looked at for each sought word. */
const MOST_PLACES = 24;
/** Code units between two words that stand side by side: a space, quote marks, a line's end. */
const WIDEST_GAP = 4;

interface Place {
	readonly at: number;
	readonly sought: number;
}

/**
 * A line of text around the best hit at or after `from`: where the most different sought words stand together, and of
 * equal places the first. Line breaks become spaces, so offsets within the line stay what they are. Null where
 * nothing sought is found.
 */
export function snippetOf(text: string, sought: readonly Sought[], from = 0): Snippet | null {
	// Plain words are found by their letters alone, and only the line around them is read word by word.
	const plain = best(places(text, sought, from), sought);
	const line = plain === null ? null : lineAround(text, plain, plain, sought);
	if (line !== null) return line;
	const hits = hitsIn(text, sought).filter((hit) => hit.start >= from);
	const place = best(
		hits.map((hit) => ({ at: hit.start, sought: hit.sought })),
		sought,
	);
	const hit = hits.find(({ start }) => start === place);
	return hit === undefined ? null : lineAround(text, hit.start, hit.end, sought);
}

function places(text: string, sought: readonly Sought[], from: number): Place[] {
	const lower = text.toLowerCase();
	if (lower.length !== text.length) return [];
	const found: Place[] = [];
	sought.forEach(({ terms: [first = '', ...rest] }, index) => {
		if (first === '') return;
		let at = lower.indexOf(first, from);
		for (let count = 0; at >= 0 && count < MOST_PLACES; ) {
			if ((at === 0 || !isInWord(lower.charCodeAt(at - 1))) && follow(lower, at + first.length, rest)) {
				found.push({ at, sought: index });
				count += 1;
			}
			at = lower.indexOf(first, at + first.length);
		}
	});
	return found.sort((one, other) => one.at - other.at);
}

/** Whether a code unit is a letter or digit: a short word is found in many longer ones. */
function isInWord(code: number): boolean {
	if (code >= 128) return /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
	return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

/** Whether these words come next, each a few signs after the one before. */
function follow(lower: string, from: number, terms: readonly string[]): boolean {
	let at = from;
	for (const term of terms) {
		let next = at;
		while (next <= at + WIDEST_GAP && !lower.startsWith(term, next)) next += 1;
		if (next > at + WIDEST_GAP) return false;
		at = next + term.length;
	}
	return true;
}

/** Where the line begins that holds the most. */
function best(found: readonly Place[], sought: readonly Sought[]): number | null {
	let where: number | null = null;
	let most = 0;
	found.forEach(({ at }, index) => {
		let worth = 0;
		const seen = new Set<number>();
		for (let next = index; next < found.length; next += 1) {
			const place = found[next];
			if (place === undefined || place.at > at + LONGEST - BEFORE - 20) break;
			if (!seen.has(place.sought)) worth += sought[place.sought]?.weight ?? 0;
			seen.add(place.sought);
		}
		if (worth > most) {
			where = at;
			most = worth;
		}
	});
	return where;
}

/** The line around a hit known to lie from `at` to `end`; null where no sought word stands at `at` after all. */
function lineAround(text: string, at: number, end: number, sought: readonly Sought[]): Snippet | null {
	const start = wordStart(text, Math.max(0, at - BEFORE), at);
	const stop = wordEnd(text, Math.min(text.length, start + LONGEST), end);
	const line = text.slice(start, stop);
	const marks = hitsIn(line, sought).map((hit): Span & { sought: Hit['sought'] } => hit);
	const main = marks.find((mark) => mark.start === at - start);
	if (main === undefined) return null;
	return {
		text: oneLine(line),
		marks: marks.map((mark) => ({ start: mark.start, end: mark.end })),
		at: { start: at, end: start + main.end },
	};
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
