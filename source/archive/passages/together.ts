import { type MentionPage, NEARNESSES, type WalkRequest } from '../archive.ts';
import type { PairRow } from './pairs.ts';

/** With whom an entity is to stand, and how near. */
export type With = NonNullable<WalkRequest['with']>;

/** Places where two entities stand together, from the nearest, of all articles or of a part. */
export interface FoundPairs {
	readonly rows: readonly PairRow[];
	readonly part: MentionPage['part'];
}

/** Those that stand as near as is asked for, or nearer. */
export function within({ rows, part }: FoundPairs, nearness: With['within']): FoundPairs {
	const reach = NEARNESSES.indexOf(nearness);
	return { rows: rows.filter((row) => NEARNESSES.indexOf(row.nearness) <= reach), part };
}

/** Which of them is the one that begins here, else the first of its article; null where the article has none. */
export function indexAmong({ rows }: FoundPairs, article: string, start: number): number | null {
	const exact = rows.findIndex((row) => row.article === article && row.start === start);
	const index = exact >= 0 ? exact : rows.findIndex((row) => row.article === article);
	return index < 0 ? null : index;
}
