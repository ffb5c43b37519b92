import type { LedgerPage } from '../../../archive/archive.ts';
import type { FigureTarget } from '../../../journal/target.ts';

/** Figures that several articles of the list give of the same thing. */
export interface LedgerOverlay {
	readonly kind: 'ledger';
	/** Null until compared. */
	readonly page: LedgerPage | null;
	/** So many lines are asked for: more as the cursor comes near their end. */
	readonly most: number;
	/** The row the cursor is on, among the lines and what the open one shows. */
	readonly cursor: number;
	/** The line that shows its entries, by its id. */
	readonly open: string | null;
	/** The line that is to be joined with another. */
	readonly taken: { readonly line: string; readonly figure: FigureTarget } | null;
	/** Articles came or went while they were compared: they are compared again. */
	readonly stale: boolean;
}
