import type { Model } from '../../model.ts';
import type { Chip } from '../../place.ts';
import { scrolled } from '../../step.ts';
import { counted, grouped } from '../../text/count.ts';
import { emphasised, fill, type Line, marked, ofRow, piece, spread } from '../../text/line.ts';
import { KIND_LETTERS } from '../../text/pieces.ts';
import { remark } from '../../text/remark.ts';
import type { OfferedName, PickerOverlay } from './state.ts';

/** Counts stay near the names they count. */
const ROW_WIDTH = 110;
/** Columns from which there is room for words between a name and its counts. */
const NARROW = 60;

function rowLine(row: OfferedName, isUnder: boolean, chips: readonly Chip[], width: number, selected: boolean): Line {
	const chip = chips.find(({ entity }) => entity === row.id);
	const [said, articles] = row.shared === undefined ? [grouped(row.mentionCount), row.articles] : ['both', row.shared];
	const counts = `${said} in ${grouped(articles)} article${articles === 1 ? ' ' : 's'}`.padStart(18);
	const roles = row.roles[0] ?? '';
	const aliases = row.aliases.length > 0 ? `  ${row.aliases.slice(0, 3).join(', ')}` : '';
	const line = spread(
		[
			piece(selected ? '▌' : ' ', 'key'),
			piece(`${KIND_LETTERS[row.kind]} `, row.kind),
			...emphasised(row.name, row.marks, row.kind, 'letter'),
			piece(
				chip ? `  ${chip.mode === 'none' ? 'left out' : chip.mode === 'any' ? 'one of several' : 'in the filter'}` : '',
				'chip',
			),
			piece(isUnder ? `  ${width < NARROW ? 'here' : 'under the cursor'}` : '', 'dim'),
			piece(roles === '' ? '' : `  ${roles}`),
			piece(aliases, 'dim'),
			piece(row.namedIn === undefined ? '' : `  ${row.namedIn}`, 'dim'),
		],
		[piece(` ${counts}`, 'dim'), piece(' ')],
		Math.min(width, ROW_WIDTH),
	);
	const filled = fill(line, width);
	return selected ? marked(filled, 'selected') : filled;
}

/** What will be put right with the name that is picked. */
function correctingTitle({ subject, correcting }: PickerOverlay): string {
	const name = (subject?.name ?? '').toUpperCase();
	const count = correcting?.mentions?.length;
	if (count === undefined) return `WHICH NAME IS ${name} TOO?`;
	return count === 1
		? `OF WHICH NAME IS THIS MENTION, IF NOT ${name}?`
		: `OF WHICH NAME ARE THESE ${grouped(count)} MENTIONS?`;
}

function titleOf(picker: PickerOverlay): string {
	const { purpose, subject } = picker;
	switch (purpose) {
		case 'filter':
			return 'FILTER BY A NAME';
		case 'mentions':
			return 'WHOSE MENTIONS?';
		case 'page':
			return 'WHOSE PAGE?';
		case 'correct':
			return correctingTitle(picker);
		case 'together':
			return subject ? `${subject.name.toUpperCase()} TOGETHER WITH WHOM?` : 'TWO NAMES TOGETHER: WHICH IS THE FIRST?';
	}
}

/** The picker over the whole body of the screen. */
export function pickerLines(model: Model, width: number, height: number): Line[] {
	if (model.overlay?.kind !== 'picker') return [];
	const { page, selected, under, field } = model.overlay;
	const first = field.text.trim() === '' ? under?.entity : undefined;
	const title = titleOf(model.overlay);
	const names = page ? `  ${counted(page.total, 'name')}` : '';
	const query = model.place.list.query.trim();
	const within = model.overlay.purpose === 'filter' && query !== '' ? ` · within the search ${query}` : '';
	const lines: Line[] = [[piece(` ${title}`, 'key'), piece(`${names}${within}`, 'dim')]];
	const shown = height - 1;
	const top = scrolled(0, selected, shown, page?.rows.length ?? 0);
	for (const [index, row] of (page?.rows ?? []).slice(top, top + shown).entries()) {
		const at = top + index;
		lines.push(ofRow(rowLine(row, row.id === first, model.place.list.filter, width, at === selected), at));
	}
	if (page && page.rows.length === 0)
		lines.push(
			...remark(
				model.status?.progress ? 'No name fits so far: articles are still being read.' : 'No name fits.',
				width,
			),
		);
	return Array.from({ length: height }, (_, index) => fill(lines[index] ?? [], width));
}
