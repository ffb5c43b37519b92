import type { ListRequest, SortKey } from '../../archive.ts';
import { MOST_RANKED } from '../../ranking/worth.ts';
import { EARLIEST_FIRST, LATEST_FIRST, type Order, reversed } from '../asking/orders.ts';
import { ALL, type Query, whether } from '../asking/query-language.ts';
import { better, inSteps, tiersOf } from '../asking/ranked.ts';
import { columns } from '../documents/columns.ts';
import type { Asked } from './deep.ts';
import type { Understood } from './understanding.ts';

const BY_DATE: Order = [LATEST_FIRST, { path: 'asc' }, { id: 'asc' }];
const BY_OUTLET: Order = [{ outletFolded: 'asc' }, ...BY_DATE];

const ORDERS: Readonly<Record<Exclude<SortKey, 'relevance'>, readonly [up: Order, down: Order]>> = {
	date: [[EARLIEST_FIRST, { path: 'desc' }, { id: 'desc' }], BY_DATE],
	headline: [
		[{ folded: 'asc' }, { path: 'asc' }, { id: 'asc' }],
		[{ folded: 'desc' }, { path: 'desc' }, { id: 'desc' }],
	],
	outlet: [BY_OUTLET, reversed(BY_OUTLET)],
};

const ROW = ['id', 'copyOf', 'path', 'outlet', 'published', 'analyser', 'problems', 'headline'] as const;

/** The search for a list, but for its window. */
export function pageOf(
	request: Pick<ListRequest, 'sort' | 'descending'>,
	understood: Understood | null,
	fitting: Query,
	filter: Query | null,
): Asked {
	const isMarked = (understood?.sought ?? []).length > 0;
	return {
		...ordered(request, understood, fitting),
		...(filter === null ? {} : { post_filter: filter, aggs: { all: { filter: ALL } } }),
		...columns(...ROW, ...(isMarked ? (['record'] as const) : [])),
	};
}

/** Many hits are ordered by where the words stand and by date; of few, the scores tell more. */
function ordered(
	{ sort, descending }: Pick<ListRequest, 'sort' | 'descending'>,
	understood: Understood | null,
	fitting: Query,
): { readonly query: Query; readonly sort: Order } {
	if (sort !== 'relevance') return { query: whether(fitting), sort: ORDERS[sort][descending ? 1 : 0] };
	if (understood === null || understood.worth.length === 0) return { query: whether(fitting), sort: BY_DATE };
	const byWorth: Order = [{ _score: 'desc' }, ...BY_DATE];
	if (understood.count > MOST_RANKED)
		return {
			query: better(whether(fitting), tiersOf(understood.node, understood.readings), understood.before),
			sort: byWorth,
		};
	return { query: inSteps(better(fitting, understood.worth, understood.before)), sort: byWorth };
}
