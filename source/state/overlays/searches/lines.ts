import type { Model } from '../../model.ts';
import { scrolled } from '../../step.ts';
import { fill, type Line, marked, piece, shortened } from '../../text/line.ts';
import { isKeepable, type SearchRow, searchRows } from './keys.ts';

const SIGNS = { all: '', any: 'or ', none: 'without ' } as const;

const asked = ({ search }: SearchRow): string =>
	[search?.query ?? '', ...(search?.filter ?? []).map(({ entity, mode }) => `${SIGNS[mode]}${entity.name}`)]
		.filter((part) => part !== '')
		.join(' · ');

/** The saved searches, over the whole body of the screen. */
export function searchesLines(model: Model, width: number, height: number): Line[] {
	const { overlay } = model;
	if (overlay?.kind !== 'searches') return [];
	const rows = searchRows(model, overlay);
	const lines: Line[] = [[piece(' SAVED SEARCHES', 'key'), piece(`  ${`${rows.length}`}`, 'dim')]];
	const shown = height - 1;
	const top = scrolled(0, overlay.selected, shown, rows.length);
	for (const [index, row] of rows.slice(top, top + shown).entries()) {
		const selected = top + index === overlay.selected;
		const line = shortened(
			[piece(selected ? '▌ ' : '  ', 'key'), piece(row.name, 'strong'), piece(`  ${asked(row)}`, 'dim')],
			width,
		);
		lines.push(selected ? marked(line, 'selected') : line);
	}
	if (rows.length === 0) {
		const how = isKeepable(model)
			? 'ctrl-s keeps the search that stands.'
			: '/ searches, f filters; then ctrl-s here keeps it.';
		lines.push([], [piece(`   None here. ${how}`, 'dim')]);
	}
	return Array.from({ length: height }, (_, index) => fill(lines[index] ?? [], width));
}
