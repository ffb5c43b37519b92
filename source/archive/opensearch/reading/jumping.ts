import type { Order } from '../asking/orders.ts';
import type { Query } from '../asking/query-language.ts';
import type { Found, Hit } from '../asking/searcher.ts';
import type { Asked, Counting, Place } from './deep.ts';
import { beforeIn, type Standing } from './standing.ts';

/** Rows of a sample: the one wanted lies within a fiftieth of the list, mostly. */
const SAMPLE = 2_000;
/** With fewer there is no telling. */
const LEAST = 40;
/** Rows that are rather walked over than sampled once more. */
const NEAR = 5_000;
const MOST_SAMPLES = 4;
/** Standard deviations of where a row stands in a sample, around which it is counted how many stand before. */
const AROUND = [-2.5, -1, 0, 2.5] as const;
/** Ids are hashes of contents, in hexadecimal digits: of all that are lower than some number the share is that number's. */
const DIGITS = 6;

type Sort = NonNullable<Hit<unknown>['sort']>;

/**
 * A row not far before one of a list, found without walking there: a random sample of the rows, in the list's order, tells about
 * where it is, and is counted out around that; once more between two that are known, where they are far apart. Null where the
 * sample tells nothing: ids are no hashes.
 */
export async function rowBefore(
	searcher: Counting,
	asked: Asked,
	places: Query,
	{ offset, total }: { readonly offset: number; readonly total: number },
	doing: string,
): Promise<Place | null> {
	const { aggs: _, ...rest } = asked;
	let low: Place | null = null;
	let high = total;
	for (let samples = 0; samples < MOST_SAMPLES; samples += 1) {
		const from: number = low === null ? 0 : low.at + 1;
		if (offset - from <= NEAR) return low;
		const { hits }: Found<unknown> = await searcher.search(
			'articles',
			{
				...rest,
				query: { bool: { must: [asked.query], filter: [shareOf(SAMPLE / Math.max(SAMPLE, high - from))] } },
				size: SAMPLE * 2,
				...places,
				track_total_hits: false,
				...(low === null ? {} : { search_after: low.sort }),
			},
			doing,
		);
		const rows: readonly Sort[] = hits.hits.flatMap(({ sort }) => (sort === undefined ? [] : [sort]));
		if (rows.length < LEAST) return low;
		const share = (offset - from) / Math.max(1, high - from);
		const within = Math.min(rows.length, SAMPLE);
		const deviation = Math.sqrt(within * share * (1 - share)) + 1;
		const indexes = new Set(AROUND.map((by) => Math.round(within * share + by * deviation)));
		const chosen = [...indexes].map((index) => rows[index]).filter((sort) => sort !== undefined);
		const counts: readonly number[] = await searcher.counts(
			chosen.map((sort) => ({
				bool: { filter: [...fittingIn(asked), beforeIn(asked.sort, standing(asked.sort, sort))] },
			})),
			doing,
		);
		const before: Place | null = low;
		for (const [index, sort] of chosen.entries()) {
			const at = counts[index] ?? 0;
			if (at < offset && at > (low?.at ?? -1)) low = { at, sort };
			if (at >= offset && at < high) high = at;
		}
		if (low === before) return low;
	}
	return low;
}

const fittingIn = ({ query, post_filter: filter }: Asked): Query[] => [
	query,
	...(filter === undefined ? [] : [filter as Query]),
];

const shareOf = (share: number): Query =>
	share >= 1
		? { match_all: {} }
		: {
				range: {
					id: {
						lt: Math.floor(share * 16 ** DIGITS)
							.toString(16)
							.padStart(DIGITS, '0'),
					},
				},
			};

/** As the index takes a date: a day, and no time. */
const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 'yyyy-mm-dd'.length);

/** A row by its sort values; a date is a number of milliseconds, or what stands for none. */
function standing(order: Order, sort: Sort): Standing {
	const values = order.flatMap((each, index) =>
		Object.entries(each).map(([field, how]) => {
			const value = sort[index] ?? null;
			const missing = typeof how === 'object' && how !== null && 'missing' in how ? how.missing : undefined;
			return [field, typeof value === 'number' ? (value === missing ? null : dayOf(value)) : value] as const;
		}),
	);
	return { id: '', values: Object.fromEntries(values) };
}
