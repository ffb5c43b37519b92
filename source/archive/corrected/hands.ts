import type { Corrections } from '../../journal/corrections.ts';
import type { FigureTarget } from '../../journal/target.ts';
import type { FigureKey } from '../../ledger/figure-key.ts';
import type { Hand } from '../../ledger/hands.ts';

/** Where a figure stands now: its article, as the store knows it, and its key. */
export interface FigureHere<Doc> {
	readonly doc: Doc;
	readonly key: FigureKey;
}

/** What somebody did to lines, as far as its figures are here. */
export interface HandsHere<Doc> {
	readonly hands: readonly Hand[];
	/** Articles of figures on lines that something was done to. */
	readonly docs: ReadonlySet<Doc>;
	readonly accepted: ReadonlySet<FigureKey>;
}

/** Each act on lines with its figures where they stand now; those whose words are gone are let go. */
export function handsHere<Doc>(
	acts: Corrections['lines'],
	placeOf: (figure: FigureTarget) => FigureHere<Doc> | null,
): HandsHere<Doc> {
	const hands: Hand[] = [];
	const docs = new Set<Doc>();
	const accepted = new Set<FigureKey>();
	const here = (figures: readonly FigureTarget[]): FigureHere<Doc>[] =>
		figures.flatMap((figure) => placeOf(figure) ?? []);
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
			const [from] = here([act.from]);
			if (from === undefined) continue;
			const figures = here(act.figures);
			hands.push({ does: 'part', from: from.key, figures: new Set(figures.map(({ key }) => key)) });
			for (const { doc } of [from, ...figures]) docs.add(doc);
		}
	}
	return { hands, docs, accepted };
}
