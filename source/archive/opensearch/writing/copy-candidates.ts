import { fewestShared, MOST_HOLDERS } from '../../../echoes/origins/candidates.ts';
import type { Query } from '../asking/query-language.ts';
import type { Searcher } from '../asking/searcher.ts';
import { columns, numberIn, textIn } from '../documents/columns.ts';
import { tokenOfHash } from '../documents/token.ts';

/** What is known of an article that is to be compared. */
export interface Sought {
	readonly id: string;
	/** Words of its print. */
	readonly words: number;
	/** Shingles by which others are sought. */
	readonly shingles: readonly number[];
}

/** An article that keeps shingles that others seek. */
export interface Holder {
	readonly id: string;
	readonly copyOf: string | null;
	readonly words: number;
}

/** Searches that are asked in one request. */
const AT_ONCE = 100;

/**
 * How many shingles each of these shares with those that share most: a search each, whose score is that number. Most articles share none
 * with any, and nothing but their own head comes back.
 */
export async function sharedBy(
	searcher: Searcher,
	all: readonly Sought[],
): Promise<ReadonlyMap<string, ReadonlyMap<Holder, number>>> {
	const shared = new Map<string, ReadonlyMap<Holder, number>>();
	for (let at = 0; at < all.length; at += AT_ONCE) {
		const some = all.slice(at, at + AT_ONCE);
		const found = await searcher.searches('articles', some.map(sharingMost), 'comparing texts');
		some.forEach(({ id }, index) => {
			const holders = (found[index]?.hits.hits ?? []).map((hit): [Holder, number] => [
				{ id: textIn(hit, 'id') ?? '', copyOf: textIn(hit, 'copyOf'), words: numberIn(hit, 'printed') },
				hit._score ?? 0,
			]);
			shared.set(id, new Map(holders.filter(([holder]) => holder.id !== id)));
		});
	}
	return shared;
}

const sharingMost = ({ shingles }: Sought): Query => ({
	...columns('id', 'copyOf', 'printed'),
	// One of them is the article itself.
	size: MOST_HOLDERS + 1,
	track_total_hits: false,
	query: {
		match: {
			shingles: { query: shingles.map(tokenOfHash).join(' '), minimum_should_match: fewestShared(shingles.length) },
		},
	},
});
