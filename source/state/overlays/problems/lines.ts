import type { Diagnostic } from '../../../domain/diagnostic.ts';
import type { Model } from '../../model.ts';
import { SETTINGS_RULE } from '../../settings/settings.ts';
import { scrolled } from '../../step.ts';
import { counted } from '../../text/count.ts';
import { fill, type Line, marked, ofRow, piece } from '../../text/line.ts';
import { remark } from '../../text/remark.ts';
import { wrap } from '../../text/wrap.ts';

const SIGNS: Readonly<Record<Diagnostic['severity'], string>> = { error: '! ', warning: '! ', note: '· ' };

/** Problems of the archive as the head counts them, remarks and those of the settings apart. */
function countOf(all: readonly Diagnostic[]): string {
	const found = all.filter(({ rule }) => rule !== SETTINGS_RULE);
	const set = all.length - found.length;
	const own = set === 0 ? '' : `${counted(set, 'problem')} in your settings`;
	return found.length === 0 && own !== ''
		? own
		: [`${ofArchive(found)} in this archive`, own].filter(Boolean).join(', ');
}

function ofArchive(found: readonly Diagnostic[]): string {
	const remarks = found.filter(({ severity }) => severity === 'note').length;
	const problems = counted(found.length - remarks, 'problem');
	return remarks === 0 ? problems : `${problems} and ${counted(remarks, 'remark')}`;
}

/** The chosen problem in full, the others on a line each. */
export function problemsLines(model: Model, width: number, height: number): Line[] {
	if (model.overlay?.kind !== 'problems') return [];
	const { found, selected } = model.overlay;
	const count = found ? `  ${countOf(found)}` : '  looking…';
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
			lines.push(ofRow(line, top + row));
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
	if (found?.length === 0)
		lines.push(
			...remark(
				model.status?.progress ? 'None so far; articles are still being read.' : 'Everything was read as it should be.',
				width,
			),
		);
	return Array.from({ length: height }, (_, index) => fill(lines[index] ?? [], width));
}
