import type { Reading } from '../../../archive/archive.ts';
import { contains, firstFrom, overlaps, type Span } from '../../../domain/span.ts';
import type { Arrival, Model } from '../../model.ts';
import { bodyRows, rectOf } from '../../screen.ts';
import { inArticle, refuse, type Step, still, then } from '../../step.ts';
import type { ArticleLayout, LinePosition } from '../../text/layout.ts';
import { isBeingRead } from '../list/moves.ts';
import { shownIn } from './shown.ts';

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
	const layout = shownIn(model, reading, rect);
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

/** To a line of the article as it is wrapped, counted from 1. */
export const toLine = (model: Model, line: number): Step => then(toStart(model), (next) => scroll(next, line - 1));

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
	if (reading.analysis.mentions.length === 0 && isBeingRead(model))
		return refuse(model, 'The names of this article are still being read.');
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

/** The hit that an offset is in or nearest to; null where there are none. */
function nearestHit(hits: readonly Span[], offset: number): Span | null {
	const at = firstFrom(hits, offset);
	const [before, after] = [hits[at - 1], hits[at]];
	if (before === undefined || after === undefined) return before ?? after ?? null;
	return offset - before.end < after.start - offset ? before : after;
}

/** Where one stood in a text that was changed since: measured from its start or its end, whichever is the same up to there. */
function carried({ place: { article } }: Model, reading: Reading): Partial<Model['place']['article']> {
	const [was, is] = [article.reading?.article.text ?? '', reading.article.text];
	const grown = is.length - was.length;
	let first = 0;
	while (first < was.length && was[first] === is[first]) first++;
	let last = was.length;
	while (last > first && last + grown > first && was[last - 1] === is[last + grown - 1]) last--;
	const to = (at: number): number => (at <= first ? at : at < last ? first : at + grown);
	const { top, lit } = article;
	const isThere = lit !== null && (lit.end <= first || lit.start >= last);
	return { top: to(top), lit: isThere ? { ...lit, start: to(lit.start), end: to(lit.end) } : null };
}

/** Puts a newly arrived article on screen at what it was opened for. */
export function arrive(model: Model, reading: Reading, arrival: Arrival, query: string): Model {
	const same = model.place.article.reading?.article.id === reading.article.id;
	if (arrival.at === 'same') return inArticle(model, { reading, query, ...(same ? {} : carried(model, reading)) });
	const fresh = inArticle(model, { reading, query, lit: null, top: Number.MIN_SAFE_INTEGER });
	switch (arrival.at) {
		case 'span':
			return light(same ? inArticle(fresh, { top: model.place.article.top }) : fresh, arrival.span);
		case 'hit': {
			return light(fresh, nearestHit(reading.hits, arrival.offset ?? 0));
		}
		case 'lastHit':
			return light(fresh, reading.hits.at(-1) ?? null);
		case 'offset':
			return inArticle(fresh, { top: arrival.offset });
		case 'end':
			return toEnd(fresh)[0];
		default:
			return fresh;
	}
}
