import type { Model } from '../../model.ts';
import { bodyRows, rectOf } from '../../screen.ts';
import { graphemesOf, widthOf } from '../../text/width.ts';
import { marginOf, shownIn } from './shown.ts';

/** The offset of the article's text that stands at a column and a row of its pane, from 0; null where none does. */
export function offsetAt(model: Model, x: number, y: number): number | null {
	const { reading, top } = model.place.article;
	const rect = rectOf(model, 'article');
	if (!reading || !rect || y < 1) return null;
	const layout = shownIn(model, reading, rect);
	const line = layout.lines(layout.locate(top), bodyRows(rect))[y - 1];
	let column = marginOf(model, layout, rect);
	if (!line || line.start < 0) return null;
	for (const part of line.pieces) {
		const width = widthOf(part.text);
		if (part.start < part.end && x >= column && x < column + width) {
			let offset = part.start;
			for (const grapheme of graphemesOf(part.text)) {
				column += widthOf(grapheme);
				if (column > x) return offset;
				offset += grapheme.length;
			}
		}
		column += width;
	}
	return null;
}
