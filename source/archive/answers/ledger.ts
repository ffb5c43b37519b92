import type { Line } from '../../ledger/lines.ts';
import type { ListRequest } from './lists.ts';

/** The ledger of a list's articles: which of its lines, the most contested first. */
export interface LedgerRequest extends Pick<ListRequest, 'query' | 'filter'> {
	readonly offset: number;
	readonly limit: number;
	/** The line whose entries' sentences are wanted, by its id. */
	readonly open: string | null;
}

export interface LedgerPage {
	readonly lines: readonly Line[];
	readonly offset: number;
	readonly total: number;
	/** Articles whose figures were compared: the latest of the list that have any. */
	readonly articles: number;
	/** Articles of the list with figures that were not looked at. */
	readonly left: number;
}
