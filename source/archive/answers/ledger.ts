import type { ListedLine } from '../../ledger/listed.ts';
import type { ListRequest } from './lists.ts';

/** The ledger of a list's articles: which of its lines, the most contested first. */
export interface LedgerRequest extends Pick<ListRequest, 'query' | 'filter'> {
	readonly offset: number;
	readonly limit: number;
	/** The line whose figures and their sentences are wanted, by its id. */
	readonly open: string | null;
	/** Those of all lines are wanted. */
	readonly whole?: boolean;
}

export interface LedgerPage {
	readonly lines: readonly ListedLine[];
	readonly offset: number;
	readonly total: number;
	/** Articles of the list. */
	readonly articles: number;
	/** Articles of the archive whose figures are yet to be compared. */
	readonly left: number;
}
