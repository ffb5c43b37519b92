import type { Model } from '../../state/model.ts';
import { linearOf } from '../../view/linear.ts';
import type { ReaderScreen } from './screens.ts';

const PASTE_ON = '\u001b[?2004h';
const PASTE_OFF = '\u001b[?2004l';
const SHOW = '\u001b[?25h';

/** What gives the terminal's keys away and takes them back, and ends listening to them. */
export interface KeySource {
	readonly suspend: () => Promise<() => Promise<void>>;
	readonly close: () => Promise<void>;
}

/**
 * The screen for those who have it read out: whole lines of text, of which only those that changed are written again, and
 * the real cursor on the one that is chosen. It stays on the terminal's own screen, where what was read can be read again.
 */
export function linearScreen(out: NodeJS.WriteStream): ReaderScreen & { readonly listen: (keys: KeySource) => void } {
	let shown: readonly string[] = [];
	let keys: KeySource | null = null;
	let height = 0;
	const begin = (rows: number) => {
		// What stood there goes up, out of the way.
		out.write(`\u001b[${rows};1H${'\n'.repeat(rows)}${PASTE_ON}${SHOW}`);
		shown = [];
		height = rows;
	};
	const end = () => out.write(`${PASTE_OFF}\u001b[${height};1H\n${SHOW}`);
	const draw = (model: Model) => {
		if (height !== model.size.rows) begin(model.size.rows);
		const { rows, cursor } = linearOf(model);
		let written = '';
		for (const [y, row] of rows.entries()) if (row !== (shown[y] ?? '')) written += `\u001b[${y + 1};1H${row}\u001b[K`;
		shown = rows;
		out.write(`${written}\u001b[${cursor.y + 1};${cursor.x + 1}H`);
	};
	let last: Model | null = null;
	return {
		draw: (model) => {
			last = model;
			draw(model);
		},
		redraw: (model) => {
			height = 0;
			draw(model);
		},
		listen: (source) => {
			keys = source;
		},
		suspend: async () => {
			const resume = await keys?.suspend();
			end();
			return async () => {
				await resume?.();
				height = 0;
				if (last) draw(last);
			};
		},
		close: async () => {
			await keys?.close();
			end();
		},
	};
}
