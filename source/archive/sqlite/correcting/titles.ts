import { gather } from '../../prepared/prepare.ts';
import type { Stored } from '../stored.ts';

/** By entity, how many articles more, or fewer, give it a title than the index counts; titles without regard to case. */
export type TitleChanges = ReadonlyMap<string, ReadonlyMap<string, TitleChange>>;

export interface TitleChange {
	readonly title: string;
	readonly articles: number;
}

/** `articles`: each as it was found, and as the reader put it right. `entityOf` gives the entity of a key, empty for nobody's. */
export function titleChanges(
	articles: Iterable<readonly [found: Stored, corrected: Stored]>,
	entityOf: (key: number) => string,
): TitleChanges {
	const changes = new Map<string, Map<string, TitleChange>>();
	const count = ({ article, analysis, keys }: Stored, more: 1 | -1): void => {
		if (analysis === null) return;
		for (const { key, titles } of gather(article, analysis, [...keys]))
			for (const title of titles) {
				const own = changes.get(entityOf(key)) ?? new Map<string, TitleChange>();
				const folded = title.toLowerCase();
				own.set(folded, { title, articles: (own.get(folded)?.articles ?? 0) + more });
				changes.set(entityOf(key), own);
			}
	};
	for (const [found, corrected] of articles) {
		count(found, -1);
		count(corrected, 1);
	}
	return changes;
}
