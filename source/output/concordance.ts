import type { Span } from '../domain/span.ts';
import { fitEnd, fitStart, padStart, widthOf } from './fit.ts';
import { type Line, type Piece, plain, type Sheet } from './line.ts';

export interface KeywordInContext {
	readonly before: string;
	readonly text: string;
	readonly after: string;
}

const CONTEXT_UNBOUNDED = 48;

/**
 * The words around a hit on one line, the hit standing at the same column on every line of a list:
 * `…approval of Prime Minister [Netanyahu] and is expected…`. `columns` is what the line may take.
 */
export function keywordInContext({ before, text, after }: KeywordInContext, columns: number, sheet: Sheet): Line {
	const marks = sheet.brackets ? 2 : 0;
	const bounded = Number.isFinite(columns);
	const left = bounded ? Math.max(8, Math.floor((columns - marks) * 0.4)) : CONTEXT_UNBOUNDED;
	const lead = padStart(fitEnd(before, left), left);
	const word = bounded ? fitStart(text, Math.max(4, columns - left - marks)) : text;
	const right = bounded ? columns - left - marks - widthOf(word) : CONTEXT_UNBOUNDED;
	return [plain(lead), { text: word, tone: 'hit' }, plain(fitStart(after, Math.max(0, right)))];
}

/** A text with its marked stretches as hits, from the beginning, within so many columns. */
export function markedLine(text: string, marks: readonly Span[], columns: number, sheet: Sheet): Line {
	const pieces: Piece[] = [];
	let room = columns;
	let at = 0;
	const put = (words: string, tone: Piece['tone'], cost: number): void => {
		const fitted = fitStart(words, room - cost);
		if (fitted) pieces.push({ text: fitted, tone });
		room -= widthOf(fitted) + cost;
	};
	for (const mark of marks) {
		if (mark.start < at || room <= 3) continue;
		put(text.slice(at, mark.start), 'plain', 0);
		if (room > 3) put(text.slice(mark.start, mark.end), 'hit', sheet.brackets ? 2 : 0);
		at = mark.end;
	}
	if (room > 1) put(text.slice(at), 'plain', 0);
	return pieces;
}
