import { askList, rowsOfIt } from '../../asking.ts';
import type { Model } from '../../model.ts';
import { move, preview } from '../../panes/list/moves.ts';
import { listRows } from '../../screen.ts';
import { inList, type Step, say, still, then } from '../../step.ts';
import { edit, type Field, insert, selectedField } from '../../text/field.ts';
import { NOT_RECALLING, recalled, remembering } from '../../text/recall.ts';
import { visit } from '../../trail.ts';
import { completionsOf } from './completing.ts';

/** Opens the search field with the query that stands, selected: typing replaces it, moving the cursor keeps it. */
export function openSearch(model: Model): Step {
	const place = { ...model.place, focus: 'list' as const, mentions: null, profile: null, zen: false };
	const { query } = model.place.list;
	const next = { ...model, place };
	return still({
		...next,
		overlay: {
			kind: 'search',
			field: selectedField(query),
			before: model.place,
			recall: NOT_RECALLING,
			moved: false,
			completing: null,
		},
	});
}

const ask = (model: Model, field: Field, recall = NOT_RECALLING): Step => {
	if (model.overlay?.kind !== 'search') return still(model);
	const next: Model = { ...model, overlay: { ...model.overlay, field, recall, moved: false, completing: null } };
	if (field.text === model.place.list.query) return still(next);
	return askList(inList(next, { query: field.text, selected: 0, top: 0, error: null }), 0);
};

/** Keeps the result: the article at its hit has the focus, `n` goes on, back leads to where the search began. */
function accept(model: Model): Step {
	if (model.overlay?.kind !== 'search') return still(model);
	const { before, field } = model.overlay;
	const { page, error } = model.place.list;
	const query = field.text.trim();
	const found = (page?.total ?? 0) > 0;
	if (error) return still(say(model, `Column ${error.column + 1}: ${error.message} ${error.hint}`, 'error'));
	const search = found ? remembering(model.typed.search, query) : model.typed.search;
	const kept: Model = { ...model, overlay: null, typed: { ...model.typed, search }, place: before };
	return still(visit(kept, { ...model.place, focus: found && query !== '' ? 'article' : 'list' }));
}

/** Back to what was on screen when the field was opened. */
export function leave(model: Model): Step {
	if (model.overlay?.kind !== 'search') return still(model);
	const left: Model = { ...model, overlay: null, place: model.overlay.before, awaited: null };
	// Answers still under way belong to the search that is left.
	const asked = { ...left.asked, list: left.asked.list + 1, read: left.asked.read + 1 };
	const back: Model = { ...left, asked, answered: { ...left.answered, list: asked.list } };
	const { page, top } = back.place.list;
	// What came meanwhile was asked for the search, and articles may have come or gone.
	const again = askList(back, top, rowsOfIt(back));
	// The article of the row that was chosen may still have been on its way.
	return page?.total && back.place.focus === 'list' ? then(again, preview) : again;
}

function recall(model: Model, step: 1 | -1, holding = false): Step {
	if (model.overlay?.kind !== 'search') return still(model);
	const found = recalled(model.typed.search, model.overlay.field, model.overlay.recall, step, holding);
	return found ? ask(model, found.field, found.recall) : still(say(model, 'No earlier search to recall.', 'dim'));
}

/** Through the results, the field left behind. */
const walk = (model: Model, count: number): Step =>
	model.overlay?.kind === 'search'
		? move({ ...model, overlay: { ...model.overlay, moved: true } }, count)
		: still(model);

/** The next completion of the word before the cursor: a field, or a value of it. */
function complete(model: Model, step: 1 | -1): Step {
	if (model.overlay?.kind !== 'search') return still(model);
	const { field, completing } = model.overlay;
	const typed = completing?.typed ?? field.text.slice(0, field.cursor);
	const { before, words, example } = completionsOf(model, typed);
	if (words.length === 0)
		return still(say(model, example === null ? 'No field begins like this.' : `For example: ${example}`, 'dim'));
	const at = ((completing?.at ?? (step === 1 ? -1 : 0)) + step + words.length) % words.length;
	const text = before + (words[at] ?? '');
	const next = { text: text + field.text.slice(field.cursor), cursor: text.length, selected: false };
	const [asked, effects] = ask(model, next);
	// A single one is taken: what comes next is completed afresh.
	if (asked.overlay?.kind !== 'search' || words.length === 1) return [asked, effects];
	return [{ ...asked, overlay: { ...asked.overlay, completing: { typed, at } } }, effects];
}

export function searchKey(model: Model, key: string): Step {
	if (model.overlay?.kind !== 'search') return still(model);
	const { field, moved } = model.overlay;
	switch (key) {
		case 'escape':
			return leave(model);
		case 'enter':
			return accept(model);
		case 'up':
			if (!moved) return recall(model, 1);
			// From the first result up is back in the field, where up recalls.
			return model.place.list.selected > 0
				? walk(model, -1)
				: still({ ...model, overlay: { ...model.overlay, moved: false } });
		case 'down':
			return !moved && model.overlay.recall.at >= 0 ? recall(model, -1) : walk(model, 1);
		case 'tab':
			return complete(model, 1);
		case 'shift+tab':
			return complete(model, -1);
		case 'ctrl+r':
			return recall(model, 1, true);
		case 'ctrl+p':
			return walk(model, -1);
		case 'ctrl+n':
			return walk(model, 1);
		case 'pagedown':
			return walk(model, listRows(model));
		case 'pageup':
			return walk(model, -listRows(model));
		default: {
			const edited = edit(field, key);
			return edited ? ask(model, edited) : still(model);
		}
	}
}

export const searchPaste = (model: Model, text: string): Step =>
	model.overlay?.kind === 'search' ? ask(model, insert(model.overlay.field, text)) : still(model);
