import type { Span } from '../../domain/span.ts';
import { type Line, type Mark, type Piece, piece } from './line.ts';
import type { TextLine } from './stretches.ts';

/** A mark laid over a range of the text. Later ones lie above earlier ones. */
export interface Overlay extends Span {
	readonly mark: Mark;
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
