import type { Model } from '../model.ts';
import { listRows } from '../screen.ts';
import { askList, inList, type Step, say, still } from '../step.ts';
import { counted, grouped } from '../text/count.ts';
import { EMPTY_FIELD, edit, type Field, fieldOf, insert } from '../text/field.ts';
import { fill, type Line, lineWidth, piece, spread } from '../text/line.ts';
import { clipStart, widthOf } from '../text/width.ts';
import { visit } from '../trail.ts';
import { move } from './list.ts';

const SEARCHES_KEPT = 100;

/** Opens the search field with the query that stands; typing replaces nothing until a letter is typed. */
export function openSearch(model: Model): Step {
	const place = { ...model.place, focus: 'list' as const, mentions: null, zen: false };
	const { query } = model.place.list;
	const next = { ...model, place };
	return still({
		...next,
		overlay: { kind: 'search', field: query === '' ? EMPTY_FIELD : fieldOf(query), before: model.place, recall: -1 },
	});
}

const ask = (model: Model, field: Field, recall: number): Step => {
	if (model.overlay?.kind !== 'search') return still(model);
	const next: Model = { ...model, overlay: { ...model.overlay, field, recall } };
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
	const searches =
		query === '' || !found
			? model.searches
			: [...model.searches.filter((kept) => kept !== query), query].slice(-SEARCHES_KEPT);
	if (error)
		return still(say({ ...model, searches }, `Column ${error.column + 1}: ${error.message} ${error.hint}`, 'error'));
	const kept: Model = { ...model, overlay: null, searches, place: before };
	return still(visit(kept, { ...model.place, focus: found && query !== '' ? 'article' : 'list' }));
}

/** Back to what was on screen when the field was opened. */
export function leave(model: Model): Step {
	if (model.overlay?.kind !== 'search') return still(model);
	const left: Model = { ...model, overlay: null, place: model.overlay.before, awaited: null };
	// Answers still under way belong to the search that is left.
	const asked = { ...left.asked, list: left.asked.list + 1, read: left.asked.read + 1 };
	return still({ ...left, asked, answered: { ...left.answered, list: asked.list } });
}

function recall(model: Model, step: 1 | -1): Step {
	if (model.overlay?.kind !== 'search' || model.searches.length === 0)
		return still(say(model, 'No earlier search to recall.', 'dim'));
	const at = Math.max(-1, Math.min(model.searches.length - 1, model.overlay.recall + step));
	const text = at < 0 ? '' : (model.searches[model.searches.length - 1 - at] ?? '');
	return ask(model, fieldOf(text), at);
}

export function searchKey(model: Model, key: string): Step {
	if (model.overlay?.kind !== 'search') return still(model);
	const { field } = model.overlay;
	const atTop = model.place.list.selected === 0;
	switch (key) {
		case 'escape':
			return leave(model);
		case 'enter':
			return accept(model);
		case 'up':
			return atTop ? recall(model, 1) : move(model, -1);
		case 'down':
			return model.overlay.recall >= 0 && atTop ? recall(model, -1) : move(model, 1);
		case 'ctrl+p':
			return move(model, -1);
		case 'ctrl+n':
			return move(model, 1);
		case 'pagedown':
			return move(model, listRows(model));
		case 'pageup':
			return move(model, -listRows(model));
		default: {
			const edited = edit(field, key);
			return edited ? ask(model, edited, -1) : still(model);
		}
	}
}

export const searchPaste = (model: Model, text: string): Step =>
	model.overlay?.kind === 'search' ? ask(model, insert(model.overlay.field, text), -1) : still(model);

/** What the query found, and what is wrong with it. */
export function found(model: Model): Line {
	const { page, error, query } = model.place.list;
	if (error) return [piece(`column ${error.column + 1}: ${error.message} ${error.hint}`, 'error')];
	if (!page || query.trim() === '') return [];
	const hidden = page.hidden > 0 ? `  ${grouped(page.hidden)} hidden by the filter` : '';
	return [piece(counted(page.total, 'article'), 'dim'), piece(hidden, 'warning')];
}

/** How the query's words were read, before what they found. */
export function understood(model: Model): Line {
	const { page, error, query } = model.place.list;
	if (error || !page || query.trim() === '') return found(model);
	const corrections = page.corrections
		.map(({ written, read }) => `${written} → ${read.slice(0, 3).join(', ')}`)
		.join('  ');
	return [piece(corrections === '' ? '' : `${corrections}  `, 'key'), ...found(model)];
}

/** The field as it stands in the foot, and the cursor's column in it. */
export function fieldLine(
	prompt: string,
	field: Field,
	right: Line,
	columns: number,
): { readonly line: Line; readonly column: number } {
	const room = Math.max(10, columns - widthOf(prompt) - 2);
	const before = clipStart(field.text.slice(0, field.cursor), room);
	const typed = [piece(prompt, 'key'), piece(before), piece(field.text.slice(field.cursor))];
	// What is typed comes first; what is said of it gets the room that is left.
	const left = columns - Math.min(lineWidth(typed), columns) - 3;
	const said = left < 8 ? [] : lineWidth(right) > left ? fill(right, left) : right;
	return {
		line: spread(typed, said.length > 0 ? [piece(' '), ...said, piece(' ')] : [piece(' ')], columns),
		column: widthOf(prompt) + widthOf(before),
	};
}
