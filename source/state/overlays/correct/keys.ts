import { enter } from '../../desk/acting.ts';
import type { Model } from '../../model.ts';
import { isBeingRead } from '../../panes/list/moves.ts';
import { clamp, refuse, type Step, say, still } from '../../step.ts';
import { edit, type Field, insert, selectedField } from '../../text/field.ts';
import { openPicker } from '../picker/keys.ts';
import { rowStep } from '../row-step.ts';
import { type Choice, choicesOf } from './choices.ts';
import type { CorrectOverlay } from './state.ts';
import { subjectHere } from './subject.ts';

export function openCorrect(model: Model): Step {
	if (model.desk.off !== null) return refuse(model, model.desk.off);
	const subject = subjectHere(model);
	if (!subject)
		return refuse(
			model,
			isBeingRead(model)
				? 'The names of this article are still being read: in a moment they can be put right.'
				: 'There is nothing here to put right.',
		);
	return still({ ...model, overlay: { kind: 'correct', subject, selected: 0, field: null } });
}

function take(model: Model, overlay: CorrectOverlay, choice: Choice | undefined): Step {
	if (!choice) return still(model);
	switch (choice.does) {
		case 'act':
			return enter(model, overlay, choice.act);
		case 'pick': {
			const { entity } = choice.correcting;
			return openPicker(model, 'correct', {
				subject: { entity: entity.id, name: entity.name },
				correcting: choice.correcting,
			});
		}
		case 'type':
			return still({ ...model, overlay: { ...overlay, field: selectedField(choice.text) } });
	}
}

const typedInto = (model: Model, overlay: CorrectOverlay, field: Field | null): Step =>
	still({ ...model, overlay: { ...overlay, field } });

function keep(model: Model, overlay: CorrectOverlay, choice: Choice | undefined): Step {
	if (choice?.does !== 'type' || !overlay.field) return still(model);
	const act = choice.typed(overlay.field.text);
	return 'act' in act ? enter(model, overlay, act) : still(say(model, `${act.message} ${act.hint}`));
}

export function correctKey(model: Model, key: string): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'correct') return still(model);
	const choices = choicesOf(model, overlay.subject);
	const choice = choices[overlay.selected];
	if (overlay.field) {
		if (key === 'escape') return typedInto(model, overlay, null);
		if (key === 'enter') return keep(model, overlay, choice);
		const edited = edit(overlay.field, key);
		return edited ? typedInto(model, overlay, edited) : still(model);
	}
	const go = (index: number): Step =>
		still({ ...model, overlay: { ...overlay, selected: clamp(index, choices.length) } });
	switch (key) {
		case 'escape':
		case 'q':
			return still({ ...model, overlay: null });
		case 'enter':
			return take(model, overlay, choice);
		default: {
			const to = rowStep(key, overlay.selected);
			if (to !== null) return go(to);
			const digit = /^[1-9]$/.test(key) ? Number(key) - 1 : -1;
			return digit >= 0 && choices[digit] ? take(model, { ...overlay, selected: digit }, choices[digit]) : still(model);
		}
	}
}

export const correctPaste = (model: Model, text: string): Step =>
	model.overlay?.kind === 'correct' && model.overlay.field
		? typedInto(model, model.overlay, insert(model.overlay.field, text))
		: still(model);
