import type { Line } from '../ledger/lines.ts';
import type { Archive, LedgerRequest } from './archive.ts';

/** Lines asked for at once. */
const PAGE = 200;

/** All lines of the ledger of a list with their figures, the most contested first, as the index keeps them. */
export async function* wholeLines(
	ledger: Archive['ledger'],
	{ query, filter }: Pick<LedgerRequest, 'query' | 'filter'>,
): AsyncIterable<Line> {
	for (let offset = 0; ; offset += PAGE) {
		const page = await ledger({ query, filter, offset, limit: PAGE, open: null, whole: true });
		for (const { whole } of page.lines) if (whole !== null) yield whole;
		if (offset + PAGE >= page.total) return;
	}
}
