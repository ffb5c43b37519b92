import type { Model } from '../../model.ts';
import { scrolled } from '../../step.ts';
import { counted } from '../../text/count.ts';
import { fill, type Line, marked, piece, shortened } from '../../text/line.ts';
import { remark } from '../../text/remark.ts';
import { tagRows } from './keys.ts';

/** The tags there are, over the whole body of the screen. */
export function tagLines(model: Model, width: number, height: number): Line[] {
	const { overlay } = model;
	if (overlay?.kind !== 'tag') return [];
	const rows = tagRows(model, overlay);
	const lines: Line[] = [shortened([piece(' TAG', 'key'), piece(`  ${overlay.article.headline}`, 'dim')], width)];
	const shown = height - 1;
	const top = scrolled(0, overlay.selected, shown, rows.length);
	for (const [index, { tag, articles, on }] of rows.slice(top, top + shown).entries()) {
		const selected = overlay.moved && top + index === overlay.selected;
		const line = fill(
			[
				piece(selected ? '▌' : ' ', 'key'),
				piece(on ? '+ ' : '  ', 'key'),
				piece(`#${tag}`, on ? 'chip' : 'plain'),
				piece(`  ${counted(articles, 'article')}`, 'dim'),
			],
			width,
		);
		lines.push(selected ? marked(line, 'selected') : line);
	}
	if (rows.length === 0)
		lines.push(...remark(overlay.field.text === '' ? 'No tags yet: type one.' : 'A new tag.', width));
	return Array.from({ length: height }, (_, index) => fill(lines[index] ?? [], width));
}
