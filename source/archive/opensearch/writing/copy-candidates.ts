import { type Query, whether } from '../asking/query-language.ts';
import { type Searcher, totalOf } from '../asking/searcher.ts';
import { columns, numberIn, numbersIn, textIn } from '../documents/columns.ts';

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

/** Of one that shares most with a single article, so many are looked at. */
const MOST_OF_ONE = 60;
/** Articles that keep any of the shingles of those that are compared at once; the server gives no more. */
const MOST_HOLDERS = 10_000;

/**
 * How many shingles each of these shares with whom: one request for all that keep any that is sought, whose own are columns.
 * Where too many do, half as many are asked for at once; a single one is content with those that share most.
 */
export async function sharedBy(
	searcher: Searcher,
	all: readonly Sought[],
): Promise<ReadonlyMap<string, ReadonlyMap<Holder, number>>> {
	const [only] = all;
	const isAlone = all.length === 1 && only !== undefined;
	const sought = [...new Set(all.flatMap(({ shingles }) => shingles))];
	const found = await searcher.search(
		'articles',
		{
			...columns('id', 'copyOf', 'printed', 'shingles'),
			size: isAlone ? MOST_OF_ONE : MOST_HOLDERS,
			track_total_hits: MOST_HOLDERS + 1,
			query: isAlone ? sharingMost(only) : { terms: { shingles: sought } },
		},
		'comparing texts',
	);
	if (!isAlone && totalOf(found) > MOST_HOLDERS) {
		const middle = Math.ceil(all.length / 2);
		const halves = [all.slice(0, middle), all.slice(middle)];
		return new Map((await Promise.all(halves.map((half) => sharedBy(searcher, half)))).flatMap((half) => [...half]));
	}
	const holders = new Map<number, Holder[]>();
	for (const hit of found.hits.hits) {
		const holder = { id: textIn(hit, 'id') ?? '', copyOf: textIn(hit, 'copyOf'), words: numberIn(hit, 'printed') };
		for (const shingle of numbersIn(hit, 'shingles')) {
			const known = holders.get(shingle);
			if (known === undefined) holders.set(shingle, [holder]);
			else known.push(holder);
		}
	}
	return new Map(
		all.map(({ id, shingles }) => {
			const shared = new Map<Holder, number>();
			for (const shingle of shingles)
				for (const one of holders.get(shingle) ?? []) if (one.id !== id) shared.set(one, (shared.get(one) ?? 0) + 1);
			return [id, shared];
		}),
	);
}

const sharingMost = ({ id, shingles }: Sought): Query => ({
	bool: {
		should: shingles.map((shingle) => whether({ term: { shingles: shingle } }, 1)),
		minimum_should_match: Math.min(2, shingles.length),
		must_not: [{ ids: { values: [id] } }],
	},
});
