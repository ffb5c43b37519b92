import type { MentionRow } from '../../../archive/archive.ts';
import { shortDate } from '../../dates.ts';
import type { Model } from '../../model.ts';
import type { Rect } from '../../screen.ts';
import { counted, grouped } from '../../text/count.ts';
import { KIND_LETTERS } from '../../text/layout.ts';
import { fill, type Line, marked, piece, spread } from '../../text/line.ts';
import { clip, clipStart, widthOf } from '../../text/width.ts';
import { windowed } from '../../window.ts';

function rowLine(row: MentionRow, width: number, selected: boolean): Line {
	const date = row.published === null ? 'no date' : shortDate(row.published);
	const label = `${date.padStart(11)}  ${clip(row.outlet ?? row.headline, 14).padEnd(14)} `;
	const head = width >= 100 ? label : `${date.padStart(11)} `;
	const room = width - widthOf(head) - 3;
	const middle = Math.floor((room - widthOf(row.text)) / 2);
	const before = clipStart(row.before, middle);
	const pad = ' '.repeat(Math.max(0, middle - widthOf(before)));
	const line: Line = [
		piece(selected ? '▌' : ' ', selected ? 'key' : 'plain'),
		piece(head, 'dim'),
		piece(pad + before),
		piece(row.text, row.certainty === 'candidate' ? 'dim' : 'strong', 'echo'),
		piece(row.certainty === 'certain' ? '' : '?', 'warning'),
		piece(row.after),
	];
	const shown = fill(line, width - 1);
	return [...(selected ? marked(shown, 'selected') : shown), piece(' ')];
}

/** The mention list: who, under which names, then every mention with the words around it. */
export function mentionsLines(model: Model, rect: Rect): Line[] {
	const { mentions, focus } = model.place;
	if (!mentions) return [];
	const { row, page, selected, top } = mentions;
	const total = page?.total ?? 0;
	const count = page ? `${counted(total, 'mention')} in ${counted(page.articles, 'article')}` : 'looking…';
	const roles = row && row.roles.length > 0 ? ` · ${row.roles.slice(0, 2).join('; ')}` : '';
	const lines: Line[] = [
		spread(
			[
				piece(row ? ` ${KIND_LETTERS[row.kind]} ` : ' ', row?.kind ?? 'plain'),
				piece((row?.name ?? '').toUpperCase(), focus === 'mentions' ? 'key' : 'dim'),
				piece(`  ${row?.kind ?? ''} · ${count}${roles}`, 'dim'),
			],
			[piece(page && total > 0 ? `  ${grouped(selected + 1)}/${grouped(total)}` : '', 'dim'), piece('  ')],
			rect.width,
		),
	];
	const also = row?.variants.map(({ name, certainty }) => `${name} (${certainty})`) ?? [];
	const names = [
		row && row.aliases.length > 0 ? `as ${row.aliases.join(', ')}` : '',
		also.length > 0 ? `perhaps ${also.join(', ')}` : '',
	];
	lines.push([piece(`   ${names.filter((part) => part !== '').join('   ')}`, 'dim')]);
	for (let index = top; lines.length < rect.height && index < total; index++) {
		const mention = windowed(page, index);
		lines.push(mention ? rowLine(mention, rect.width, index === selected) : [piece('  …', 'dim')]);
	}
	return Array.from({ length: rect.height }, (_, index) => fill(lines[index] ?? [], rect.width));
}
