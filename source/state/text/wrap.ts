import type { Span } from '../../domain/span.ts';
import { keptOnLine } from './line-edges.ts';
import { fitting, widthOf } from './width.ts';

const ASCII = /^[\x20-\x7e]*$/;
const WIDE_BREAK =
	/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{20000}-\u{3fffd}]/u;

/**
 * Breaks `text[start, end)` into lines of at most `columns`, at spaces; a word longer than a line, or in a
 * script written without spaces, is broken where the line is full. Spans leave out the space at which a line
 * was broken. `extra` gives columns that are shown but not in the text, by the offset they follow.
 */
export function wrap(
	text: string,
	start: number,
	end: number,
	columns: number,
	extra: (from: number, to: number) => number = () => 0,
): Span[] {
	const lines: Span[] = [];
	const words = /\S+/g;
	words.lastIndex = start;
	let lineStart = -1;
	let lineEnd = -1;
	let used = 0;
	const close = () => {
		if (lineStart >= 0) lines.push({ start: lineStart, end: lineEnd });
		lineStart = -1;
		used = 0;
	};
	for (let match = words.exec(text); match && match.index < end; match = words.exec(text)) {
		let from = match.index;
		const to = Math.min(end, from + match[0].length);
		const word = text.slice(from, to);
		const width = widthOf(word) + extra(from, to);
		const gap = lineStart < 0 ? 0 : from - lineEnd;
		const breakable = !ASCII.test(word) && WIDE_BREAK.test(word);
		if (used + gap + width <= columns) {
			if (lineStart < 0) lineStart = from;
			lineEnd = to;
			used += gap + width;
			continue;
		}
		if (!breakable || used + gap >= columns - 1) close();
		if (width <= columns && !breakable) {
			lineStart = from;
			lineEnd = to;
			used = width;
			continue;
		}
		while (from < to) {
			const room = columns - used - (lineStart < 0 ? 0 : from - lineEnd);
			const whole = widthOf(text.slice(from, to)) + extra(from, to);
			let take = whole <= room ? to - from : fitting(text.slice(from, to), room);
			while (take > 1 && take < to - from && widthOf(text.slice(from, from + take)) + extra(from, from + take) > room)
				take--;
			if (breakable && take < to - from) {
				const kept = keptOnLine(text.slice(from, to), take);
				if (kept > 0 || lineStart >= 0) take = kept;
			}
			if (take <= 0 && lineStart >= 0) {
				close();
				continue;
			}
			// A character wider than the whole line still has to go somewhere.
			take = Math.max(
				take,
				text.codePointAt(from) === undefined ? 1 : String.fromCodePoint(text.codePointAt(from) ?? 0).length,
			);
			const part = widthOf(text.slice(from, from + take)) + extra(from, from + take);
			used += (lineStart < 0 ? 0 : from - lineEnd) + part;
			if (lineStart < 0) lineStart = from;
			lineEnd = Math.min(to, from + take);
			from = lineEnd;
			if (from < to) close();
		}
	}
	close();
	return lines;
}
