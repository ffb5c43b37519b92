import { attached } from '../../../journal/anchor.ts';
import type { Corrections } from '../../../journal/corrections.ts';
import type { FigureTarget } from '../../../journal/target.ts';
import { type FigureKey, figureKey, type Hand } from '../../../ledger/hands.ts';
import { unpackText } from '../../record/record.ts';
import { bodyOf } from '../bodies.ts';
import { numberOf, type Statements, textOf } from '../statements.ts';

/** What somebody did to lines, as far as its figures are here. */
export interface HandsHere {
	readonly hands: readonly Hand[];
	/** Articles of figures on lines that something was done to. */
	readonly docs: ReadonlySet<number>;
	readonly accepted: ReadonlySet<FigureKey>;
}

interface Here {
	readonly doc: number;
	readonly key: FigureKey;
}

/** Each act on lines with its figures where they stand now; those whose words are gone are let go. */
export function handsHere(store: Statements, acts: Corrections['lines']): HandsHere {
	const hands: Hand[] = [];
	const docs = new Set<number>();
	const accepted = new Set<FigureKey>();
	const here = (figures: readonly FigureTarget[]): Here[] => figures.flatMap((figure) => placeOf(store, figure) ?? []);
	for (const act of acts) {
		if (act.act === 'accept')
			for (const { key, doc } of here(act.figures)) {
				accepted.add(key);
				docs.add(doc);
			}
		else if (act.act === 'join') {
			const [one, other] = here([act.one, act.other]);
			if (one === undefined || other === undefined) continue;
			hands.push({ does: 'join', one: one.key, other: other.key });
			docs.add(one.doc).add(other.doc);
		} else {
			const [from, ...figures] = [...here([act.from]), ...here(act.figures)];
			if (from === undefined || here([act.from]).length === 0) continue;
			hands.push({ does: 'part', from: from.key, figures: new Set(figures.map(({ key }) => key)) });
			for (const { doc } of [from, ...figures]) docs.add(doc);
		}
	}
	return { hands, docs, accepted };
}

function placeOf(store: Statements, { article, anchor }: FigureTarget): Here | null {
	const row =
		store.get('SELECT doc, id FROM article WHERE id = ?', article.id) ??
		store.get('SELECT doc, id FROM article WHERE path = ? AND headline = ?', article.path, article.headline);
	if (row === undefined) return null;
	const span = attached(unpackText(bodyOf(store, numberOf(row.doc))), anchor);
	return span === null ? null : { doc: numberOf(row.doc), key: figureKey(textOf(row.id), span.start) };
}
