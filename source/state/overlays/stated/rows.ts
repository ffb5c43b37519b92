import type { StatedOverlay, StatedRow } from './state.ts';

/** The facts with all the words that are asked for, in their claim, in the sentence it rests on or in their article's headline. */
export function rowsOf({ page, words }: StatedOverlay): readonly StatedRow[] {
	const wanted = words.text.toLowerCase().split(/\s+/).filter(Boolean);
	if (page === null || wanted.length === 0) return page?.rows ?? [];
	return page.rows.filter(({ claim, sentence, headline }) => {
		const text = `${claim} ${sentence} ${headline}`.toLowerCase();
		return wanted.every((word) => text.includes(word));
	});
}
