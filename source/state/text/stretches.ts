import type { Article, Block } from '../../domain/article.ts';
import { onOneLine, type Span } from '../../domain/span.ts';
import type { Line, Piece } from './line.ts';

/** Laid-out text: offsets of the article it shows (negative above the text), and its pieces with theirs. */
export interface TextLine extends Span {
	readonly pieces: readonly TextPiece[];
}

export interface TextPiece extends Piece, Span {}

// A stretch is the unit that is wrapped at once; an article of one 5 MB paragraph is opened by wrapping only
// the stretch in view.
const STRETCH_LENGTH = 8000;

/** A part of an article that is laid out at once. */
export interface Stretch extends Span {
	readonly roles: readonly Block[];
	/** Blank line before it: not between parts of one paragraph. */
	readonly gap: boolean;
	/** Lines that stand here without being in the text. */
	readonly fixed?: readonly TextLine[];
}

// Lines without characters stand between those that have them: half an offset before the line below, so that every
// line's start is its own.
export const GAP = 0.5;

export const blankBefore = ({ start }: Span): TextLine => ({ start: start - GAP, end: start - GAP, pieces: [] });

/** Whether an article is called as its text says: by its first words, or those of a headline that stands above them. */
export function isCalledAsWritten({ headline, headlineFrom, text, blocks }: Article): boolean {
	const [first] = blocks;
	const isSame = first?.role === 'headline' && onOneLine(text.slice(first.start, first.end)) === onOneLine(headline);
	return headlineFrom === 'text' || isSame;
}

/** What is known of an article but not in its text, below the headline where the text begins with it, above one that is another's. */
export function withFront(
	stretches: readonly Stretch[],
	front: readonly Line[],
	isHeadlineOwn: boolean,
): readonly Stretch[] {
	if (front.length === 0) return stretches;
	const [first, ...rest] = stretches;
	const isHeadline = isHeadlineOwn && first?.roles.every(({ role }) => role === 'headline') === true;
	const headline = isHeadline ? first : null;
	const fixed = front.map((line, index): TextLine => {
		const at = headline ? headline.end + (GAP / 2) * (index / front.length) : index - front.length;
		return { start: at, end: at, pieces: line.map((part) => ({ ...part, start: at, end: at })) };
	});
	const inserted: Stretch = { start: fixed[0]?.start ?? 0, end: fixed.at(-1)?.end ?? 0, roles: [], gap: false, fixed };
	return headline
		? [headline, inserted, ...rest]
		: [inserted, ...stretches.map((stretch, index) => (index === 0 ? { ...stretch, gap: true } : stretch))];
}

export function stretchesOf(text: string, blocks: readonly Block[]): Stretch[] {
	const out: Stretch[] = [];
	let index = 0;
	while (index < blocks.length) {
		const first = blocks[index];
		if (!first) break;
		const roles = [first];
		let end = first.end;
		// A dateline and the paragraph it opens are one block each but one paragraph to the eye.
		for (let next = blocks[index + 1]; next && !text.slice(end, next.start).includes('\n'); next = blocks[index + 1]) {
			roles.push(next);
			end = next.end;
			index++;
		}
		index++;
		let start = first.start;
		let gap = out.length > 0;
		while (start < end) {
			let stop = Math.min(end, start + STRETCH_LENGTH);
			if (stop < end) {
				const space = text.lastIndexOf(' ', stop);
				if (space > start) stop = space + 1;
			}
			out.push({ start, end: stop, roles, gap });
			start = stop;
			gap = false;
		}
	}
	return out;
}
