import type { Order } from '../asking/orders.ts';
import type { Query } from '../asking/query-language.ts';
import { type Hit, type Searcher, totalOf } from '../asking/searcher.ts';
import { type Column, columns, textIn } from '../documents/columns.ts';

/** The server gives no more at once. Where more reprints are among what is asked for, nothing is folded and no texts are counted. */
const MOST_REPRINTS = 10_000;

/** An article whose text others print. */
export interface Reprint extends Pick<Hit<unknown>, 'fields'> {
	readonly id: string;
	/** What all that print its text share. */
	readonly text: string;
}

export const REPRINTED: Query = { exists: { field: 'copyOf' } };

/** Reprints among what fits, in an order; none where there are too many to be told one by one. */
export async function reprintsAmong(
	searcher: Searcher,
	fitting: Query,
	{ sort, asked = [], ...more }: { readonly sort?: Order; readonly asked?: readonly Column[] } & Query = {},
): Promise<readonly Reprint[]> {
	const found = await searcher.search(
		'articles',
		{
			...more,
			...columns('id', 'copyOf', ...asked),
			size: MOST_REPRINTS,
			track_total_hits: MOST_REPRINTS + 1,
			query: { bool: { must: [fitting], filter: [REPRINTED] } },
			...(sort === undefined ? {} : { sort }),
		},
		'looking for copies',
	);
	if (totalOf(found) > MOST_REPRINTS) return [];
	return found.hits.hits.map((hit) => ({
		id: textIn(hit, 'id') ?? '',
		text: textIn(hit, 'copyOf') ?? '',
		fields: hit.fields ?? {},
	}));
}

/** Those that print one text, as far as there are several. */
export const together = (reprints: readonly Reprint[]): readonly (readonly Reprint[])[] =>
	[...Map.groupBy(reprints, ({ text }) => text).values()].filter((group) => group.length > 1);

/** How many stand behind others. */
export const behindAmong = (reprints: readonly Reprint[]): number =>
	together(reprints).reduce((sum, group) => sum + group.length - 1, 0);
