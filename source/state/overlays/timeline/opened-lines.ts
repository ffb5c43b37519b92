import type { DatedRow } from '../../../archive/archive.ts';
import { shortDate } from '../../dates.ts';
import { counted } from '../../text/count.ts';
import { emphasised, fill, type Line, marked, piece, shortened } from '../../text/line.ts';
import { wrap } from '../../text/wrap.ts';
import type { TimelineOverlay } from './state.ts';

/** A sentence longer than so many lines is cut. */
const MOST_LINES = 3;

function rowLines(row: DatedRow, width: number, selected: boolean): Line[] {
	const bar = piece(selected ? '▌' : ' ', 'key');
	const when = row.published === null ? 'no date' : shortDate(row.published.slice(0, 10));
	const text = row.text.replace(/\s/g, ' ');
	// Where the text is the headline itself, a file tells whose it is without an outlet.
	const whose = row.words === null ? row.path.split('/').at(-1) : row.headline;
	const place = [when, row.outlet, row.outlet === null || row.words !== null ? whose : null].filter(Boolean).join('  ');
	const spans = wrap(text, 0, text.length, width - 6);
	const sentence = spans.slice(0, MOST_LINES).map((span, at): Line => {
		const cut = at === MOST_LINES - 1 && spans.length > MOST_LINES;
		const words = text.slice(span.start, span.end);
		const marks = row.words === null ? [] : [{ start: row.words.start - span.start, end: row.words.end - span.start }];
		return [bar, piece('   '), ...emphasised(cut ? `${words.slice(0, -1)}…` : words, marks, 'plain', 'hit')];
	});
	const lines: Line[] = [shortened([bar, piece(` ${place}`, 'dim')], width), ...sentence];
	return selected ? lines.map((line) => marked(fill(line, width), 'selected')) : lines;
}

/** What articles tell of a time, in order of publication; the chosen one is in view. */
export function openedLines(
	{ time, rows, selected }: NonNullable<TimelineOverlay['opened']>,
	axis: TimelineOverlay['axis'],
	width: number,
	height: number,
): Line[] {
	const one = axis === 'event' ? 'sentence' : 'article';
	const count = rows === null ? 'reading…' : counted(rows.length, one);
	const head: Line[] = [
		[piece(` ${shortDate(time).toUpperCase()}`, 'key'), piece(`  ${count}, in order of publication`, 'dim')],
	];
	const blocks = (rows ?? []).map((row, at) => rowLines(row, width, at === selected));
	const room = Math.max(1, height - head.length);
	const before = blocks.slice(0, selected).reduce((sum, block) => sum + block.length, 0);
	const end = before + (blocks[selected]?.length ?? 0);
	const from = Math.max(0, Math.min(before, end - room));
	const shown = blocks.flat().slice(from, from + room);
	return Array.from({ length: height }, (_, index) => fill([...head, ...shown][index] ?? [], width));
}
