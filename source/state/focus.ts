import { askList, rowsOfIt } from './asking.ts';
import type { Model } from './model.ts';
import { widened } from './narrowing.ts';
import { dropChip } from './overlays/picker/keys.ts';
import { focusList, selectedRow } from './panes/list/moves.ts';
import { close } from './panes/mentions/moves.ts';
import { close as closeProfile } from './panes/profile/moves.ts';
import type { Pane } from './place.ts';
import { inList, inPlace, refuse, type Step, still } from './step.ts';
import { EMPTY_FIELD } from './text/field.ts';
import { NOT_RECALLING } from './text/recall.ts';
import { visit } from './trail.ts';

export function focusPane(model: Model, pane: Pane): Step {
	if (pane === model.place.focus) return still(model);
	if (pane !== 'list' && pane !== 'mentions' && pane !== 'profile' && !model.place.article.reading)
		return refuse(model, 'No article is open.');
	return pane === 'list' ? focusList(model) : still(inPlace(model, { focus: pane, zen: false }));
}

/** The pane that an article was opened from. */
export const outermost = ({ place }: Model): Pane => (place.mentions ? 'mentions' : place.profile ? 'profile' : 'list');

export function cycleFocus(model: Model, step: 1 | -1): Step {
	const order: readonly Pane[] = [outermost(model), 'article', 'facts'];
	const at = order.indexOf(model.place.focus);
	return focusPane(model, order[(at + step + order.length) % order.length] ?? 'article');
}

export function toggleZen(model: Model): Step {
	if (model.place.zen) return still(inPlace(model, { zen: false }));
	if (!model.place.article.reading) return refuse(model, 'No article is open.');
	return still(inPlace(model, { focus: 'article', zen: true }));
}

/** Always one step back, from the innermost: zen, the pane, the mention list or page, the search, the filter. */
export function stepBack(model: Model): Step {
	const { focus, mentions, profile, list, zen } = model.place;
	if (zen) return still(inPlace(model, { zen: false }));
	if (focus === 'facts') return still(inPlace(model, { focus: 'article' }));
	if (mentions && focus === 'article') return still(inPlace(model, { focus: 'mentions' }));
	if (mentions) return close(model);
	if (profile && focus === 'article') return still(inPlace(model, { focus: 'profile' }));
	if (profile) return closeProfile(model);
	if (focus === 'article') return focusList(model);
	if (list.filter.length > 0 && (list.query === '' || filteredLast(model))) return dropChip(model);
	const wider = beforeNarrowing(model);
	if (wider !== null) return widen(model, wider);
	if (list.query !== '') return dropQuery(model);
	return refuse(model, 'Nothing to step back from: ‹quit› leaves.');
}

/** Of search and filter, whether the filter was set after the search. */
function filteredLast({ trail, place: { list } }: Model): boolean {
	const before = trail.back.findLast((place) => place.list.query !== list.query || place.list.filter !== list.filter);
	return before !== undefined && before.list.query === list.query;
}

/** The query before an outlet or a month was chosen that it now begins with; null where that was not the last change. */
function beforeNarrowing({ trail, place: { list } }: Model): string | null {
	const before = trail.back.findLast((place) => place.list.query !== list.query)?.list.query;
	return before !== undefined && before !== '' && widened(list.query) === before ? before : null;
}

function widen(model: Model, query: string): Step {
	const keep = selectedRow(model)?.id ?? null;
	return askList(inList(visit(model, {}), { query, error: null, selected: 0, top: 0, keep }), 0);
}

/** The list without its search: on the article that is open, or where the list was before. */
function dropQuery(model: Model): Step {
	const before = model.trail.back.findLast(({ list }) => list.query === '')?.list;
	const { selected, top } = before ?? { selected: 0, top: 0 };
	const keep = selectedRow(model)?.id ?? null;
	const next = inList(visit(model, {}), { query: '', error: null, selected, top, keep });
	const near = before && rowsOfIt(next, before);
	// Of the same list its rows tell which article it was left on.
	const shown = before && near ? inList(next, { page: before.page, of: before.of }) : next;
	return askList(shown, selected, near);
}

export const openHelp = (model: Model): Step =>
	still({ ...model, overlay: { kind: 'help', field: EMPTY_FIELD, recall: NOT_RECALLING, selected: 0 } });
