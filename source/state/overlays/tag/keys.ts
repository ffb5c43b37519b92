import { tagsOf } from '../../../journal/marks.ts';
import { tagOf } from '../../../journal/tag.ts';
import { enter } from '../../desk/acting.ts';
import { marksOf } from '../../desk/marks.ts';
import { subjectOf } from '../../desk/subject.ts';
import type { Model } from '../../model.ts';
import { clamp, refuse, type Step, still } from '../../step.ts';
import { EMPTY_FIELD, edit, type Field, fieldOf, insert } from '../../text/field.ts';
import type { TagOverlay } from './state.ts';

/** A tag that is known, or the one that is typed. */
export interface TagRow {
	readonly tag: string;
	/** Articles that bear it. */
	readonly articles: number;
	/** Whether this article does. */
	readonly on: boolean;
}

export function openTags(model: Model): Step {
	if (model.desk.off !== null) return refuse(model, model.desk.off);
	const article = subjectOf(model);
	if (!article) return refuse(model, 'No article is selected.');
	return still({ ...model, overlay: { kind: 'tag', article, field: EMPTY_FIELD, selected: 0, moved: false } });
}

/** The tags that begin with what is typed, then those that hold it; those of the article first. */
export function tagRows(model: Model, { article, field }: TagOverlay): readonly TagRow[] {
	const own = marksOf(model, article)?.tags ?? [];
	const typed = tagOf(field.text).toLowerCase();
	const known = tagsOf(model.desk.held).map((row) => ({ ...row, on: own.includes(row.tag) }));
	const rank = ({ tag, on }: TagRow): number => (tag.toLowerCase().startsWith(typed) ? 0 : 2) + (on ? 0 : 1);
	return known.filter(({ tag }) => tag.toLowerCase().includes(typed)).sort((one, other) => rank(one) - rank(other));
}

function choose(model: Model, overlay: TagOverlay): Step {
	const row = tagRows(model, overlay)[overlay.selected];
	const typed = tagOf(overlay.field.text);
	const tag = overlay.moved || typed === '' ? row?.tag : typed;
	if (tag === undefined || tag === '') return refuse(model, 'Type a tag: letters, digits and hyphens.');
	const on = !(marksOf(model, overlay.article)?.tags ?? []).includes(tag);
	return enter(model, overlay, { act: 'tag', article: overlay.article, tag, on });
}

const typedInto = (model: Model, overlay: TagOverlay, field: Field): Step =>
	still({ ...model, overlay: { ...overlay, field, selected: 0, moved: false } });

export function tagKey(model: Model, key: string): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'tag') return still(model);
	const rows = tagRows(model, overlay);
	const go = (index: number): Step =>
		still({
			...model,
			overlay: { ...overlay, selected: clamp(index, Math.max(1, rows.length)), moved: rows.length > 0 },
		});
	switch (key) {
		case 'escape':
			return still({ ...model, overlay: null });
		case 'enter':
			return choose(model, overlay);
		case 'down':
		case 'ctrl+n':
			return go(overlay.moved ? overlay.selected + 1 : 0);
		case 'up':
		case 'ctrl+p':
			return go(overlay.selected - 1);
		case 'tab': {
			const row = rows[overlay.selected];
			return row ? typedInto(model, overlay, fieldOf(row.tag)) : refuse(model, 'No tag begins like this.');
		}
	}
	const edited = edit(overlay.field, key);
	return edited ? typedInto(model, overlay, edited) : still(model);
}

export const tagPaste = (model: Model, text: string): Step =>
	model.overlay?.kind === 'tag' ? typedInto(model, model.overlay, insert(model.overlay.field, text)) : still(model);
