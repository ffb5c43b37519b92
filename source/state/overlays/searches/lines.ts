import type { ActOf } from '../../../journal/act.ts';
import type { Model } from '../../model.ts';
import { scrolled } from '../../step.ts';
import { EMPTY_FIELD } from '../../text/field.ts';
import { fill, type Line, marked, piece, shortened } from '../../text/line.ts';
import { remark } from '../../text/remark.ts';
import { choicesOf, isKeepable, searchRows } from './keys.ts';

const SIGNS = { all: '', any: 'or ', none: 'without ' } as const;

const asked = ({ search }: Pick<ActOf<'search'>, 'search'>): string =>
	[search?.query ?? '', ...(search?.filter ?? []).map(({ entity, mode }) => `${SIGNS[mode]}${entity.name}`)]
		.filter((part) => part !== '')
		.join(' · ');

/** The saved searches, over the whole body of the screen. */
export function searchesLines(model: Model, width: number, height: number): Line[] {
	const { overlay } = model;
	if (overlay?.kind !== 'searches') return [];
	const rows = searchRows(model, overlay);
	const all = searchRows(model, { ...overlay, field: EMPTY_FIELD });
	const lines: Line[] = [
		[
			piece(' SAVED SEARCHES', 'key'),
			piece(`  ${rows.length === all.length ? '' : `${rows.length} of `}${all.length}`, 'dim'),
		],
	];
	const shown = height - 1;
	const choices = choicesOf(model, overlay);
	const top = scrolled(0, overlay.selected, shown, choices.length);
	for (const [index, choice] of choices.slice(top, top + shown).entries()) {
		const selected = top + index === overlay.selected;
		const row = 'kept' in choice ? choice.kept : choice.offered;
		const line = shortened(
			[
				piece(selected ? '▌ ' : '  ', 'key'),
				...('kept' in choice ? [] : [piece('keep as ', 'dim')]),
				piece(row.name, 'strong'),
				piece(`  ${asked(row)}`, 'dim'),
			],
			width,
		);
		lines.push(selected ? marked(line, 'selected') : line);
	}
	if (choices.length === 0) {
		const how = isKeepable(model)
			? 'A name and ↵ keep the search that stands.'
			: '/ searches, f filters; then a name and ↵ here keep it.';
		lines.push(...remark(`${all.length > 0 ? 'None is called so.' : 'None here.'} ${how}`, width));
	}
	return Array.from({ length: height }, (_, index) => fill(lines[index] ?? [], width));
}
