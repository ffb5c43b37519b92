import type { Span } from '../../domain/span.ts';
import { clip, widthOf } from './width.ts';

/** What a stretch of the screen means; the view gives each its colour or sign. */
export type Tone =
	| 'plain'
	| 'dim'
	| 'strong'
	| 'title'
	| 'person'
	| 'organization'
	| 'place'
	| 'group'
	| 'quote'
	| 'figure'
	| 'date'
	| 'key'
	| 'chip'
	| 'warning'
	| 'error'
	| 'progress';

/** What lies over a tone: a search hit, matched letters, the words a cursor points at. */
export type Mark = 'hit' | 'noted' | 'letter' | 'lit' | 'echo' | 'selected' | 'cursor';

export interface Piece {
	readonly text: string;
	readonly tone: Tone;
	readonly mark?: Mark;
	/** The address these words lead to, where the terminal can open it. */
	readonly link?: string;
	/** Number of the row of a list that begins here: what a click chooses. */
	readonly row?: number;
	/** What is read out in its place: a sign in words, nothing for what is only drawn. */
	readonly says?: string;
}

/** One row of a pane, left to right. */
export type Line = readonly Piece[];

export const piece = (text: string, tone: Tone = 'plain', mark?: Mark): Piece =>
	mark === undefined ? { text, tone } : { text, tone, mark };

/** What is seen, and the words it is read out by. */
export const sign = (text: string, says: string, tone: Tone = 'plain'): Piece => ({ ...piece(text, tone), says });

/** `?`, which stands at what was inferred or awaits a person's word; nothing at what is certain. */
export const doubt = (isCertain: boolean, text = '?'): Piece =>
	isCertain ? piece('', 'warning') : sign(text, '  (not sure)  ', 'warning');

export const lineWidth = (line: Line): number => line.reduce((sum, { text }) => sum + widthOf(text), 0);

export const lineText = (line: Line): string => line.map(({ text }) => text).join('');

/** The line cut or filled to exactly `columns`. */
export function fill(line: Line, columns: number, tone: Tone = 'plain', mark?: Mark): Line {
	const out: Piece[] = [];
	let room = columns;
	for (const part of line) {
		const width = widthOf(part.text);
		if (width > room) {
			const text = clip(part.text, room);
			out.push({ ...part, text });
			room -= widthOf(text);
			break;
		}
		out.push(part);
		room -= width;
	}
	if (room > 0) out.push(piece(' '.repeat(room), tone, mark));
	return out;
}

/** The line filled to `columns`, or cut there with an ellipsis. */
export function shortened(line: Line, columns: number): Line {
	if (lineWidth(line) <= columns) return fill(line, columns);
	const cut = fill(line, Math.max(0, columns - 1));
	// Where a word was cut it says so already.
	return fill(lineText(cut).trimEnd().endsWith('…') ? cut : [...cut, piece('…', 'dim')], columns);
}

/** The line as one of a list's row, for a click to choose. */
export const ofRow = (line: Line, row: number): Line => [{ ...(line[0] ?? piece('')), row }, ...line.slice(1)];

/** `left` and `right` on one line of `columns`; the left gives way. */
export function spread(left: Line, right: Line, columns: number): Line {
	const rightWidth = lineWidth(right);
	if (rightWidth >= columns) return fill(right, columns);
	return [...fill(left, columns - rightWidth), ...right];
}

/** The same words, told to be of no concern now. */
export const dimmed = (line: Line): Line => [piece(lineText(line), 'dim')];

/** The same line under a mark; pieces that carry one of their own keep it. */
export const marked = (line: Line, mark: Mark): Line => line.map((part) => (part.mark ? part : { ...part, mark }));

/** The same words where what is marked has no other sign than its colour: in brackets for those who hear it. */
export const bracketed = (line: readonly Piece[]): Piece[] =>
	line.map((part) => (part.mark === undefined ? part : { ...part, says: `[${part.text}]` }));

/** A text split where its marked spans begin and end. */
export function emphasised(text: string, spans: readonly Span[], tone: Tone, mark: Mark): Piece[] {
	const out: Piece[] = [];
	let at = 0;
	for (const span of spans) {
		const start = Math.max(at, span.start);
		const end = Math.min(text.length, span.end);
		if (end <= start) continue;
		if (start > at) out.push(piece(text.slice(at, start), tone));
		out.push(piece(text.slice(start, end), tone, mark));
		at = end;
	}
	if (at < text.length) out.push(piece(text.slice(at), tone));
	return out;
}
