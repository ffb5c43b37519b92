interface Page<Row> {
	readonly rows: readonly Row[];
	readonly total: number;
}

const PAGE = 200;

/** Every row of a paged answer, a page at a time, up to a limit (null: all). */
export async function* rowsOf<Row>(
	fetch: (offset: number, limit: number) => Promise<Page<Row>>,
	limit: number | null = null,
): AsyncIterable<Row> {
	const most = limit ?? Number.POSITIVE_INFINITY;
	for (let offset = 0; offset < most; ) {
		const { rows, total } = await fetch(offset, Math.min(PAGE, most - offset));
		yield* rows;
		offset += rows.length;
		if (rows.length === 0 || offset >= total) return;
	}
}

/** `--limit N` or `--limit all`; null for all. */
export const limitOf = (given: number | null, standard: number | null): number | null =>
	given === null ? standard : given === Number.POSITIVE_INFINITY ? null : given;
