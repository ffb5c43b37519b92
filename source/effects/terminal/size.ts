import type { Size } from '../../state/model.ts';

const DEFAULT_SIZE: Size = { columns: 80, rows: 24 };

/** The terminal's size; 80x24 where it does not say. */
export function terminalSize(out: NodeJS.WriteStream): Size {
	// Asked of the terminal itself: the stream's own fields lag behind while the process is stopped.
	const [columns, rows] = out.getWindowSize();
	return { columns: columns || DEFAULT_SIZE.columns, rows: rows || DEFAULT_SIZE.rows };
}

/** What puts a terminal back as a shell expects it, should Ink not get to do it. */
export const RESTORE = '\u001b[?1006l\u001b[?1002l\u001b[?1000l\u001b[?2004l\u001b[<u\u001b[?1049l\u001b[?25h\u001b[0m';
