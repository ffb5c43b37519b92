import type { Article } from '../../domain/article.ts';
import { compose } from '../../ingest/compose.ts';
import type { AnnotatedArticle } from './gold.ts';

/** So many characters must agree before two texts count as in step again. */
const IN_STEP = 12;
/** Mending adds or takes away fewer characters than this at one place. */
const FARTHEST = 200;

const same = (a: string | undefined, b: string | undefined): boolean =>
	a === b || (a !== undefined && b !== undefined && a.trim() === '' && b.trim() === '');

/** For each place of a text, its end included, the place in another that is the same but for mends: spaces, letters read wrongly, marks left out. */
export function placesIn(from: string, to: string): Int32Array {
	const places = new Int32Array(from.length + 1);
	const inStep = (i: number, j: number): boolean => {
		for (let k = 0; k < IN_STEP && i + k < from.length; k++) if (!same(from[i + k], to[j + k])) return false;
		return true;
	};
	let j = 0;
	for (let i = 0; i < from.length; ) {
		if (same(from[i], to[j])) {
			places[i++] = j++;
			continue;
		}
		let skipped = 1;
		let left = -1;
		for (; left < 0 && skipped < FARTHEST; skipped++)
			for (let k = 0; k <= skipped && left < 0; k++) if (inStep(i + k, j + skipped - k)) left = k;
		if (left < 0) {
			places[i++] = j;
			continue;
		}
		places.fill(j, i, i + left);
		i += left;
		j += skipped - 1 - left;
	}
	places[from.length] = to.length;
	return places;
}

/** An annotated article as the program reads it, the annotation carried over to its mended text; null where nothing is left to read. */
export function asRead(annotated: AnnotatedArticle): { annotated: AnnotatedArticle; article: Article } | null {
	const { id, text, headline } = annotated;
	const [article] = compose(
		{
			id,
			path: `${id}.txt`,
			text,
			where: id,
			given: headline === undefined ? {} : { headline: { value: headline, from: 'annotation' } },
		},
		null,
	).articles;
	if (!article) return null;
	const places = article.text === text ? null : placesIn(text, article.text);
	const carried = (ranges: readonly (readonly [number, number])[]): (readonly [number, number])[] =>
		ranges.map(([start, end]) => (places === null ? [start, end] : [places[start] as number, places[end] as number]));
	return {
		article: { ...article, language: 'en' },
		annotated: {
			...annotated,
			text: article.text,
			attributions: annotated.attributions.map(({ source, cue, content }) => ({
				source: carried(source),
				cue: carried(cue),
				content: carried(content),
			})),
			...(annotated.discard ? { discard: carried(annotated.discard) } : {}),
		},
	};
}
