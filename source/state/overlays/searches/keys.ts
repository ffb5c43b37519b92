import type { ActOf, Entry } from '../../../journal/act.ts';
import { savedSearches } from '../../../journal/marks.ts';
import { askList } from '../../asking.ts';
import { enter, perform } from '../../desk/acting.ts';
import { clauseOf } from '../../desk/subject.ts';
import type { Model } from '../../model.ts';
import { clamp, inList, refuse, type Step, still } from '../../step.ts';
import { EMPTY_FIELD, edit, type Field, insert } from '../../text/field.ts';
import { visit } from '../../trail.ts';
import type { SearchesOverlay } from './state.ts';

export type SearchRow = Entry<ActOf<'search'>>;

export const openSearches = (model: Model): Step =>
	model.desk.off === null
		? still({ ...model, overlay: { kind: 'searches', field: EMPTY_FIELD, selected: 0 } })
		: refuse(model, model.desk.off);

export const searchRows = ({ desk }: Model, { field }: SearchesOverlay): readonly SearchRow[] =>
	savedSearches(desk.held).filter(({ name }) => name.toLowerCase().includes(field.text.trim().toLowerCase()));

/** Whether the list is of anything that could be kept. */
export const isKeepable = ({ place: { list } }: Model): boolean =>
	list.error === null && (list.query.trim() !== '' || list.filter.length > 0);

/** Keeps the search that stands, by the name typed; its own words are its name where none is. */
function keep(model: Model, overlay: SearchesOverlay): Step {
	const { query, filter } = model.place.list;
	if (!isKeepable(model)) return refuse(model, 'There is no search here to keep: / searches, f filters.');
	const name = overlay.field.text.trim() || query.trim() || filter.map((chip) => chip.name).join(', ');
	const search = { query: query.trim(), filter: filter.map(clauseOf) };
	return enter(model, overlay, { act: 'search', name, search });
}

function go(model: Model, row: SearchRow | undefined): Step {
	if (!row?.search) return refuse(model, 'No saved search is called so: ctrl-s keeps the one that stands.');
	const { query, filter } = row.search;
	const placed = visit({ ...model, overlay: null }, { focus: 'list', mentions: null, zen: false });
	const chips = filter.map(({ entity, mode }) => ({ entity: entity.id, mode, kind: entity.kind, name: entity.name }));
	return askList(inList(placed, { query, filter: chips, error: null, selected: 0, top: 0 }), 0);
}

const typedInto = (model: Model, overlay: SearchesOverlay, field: Field): Step =>
	still({ ...model, overlay: { ...overlay, field, selected: 0 } });

export function searchesKey(model: Model, key: string): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'searches') return still(model);
	const rows = searchRows(model, overlay);
	const row = rows[overlay.selected];
	const to = (index: number): Step =>
		still({ ...model, overlay: { ...overlay, selected: clamp(index, Math.max(1, rows.length)) } });
	switch (key) {
		case 'escape':
			return still({ ...model, overlay: null });
		case 'enter':
			return go(model, row);
		case 'ctrl+s':
			return keep(model, overlay);
		case 'ctrl+x':
			return row
				? perform(model, { act: 'search', name: row.name, search: null })
				: refuse(model, 'There is no saved search here to delete.');
		case 'down':
		case 'ctrl+n':
			return to(overlay.selected + 1);
		case 'up':
		case 'ctrl+p':
			return to(overlay.selected - 1);
	}
	const edited = edit(overlay.field, key);
	return edited ? typedInto(model, overlay, edited) : still(model);
}

export const searchesPaste = (model: Model, text: string): Step =>
	model.overlay?.kind === 'searches'
		? typedInto(model, model.overlay, insert(model.overlay.field, text))
		: still(model);
