import type { Reading } from '../../../archive/archive.ts';
import { firstFrom, overlaps, type Span } from '../../../domain/span.ts';
import { attached } from '../../../journal/anchor.ts';
import { isOverdue } from '../../asking.ts';
import { marksOf } from '../../desk/marks.ts';
import type { Model } from '../../model.ts';
import { bodyRows, type Rect } from '../../screen.ts';
import { counted } from '../../text/count.ts';
import { dimmed, fill, type Line, piece, shortened, spread } from '../../text/line.ts';
import { type Overlay, overlaid } from '../../text/overlaid.ts';
import { litMention } from './moves.ts';
import { marginOf, shownIn } from './shown.ts';

const OVERLAYS_SHOWN = 400;

/** Marks in view: search hits, the other mentions of the lit name, and what is lit. */
function overlaysOf(model: Model, reading: Reading, from: number, to: number): Overlay[] {
	const { lit } = model.place.article;
	const out: Overlay[] = [];
	const around = (spans: readonly Span[]) => spans.slice(Math.max(0, firstFrom(spans, from) - 1), firstFrom(spans, to));
	for (const hit of around(reading.hits).slice(0, OVERLAYS_SHOWN)) out.push({ ...hit, mark: 'hit' });
	const name = reading.analysis.mentions[litMention(model)]?.name;
	if (name !== undefined) {
		for (const mention of around(reading.analysis.mentions)) {
			if ('name' in mention && mention.name === name)
				out.push({ start: mention.start, end: mention.end, mark: 'echo' });
		}
	}
	for (const { anchor } of marksOf(model, reading.article)?.notes ?? []) {
		const span = anchor && attached(reading.article.text, anchor);
		if (span && span.start < to && span.end > from) out.push({ ...span, mark: 'noted' });
	}
	if (lit) out.push({ ...lit, mark: 'lit' });
	return out;
}

/** `4/14`: which hit the cursor is on, of how many; empty where there are none. */
export function hitCount(model: Model): string {
	const { reading, lit } = model.place.article;
	const total = reading?.hits.length ?? 0;
	if (!reading || total === 0) return '';
	const index = lit ? reading.hits.findIndex((hit) => overlaps(hit, lit)) : -1;
	return index < 0 ? counted(total, 'hit') : `hit ${index + 1}/${total}`;
}

/** The article that is coming while another is shown, by its headline. */
function comingTitle(model: Model, margin: number): Line {
	const { list, mentions } = model.place;
	const id = model.awaited?.id;
	const headline =
		list.page?.rows.find((row) => row.id === id)?.headline ??
		mentions?.page?.rows.find(({ article }) => article === id)?.headline;
	return [piece(' '.repeat(margin)), piece('reading ', 'progress'), piece(`${headline ?? ''}…`, 'key')];
}

/** The article pane, exactly `rect.height` lines of `rect.width` columns. */
export function articleLines(model: Model, rect: Rect): Line[] {
	const { reading, top } = model.place.article;
	const focused = model.place.focus === 'article';
	const overdue = isOverdue(model);
	if (!reading) {
		const empty = overdue ? fill(comingTitle(model, 2), rect.width) : fill([], rect.width);
		return Array.from({ length: rect.height }, (_, i) => (i === 0 ? empty : fill([], rect.width)));
	}
	const layout = shownIn(model, reading, rect);
	const rows = bodyRows(rect);
	const lines = layout.lines(layout.locate(top), rows);
	const margin = marginOf(model, layout, rect);
	const overlays = overlaysOf(model, reading, lines[0]?.start ?? 0, (lines.at(-1)?.end ?? 0) + 1);
	const end = lines.at(-1)?.end ?? 0;
	const read = Math.min(100, Math.round((100 * end) / Math.max(1, reading.article.text.trimEnd().length)));
	const hits = hitCount(model);
	const title = spread(
		[piece(' '.repeat(margin)), piece(reading.article.headline, focused ? 'key' : 'dim')],
		[piece(`  ${hits === '' ? '' : `${hits}  `}${read}%`, 'dim'), piece('  ')],
		rect.width,
	);
	if (overdue) {
		const coming = shortened(comingTitle(model, margin), rect.width);
		const before = lines.map((line) => fill([piece(' '.repeat(margin)), ...dimmed(line.pieces)], rect.width));
		return Array.from({ length: rect.height }, (_, i) => (i === 0 ? coming : (before[i - 1] ?? fill([], rect.width))));
	}
	const body = lines.map((line) => fill([piece(' '.repeat(margin)), ...overlaid(line, overlays)], rect.width));
	return Array.from({ length: rect.height }, (_, i) => (i === 0 ? title : (body[i - 1] ?? fill([], rect.width))));
}
