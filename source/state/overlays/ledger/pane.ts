import { listRequest } from '../../asking.ts';
import { CHOOSE } from '../choosing.ts';
import type { OverlayPane } from '../pane.ts';
import { compareAgain, LEAVING, ledgerKey } from './keys.ts';
import { ledgerLines } from './lines.ts';
import { ledgerRows } from './rows.ts';

/** Figures that several articles give of the same thing, lined up. */
export const LEDGER: OverlayPane = {
	hints: ({ overlay }) => {
		if (overlay?.kind !== 'ledger' || overlay.page?.total === 0) return ['esc back', 'L every figure'];
		// The keys of a line act on the one that is open, where the cursor is in it.
		const isIn = ledgerRows(overlay)[overlay.cursor]?.line.id === overlay.open;
		return !isIn
			? ['esc back', '↵ open', CHOOSE, 'X export', 'L every figure']
			: ['esc back', '↵ read', 'a accept', '- leave out', 's split', '+ join', 'u undo', 'X export', CHOOSE];
	},
	list: (model) => {
		const { overlay } = model;
		if (overlay?.kind !== 'ledger' || !overlay.page) return null;
		const { page, open } = overlay;
		const whole = page.lines.find(({ id }) => id === open)?.whole;
		const [line, count] = whole ? [whole.id, whole.entries.length] : [null, page.total];
		return count === 0 ? null : { of: 'ledger', request: listRequest(model), line, count };
	},
	lines: ledgerLines,
	key: ledgerKey,
	waits: ({ overlay, answered, asked }, key) =>
		overlay?.kind === 'ledger' && overlay.page === null && answered.ledger < asked.ledger && !LEAVING.includes(key),
	changed: compareAgain,
};
