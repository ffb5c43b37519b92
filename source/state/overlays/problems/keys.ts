import type { Model } from '../../model.ts';
import { clamp, type Step, still } from '../../step.ts';
import { rowStep } from '../row-step.ts';

/** Opens the list of what could not be read as it should, and what to do about each. */
export function openProblems(model: Model): Step {
	const ask = model.asked.problems + 1;
	const overlay = { kind: 'problems', found: null, selected: 0 } as const;
	return [{ ...model, overlay, asked: { ...model.asked, problems: ask } }, [{ type: 'diagnostics', ask }]];
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
