import { attached } from '../../../journal/anchor.ts';
import type { Corrections } from '../../../journal/corrections.ts';
import type { FigureTarget } from '../../../journal/target.ts';
import { figureKey } from '../../../ledger/figure-key.ts';
import { type FigureHere, type HandsHere, handsHere } from '../../corrected/hands.ts';
import { readBodyText } from '../bodies.ts';
import { numberOf, type Statements, textOf } from '../statements.ts';

/** Each act on lines with its figures where they stand in the index. */
export const figuresHere = (store: Statements, acts: Corrections['lines']): HandsHere<number> =>
	handsHere(acts, (figure) => placeOf(store, figure));

function placeOf(store: Statements, { article, anchor }: FigureTarget): FigureHere<number> | null {
	const row =
		store.get('SELECT doc, id FROM article WHERE id = ?', article.id) ??
		store.get('SELECT doc, id FROM article WHERE path = ? AND headline = ?', article.path, article.headline);
	if (row === undefined) return null;
	const span = attached(readBodyText(store, numberOf(row.doc)), anchor);
	return span === null ? null : { doc: numberOf(row.doc), key: figureKey(textOf(row.id), span.start) };
}
