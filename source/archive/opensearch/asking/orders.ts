/** How a search is put in order: fields, each with how. */
export type Order = readonly Readonly<Record<string, unknown>>[];

/** What stands for the date of undated articles, in milliseconds: after and before every date, and a number of JavaScript's. */
const AFTER_ALL = 253_402_300_799_000;
const BEFORE_ALL = -62_167_219_200_000;

/** Undated articles come last from either end of time. */
export const EARLIEST_FIRST = { published: { order: 'asc', missing: AFTER_ALL } } as const;
export const LATEST_FIRST = { published: { order: 'desc', missing: BEFORE_ALL } } as const;

/** The same order from its other end. */
export function reversed(order: Order): Order {
	const other = (direction: unknown): string => (direction === 'desc' ? 'asc' : 'desc');
	return order.map((each) =>
		Object.fromEntries(
			Object.entries(each).map(([field, how]) =>
				typeof how === 'string'
					? [field, other(how)]
					: [field, { ...(how as object), order: other((how as { order?: unknown }).order) }],
			),
		),
	);
}
