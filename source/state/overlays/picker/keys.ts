import { withClause, withoutClause } from '../../../archive/query/filter.ts';
import { askEntities, askList } from '../../asking.ts';
import type { Model } from '../../model.ts';
import { selectedRow } from '../../panes/list/moves.ts';
import { openMentions } from '../../panes/mentions/moves.ts';
import { openTogether } from '../../panes/mentions/together.ts';
import { openProfile } from '../../panes/profile/moves.ts';
import type { Chip } from '../../place.ts';
import { clamp, inList, refuse, type Step, say, still } from '../../step.ts';
import { EMPTY_FIELD, edit, type Field, insert, selectedField } from '../../text/field.ts';
import { NOT_RECALLING, recalled, remembering } from '../../text/recall.ts';
import { visit } from '../../trail.ts';
import { correctedBy } from '../correct/picked.ts';
import type { OfferedNames, PickerOverlay, PickerPurpose } from './state.ts';

export function openPicker(
	model: Model,
	purpose: PickerPurpose,
	{
		subject = null,
		under = null,
		correcting = null,
	}: Partial<Pick<PickerOverlay, 'subject' | 'under' | 'correcting'>> = {},
): Step {
	// Who is another as a rule is called alike: those come first, and typing replaces the words.
	const likely = correcting?.mentions?.[0]?.anchor.quote ?? correcting?.entity.name ?? '';
	const overlay = {
		kind: 'picker',
		purpose,
		subject,
		under,
		correcting,
		before: model.overlay,
		field: selectedField(likely),
		recall: NOT_RECALLING,
		page: null,
		selected: 0,
		moved: false,
	} as const;
	return askEntities({ ...model, overlay }, likely);
}

/** Changes the filter; back leads to the list as it was. */
function filtered(model: Model, filter: readonly Chip[]): Step {
	const placed = visit(model, { focus: 'list', mentions: null, profile: null, zen: false });
	return askList(inList(placed, { filter, keep: selectedRow(model)?.id ?? null, selected: 0, top: 0 }), 0);
}

export const dropChip = (model: Model): Step => {
	const { filter } = model.place.list;
	const last = filter.at(-1);
	return last ? filtered(model, withoutClause(filter, last)) : refuse(model, 'No filter is set: ‹filter› sets one.');
};

/** Takes a name into the filter; choosing what already stands takes it away again. */
export function chosen(model: Model, chip: Chip): Step {
	const { filter } = model.place.list;
	const standing = filter.find(({ entity, mode }) => entity === chip.entity && mode === chip.mode);
	const next = standing ? withoutClause(filter, standing) : withClause(filter, chip);
	const done = { ...model, overlay: null };
	return filtered(isSearched(model) && !standing ? say(done, WITHIN_SEARCH, 'dim') : done, next);
}

const isSearched = ({ place }: Model): boolean => place.list.query.trim() !== '';

const WITHIN_SEARCH = 'Filtered within the search, which stays: ‹escape› takes the filter off, then the search.';

function choose(model: Model, mode: Chip['mode']): Step {
	if (model.overlay?.kind !== 'picker') return still(model);
	const row = model.overlay.page?.rows[model.overlay.selected];
	if (!row) return refuse(model, 'No name fits what is typed.');
	const picker = remembering(model.typed.picker, model.overlay.field.text.trim());
	const kept: Model = { ...model, typed: { ...model.typed, picker } };
	const { purpose, subject, under, correcting } = model.overlay;
	if (correcting) return correctedBy(kept, correcting, row);
	if (purpose === 'mentions') return openMentions(kept, row.id, row.id === under?.entity ? under.span : null);
	if (purpose === 'page') return openProfile(kept, row.id, row.name);
	if (purpose === 'together')
		return subject
			? openTogether(kept, subject.entity, row)
			: openPicker(kept, 'together', { subject: { entity: row.id, name: row.name } });
	return chosen(kept, { entity: row.id, mode, kind: row.kind, name: row.name });
}

const retype = (model: Model, field: Field, recall = NOT_RECALLING): Step => {
	if (model.overlay?.kind !== 'picker') return still(model);
	const changed = field.text !== model.overlay.field.text;
	const next: Model = {
		...model,
		overlay: { ...model.overlay, field, recall, ...(changed ? { selected: 0, moved: false } : {}) },
	};
	return changed ? askEntities(next, field.text) : still(next);
};

function recallName(model: Model, step: 1 | -1, holding = false): Step {
	if (model.overlay?.kind !== 'picker') return still(model);
	const found = recalled(model.typed.picker, model.overlay.field, model.overlay.recall, step, holding);
	return found ? retype(model, found.field, found.recall) : still(say(model, 'No earlier name to recall.', 'dim'));
}

/** `-` and `|` act on the chosen name, unless a name shown goes on with that sign, as in `al-Thani`. */
function isTypedSign(model: Model, key: string): boolean {
	if (model.overlay?.kind !== 'picker' || model.overlay.moved || model.overlay.field.text === '') return false;
	const typed = `${model.overlay.field.text}${key}`.toLowerCase();
	return (
		model.overlay.page?.rows.some(({ name, aliases }) =>
			[name, ...aliases].some((form) => form.toLowerCase().includes(typed)),
		) ?? false
	);
}

/** The names that fit what is typed have come. Nothing is the same as itself; where nothing is called alike, all names are offered. */
export function namesCame(model: Model, page: OfferedNames): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'picker') return still(model);
	// Who types the name itself is told that it is.
	const beside = overlay.field.text.trim() === '' ? overlay.subject?.entity : undefined;
	const own = overlay.correcting?.entity.id ?? beside;
	const rows = page.rows.filter(({ id }) => id !== own);
	const isAlike = ({ kind }: { readonly kind: string }): boolean => kind === overlay.correcting?.entity.kind;
	// Where all names are offered, those of its own kind come first.
	const isOpen = overlay.correcting !== null && overlay.field.text.trim() === '';
	const offered = isOpen ? [...rows.filter(isAlike), ...rows.filter((row) => !isAlike(row))] : rows;
	const others = { ...page, rows: offered, total: page.total - (page.rows.length - rows.length) };
	if (rows.length === 0 && overlay.field.selected)
		return askEntities({ ...model, overlay: { ...overlay, field: EMPTY_FIELD } }, '');
	return still({ ...model, overlay: { ...overlay, page: others } });
}

export function pickerKey(model: Model, key: string): Step {
	if (model.overlay?.kind !== 'picker') return still(model);
	const { field, page, selected, purpose, moved, recall } = model.overlay;
	const go = (index: number): Step =>
		model.overlay?.kind === 'picker'
			? still({
					...model,
					overlay: { ...model.overlay, selected: clamp(index, Math.max(1, page?.rows.length ?? 1)), moved: true },
				})
			: still(model);
	switch (key) {
		case 'escape':
			return still({ ...model, overlay: model.overlay.before });
		case 'enter':
			return choose(model, 'all');
		case 'up':
			// From the first name up is back in the field, where up recalls.
			if (!moved) return recallName(model, 1);
			return selected > 0 ? go(selected - 1) : still({ ...model, overlay: { ...model.overlay, moved: false } });
		case 'down':
			return !moved && recall.at >= 0 ? recallName(model, -1) : go(selected + 1);
		case 'ctrl+r':
			return recallName(model, 1, true);
		case 'ctrl+p':
			return go(selected - 1);
		case 'ctrl+n':
			return go(selected + 1);
		case 'pagedown':
			return go(selected + 10);
		case 'pageup':
			return go(selected - 10);
		case 'backspace':
			if (field.text === '' && purpose === 'filter') {
				return model.place.list.filter.length === 0 ? still(say(model, 'No filter is set.', 'dim')) : dropChip(model);
			}
			break;
		case '-':
		case '|':
			if (purpose === 'filter' && !isTypedSign(model, key)) return choose(model, key === '-' ? 'none' : 'any');
			break;
	}
	const edited = edit(field, key);
	return edited ? retype(model, edited) : still(model);
}

export const pickerPaste = (model: Model, text: string): Step =>
	model.overlay?.kind === 'picker' ? retype(model, insert(model.overlay.field, text)) : still(model);
