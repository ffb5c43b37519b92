import type { Diagnostic } from '../../../domain/diagnostic.ts';
import type { Model } from '../../model.ts';
import { clamp, type Step, still } from '../../step.ts';
import { rowStep } from '../row-step.ts';

/** Opens the list of what could not be read as it should, and what to do about each. */
export function openProblems(model: Model): Step {
	return lookAgain({ ...model, overlay: { kind: 'problems', found: null, selected: 0 } });
}

/** Articles came or went while the list is open: asked for anew, what it holds stays until then. */
export function lookAgain(model: Model): Step {
	const ask = model.asked.problems + 1;
	return [{ ...model, asked: { ...model.asked, problems: ask } }, [{ type: 'diagnostics', ask }]];
}

/** The list has come; the cursor stays on its row. */
export function problemsCame(model: Model, told: readonly Diagnostic[]): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'problems') return still(model);
	const found = [...model.unset, ...told];
	const stood = overlay.found?.[overlay.selected];
	const at = found.findIndex(({ where, message }) => where === stood?.where && message === stood.message);
	const selected = at >= 0 ? at : clamp(overlay.selected, Math.max(1, found.length));
	return still({ ...model, overlay: { ...overlay, found, selected } });
}

export function problemsKey(model: Model, key: string): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'problems') return still(model);
	const go = (to: number): Step =>
		still({ ...model, overlay: { ...overlay, selected: clamp(to, Math.max(1, overlay.found?.length ?? 1)) } });
	switch (key) {
		case 'escape':
		case 'enter':
		case 'q':
			return still({ ...model, overlay: null });
		default: {
			const to = rowStep(key, overlay.selected);
			return to === null ? still(model) : go(to);
		}
	}
}
