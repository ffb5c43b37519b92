import {
	type MentionPage,
	type MentionRow,
	mentionsOf,
	NEARNESSES,
	type Nearness,
	type SectionKind,
	type WalkRequest,
} from '../../../archive/archive.ts';
import type { EntityId } from '../../../domain/entity.ts';
import type { Span } from '../../../domain/span.ts';
import { askMentions, askRead, mentionsReaching } from '../../asking.ts';
import type { Message } from '../../message.ts';
import type { Model } from '../../model.ts';
import type { MentionsState } from '../../place.ts';
import { clamp, inMentions, refuse, type Step, say, still, then } from '../../step.ts';
import { nameGone, show, visit, withoutName } from '../../trail.ts';
import { windowed } from '../../window.ts';
import { keepInView, sectionOf } from './layout.ts';

/** Opens a walk; `from` is the mention it was asked from, to start there. */
export function openWalk(model: Model, walk: WalkRequest, from: Span | null): Step {
	const mentions: MentionsState = { walk, row: null, other: null, page: null, selected: 0, top: 0, from: model.place };
	const opened = visit({ ...model, overlay: null }, { focus: 'mentions', mentions, profile: null, zen: false });
	const article = opened.place.article.reading?.article.id;
	return askMentions(opened, 0, from && article !== undefined ? { article, start: from.start } : null);
}

/** Opens the mention list of an entity; `from` is the mention it was asked from, to start there. */
export const openMentions = (model: Model, entity: EntityId, from: Span | null): Step =>
	openWalk(model, { ...mentionsOf(entity), variants: true, order: orderOf(model), ...foldedAs(model, from) }, from);

/** Copies as they were left last, else as in the list; the article that is read stands for its text. */
export function foldedAs({ place }: Model, from: Span | null): Pick<WalkRequest, 'folded' | 'standing'> {
	const folded = place.mentions?.walk.folded ?? place.list.folded;
	const read = place.article.reading?.article.id;
	return folded && from !== null && read !== undefined ? { folded, standing: read } : { folded };
}

/** Mentions of each text once, or in every article that prints it. The cursor stays on its mention. */
export function foldCopies(model: Model): Step {
	const { mentions } = model.place;
	if (!mentions?.page) return still(model);
	const { standing: _, ...walk } = mentions.walk;
	const folded = walk.folded === true;
	if (folded && (mentions.page.folded ?? 0) === 0) return refuse(model, 'Each article here is a text of its own.');
	const row = windowed(mentions.page, mentions.selected);
	const again: WalkRequest = { ...walk, folded: !folded, ...(folded || !row ? {} : { standing: row.article }) };
	const placed = inMentions(model, { walk: again, page: null, selected: 0, top: 0 });
	const told = folded ? 'The mentions of every article.' : 'Each text once.';
	return askMentions(say(placed, told, 'dim'), 0, row ? { article: row.article, start: row.start } : null);
}

/** The order that was last chosen goes on. */
const orderOf = ({ place }: Model): WalkRequest['order'] => place.mentions?.walk.order ?? 'date';

/** What lights up in the article: the mention, or two that stand in one sentence with what is between them. */
function litBy({ start, end, companion }: MentionRow, kind: SectionKind | undefined): Span {
	return companion && kind === 'sentence'
		? { start: Math.min(start, companion.start), end: Math.max(end, companion.end) }
		: { start, end };
}

const showSelected = (model: Model): Step => {
	const { mentions } = model.place;
	const row = windowed(mentions?.page ?? null, mentions?.selected ?? 0);
	if (!mentions?.page || !row) return still(model);
	const kind = sectionOf(mentions.page, mentions.selected)?.kind;
	return askRead(model, row.article, { at: 'span', span: litBy(row, kind) });
};

/** Where a mention stands now, nearest to where it stood; undefined where the page does not hold it. */
function indexOf({ rows, offset }: MentionPage, { article, start }: MentionRow, stood: number): number | undefined {
	const far = (index: number): number => Math.abs(index - stood);
	return rows
		.flatMap((row, at) => (row.article === article && row.start === start ? [offset + at] : []))
		.sort((one, other) => far(one) - far(other))[0];
}

/** Where the next mention behind one that is gone stands now, else the last before it; undefined where the page holds none. */
function besides(before: MentionPage, page: MentionPage, stood: number): number | undefined {
	const at = stood - before.offset;
	const beside = [...before.rows.slice(at + 1), ...before.rows.slice(0, Math.max(0, at)).reverse()];
	for (const row of beside) {
		const index = indexOf(page, row, stood);
		if (index !== undefined) return index;
	}
	return undefined;
}

/** The first answer places the cursor on the mention the list was opened from; later ones fill the window around it. */
export function arrived(
	model: Model,
	{ entity, other, page, at }: Omit<Extract<Message, { type: 'mentions' }>, 'type' | 'ask'>,
): Step {
	const { mentions } = model.place;
	if (!mentions) return still(model);
	const { left } = model.place;
	if (!entity && mentions.page === null && left?.walk) {
		// The name that was walked when newsdesk was left is gone since, or comes with articles that are still being read.
		if (model.status?.progress != null) return still(model);
		return withoutName(model, left.walk.entity.name, mentions.from);
	}
	const isNone = mentions.walk.with === null ? !entity : !entity || !other;
	if (isNone && mentions.page !== null && mentions.row !== null && model.status?.progress == null)
		return nameGone(model, (entity ? mentions.other?.name : mentions.row.name) ?? '', mentions.from);
	const stood = windowed(mentions.page, mentions.selected);
	const same = stood && indexOf(page, stood, mentions.selected);
	const number =
		mentions.page === null ? (at ?? 0) : (same ?? besides(mentions.page, page, mentions.selected) ?? mentions.selected);
	const selected = clamp(number, Math.max(1, page.total));
	const top = mentions.top + (stood ? selected - mentions.selected : 0);
	const next = keepInView(inMentions(model, { row: entity, other, page, selected, top }));
	// A mention that is gone from the list does not keep its article beside another.
	const isGone = stood !== undefined && same === undefined && model.place.focus === 'mentions';
	return stood === undefined || isGone ? showSelected(next) : still(next);
}

export function select(model: Model, index: number): Step {
	const { mentions } = model.place;
	if (!mentions?.page) return still(model);
	const { total } = mentions.page;
	if (index < 0) return refuse(model, 'This is the first mention.');
	if (index >= total) return refuse(model, 'This is the last mention.');
	const shown = showSelected(keepInView(inMentions(model, { selected: index })));
	return then(shown, (next) => mentionsReaching(next, index));
}

export function move(model: Model, count: number): Step {
	const { mentions } = model.place;
	const last = (mentions?.page?.total ?? 1) - 1;
	const from = mentions?.selected ?? 0;
	const wanted = from + count;
	// A page's step stops at the ends; a single step that leads nowhere says so.
	return select(model, Math.abs(count) > 1 ? Math.max(0, Math.min(last, wanted)) : wanted);
}

/** To a mention counted from 0; behind the last, to that. */
export const toRow = (model: Model, row: number): Step =>
	select(model, Math.min(row, Math.max(0, (model.place.mentions?.page?.total ?? 1) - 1)));

export const jump = (model: Model, end: 'first' | 'last'): Step =>
	select(model, end === 'first' ? 0 : Math.max(0, (model.place.mentions?.page?.total ?? 1) - 1));

/** To the first mention of the next article, or of this one and then of the one before. */
export function moveArticle(model: Model, step: 1 | -1): Step {
	const { mentions } = model.place;
	const row = windowed(mentions?.page ?? null, mentions?.selected ?? 0);
	if (!mentions?.page || !row) return still(model);
	const first = mentions.selected - row.turn.index;
	if (step > 0) {
		const next = first + row.turn.count;
		return next < mentions.page.total ? select(model, next) : refuse(model, 'This is the last article.');
	}
	if (row.turn.index > 0) return select(model, first);
	const before = windowed(mentions.page, first - 1);
	return before ? select(model, first - 1 - before.turn.index) : refuse(model, 'This is the first article.');
}

/** By date or by article; of two names, how far apart they may stand. The cursor stays on its mention. */
export function changeOrder(model: Model): Step {
	const { mentions } = model.place;
	if (!mentions?.page) return still(model);
	const walk = reordered(mentions.walk);
	const row = windowed(mentions.page, mentions.selected);
	const placed = inMentions(model, { walk, page: null, selected: 0, top: 0 });
	return askMentions(say(placed, said(walk), 'dim'), 0, row ? { article: row.article, start: row.start } : null);
}

function reordered(walk: WalkRequest): WalkRequest {
	if (walk.with === null) return { ...walk, order: walk.order === 'date' ? 'article' : 'date' };
	const within = NEARNESSES[(NEARNESSES.indexOf(walk.with.within) + 1) % NEARNESSES.length] ?? 'article';
	return { ...walk, with: { ...walk.with, within } };
}

const said = ({ order, with: other }: WalkRequest): string => (other ? REACHES[other.within] : ORDERS[order]);

const ORDERS: Readonly<Record<WalkRequest['order'], string>> = {
	date: 'In the order of their dates.',
	article: 'By article, the one with the most mentions first.',
};

const REACHES: Readonly<Record<Nearness, string>> = {
	sentence: 'Only where both stand in one sentence.',
	paragraph: 'Where both stand in one sentence or one paragraph.',
	article: 'Wherever both stand in one article, the nearest first.',
};

/** Into the article at the mention; the list stays above it. */
export const enter = (model: Model): Step => still(visit(model, { focus: 'article' }));

/** Out of the list, to the screen it was opened from; back leads into it again. */
export function close(model: Model): Step {
	const { mentions } = model.place;
	return mentions ? show(visit(model, {}), mentions.from) : still(model);
}
