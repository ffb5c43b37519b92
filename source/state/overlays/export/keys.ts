import type { Message } from '../../message.ts';
import type { Model } from '../../model.ts';
import { refuse, type Step, say, still } from '../../step.ts';
import { listFile, listWords, oneOf, paneList } from '../../taking/list.ts';
import type { TakenList } from '../../taking/taken.ts';
import { counted } from '../../text/count.ts';
import { edit, type Field, fieldOf, insert, selectedField } from '../../text/field.ts';
import { NOT_RECALLING, recalled, remembering } from '../../text/recall.ts';
import type { Overlay } from '../overlay.ts';
import type { ExportOverlay } from './state.ts';

/** Endings of the forms a list is written in. */
const ENDINGS: readonly string[] = ['csv', 'json', 'md'];

export function openExport(
	model: Model,
	list: TakenList | null = paneList(model),
	before: Overlay | null = null,
): Step {
	if (list === null) return refuse(model, 'There is no list here to write to a file.');
	if (list.of === 'records' && list.records.length === 0)
		return refuse(model, `There is no ${list.one} here to write.`);
	return still({
		...model,
		overlay: {
			kind: 'export',
			list,
			field: selectedField(`${listFile(list)}.${list.of === 'trail' ? 'md' : ENDINGS[0]}`),
			recall: NOT_RECALLING,
			before,
			writing: null,
			taken: null,
		},
	});
}

/** Asks for the file to be written; it is told to be there only once it is. */
export function write(model: Model, list: TakenList, file: string, over: boolean): Step {
	const number = model.asked.taken + 1;
	return [
		{ ...say(model, `Writing ${listWords(list)}…`, 'dim'), asked: { ...model.asked, taken: number } },
		[{ type: 'write', number, list, file, over }],
	];
}

function enter(model: Model, overlay: ExportOverlay): Step {
	const file = overlay.field.text.trim();
	if (file === '') return refuse(model, 'Type the name of a file; its ending says the form: .csv, .json or .md.');
	if (overlay.writing !== null) return refuse(model, 'It is being written.');
	const kept = { ...model, typed: { ...model.typed, export: remembering(model.typed.export, file) } };
	const [next, effects] = write(kept, overlay.list, file, overlay.taken === file);
	return [{ ...next, overlay: { ...overlay, writing: next.asked.taken, taken: null } }, effects];
}

/** The same name with the next ending. */
function nextEnding({ text }: Field): Field {
	const [, stem = text, ending = ''] = /^(.*)\.(\w+)$/.exec(text) ?? [];
	const at = ENDINGS.indexOf(ending.toLowerCase());
	return fieldOf(`${stem}.${ENDINGS[(at + 1) % ENDINGS.length]}`);
}

export function exportKey(model: Model, key: string): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'export') return still(model);
	const into = (field: Field, recall = NOT_RECALLING): Step =>
		still({ ...model, overlay: { ...overlay, field, recall } });
	switch (key) {
		case 'escape':
			return still({ ...model, overlay: overlay.before });
		case 'enter':
			return enter(model, overlay);
		case 'tab':
			return into(nextEnding(overlay.field));
		case 'up':
		case 'ctrl+p':
		case 'ctrl+r':
		case 'down':
		case 'ctrl+n': {
			const step = key === 'down' || key === 'ctrl+n' ? -1 : 1;
			const found = recalled(model.typed.export, overlay.field, overlay.recall, step, key === 'ctrl+r');
			return found ? into(found.field, found.recall) : still(say(model, 'No file was named earlier.', 'dim'));
		}
	}
	const field = edit(overlay.field, key);
	return field ? into(field) : still(model);
}

export function exportPaste(model: Model, text: string): Step {
	const { overlay } = model;
	return overlay?.kind === 'export'
		? still({ ...model, overlay: { ...overlay, field: insert(overlay.field, text), recall: NOT_RECALLING } })
		: still(model);
}

/** What came of it: told where it ended well, and left to be mended where not. */
export function exportWritten(model: Model, { number, result }: Extract<Message, { type: 'written' }>): Step {
	if (number !== model.asked.taken) return still(model);
	const { overlay } = model;
	const open = overlay?.kind === 'export' && overlay.writing === number ? overlay : null;
	switch (result.type) {
		case 'done': {
			const rows = counted(result.records, open ? oneOf(open.list) : 'row');
			return still(say(open ? { ...model, overlay: open.before } : model, `Written: ${rows} to ${result.file}`, 'dim'));
		}
		case 'exists': {
			const asked = open ? { ...model, overlay: { ...open, writing: null, taken: open.field.text.trim() } } : model;
			const how = open ? '↵ again writes over it' : ':export! writes over it';
			return still(say(asked, `${result.file} is there already: ${how}.`));
		}
		case 'failed':
			return still(say(open ? { ...model, overlay: { ...open, writing: null } } : model, result.message, 'error'));
	}
}
