import { frameOf } from '../../state/frame.ts';
import type { Model } from '../../state/model.ts';
import { paint } from '../../view/paint.ts';
import { placed } from '../../view/placing.ts';
import { themeOf } from '../../view/theme.ts';

/** What a model is shown on. */
export interface ReaderScreen {
	readonly draw: (model: Model) => void;
	/** Draws everything again, over whatever else was written there. */
	readonly redraw: (model: Model) => void;
	/** Gives the terminal to the shell; the result takes it back. */
	readonly suspend: () => Promise<() => Promise<void>>;
	/** Leaves the terminal as it was found. */
	readonly close: () => Promise<void>;
}

const ENTER = '\u001b[?1049h\u001b[?25l\u001b[2J';

/** A model's frame as text for the top left of an empty screen. */
export function framed(model: Model): string {
	const { head, body, foot } = frameOf(model);
	const theme = themeOf(model);
	const rows: string[] = head.map((line) => paint(line, theme));
	for (const band of body) {
		const height = band[0]?.rect.height ?? 0;
		for (let y = 0; y < height; y++) rows.push(band.map(({ lines }) => paint(lines[y] ?? [], theme)).join(''));
	}
	rows.push(...foot.map((line) => paint(line, theme)));
	// Each row is placed by itself and the cursor brought home: nothing can wrap or scroll, and what draws next starts at the top.
	return `${rows.map((row, y) => `\u001b[${y + 1};1H${placed(row)}`).join('')}\u001b[H`;
}

/** Paints the same frames as Ink would until Ink is loaded, which takes several times as long as the first frame. */
export function plainScreen(out: NodeJS.WriteStream): ReaderScreen {
	out.write(ENTER);
	const draw = (model: Model) => {
		out.write(framed(model));
	};
	return {
		draw,
		redraw: draw,
		suspend: async () => async () => {},
		close: async () => {
			out.write('\u001b[?1049l\u001b[?25h\u001b[0m');
		},
	};
}
