import type { Reading } from '../../archive/archive.ts';
import type { Line } from './line.ts';
import { piecesOf, signsIn } from './pieces.ts';
import {
	blankBefore,
	GAP,
	isCalledAsWritten,
	type Stretch,
	stretchesOf,
	type TextLine,
	withFront,
} from './stretches.ts';
import { widthOf } from './width.ts';
import { wrap } from './wrap.ts';

/** Where a line stands: the stretch it belongs to and its number in it. */
export interface LinePosition {
	readonly stretch: number;
	readonly line: number;
}

/**
 * An article wrapped to a width, stretch by stretch as it is looked at. A position is kept as the offset of a
 * line's first character, so that it outlives every change of width.
 */
export class ArticleLayout {
	readonly width: number;
	private readonly reading: Reading;
	readonly letters: boolean;
	/** Hidden and look-alike characters are told behind them. */
	readonly reveals: boolean;
	private readonly stretches: readonly Stretch[];
	private readonly cache = new Map<number, readonly TextLine[]>();

	constructor(reading: Reading, width: number, letters: boolean, front: readonly Line[], reveals = false) {
		this.reading = reading;
		this.width = width;
		this.letters = letters;
		this.reveals = reveals;
		this.stretches = withFront(
			stretchesOf(reading.article.text, reading.article.blocks),
			front,
			isCalledAsWritten(reading.article),
		);
	}

	private linesOf(index: number): readonly TextLine[] {
		const stretch = this.stretches[index];
		if (!stretch) return [];
		let lines = stretch.fixed ?? this.cache.get(index);
		if (!lines) {
			lines = this.wrapped(stretch);
			this.cache.set(index, lines);
		}
		return lines;
	}

	private wrapped(stretch: Stretch): TextLine[] {
		const lines: TextLine[] = [];
		if (stretch.gap) lines.push(blankBefore(stretch));
		const { text } = this.reading.article;
		for (const span of wrap(text, stretch.start, stretch.end, this.width, signsIn(this.reading, this)))
			lines.push({ ...span, pieces: piecesOf(span, stretch.roles, this.reading, this) });
		return lines;
	}

	private stretchAt(offset: number): number {
		let low = 0;
		let high = this.stretches.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >>> 1;
			const found = this.stretches[middle];
			if (found && found.start - (found.gap ? GAP : 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}

	/** The line that shows `offset`, or the one before the gap it falls into. */
	locate(offset: number): LinePosition {
		const stretch = this.stretchAt(offset);
		const lines = this.linesOf(stretch);
		let line = 0;
		for (let i = 0; i < lines.length; i++) if ((lines[i]?.start ?? 0) <= offset) line = i;
		return { stretch, line };
	}

	at(position: LinePosition): TextLine | undefined {
		return this.linesOf(position.stretch)[position.line];
	}

	/** `count` lines on (or back, where negative), stopping at either end. */
	move(from: LinePosition, count: number): LinePosition {
		let { stretch, line } = from;
		let left = count;
		while (left > 0) {
			const rest = this.linesOf(stretch).length - 1 - line;
			if (left <= rest) return { stretch, line: line + left };
			const next = this.next(stretch, 1);
			if (next === stretch) return { stretch, line: Math.max(0, this.linesOf(stretch).length - 1) };
			left -= rest + 1;
			stretch = next;
			line = 0;
		}
		while (left < 0) {
			if (-left <= line) return { stretch, line: line + left };
			const next = this.next(stretch, -1);
			if (next === stretch) return { stretch, line: 0 };
			left += line + 1;
			stretch = next;
			line = this.linesOf(stretch).length - 1;
		}
		return { stretch, line };
	}

	private next(stretch: number, step: 1 | -1): number {
		for (let i = stretch + step; i >= 0 && i < this.stretches.length; i += step) {
			if (this.linesOf(i).length > 0) return i;
		}
		return stretch;
	}

	/** Up to `count` lines from a position on. */
	lines(from: LinePosition, count: number): TextLine[] {
		const out: TextLine[] = [];
		let at = from;
		while (out.length < count) {
			const line = this.at(at);
			if (!line) break;
			out.push(line);
			const next = this.move(at, 1);
			if (next.stretch === at.stretch && next.line === at.line) break;
			at = next;
		}
		return out;
	}

	/** Lines from `from` to `to`, counted no further than `limit`; negative where `to` is above. */
	distance(from: LinePosition, to: LinePosition, limit: number): number {
		const forward = to.stretch > from.stretch || (to.stretch === from.stretch && to.line >= from.line);
		if (!forward) return -this.distance(to, from, limit);
		let count = to.line - from.line;
		for (let i = from.stretch; i < to.stretch && count <= limit; i++) count += this.linesOf(i).length;
		return Math.min(count, limit);
	}

	first(): LinePosition {
		return { stretch: this.linesOf(0).length > 0 ? 0 : this.next(0, 1), line: 0 };
	}

	/** The topmost position at which the text still fills `height` lines. */
	last(height: number): LinePosition {
		let stretch = Math.max(0, this.stretches.length - 1);
		while (stretch > 0 && this.linesOf(stretch).length === 0) stretch--;
		return this.move({ stretch, line: Math.max(0, this.linesOf(stretch).length - 1) }, 1 - height);
	}
}

export const columnsOf = (line: TextLine): number => line.pieces.reduce((sum, { text }) => sum + widthOf(text), 0);
