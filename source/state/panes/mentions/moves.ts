import type { EntityRow, MentionPage } from '../../../archive/archive.ts';
import type { EntityId } from '../../../domain/entity.ts';
import type { Span } from '../../../domain/span.ts';
import type { Model } from '../../model.ts';
import type { MentionsState } from '../../place.ts';
import { mentionsShown } from '../../screen.ts';
import {
	askMentions,
	askRead,
	clamp,
	inMentions,
	mentionsReaching,
	refuse,
	type Step,
	scrolled,
	still,
	then,
} from '../../step.ts';
import { show, visit } from '../../trail.ts';
import { windowed } from '../../window.ts';

/** Opens the mention list of an entity; `from` is the mention it was asked from, to start there. */
export function openMentions(model: Model, entity: EntityId, from: Span | null): Step {
	const mentions: MentionsState = { entity, row: null, page: null, selected: 0, top: 0, from: model.place };
	const opened = visit({ ...model, overlay: null }, { focus: 'mentions', mentions, zen: false });
	const article = opened.place.article.reading?.article.id;
	return askMentions(opened, entity, 0, from && article !== undefined ? { article, start: from.start } : null);
}

const showSelected = (model: Model): Step => {
	const row = windowed(model.place.mentions?.page ?? null, model.place.mentions?.selected ?? 0);
	if (!row) return still(model);
	return askRead(model, row.article, { at: 'span', span: { start: row.start, end: row.end } });
};

/** The first answer places the cursor on the mention the list was opened from; later ones fill the window. */
export function arrived(model: Model, row: EntityRow | null, page: MentionPage, at: number | null): Step {
	const { mentions } = model.place;
	if (!mentions) return still(model);
	const missing = windowed(mentions.page, mentions.selected) === undefined;
	const selected = clamp(mentions.page === null ? (at ?? 0) : mentions.selected, Math.max(1, page.total));
	const top = scrolled(mentions.top, selected, mentionsShown(model), page.total);
	const next = inMentions(model, { row, page, selected, top });
	return missing ? showSelected(next) : still(next);
}

export function select(model: Model, index: number): Step {
	const { mentions } = model.place;
	if (!mentions?.page) return still(model);
	const { total } = mentions.page;
	if (index < 0) return refuse(model, 'This is the first mention.');
	if (index >= total) return refuse(model, 'This is the last mention.');
	const top = scrolled(mentions.top, index, mentionsShown(model), total);
	const shown = showSelected(inMentions(model, { selected: index, top }));
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

export const jump = (model: Model, end: 'first' | 'last'): Step =>
	select(model, end === 'first' ? 0 : Math.max(0, (model.place.mentions?.page?.total ?? 1) - 1));

/** Into the article at the mention; the list stays above it. */
export const enter = (model: Model): Step => still(visit(model, { focus: 'article' }));

/** Out of the list, to the screen it was opened from; back leads into it again. */
export function close(model: Model): Step {
	const { mentions } = model.place;
	return mentions ? show(visit(model, {}), mentions.from) : still(model);
}
