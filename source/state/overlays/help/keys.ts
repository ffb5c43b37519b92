import type { Model } from '../../model.ts';
import { clamp, refuse, type Step, say, still } from '../../step.ts';
import { edit, insert } from '../../text/field.ts';
import { NOT_RECALLING, recalled, remembering } from '../../text/recall.ts';
import { found, run } from './commands.ts';

function recall(model: Model): Step {
	if (model.overlay?.kind !== 'help') return still(model);
	const found = recalled(model.typed.help, model.overlay.field, model.overlay.recall, 1, true);
	return found
		? still({ ...model, overlay: { ...model.overlay, ...found, selected: 0 } })
		: still(say(model, 'Nothing typed here earlier.', 'dim'));
}

export function helpKey(model: Model, key: string): Step {
	if (model.overlay?.kind !== 'help') return still(model);
	const { overlay } = model;
	const items = found(model);
	const go = (to: number): Step =>
		still({ ...model, overlay: { ...overlay, selected: clamp(to, Math.max(1, items.length)) } });
	switch (key) {
		case 'escape':
			return still({ ...model, overlay: null });
		case 'up':
			return overlay.selected === 0 ? recall(model) : go(overlay.selected - 1);
		case 'ctrl+r':
			return recall(model);
		case 'ctrl+p':
			return go(overlay.selected - 1);
		case 'down':
		case 'ctrl+n':
			return go(overlay.selected + 1);
		case 'pagedown':
			return go(overlay.selected + 10);
		case 'pageup':
			return go(overlay.selected - 10);
		case 'enter': {
			const binding = items[overlay.selected];
			const help = remembering(model.typed.help, overlay.field.text.trim());
			return binding
				? run({ ...model, overlay: null, typed: { ...model.typed, help } }, binding)
				: refuse(model, 'No key or command fits what is typed.');
		}
	}
	const field = edit(overlay.field, key);
	return field ? still({ ...model, overlay: { ...overlay, field, recall: NOT_RECALLING, selected: 0 } }) : still(model);
}

export const helpPaste = (model: Model, text: string): Step =>
	model.overlay?.kind === 'help'
		? still({
				...model,
				overlay: { ...model.overlay, field: insert(model.overlay.field, text), recall: NOT_RECALLING, selected: 0 },
			})
		: still(model);
