import type { Model, Size } from '../../model.ts';
import { counted, grouped } from '../../text/count.ts';
import { fill, type Line, piece, shortened, spread } from '../../text/line.ts';

/** Rows of the screen that are not the output's: the head, the foot, its own title. */
const AROUND = 4;

export const outcomeRows = ({ rows }: Size): number => Math.max(1, rows - AROUND);

/** What a command wrote, a row a line; long lines are cut at the edge. */
export function outcomeLines(model: Model, width: number, height: number): Line[] {
	const { overlay } = model;
	if (overlay?.kind !== 'outcome') return [];
	const { result, top, command } = overlay;
	const lines = result?.lines ?? [];
	const shown = lines.slice(top, top + height - 1);
	const count =
		result === null ? 'running…' : result.cut ? `${grouped(lines.length)}+ lines` : counted(lines.length, 'line');
	const trouble = result?.trouble ? [piece(`  ${result.trouble}`, 'error')] : [];
	const title = spread(
		[piece(' | ', 'dim'), piece(command, 'key'), ...trouble],
		[piece(` ${count}${lines.length >= height ? `  ${grouped(top + 1)}–${grouped(top + shown.length)}` : ''} `, 'dim')],
		width,
	);
	return Array.from({ length: height }, (_, row) => {
		if (row === 0) return title;
		const text = shown[row - 1];
		return text === undefined ? fill([], width) : shortened([piece(` ${text}`)], width);
	});
}
