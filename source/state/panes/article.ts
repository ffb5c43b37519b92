import type { Reading } from '../../archive/archive.ts';
import { contains, firstFrom, overlaps, type Span } from '../../domain/span.ts';
import { shortDate } from '../dates.ts';
import type { Arrival, Model } from '../model.ts';
import { bodyRows, measureOf, type Rect, rectOf } from '../screen.ts';
import { inArticle, isOverdue, refuse, type Step, still } from '../step.ts';
import { ArticleLayout, type LinePosition, type Overlay, overlaid } from '../text/layout.ts';
import { dimmed, fill, type Line, piece, shortened, spread } from '../text/line.ts';
import { clip } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';

const layouts = new WeakMap<Reading, ArticleLayout[]>();
// Two, so that going between two panes' widths (zen and back) wraps nothing again.
const LAYOUTS_KEPT = 2;
/** Places of an article named above it. */
const SOURCES_SHOWN = 4;

/** Headline where the text has none of its own, then date, outlet, place and byline. */
function frontMatter({ article, analysis, diagnostics, sources }: Reading, width: number): Line[] {
	const lines: Line[] = [];
	if (article.headlineFrom !== 'text') {
		for (const span of wrap(article.headline, 0, article.headline.length, width)) {
			lines.push([piece(article.headline.slice(span.start, span.end), 'title')]);
		}
	}
	const known = [
		article.published === null ? 'no publication date' : shortDate(article.published),
		article.outlet,
		article.byline,
		article.path,
	].filter((part) => part !== null);
	lines.push([piece(clip(known.join(' · '), width), 'dim')]);
	const others = sources.filter(({ path }) => path !== article.path);
	for (const { path, isListed, version, day } of others.slice(0, SOURCES_SHOWN)) {
		const told = isListed
			? 'also in'
			: `another version${version === null ? '' : ` (${version})`}${day === null ? '' : `, ${shortDate(day)},`} in`;
		lines.push([piece(clip(`${told} ${path}`, width), 'dim')]);
	}
	if (others.length > SOURCES_SHOWN) lines.push([piece(`and in ${others.length - SOURCES_SHOWN} more places`, 'dim')]);
	for (const { message, severity } of [
		...new Map([...diagnostics, ...analysis.diagnostics].map((found) => [found.message, found])).values(),
	]
		.filter((d) => d.severity !== 'note')
		.slice(0, 3)) {
		for (const span of wrap(message, 0, message.length, width - 2)) {
			const tone = severity === 'error' ? 'error' : 'warning';
			lines.push([piece(span.start === 0 ? '! ' : '  ', tone), piece(message.slice(span.start, span.end), tone)]);
		}
	}
	return lines;
}

export function layoutOf(reading: Reading, width: number, letters: boolean): ArticleLayout {
	const kept = layouts.get(reading) ?? [];
	const found = kept.find((layout) => layout.width === width && layout.letters === letters);
	if (found) return found;
	const layout = new ArticleLayout(reading, width, letters, frontMatter(reading, width));
	layouts.set(reading, [layout, ...kept].slice(0, LAYOUTS_KEPT));
	return layout;
}

interface View {
	readonly layout: ArticleLayout;
	readonly rows: number;
	readonly top: LinePosition;
}

/** The layout the article pane shows now, its height and its first line. */
function viewOf(model: Model): View | null {
	const { reading, top } = model.place.article;
	const rect = rectOf(model, 'article');
	if (!reading || !rect) return null;
	const layout = layoutOf(reading, measureOf(rect), model.letters);
	return { layout, rows: bodyRows(rect), top: layout.locate(top) };
}

const withTop = (model: Model, { layout, rows }: View, position: LinePosition): Model => {
	const last = layout.last(rows);
	const past = position.stretch > last.stretch || (position.stretch === last.stretch && position.line > last.line);
	return inArticle(model, { top: layout.at(past ? last : position)?.start ?? 0 });
};

export function scroll(model: Model, count: number): Step {
	const view = viewOf(model);
	if (!view) return refuse(model, 'No article is open.');
	return still(withTop(model, view, view.layout.move(view.top, count)));
}

export const page = (model: Model, pages: number): Step =>
	scroll(model, Math.round(pages * Math.max(1, bodyRows(rectOf(model, 'article')) - 2)));

export function toStart(model: Model): Step {
	const view = viewOf(model);
	return view ? still(withTop(model, view, view.layout.first())) : still(model);
}

export function toEnd(model: Model): Step {
	const view = viewOf(model);
	return view ? still(withTop(model, view, view.layout.last(view.rows))) : still(model);
}

/** Lights a span and, where it is out of view or at its edge, scrolls it to the upper third. */
export function light(model: Model, span: Span | null): Model {
	const lit = inArticle(model, { lit: span });
	const view = viewOf(lit);
	if (!span || !view) return lit;
	const at = view.layout.locate(span.start);
	const below = view.layout.distance(view.top, at, view.rows);
	if (below >= 1 && below < view.rows - 1) return lit;
	return withTop(lit, view, view.layout.move(at, -Math.floor(view.rows / 3)));
}

/** The offset after the last line on screen: with `top`, the part of the text in view. */
export function inView(model: Model): Span {
	const view = viewOf(model);
	if (!view) return { start: 0, end: 0 };
	const lines = view.layout.lines(view.top, view.rows);
	return { start: Math.max(0, lines[0]?.start ?? 0), end: lines.at(-1)?.end ?? 0 };
}

/** Where the next step through the text starts: the lit span while it is in view, the top of the screen otherwise. */
function cursorOf(model: Model): number {
	const { lit } = model.place.article;
	const view = inView(model);
	return lit && overlaps(lit, view) ? lit.start : view.start - 1;
}

/** The next or previous of `spans` from the cursor on; null where there is none. */
function neighbour(model: Model, spans: readonly Span[], step: 1 | -1): Span | null {
	const cursor = cursorOf(model);
	const index = step > 0 ? firstFrom(spans, cursor + 1) : firstFrom(spans, Math.max(0, cursor)) - 1;
	return spans[index] ?? null;
}

export function nextMention(model: Model, step: 1 | -1): Step {
	const { reading } = model.place.article;
	if (!reading) return refuse(model, 'No article is open.');
	const span = neighbour(model, reading.analysis.mentions, step);
	if (!span) return refuse(model, step > 0 ? 'No further name in this article.' : 'No name before this one.');
	return still(light(model, span));
}

/** The next hit inside the article; null where the last one is lit. */
export function nextHit(model: Model, step: 1 | -1): Model | null {
	const { reading } = model.place.article;
	const span = reading ? neighbour(model, reading.hits, step) : null;
	return span ? light(model, span) : null;
}

/** The mention the cursor points at, as an index into the analysis's mentions. */
export function litMention(model: Model): number {
	const { reading, lit } = model.place.article;
	if (!reading || !lit) return -1;
	const { mentions } = reading.analysis;
	// A hit may be a part of a name, a fact may hold several.
	for (let i = Math.max(0, firstFrom(mentions, lit.start) - 1); i < mentions.length; i++) {
		const mention = mentions[i];
		if (!mention || mention.start >= lit.end) break;
		if (contains(lit, mention) || contains(mention, lit)) return i;
	}
	return -1;
}

/** Puts a newly arrived article on screen at what it was opened for. */
export function arrive(model: Model, reading: Reading, arrival: Arrival, query: string): Model {
	const same = model.place.article.reading?.article.id === reading.article.id;
	if (arrival.at === 'same') return inArticle(model, { reading, query });
	const fresh = inArticle(model, { reading, query, lit: null, top: Number.MIN_SAFE_INTEGER });
	switch (arrival.at) {
		case 'span':
			return light(same ? inArticle(fresh, { top: model.place.article.top }) : fresh, arrival.span);
		case 'hit': {
			const from = arrival.offset ?? 0;
			return light(fresh, reading.hits[firstFrom(reading.hits, from)] ?? reading.hits[0] ?? null);
		}
		case 'lastHit':
			return light(fresh, reading.hits.at(-1) ?? null);
		case 'end':
			return toEnd(fresh)[0];
		default:
			return fresh;
	}
}

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
	if (lit) out.push({ ...lit, mark: 'lit' });
	return out;
}

/** `4/14`: which hit the cursor is on, of how many; empty where there are none. */
export function hitCount(model: Model): string {
	const { reading, lit } = model.place.article;
	const total = reading?.hits.length ?? 0;
	if (!reading || total === 0) return '';
	const index = lit ? reading.hits.findIndex((hit) => overlaps(hit, lit)) : -1;
	return index < 0 ? `${total} hits` : `hit ${index + 1}/${total}`;
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
	const layout = layoutOf(reading, measureOf(rect), model.letters);
	const rows = bodyRows(rect);
	const lines = layout.lines(layout.locate(top), rows);
	const margin = Math.max(1, Math.floor((rect.width - layout.width) / 2));
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
