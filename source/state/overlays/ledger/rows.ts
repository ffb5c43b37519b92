import type { Entry, Line } from '../../../ledger/lines.ts';
import type { ListedLine } from '../../../ledger/listed.ts';
import type { LedgerOverlay } from './state.ts';

/** What the cursor can stand on: a line, or one of the figures of the line that is open. */
export type LedgerRow =
	| { readonly type: 'line'; readonly line: ListedLine }
	| { readonly type: 'entry'; readonly line: ListedLine; readonly whole: Line; readonly entry: Entry }
	| { readonly type: 'part'; readonly line: ListedLine; readonly whole: Line; readonly part: Line['parts'][number] };

/** The rows of the ledger; what an article says again is not shown again. */
export function ledgerRows({ page, open }: LedgerOverlay): LedgerRow[] {
	return (page?.lines ?? []).flatMap((line): LedgerRow[] => {
		const head: LedgerRow = { type: 'line', line };
		const { whole } = line;
		if (line.id !== open || whole === null) return [head];
		const entries = whole.entries.filter(({ echo }) => echo !== 'again');
		return [
			head,
			...entries.map((entry): LedgerRow => ({ type: 'entry', line, whole, entry })),
			...whole.parts.map((part): LedgerRow => ({ type: 'part', line, whole, part })),
		];
	});
}
