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

/** A search that is kept, or the one that stands, to be kept by the name typed. */
export type Choice = { readonly kept: SearchRow } | { readonly offered: ActOf<'search'> };

export const searchRows = ({ desk }: Model, { field }: SearchesOverlay): readonly SearchRow[] =>
	savedSearches(desk.held).filter(({ name }) => name.toLowerCase().includes(field.text.trim().toLowerCase()));

/** Whether the list is of anything that could be kept. */
export const isKeepable = ({ place: { list } }: Model): boolean =>
	list.error === null && (list.query.trim() !== '' || list.filter.length > 0);

/** The search that stands, by the name typed; its own words are its name where none is. */
function standing({ place: { list } }: Model, overlay: SearchesOverlay): ActOf<'search'> {
	const { query, filter } = list;
	const name = overlay.field.text.trim() || query.trim() || filter.map((chip) => chip.name).join(', ');
	return { act: 'search', name, search: { query: query.trim(), filter: filter.map(clauseOf) } };
}

/** What can be chosen: the searches that fit, then, by a name that none has, the one that stands. */
export function choicesOf(model: Model, overlay: SearchesOverlay): readonly Choice[] {
	const kept = searchRows(model, overlay).map((row) => ({ kept: row }));
	const typed = overlay.field.text.trim();
	const isNew = typed !== '' && isKeepable(model) && savedSearches(model.desk.held).every(({ name }) => name !== typed);
	return isNew ? [...kept, { offered: standing(model, overlay) }] : kept;
}

export function chosen(model: Model): Choice | undefined {
	return model.overlay?.kind === 'searches' ? choicesOf(model, model.overlay)[model.overlay.selected] : undefined;
}

const keep = (model: Model, overlay: SearchesOverlay): Step =>
	isKeepable(model) ? enter(model, overlay, standing(model, overlay)) : refuse(model, NOTHING_TO_KEEP);

const NOTHING_TO_KEEP = 'There is no search here to keep: / searches, f filters.';

function go(model: Model, overlay: SearchesOverlay): Step {
	const choice = chosen(model);
	if (choice && 'offered' in choice) return enter(model, overlay, choice.offered);
	const search = choice?.kept.search;
	if (!search) {
		const none = overlay.field.text.trim() === '' ? 'Nothing is saved yet.' : 'No saved search is called so.';
		return refuse(
			model,
			isKeepable(model) ? `${none} ctrl-s keeps the one that stands.` : `${none} ${NOTHING_TO_KEEP}`,
		);
	}
	const { query, filter } = search;
	const placed = visit({ ...model, overlay: null }, { focus: 'list', mentions: null, profile: null, zen: false });
	const chips = filter.map(({ entity, mode }) => ({ entity: entity.id, mode, kind: entity.kind, name: entity.name }));
	return askList(inList(placed, { query, filter: chips, error: null, selected: 0, top: 0 }), 0);
}

const typedInto = (model: Model, overlay: SearchesOverlay, field: Field): Step =>
	still({ ...model, overlay: { ...overlay, field, selected: 0 } });

export function searchesKey(model: Model, key: string): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'searches') return still(model);
	const choice = chosen(model);
	const row = choice && 'kept' in choice ? choice.kept : undefined;
	const choices = choicesOf(model, overlay).length;
	const to = (index: number): Step =>
		still({ ...model, overlay: { ...overlay, selected: clamp(index, Math.max(1, choices)) } });
	switch (key) {
		case 'escape':
			return still({ ...model, overlay: null });
		case 'enter':
			return go(model, overlay);
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
