import type { Model } from '../../model.ts';
import { refuse, type Step, say, still } from '../../step.ts';
import { paneList } from '../../taking/list.ts';
import { articleMeant } from '../../taking/source.ts';
import type { Given } from '../../taking/taken.ts';
import { EMPTY_FIELD, edit, type Field, insert } from '../../text/field.ts';
import { NOT_RECALLING, recalled, remembering } from '../../text/recall.ts';
import type { Overlay } from '../overlay.ts';

/** The other thing that is given beside an article: the facts it states in place of its text, or its text; null where it is no article's. */
export function otherGiven(model: Model, given: Given): Given | null {
	if (given.of === 'facts') return { of: 'article', article: given.reading.article };
	const facts = given.of === 'article' ? paneList(model) : null;
	return facts?.of === 'facts' ? facts : null;
}

/** The article where it has the keys, else the list that has. */
function givenHere(model: Model): Given | string {
	if (model.place.focus !== 'article') return paneList(model) ?? 'There is no list here to give to a command.';
	const article = articleMeant(model);
	return typeof article === 'string' ? article : { of: 'article', article };
}

export function openPipe(model: Model): Step {
	const given = givenHere(model);
	if (typeof given === 'string') return refuse(model, given);
	return still({
		...model,
		overlay: { kind: 'pipe', given, field: EMPTY_FIELD, recall: NOT_RECALLING, before: null },
	});
}

/** Runs a command on what is given; its output comes over the screen. */
export function runPipe(model: Model, given: Given, command: string, before: Overlay | null): Step {
	const number = model.asked.taken + 1;
	const typed = { ...model.typed, pipe: remembering(model.typed.pipe, command) };
	const overlay = { kind: 'outcome', number, command, result: null, top: 0, before } as const;
	return [
		{ ...model, typed, overlay, asked: { ...model.asked, taken: number } },
		[{ type: 'pipe', number, given, command }],
	];
}

/** The same without asking for the command. */
export function pipeTo(model: Model, command: string): Step {
	const given = givenHere(model);
	return typeof given === 'string' ? refuse(model, given) : runPipe(model, given, command, null);
}

export function pipeKey(model: Model, key: string): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'pipe') return still(model);
	const into = (field: Field, recall = NOT_RECALLING): Step =>
		still({ ...model, overlay: { ...overlay, field, recall } });
	switch (key) {
		case 'escape':
			return still({ ...model, overlay: overlay.before });
		case 'enter': {
			const command = overlay.field.text.trim();
			if (command === '') return refuse(model, 'Type a command, e.g. wc -w; it gets this on its standard input.');
			return runPipe(model, overlay.given, command, overlay.before);
		}
		case 'tab': {
			const given = otherGiven(model, overlay.given);
			return given === null ? still(model) : still({ ...model, overlay: { ...overlay, given } });
		}
		case 'up':
		case 'ctrl+p':
		case 'ctrl+r':
		case 'down':
		case 'ctrl+n': {
			const step = key === 'down' || key === 'ctrl+n' ? -1 : 1;
			const found = recalled(model.typed.pipe, overlay.field, overlay.recall, step, key === 'ctrl+r');
			return found ? into(found.field, found.recall) : still(say(model, 'No command was run earlier.', 'dim'));
		}
	}
	const field = edit(overlay.field, key);
	return field ? into(field) : still(model);
}

export function pipePaste(model: Model, text: string): Step {
	const { overlay } = model;
	return overlay?.kind === 'pipe'
		? still({ ...model, overlay: { ...overlay, field: insert(overlay.field, text), recall: NOT_RECALLING } })
		: still(model);
}
