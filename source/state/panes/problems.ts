import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Model } from '../model.ts';
import { clamp, type Step, scrolled, still } from '../step.ts';
import { fill, type Line, marked, piece } from '../text/line.ts';
import { wrap } from '../text/wrap.ts';

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
		case 'down':
		case 'j':
			return go(overlay.selected + 1);
		case 'up':
		case 'k':
			return go(overlay.selected - 1);
		case 'pagedown':
		case 'space':
		case 'ctrl+d':
			return go(overlay.selected + 10);
		case 'pageup':
		case 'ctrl+u':
			return go(overlay.selected - 10);
		case 'g':
			return go(0);
		case 'G':
			return go(Number.MAX_SAFE_INTEGER);
		default:
			return still(model);
	}
}

const SIGNS: Readonly<Record<Diagnostic['severity'], string>> = { error: '! ', warning: '! ', note: '· ' };

/** The chosen problem in full, the others on a line each. */
export function problemsLines(model: Model, width: number, height: number): Line[] {
	if (model.overlay?.kind !== 'problems') return [];
	const { found, selected } = model.overlay;
	const count = found ? `  ${found.length} in this archive` : '  looking…';
	const lines: Line[] = [[piece(' PROBLEMS AND REMARKS', 'key'), piece(count, 'dim')]];
	const shown = Math.max(1, height - 5);
	const top = scrolled(0, selected, shown, found?.length ?? 0);
	for (const [row, one] of (found ?? []).slice(top, top + shown).entries()) {
		const tone = one.severity === 'note' ? 'dim' : one.severity;
		const line = [
			piece(top + row === selected ? '▌' : ' ', 'key'),
			piece(SIGNS[one.severity], tone),
			piece(one.where, 'strong'),
			piece(`  ${one.message}`),
		];
		if (top + row !== selected) {
			lines.push(line);
			continue;
		}
		lines.push(marked(fill(line.slice(0, 3), width), 'selected'));
		for (const text of [one.message, one.hint]) {
			for (const span of wrap(text, 0, text.length, width - 6)) {
				lines.push([
					piece('▌   ', 'key'),
					piece(text.slice(span.start, span.end), text === one.hint ? 'dim' : 'plain'),
				]);
			}
		}
	}
	if (found?.length === 0) lines.push([], [piece('   Everything was read as it should be.', 'dim')]);
	return Array.from({ length: height }, (_, index) => fill(lines[index] ?? [], width));
}
