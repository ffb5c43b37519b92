import type { Entry, Line } from '../../../ledger/lines.ts';
import type { LedgerOverlay } from './state.ts';

/** What the cursor can stand on: a line, or one of the figures of the line that is open. */
export type LedgerRow =
	| { readonly type: 'line'; readonly line: Line }
	| { readonly type: 'entry'; readonly line: Line; readonly entry: Entry }
	| { readonly type: 'part'; readonly line: Line; readonly part: Line['parts'][number] };

/** The rows of the ledger; what an article says again is not shown again. */
export function ledgerRows({ page, open }: LedgerOverlay): LedgerRow[] {
	return (page?.lines ?? []).flatMap((line): LedgerRow[] => {
		const head: LedgerRow = { type: 'line', line };
		if (line.id !== open) return [head];
		const entries = line.entries.filter(({ echo }) => echo !== 'again');
		return [
			head,
			...entries.map((entry): LedgerRow => ({ type: 'entry', line, entry })),
			...line.parts.map((part): LedgerRow => ({ type: 'part', line, part })),
		];
	});
}

/** The label of a line's entries that weighs most: what a reader wants to see first. */
const GRAVEST = ['conflict', 'differs', 'wider', 'narrower', 'update', 'rounding', 'superseded', 'same'] as const;

export const gravestOf = ({ entries }: Line): Entry['verdict']['label'] =>
	GRAVEST.find((label) => entries.some(({ verdict, echo }) => echo === null && verdict.label === label)) ?? 'same';
