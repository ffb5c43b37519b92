import type { ListRow, SortKey } from '../../../archive/archive.ts';
import type { ArticleId } from '../../../domain/article.ts';
import { askList, askRead, asksForSpeech, isRanked, listReaching } from '../../asking.ts';
import { marksOf } from '../../desk/marks.ts';
import type { Model } from '../../model.ts';
import { listRows } from '../../screen.ts';
import {
	clamp,
	inArticle,
	inDesk,
	inList,
	inPlace,
	refuse,
	type Step,
	say,
	scrolled,
	still,
	then,
} from '../../step.ts';
import { visit } from '../../trail.ts';
import { windowed } from '../../window.ts';

export const selectedRow = (model: Model): ListRow | undefined =>
	windowed(model.place.list.page, model.place.list.selected);

/** Whether the article on screen is listed but not yet analysed. */
export function isBeingRead({ place: { list, article } }: Model): boolean {
	const shown = article.reading?.article.id;
	if (article.reading?.entities.includes('')) return true;
	return list.page?.rows.find(({ id }) => id === shown)?.analysed === false;
}

/** Shows the selected row's article in the article pane, at the query's best hit. */
export function preview(model: Model): Step {
	const row = selectedRow(model);
	if (!row) return still(model);
	const { query } = model.place.list;
	const shown = model.awaited ?? { id: model.place.article.reading?.article.id, query: model.place.article.query };
	if (shown.id === row.id && shown.query === query) return still(model);
	const searching = query.trim() !== '';
	const { left } = model.desk;
	if (left) {
		const gone = inDesk(model, { left: null });
		return left.article.id === row.id
			? askRead(gone, row.id, { at: 'offset', offset: left.at })
			: preview(inPlace(gone, { focus: 'list' }));
	}
	if (!searching) return askRead(model, row.id, { at: 'start' });
	// The row's line is around the speaker's name; what is sought is what was said.
	const offset = asksForSpeech(query) ? null : (row.snippet?.at.start ?? null);
	return askRead(model, row.id, { at: 'hit', offset });
}

export function select(model: Model, index: number): Step {
	const { list } = model.place;
	const total = list.page?.total ?? 0;
	if (total === 0)
		return refuse(model, list.query === '' ? 'There are no articles here.' : 'No article fits this search.');
	const selected = clamp(index, total);
	const top = scrolled(list.top, selected, listRows(model), total);
	const moved = inList(model, { selected, top });
	const shown = preview(moved);
	return then(shown, (next) => listReaching(next, selected));
}

export const move = (model: Model, count: number): Step => select(model, model.place.list.selected + count);

/** An article that was left before its end is gone on with there, unless it was opened at a hit or read on already. */
function resumed(model: Model): Model {
	const { reading, top, lit } = model.place.article;
	if (!reading || model.awaited || lit || top > 0) return model;
	const left = marksOf(model, reading.article)?.left ?? 0;
	return left > 0
		? say(inArticle(model, { top: left }), 'Where you left it; ‹article.start› goes to its start.', 'dim')
		: model;
}

/** Goes into the article; back leads to the list as it was. */
export function open(model: Model): Step {
	if (!selectedRow(model)) return refuse(model, 'No article is selected.');
	return preview(resumed(visit(model, { focus: 'article' })));
}

const SORTS: readonly (SortKey | 'auto')[] = ['auto', 'date', 'headline', 'outlet'];

export const sortLabel = (model: Model): string => {
	const { sort, query } = model.place.list;
	if (sort !== 'auto') return `by ${sort}`;
	return isRanked(query) ? 'best first' : 'newest first';
};

export function sortNext(model: Model): Step {
	const at = SORTS.indexOf(model.place.list.sort);
	const sort = SORTS[(at + 1) % SORTS.length] ?? 'auto';
	return askList(inList(model, { sort, keep: selectedRow(model)?.id ?? null, selected: 0, top: 0 }), 0);
}

/** Folds articles that print one text into one row, or gives each its own. */
export function foldCopies(model: Model): Step {
	const { page, folded } = model.place.list;
	if (folded && (page?.folded ?? 0) === 0) return refuse(model, 'Each article here is a text of its own.');
	const keep = selectedRow(model)?.id ?? null;
	const told = folded ? 'Every article has a row.' : 'One row a text.';
	return askList(say(inList(model, { folded: !folded, keep, selected: 0, top: 0 }), told, 'dim'), 0);
}

/** A new page arrived: the first of `keep` that it holds is selected, at the height on screen where the selection was. */
export function keepSelection(model: Model, keep: readonly (ArticleId | null | undefined)[]): Model {
	const { page, selected, top } = model.place.list;
	if (!page) return model;
	const found = keep.map((kept) => page.rows.findIndex(({ id }) => id === kept)).find((at) => at >= 0) ?? -1;
	const inWindow = selected >= page.offset && selected < page.offset + page.rows.length;
	const index = found >= 0 ? page.offset + found : inWindow ? selected : clamp(page.offset, Math.max(1, page.total));
	return inList(model, { selected: index, top: scrolled(top + index - selected, index, listRows(model), page.total) });
}

/** Whether back leads to this article already. */
function isOnTrail({ trail, place }: Model): boolean {
	const before = trail.back.at(-1);
	return before !== undefined && before.focus !== 'list' && before.article.reading === place.article.reading;
}

/** Into the list, where the article beside it is its row's own: back leads to the one that is left. */
export function focusList(model: Model): Step {
	const row = selectedRow(model);
	const shown = model.awaited?.id ?? model.place.article.reading?.article.id;
	const isOwn = row === undefined || shown === undefined || shown === row.id;
	const change = { focus: 'list', zen: false } as const;
	if (isOwn) return still(isOnTrail(model) ? inPlace(model, change) : visit(model, change));
	return preview(visit(model, change));
}
