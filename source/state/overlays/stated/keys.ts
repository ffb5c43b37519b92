import type { FactKind } from '../../../domain/fact.ts';
import { listRequest } from '../../asking.ts';
import type { Model } from '../../model.ts';
import { clamp, refuse, type Step, still } from '../../step.ts';
import { EMPTY_FIELD, edit, type Field, fieldOf, insert } from '../../text/field.ts';
import { readFrom } from '../read-from.ts';
import { rowStep } from '../row-step.ts';
import { rowsOf } from './rows.ts';
import type { StatedOverlay, StatedPage } from './state.ts';

/** Articles whose facts are asked for at once, and of how many in all. */
const AT_ONCE = 50;
const MOST_ARTICLES = 1_000;

/** In the order that tab goes through them. */
const KINDS: readonly FactKind[] = ['figure', 'quote', 'relation', 'role', 'date'];

function ask(model: Model, overlay: StatedOverlay, from = 0): Step {
	const number = model.asked.stated + 1;
	const request = { ...listRequest(model), offset: from, limit: AT_ONCE };
	return [
		{
			...model,
			overlay: { ...overlay, from, stale: overlay.stale && from > 0 },
			asked: { ...model.asked, stated: number },
		},
		[{ type: 'stated', ask: number, request, of: overlay.of }],
	];
}

export function openStated(model: Model): Step {
	const { error, page } = model.place.list;
	if (error) return refuse(model, 'This search cannot be read, so there is nothing to list: ‹search› mends it.');
	if (page?.total === 0) return refuse(model, 'There are no articles here that could state anything.');
	return ask(model, {
		kind: 'stated',
		of: 'figure',
		page: null,
		from: null,
		stale: false,
		selected: 0,
		words: EMPTY_FIELD,
		typing: false,
	});
}

/** Facts of more articles have come; the next are asked for until there are enough. */
export function statedArrived(model: Model, came: StatedPage): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'stated') return still(model);
	const isFirst = overlay.from === 0;
	const before = isFirst ? [] : (overlay.page?.rows ?? []);
	// The list may have moved while it was walked.
	const known = new Set(before.map(({ article }) => article));
	const rows = [...before, ...came.rows.filter(({ article }) => !known.has(article))];
	const page = { rows, articles: (isFirst ? 0 : (overlay.page?.articles ?? 0)) + came.articles, total: came.total };
	const filled: StatedOverlay = { ...overlay, page, from: null };
	const isEnough = came.articles === 0 || page.articles >= Math.min(page.total, MOST_ARTICLES);
	if (!isEnough) return ask(model, filled, page.articles);
	return overlay.stale ? ask(model, filled) : still({ ...model, overlay: filled });
}

/** Articles came or went: they are asked for anew, but not before those that are on their way, nor again and again while many are read. */
export function stateAgain(model: Model): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'stated') return still(model);
	if (model.status?.progress && overlay.page !== null && overlay.page.rows.length > 0) return still(model);
	return overlay.from === null ? ask(model, overlay) : still({ ...model, overlay: { ...overlay, stale: true } });
}

const typed = (model: Model, overlay: StatedOverlay, words: Field): Step =>
	still({ ...model, overlay: { ...overlay, words, selected: 0 } });

/** All of them again, the chosen one still chosen. */
function unfiltered(model: Model, overlay: StatedOverlay): Step {
	const chosen = rowsOf(overlay)[overlay.selected];
	const selected = chosen === undefined ? 0 : Math.max(0, overlay.page?.rows.indexOf(chosen) ?? 0);
	return still({ ...model, overlay: { ...overlay, words: EMPTY_FIELD, typing: false, selected } });
}

function fieldKey(model: Model, overlay: StatedOverlay, key: string): Step {
	if (key === 'enter' || key === 'down') return still({ ...model, overlay: { ...overlay, typing: false } });
	if (key === 'escape') return unfiltered(model, overlay);
	const edited = edit(overlay.words, key);
	return edited ? typed(model, overlay, edited) : still(model);
}

export const statedPaste = (model: Model, text: string): Step =>
	model.overlay?.kind === 'stated' && model.overlay.typing
		? typed(model, model.overlay, insert(model.overlay.words, text))
		: still(model);

function turned(model: Model, overlay: StatedOverlay, step: 1 | -1): Step {
	const at = KINDS.indexOf(overlay.of) + step;
	const of = KINDS[(at + KINDS.length) % KINDS.length] ?? 'figure';
	return ask(model, { ...overlay, of, page: null, selected: 0 });
}

export function statedKey(model: Model, key: string): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'stated') return still(model);
	if (overlay.typing) return fieldKey(model, overlay, key);
	const rows = rowsOf(overlay);
	switch (key) {
		case 'escape':
			if (overlay.words.text !== '') return unfiltered(model, overlay);
			return still({ ...model, overlay: null });
		case 'q':
		case 'L':
			return still({ ...model, overlay: null });
		case 'tab':
		case 'shift+tab':
			return turned(model, overlay, key === 'tab' ? 1 : -1);
		case '/':
			return still({
				...model,
				overlay: {
					...overlay,
					typing: true,
					words: { ...fieldOf(overlay.words.text), selected: overlay.words.text !== '' },
				},
			});
		case 'enter': {
			const row = rows[overlay.selected];
			if (row === undefined) return refuse(model, 'No fact stands here to go to.');
			return readFrom(model, overlay, row.article, { at: 'span', span: { start: row.start, end: row.end } });
		}
		default: {
			const to = rowStep(key, overlay.selected);
			if (to === null) return still(model);
			return still({ ...model, overlay: { ...overlay, selected: clamp(to, Math.max(1, rows.length)) } });
		}
	}
}
