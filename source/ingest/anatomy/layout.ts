import type { Span } from '../../domain/span.ts';
import { isTitleCase, words } from './shape.ts';

/** A paragraph as laid out: one line, or several that a fixed width broke. */
export interface Stretch extends Span {
	/** Its first and last characters, each space and newline as one space: enough to tell what it is, however long it is. */
	readonly head: string;
	readonly tail: string;
	/** Whether a blank line, or the text's end, follows. */
	readonly apart: boolean;
}

interface Line extends Span {
	readonly indent: number;
	/** Whether a blank line stands before it. */
	readonly apart: boolean;
}

const GLANCE = 400;
const WIDEST_WRAP = 120;
const closed = /[.!?:;…"”’»)\]。！？]$/;
const item = /^(?:[-•*–—]\s|\d{1,2}[.)]\s|B[yY]\s+\p{Lu})/u;
/** A byline under a short line; behind a long one the sentence goes on: `was led | by Senate leader Ann Lee`. */
const smallByline = /^by\s+\p{Lu}/u;

/**
 * The paragraphs of a text, in order; together they hold every character but space. `isBody`: its headline was given
 * apart from it, so that its first line begins the body.
 */
export function layOut(text: string, isBody = false): readonly Stretch[] {
	const lines = linesOf(text);
	const width = wrapWidth(text, lines);
	const groups: { start: number; end: number; apart: boolean }[] = [];
	let before: Line | undefined;
	for (const line of lines) {
		const last = groups[groups.length - 1];
		if (last && before && !line.apart && width > 0 && continues(text, before, line, width, groups.length, isBody))
			last.end = line.end;
		else {
			if (last) last.apart = line.apart;
			groups.push({ start: line.start, end: line.end, apart: true });
		}
		before = line;
	}
	return groups.map(({ start, end, apart }) => ({
		start,
		end,
		apart,
		head: text.slice(start, Math.min(end, start + GLANCE)).replace(/[^\S ]/g, ' '),
		tail: text.slice(Math.max(start, end - GLANCE), end).replace(/[^\S ]/g, ' '),
	}));
}

function linesOf(text: string): readonly Line[] {
	const lines: Line[] = [];
	let apart = false;
	for (let at = 0; at <= text.length; ) {
		const newline = text.indexOf('\n', at);
		const stop = newline < 0 ? text.length : newline;
		let start = at;
		let end = stop;
		while (start < end && isSpace(text, start)) start++;
		while (end > start && isSpace(text, end - 1)) end--;
		if (start < end) lines.push({ start, end, indent: start - at, apart });
		apart = start === end;
		at = stop + 1;
	}
	return lines;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

/**
 * The width that broke a text's lines, or 0 where each line is a paragraph of its own: lines are wrapped when nearly all
 * are short and half of those with a line right below stop in mid-sentence.
 */
function wrapWidth(text: string, lines: readonly Line[]): number {
	const lengths = lines.map((line) => line.end - line.start).sort((one, other) => one - other);
	const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
	if (lines.length < 3 || width > WIDEST_WRAP) return 0;
	let followed = 0;
	let open = 0;
	for (const [index, line] of lines.entries()) {
		if (lines[index + 1]?.apart !== false) continue;
		followed++;
		if (line.end - line.start > width * 0.6 && !closed.test(text.slice(line.end - 1, line.end))) open++;
	}
	return followed > 1 && open >= followed * 0.5 ? width : 0;
}

function continues(
	text: string,
	before: Line,
	line: Line,
	width: number,
	paragraphs: number,
	isBody: boolean,
): boolean {
	if (line.indent >= before.indent + 2 || item.test(text.slice(line.start, line.start + 8))) return false;
	const short = before.end - before.start < width * 0.6;
	if (!short) return true;
	if (smallByline.test(text.slice(line.start, line.start + 8))) return false;
	const opensBody = isBody && paragraphs === 1;
	const ended = closed.test(text.slice(before.end - 1, before.end));
	if (ended && !(opensBody && shortened.test(text.slice(before.start, before.end)))) return false;
	// Above the body, headline, byline and date stand on lines of their own.
	return paragraphs > 3 || goesOn(text, before, line, opensBody);
}

const tells = /\s(?:said|says|is|are|was|were|has|have|will)\s/;
const midSentence = /^[\p{Ll}(]/u;
const opensSentence = /^(?:The|A|An|In|On|At|It|He|She|They|We|This|That|These|But|And|When|While|After|As)\s/;
/** Three words of a sentence, and not a reporter's name. */
const noName = /^(?:The|A|An)\s|['’]s?\s|\s[\p{Ll}(<]|\p{Ll}-\p{Ll}/u;
/** `entered the U.S. | Government`, `the auto workers' union (UAW) | vowed`: no sentence's end. */
const shortened = /(?:\)|(?:\b\p{Lu}\.){2})$/u;

/** A wire's first line is short by its indent: `The union has ordered a 12 | pct cut`, `A senior officer of Acme | Holdings Inc told`. */
function goesOn(text: string, before: Line, line: Line, opensBody: boolean): boolean {
	const next = text.slice(line.start, line.start + GLANCE);
	if (midSentence.test(next)) return true;
	const broken = text.slice(before.start, before.end);
	if (opensSentence.test(next)) return false;
	const count = words(broken).length;
	if (opensBody) return count > 3 || (count > 2 && noName.test(broken));
	return before.apart && count > 3 && (!isTitleCase(broken) || tells.test(broken));
}
