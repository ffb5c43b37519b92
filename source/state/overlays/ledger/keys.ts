import type { LedgerPage } from '../../../archive/archive.ts';
import type { Stack } from '../../../journal/desk.ts';
import { keyOf as figureKey } from '../../../ledger/figure-key.ts';
import { askLedger } from '../../asking.ts';
import { redo, undo } from '../../desk/acting.ts';
import type { Model } from '../../model.ts';
import { clamp, refuse, type Step, still } from '../../step.ts';
import { readFrom } from '../read-from.ts';
import { rowStep } from '../row-step.ts';
import { openStated } from '../stated/keys.ts';
import { BY_HAND } from './by-hand.ts';
import { type LedgerRow, ledgerRows } from './rows.ts';
import type { LedgerOverlay } from './state.ts';

/** Lines asked for at once. */
const AT_ONCE = 200;
/** Rows before the end at which more lines are asked for. */
const NEAR_END = 60;

export function openLedger(model: Model): Step {
	const { error, page } = model.place.list;
	if (error) return refuse(model, 'This search cannot be read, so there is nothing to compare: ‹search› mends it.');
	if (page?.total === 0) return refuse(model, 'There are no articles here to compare.');
	return askLedger({
		...model,
		overlay: { kind: 'ledger', page: null, most: AT_ONCE, cursor: 0, open: null, taken: null, stale: false },
	});
}

/** The cursor stays on the row it was on, where that is still there. */
export function ledgerArrived(model: Model, page: LedgerPage): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'ledger') return still(model);
	const before = ledgerRows(overlay)[overlay.cursor];
	const open = openIn(overlay, page);
	const fresh: LedgerOverlay = { ...overlay, page, open, stale: false };
	const at = before === undefined ? -1 : ledgerRows(fresh).findIndex((row) => keyOf(row) === keyOf(before));
	const placed: Model = { ...model, overlay: { ...fresh, cursor: within(fresh, at < 0 ? overlay.cursor : at) } };
	return overlay.stale || open !== overlay.open ? askLedger(placed) : still(placed);
}

/** The open line, which may begin with another figure now. */
function openIn({ open, page: before }: LedgerOverlay, page: LedgerPage): string | null {
	if (open === null || page.lines.some(({ id }) => id === open)) return open;
	const was = before?.lines.find(({ id }) => id === open)?.whole?.entries ?? [];
	const keys = new Set(was.map(figureKey));
	return page.lines.find(({ id }) => keys.has(id))?.id ?? null;
}

const keyOf = (row: LedgerRow): string => {
	if (row.type === 'line') return row.line.id;
	const { report, statement } = row.type === 'entry' ? row.entry : row.part;
	return `${row.line.id} ${report.article} ${statement.start}`;
};

/** The articles changed: compared once more, but not before an answer that is under way. */
export function compareAgain(model: Model): Step {
	if (model.overlay?.kind !== 'ledger') return still(model);
	return model.answered.ledger < model.asked.ledger
		? still({ ...model, overlay: { ...model.overlay, stale: true } })
		: askLedger(model);
}

const within = (overlay: LedgerOverlay, cursor: number): number =>
	clamp(cursor, Math.max(1, ledgerRows(overlay).length));

/** Opens a line or closes it; the sentences of its figures are asked for. */
function toggle(model: Model, overlay: LedgerOverlay, line: LedgerRow['line']): Step {
	const open = overlay.open === line.id ? null : line.id;
	const turned: LedgerOverlay = { ...overlay, open };
	const cursor = ledgerRows(turned).findIndex((row) => row.type === 'line' && row.line.id === line.id);
	const shown: Model = { ...model, overlay: { ...turned, cursor: Math.max(0, cursor) } };
	return open === null ? still(shown) : askLedger(shown);
}

/** Goes to a figure in its article; back leads to the ledger as it was. */
function goTo(model: Model, overlay: LedgerOverlay, row: Exclude<LedgerRow, { readonly type: 'line' }>): Step {
	const { report, statement } = row.type === 'entry' ? row.entry : row.part;
	return readFrom(model, overlay, report.article, { at: 'span', span: { start: statement.start, end: statement.end } });
}

/** Near the end of the lines that are there, more are asked for. */
function reach(model: Model, overlay: LedgerOverlay): Step {
	const { page, most, cursor } = overlay;
	const isNear = page !== null && page.total > most && cursor + NEAR_END >= ledgerRows(overlay).length;
	const moved: Model = { ...model, overlay: isNear ? { ...overlay, most: most + AT_ONCE } : overlay };
	return isNear ? askLedger(moved) : still(moved);
}

const ELSEWHERE =
	'What was done last was not done to the ledger: esc goes back to the panes, where ‹desk.undo› undoes it.';

/** Whether the act that would be undone, or done again, is one on lines; where there is none, that is told as everywhere. */
function onLines({ desk }: Model, next: Stack | null): boolean {
	const act = next === null ? undefined : desk.held.acts.get(next.id)?.act;
	return act === undefined || act === 'accept' || act === 'part' || act === 'join';
}

/** Keys that leave; they wait for nothing. */
export const LEAVING: readonly string[] = ['escape', 'q'];

export function ledgerKey(model: Model, key: string): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'ledger') return still(model);
	const rows = ledgerRows(overlay);
	const row = rows[overlay.cursor];
	const go = (to: number): Step => reach(model, { ...overlay, cursor: within(overlay, to) });
	switch (key) {
		case 'escape':
		case 'q':
			return still({ ...model, overlay: null });
		case 'space':
		case 'left':
		case 'h':
			if (row === undefined) return refuse(model, 'No line stands here.');
			if (key !== 'space' && row.type === 'line' && overlay.open !== row.line.id)
				return refuse(model, 'This line is closed: enter opens it.');
			return toggle(model, overlay, row.line);
		case 'enter':
		case 'right':
		case 'l':
			if (row === undefined) return refuse(model, 'Nothing stands here to open.');
			return row.type === 'line' ? toggle(model, overlay, row.line) : goTo(model, overlay, row);
		case 'L':
			return openStated({ ...model, overlay: null });
		case 'u':
			return onLines(model, model.desk.held.done) ? undo(model) : refuse(model, ELSEWHERE);
		case 'ctrl+r':
			return onLines(model, model.desk.held.undone) ? redo(model) : refuse(model, ELSEWHERE);
		default: {
			const does = Object.hasOwn(BY_HAND, key) ? BY_HAND[key] : undefined;
			if (does !== undefined)
				return row === undefined ? refuse(model, 'No line stands here.') : does(model, overlay, row);
			const to = rowStep(key, overlay.cursor);
			return to === null ? still(model) : go(to);
		}
	}
}
