import type { Span } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/model.ts';
import type { Quotation } from './quotations.ts';
import { countWords, overlapping } from './words.ts';

/** A quotation that begins inside a content and ends it keeps its closing mark: `it was “a mistake”`. */
function closed(span: Span, quotations: readonly Quotation[]): Span {
	const last = overlapping(quotations, span).at(-1);
	const ends = last !== undefined && last.outer.start > span.start && last.end === span.end;
	return ends ? { start: span.start, end: last.outer.end } : span;
}

/** Verbs of saying that go on with the same subject. */
const GOES_ON =
	/,?\s(?:but|and)\s(?:(?:also|has|have|had|later)\s){0,2}(?:said|says|told|added|warned|insisted|vowed|pledged|urged)\s/;

/** `has said it is open but | has vowed`, `said it is open and | added`: the speaker's next deed is no part of what was said. */
function nextDeed(text: string, cue: Span, start: number, end: number): number {
	if (start < cue.end) return end;
	const words = text.slice(start, Math.min(end, start + 600));
	const auxiliary = /^(has|have|had)\s/i.exec(text.slice(cue.start, cue.end))?.[1]?.toLowerCase();
	const same = auxiliary ? words.search(new RegExp(`,?\\s(?:but|and)\\s(?:also\\s)?${auxiliary}\\s`)) : -1;
	const next = same > 0 ? same : words.search(GOES_ON);
	const quoted =
		(words.slice(0, Math.max(0, next)).match(/[“"]/g)?.length ?? 0) >
		(words.slice(0, Math.max(0, next)).match(/”/g)?.length ?? 0);
	return next > 0 && !quoted ? start + next : end;
}

/** Whether a quotation begins here: its "that" is the speaker's own word. */
const outerStart = (quotations: readonly Quotation[], at: number): boolean =>
	overlapping(quotations, { start: at, end: at + 1 }).some(({ start }) => start === at);

/** From this share of a quotation's words on, a content that reaches into it takes it whole. */
const TAKES_WHOLE = 0.4;

const EDGE = /[\s"“”„‟«»'‘’`,;:.–—-]/;
const LEADING = /^that\s+/i;

/** The words said: without space, quote marks and the comma that leads over to the cue. */
export function bare(text: string, span: Span): Span {
	let { start, end } = span;
	while (start < end && EDGE.test(text[start] ?? '') && text[start] !== '.') start++;
	while (end > start && /[\s"“”„‟«»'‘’`,;:–—-]/.test(text[end - 1] ?? '')) end--;
	return { start, end };
}

/**
 * The pieces of a content drawn to the edges of the quotations they reach into: words between quote marks are
 * said together or not at all.
 */
export function snap(text: string, attribution: Attribution, quotations: readonly Quotation[]): Span[] {
	const { cue, source } = attribution;
	const pieces: Span[] = [];
	for (const piece of attribution.content) {
		let { start, end } = piece;
		for (const quotation of overlapping(quotations, piece)) {
			if (cue.start < quotation.end && quotation.start < cue.end) continue;
			const shared = { start: Math.max(start, quotation.start), end: Math.min(end, quotation.end) };
			const share = countWords(text, shared) / Math.max(1, countWords(text, quotation));
			if (share >= TAKES_WHOLE) {
				start = Math.min(start, quotation.start);
				end = Math.max(end, quotation.end);
			} else if (quotation.start <= start) start = Math.min(end, quotation.outer.end);
			else if (quotation.end >= end) end = Math.max(start, quotation.outer.start);
		}
		for (const own of source ? [cue, source] : [cue]) {
			if (own.start <= start && own.end > start) start = Math.min(end, own.end);
			else if (own.start < end && own.end >= end) end = Math.max(start, own.start);
		}
		const words = closed(bare(text, { start, end: nextDeed(text, cue, start, end) }), quotations);
		const opens = outerStart(quotations, words.start);
		const that = opens ? null : LEADING.exec(text.slice(words.start, Math.min(words.end, words.start + 8)));
		const trimmed = that ? { start: words.start + that[0].length, end: words.end } : words;
		const last = pieces.at(-1);
		if (trimmed.end <= trimmed.start || (last && last.end >= trimmed.end)) continue;
		pieces.push(last && trimmed.start < last.end ? { start: last.end, end: trimmed.end } : trimmed);
	}
	return pieces;
}

/**
 * Sorts pieces into statements. A cue between two pieces interrupts one statement (`“We came,” she said, “too
 * late.”`) or stands between two (`“We came,” she said. “It was late.”`).
 */
export function statements(text: string, pieces: readonly Span[], cue: Span): Span[][] {
	const groups: Span[][] = [];
	for (const piece of pieces) {
		const group = groups.at(-1);
		const last = group?.at(-1);
		if (group && last && carriesOn(text, last, piece, cue)) group.push(piece);
		else groups.push([piece]);
	}
	return groups;
}

function carriesOn(text: string, before: Span, after: Span, cue: Span): boolean {
	const between = text.slice(before.end, Math.min(after.start, before.end + 400));
	const first = text.slice(after.start, after.start + 1);
	const interrupted = cue.start >= before.end && cue.end <= after.start;
	if (!interrupted) return !/[.?!]["”’')\]]?\s/.test(between) && !/[.?!]$/.test(text.slice(before.start, before.end));
	if (/[.?!]["”’']?\s*["“‘']?$/.test(between.trimEnd())) return false;
	return first === first.toLowerCase() || /,\s*["“‘']?\s*$/.test(between);
}
