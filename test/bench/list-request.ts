import type { ListRequest } from '../../source/archive/archive.ts';

/** The first screen of what a query finds, in the order that the reader asks for it. */
export const listRequest = (query: string, more: Partial<ListRequest> = {}): ListRequest => ({
	query,
	filter: [],
	sort: query === '' ? 'date' : 'relevance',
	descending: true,
	offset: 0,
	limit: 50,
	...more,
});
