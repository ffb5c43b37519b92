import type { Model } from '../../model.ts';
import { type Step, say, still } from '../../step.ts';
import { EMPTY_FIELD, edit, fieldOf, insert } from '../../text/field.ts';
import { NOT_RECALLING, recalled, remembering } from '../../text/recall.ts';
import { carryOut, completions } from './commands.ts';
import type { CommandOverlay } from './state.ts';

export const openCommand = (model: Model): Step =>
	still({
		...model,
		overlay: { kind: 'command', field: EMPTY_FIELD, recall: NOT_RECALLING, completing: null },
	});

/** The next completion of what was typed; the only one, or the first, at once. */
function complete(model: Model, overlay: CommandOverlay, step: 1 | -1): Step {
	const typed = overlay.completing?.typed ?? overlay.field.text;
	const found = completions(typed);
	if (found.length === 0) return still(say(model, 'Nothing begins like this.', 'dim'));
	const before = overlay.completing?.at ?? (step === 1 ? -1 : 0);
	const at = (before + step + found.length) % found.length;
	const field = fieldOf(found[at] ?? typed);
	// A single one is taken: what comes next is completed afresh.
	return still({ ...model, overlay: { ...overlay, field, completing: found.length === 1 ? null : { typed, at } } });
}

export function commandKey(model: Model, key: string): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'command') return still(model);
	switch (key) {
		case 'escape':
			return still({ ...model, overlay: null });
		case 'enter': {
			const text = overlay.field.text.trim();
			const typed = { ...model.typed, command: remembering(model.typed.command, text) };
			return carryOut({ ...model, overlay: null, typed }, text);
		}
		case 'tab':
			return complete(model, overlay, 1);
		case 'shift+tab':
			return complete(model, overlay, -1);
		case 'backspace':
			// As in vim: nothing left to delete leaves.
			if (overlay.field.text === '') return still({ ...model, overlay: null });
			break;
		case 'up':
		case 'ctrl+p':
		case 'ctrl+r':
		case 'down':
		case 'ctrl+n': {
			const step = key === 'down' || key === 'ctrl+n' ? -1 : 1;
			const found = recalled(model.typed.command, overlay.field, overlay.recall, step, key === 'ctrl+r');
			return found
				? still({ ...model, overlay: { ...overlay, ...found, completing: null } })
				: still(say(model, 'No command was typed earlier.', 'dim'));
		}
	}
	const field = edit(overlay.field, key);
	return field
		? still({ ...model, overlay: { ...overlay, field, recall: NOT_RECALLING, completing: null } })
		: still(model);
}

export function commandPaste(model: Model, text: string): Step {
	const { overlay } = model;
	return overlay?.kind === 'command'
		? still({
				...model,
				overlay: { ...overlay, field: insert(overlay.field, text), recall: NOT_RECALLING, completing: null },
			})
		: still(model);
}
