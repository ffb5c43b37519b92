import type { Reading } from '../../../archive/archive.ts';
import { marksOf } from '../../desk/marks.ts';
import { alsoOf } from '../../desk/others.ts';
import type { Model } from '../../model.ts';
import { measureOf, type Rect } from '../../screen.ts';
import type { ArticleLayout } from '../../text/layout.ts';
import { layoutOf } from './layout.ts';

/** The article as its pane lays it out. */
export const shownIn = (model: Model, reading: Reading, rect: Rect): ArticleLayout =>
	layoutOf(
		reading,
		measureOf(rect),
		model.letters,
		marksOf(model, reading.article) ?? undefined,
		model.reveals,
		alsoOf(model, reading.article),
	);

/** Columns before the article's lines: in a wide pane they stand in its middle; where they are read out, at its left. */
export const marginOf = ({ terminal }: Model, layout: ArticleLayout, rect: Rect): number =>
	terminal.linear ? 1 : Math.max(1, Math.floor((rect.width - layout.width) / 2));
