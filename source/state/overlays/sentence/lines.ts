import { overlaps, type Span } from '../../../domain/span.ts';
import type { Model } from '../../model.ts';
import { isBeingRead } from '../../panes/list/moves.ts';
import { scrolled } from '../../step.ts';
import { counted } from '../../text/count.ts';
import { doubt, fill, type Line, marked, type Piece, piece } from '../../text/line.ts';
import { KIND_LETTERS } from '../../text/pieces.ts';
import { wrap } from '../../text/wrap.ts';
import { sentenceNames } from './keys.ts';
import type { SentenceName } from './names.ts';

const MEASURE = 80;

/** A line of the sentence, its names in the colours of their kinds, the chosen one marked. */
function textLine(text: string, line: Span, names: readonly SentenceName[], selected: number): Line {
	const stretches = names
		.flatMap(({ kind, mentions }, index) => mentions.map(({ start, end }) => ({ start, end, kind, index })))
		.filter((stretch) => overlaps(stretch, line))
		.sort((one, other) => one.start - other.start);
	const pieces: Piece[] = [piece('   ')];
	const shown = (start: number, end: number): string => text.slice(start, end).replace(/\s/g, ' ');
	let at = line.start;
	for (const { start, end, kind, index } of stretches) {
		const [from, to] = [Math.max(at, start), Math.min(end, line.end)];
		if (from >= to) continue;
		pieces.push(piece(shown(at, from)), piece(shown(from, to), kind, index === selected ? 'lit' : undefined));
		at = to;
	}
	return [...pieces, piece(shown(at, line.end))];
}

function nameLine({ kind, name, mentions }: SentenceName, isSelected: boolean, isOwn: boolean, width: number): Line {
	const isSure = mentions.some(({ certainty }) => certainty !== 'candidate');
	const line = fill(
		[
			piece(isSelected ? '▌' : ' ', 'key'),
			piece(`  ${KIND_LETTERS[kind]} `, kind),
			piece(name, isSure ? kind : 'dim'),
			doubt(isSure),
			piece(mentions.length > 1 ? `  ${mentions.length} times` : '', 'dim'),
			piece(isOwn ? '  where you came from' : '', 'dim'),
		],
		width,
	);
	return isSelected ? marked(line, 'selected') : line;
}

/** The sentence over the whole body of the screen, and below it its names. */
export function sentenceLines(model: Model, width: number, height: number): Line[] {
	const { overlay } = model;
	const { reading } = model.place.article;
	if (overlay?.kind !== 'sentence' || !reading) return [];
	const { text } = reading.article;
	const names = sentenceNames(model);
	const count = overlay.span ? counted(names.length, 'name') : 'looking…';
	const lines: Line[] = [[piece(' IN THIS SENTENCE', 'key'), piece(`  ${count} · ${reading.article.headline}`, 'dim')]];
	if (overlay.span) {
		const { start, end } = overlay.span;
		const wrapped = wrap(text, start, end, Math.min(MEASURE, width - 6));
		// The names are what one came for: at least half of the room is theirs.
		const room = Math.max(1, height - 3 - Math.min(names.length, Math.floor(height / 2)));
		lines.push(...wrapped.slice(0, room).map((line) => textLine(text, line, names, overlay.selected)), []);
	}
	const shown = Math.max(1, height - lines.length);
	const top = scrolled(overlay.selected - Math.floor(shown / 2), overlay.selected, shown, names.length);
	for (const [row, name] of names.slice(top, top + shown).entries())
		lines.push(nameLine(name, top + row === overlay.selected, name.entity === overlay.subject?.entity, width));
	if (overlay.span && names.length === 0)
		lines.push([piece(isBeingRead(model) ? '   Its names are still being read.' : '   No name stands in it.', 'dim')]);
	return Array.from({ length: height }, (_, index) => fill(lines[index] ?? [], width));
}
