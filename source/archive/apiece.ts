import type { FittingPart, ListPage, ListRequest } from './answers/lists.ts';
import { partsOf } from './query/parts.ts';

/** What each part of a query that nothing fits would find by itself, whatever the filter; nothing where it is of one part. */
export async function partsApiece(
	list: (request: ListRequest) => Promise<ListPage>,
	query: string,
): Promise<readonly FittingPart[]> {
	const parts: FittingPart[] = [];
	// One after the other: of lists asked for at once an archive answers the last.
	for (const part of partsOf(query)) {
		const page = await list({
			query: part,
			filter: [],
			sort: 'date',
			descending: true,
			offset: 0,
			limit: 1,
			isBrief: true,
		});
		if (!page.error) parts.push({ words: part.trim(), articles: page.total + (page.folded ?? 0) });
	}
	return parts;
}
