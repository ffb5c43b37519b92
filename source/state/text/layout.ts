import type { Reading } from '../../archive/archive.ts';
import type { Block, BlockRole } from '../../domain/article.ts';
import { firstFrom, type Span } from '../../domain/span.ts';
import { type Line, type Mark, type Piece, piece, type Tone } from './line.ts';
import { revealedIn, signOf } from './reveal.ts';
import { blankBefore, GAP, type Stretch, stretchesOf, type TextLine, type TextPiece, withFront } from './stretches.ts';
import { widthOf } from './width.ts';
import { wrap } from './wrap.ts';

/** A mark laid over a range of the text. Later ones lie above earlier ones. */
export interface Overlay extends Span {
	readonly mark: Mark;
}

/** Where a line stands: the stretch it belongs to and its number in it. */
export interface LinePosition {
	readonly stretch: number;
	readonly line: number;
}

/** Capital letters that stand after a name and say its kind where colour can't. */
export const KIND_LETTERS = { person: 'ᴾ', organization: 'ᴼ', place: 'ᴸ', group: 'ᴳ' } as const;

const TONES: Readonly<Record<BlockRole, Tone>> = {
	headline: 'title',
	byline: 'dim',
	dateline: 'strong',
	paragraph: 'plain',
	subhead: 'strong',
	caption: 'dim',
	credit: 'dim',
	related: 'dim',
	slug: 'dim',
	quote: 'plain',
	item: 'plain',
	row: 'plain',
};

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
		this.stretches = withFront(stretchesOf(reading.article.text, reading.article.blocks), front);
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
		const { text } = this.reading.article;
		const { mentions } = this.reading.analysis;
		const extra =
			this.letters || this.reveals
				? (from: number, to: number) => {
						let count = 0;
						if (this.reveals) for (const one of revealedIn(text, from, to)) count += widthOf(signOf(one));
						if (!this.letters) return count;
						for (let i = Math.max(0, firstFrom(mentions, from) - 1); i < mentions.length; i++) {
							const mention = mentions[i];
							if (!mention || mention.start >= to) break;
							if (mention.end > from && mention.end <= to) count++;
						}
						return count;
					}
				: undefined;
		const lines: TextLine[] = [];
		if (stretch.gap) lines.push(blankBefore(stretch));
		for (const span of wrap(text, stretch.start, stretch.end, this.width, extra)) {
			lines.push({ ...span, pieces: this.piecesOf(span, stretch.roles) });
		}
		return lines;
	}

	private piecesOf(line: Span, blocks: readonly Block[]): TextPiece[] {
		const { article, analysis } = this.reading;
		const out: TextPiece[] = [];
		const put = (start: number, end: number, tone: Tone) => {
			let at = start;
			const told = this.reveals && end > start ? revealedIn(article.text, start, end) : [];
			for (const one of told) {
				out.push({ start: at, end: one.end, tone, text: article.text.slice(at, one.end).replace(/\s/g, ' ') });
				out.push({ start: one.end, end: one.end, tone: 'warning', text: signOf(one) });
				at = one.end;
			}
			if (end > at) out.push({ start: at, end, tone, text: article.text.slice(at, end).replace(/\s/g, ' ') });
		};
		for (const block of blocks) {
			let at = Math.max(line.start, block.start);
			const stop = Math.min(line.end, block.end);
			if (at >= stop) continue;
			const last = out.at(-1);
			if (last && last.end < at) put(last.end, at, 'plain');
			const tone = TONES[block.role];
			for (let i = Math.max(0, firstFrom(analysis.mentions, at) - 1); i < analysis.mentions.length; i++) {
				const mention = analysis.mentions[i];
				if (!mention || mention.start >= stop) break;
				if (mention.end <= at) continue;
				const kind = analysis.names[mention.name]?.kind;
				if (!kind) continue;
				const start = Math.max(at, mention.start);
				const end = Math.min(stop, mention.end);
				put(at, start, tone);
				put(start, end, mention.certainty === 'candidate' ? 'dim' : kind);
				if (this.letters && mention.end <= stop) out.push({ start: end, end, tone: kind, text: KIND_LETTERS[kind] });
				at = end;
			}
			put(at, stop, tone);
		}
		return out;
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

/** A line's pieces with overlays applied. A letter sign takes the overlay of the character before it. */
export function overlaid(line: TextLine, overlays: readonly Overlay[]): Line {
	const over = overlays.filter(
		(overlay) => overlay.start < Math.max(line.end, line.start + 1) && overlay.end > line.start,
	);
	if (over.length === 0) return line.pieces;
	const out: Piece[] = [];
	for (const part of line.pieces) {
		if (part.start === part.end) {
			const mark = out.at(-1)?.mark;
			out.push(mark && part.start > line.start ? { ...part, mark } : part);
			continue;
		}
		const cuts = new Set([part.start, part.end]);
		for (const { start, end } of over) {
			if (start > part.start && start < part.end) cuts.add(start);
			if (end > part.start && end < part.end) cuts.add(end);
		}
		const edges = [...cuts].sort((a, b) => a - b);
		for (let i = 0; i + 1 < edges.length; i++) {
			const start = edges[i] ?? 0;
			const end = edges[i + 1] ?? start;
			const mark = over.findLast((overlay) => overlay.start <= start && overlay.end >= end)?.mark;
			out.push(piece(part.text.slice(start - part.start, end - part.start), part.tone, mark));
		}
	}
	return out;
}

export const columnsOf = (line: TextLine): number => line.pieces.reduce((sum, { text }) => sum + widthOf(text), 0);
