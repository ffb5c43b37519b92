import { anchorOf, attached } from '../../../journal/anchor.ts';
import { type Note, notesOn } from '../../../journal/marks.ts';
import { signed } from '../../../journal/saying.ts';
import { enter } from '../../desk/acting.ts';
import { marksOf } from '../../desk/marks.ts';
import { subjectOf } from '../../desk/subject.ts';
import type { Model } from '../../model.ts';
import { inDesk, refuse, type Step, say, still } from '../../step.ts';
import { edit, type Field, fieldOf, insert } from '../../text/field.ts';
import { clip } from '../../text/width.ts';
import type { NoteOverlay } from './state.ts';

/** Stands for a line end in the field, which has one line. */
const LINE_END = '⏎';

const fieldText = (text: string): string => text.replaceAll('\n', LINE_END);
const noteText = (typed: string): string => typed.replaceAll(LINE_END, '\n').trim();

/** Columns of a text that another newsdesk wrote meanwhile. */
const MEANWHILE = 60;

type On = Pick<NoteOverlay, 'article' | 'anchor' | 'entity'>;

/** What a note is written on: the entity of the mention list, the words under the cursor, else the article. */
function onWhat(model: Model): On | null {
	const { focus, mentions, article } = model.place;
	if (focus === 'mentions') {
		const row = mentions?.row;
		return row ? { article: null, anchor: null, entity: { id: row.id, kind: row.kind, name: row.name } } : null;
	}
	const target = subjectOf(model);
	if (!target) return null;
	const { reading, lit } = article;
	const words =
		reading && lit && (focus === 'article' || focus === 'facts') ? anchorOf(reading.article.text, lit) : null;
	return { article: target, anchor: words?.quote.trim() ? words : null, entity: null };
}

/** The notes that stand there already. */
function standing(model: Model, { article, anchor, entity }: On): readonly Note[] {
	if (entity) return notesOn(model.desk.held, entity.id).toReversed();
	if (!article) return [];
	const notes = marksOf(model, article)?.notes ?? [];
	if (!anchor) return notes.filter((note) => note.anchor === null);
	const text = model.place.article.reading?.article.text ?? '';
	return notes.filter(
		(note) => note.anchor && attached(text, note.anchor)?.start === anchor.start && note.anchor.quote === anchor.quote,
	);
}

export function openNote(model: Model): Step {
	if (model.desk.off !== null) return refuse(model, model.desk.off);
	const on = onWhat(model);
	if (!on) return refuse(model, 'There is nothing here to write a note on.');
	const notes = standing(model, on);
	// Another desk's note is changed by that desk alone.
	const note = notes.find(({ author }) => author === undefined);
	const other = notes.find(({ author }) => author !== undefined);
	const field = fieldOf(fieldText(note?.text ?? ''));
	const was = note?.text ?? '';
	const opened: Model = { ...model, overlay: { kind: 'note', note: note?.note ?? null, was, ...on, field } };
	return still(other === undefined ? opened : say(opened, `${other.text} (${signed(other)})`, 'dim'));
}

/** What another newsdesk wrote on the same journal while this one wrote is not replaced unseen. */
const meanwhile = (now: string): string =>
	now === ''
		? 'Deleted by another newsdesk meanwhile: ↵ again keeps yours.'
		: `Another newsdesk wrote meanwhile: ${clip(fieldText(now), MEANWHILE)} ↵ again replaces it.`;

function save(model: Model, overlay: NoteOverlay, typed: string): Step {
	const text = noteText(typed);
	if (overlay.note === null && text === '')
		return refuse({ ...model, overlay: null }, 'Nothing was written, and nothing is kept.');
	const { article, anchor, entity } = overlay;
	const kept: NoteOverlay = { ...overlay, field: fieldOf(fieldText(text)) };
	const now = standing(model, overlay).find(({ note }) => note === overlay.note)?.text ?? '';
	if (overlay.note !== null && now !== overlay.was && now !== text)
		return refuse({ ...model, overlay: { ...kept, was: now } }, meanwhile(now));
	return enter(model, kept, { act: 'note', note: overlay.note ?? '', article, anchor, entity, text });
}

const typedInto = (model: Model, overlay: NoteOverlay, field: Field): Step =>
	still({ ...model, overlay: { ...overlay, field } });

/** Gives the note to the reader's editor. */
function toEditor(model: Model, overlay: NoteOverlay): Step {
	const ask = model.desk.edited + 1;
	return [inDesk(model, { edited: ask }), [{ type: 'compose', ask, text: noteText(overlay.field.text) }]];
}

/** The text is back from the editor: as it is there it is kept. */
export function composed(model: Model, ask: number, text: string | null, trouble: string | null): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'note' || ask !== model.desk.edited) return still(model);
	if (trouble !== null) return still(say(model, trouble, 'error'));
	if (text === null) return refuse(model, 'The note is as it was: ↵ keeps it, esc leaves it.');
	return save(model, overlay, text);
}

export function noteKey(model: Model, key: string): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'note') return still(model);
	switch (key) {
		case 'escape':
			return still({ ...model, overlay: null });
		case 'enter':
			return save(model, overlay, overlay.field.text);
		case 'ctrl+o':
			return toEditor(model, overlay);
	}
	const next = edit(overlay.field, key);
	return next ? typedInto(model, overlay, next) : still(model);
}

export const notePaste = (model: Model, text: string): Step =>
	model.overlay?.kind === 'note'
		? typedInto(model, model.overlay, insert(model.overlay.field, text.replace(/\r\n?|\n/g, LINE_END)))
		: still(model);
