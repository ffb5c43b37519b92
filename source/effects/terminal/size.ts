import type { Size } from '../../state/model.ts';

const DEFAULT_SIZE: Size = { columns: 80, rows: 24 };

/** The terminal's size; 80x24 where it does not say. */
export function terminalSize(out: NodeJS.WriteStream): Size {
	// Asked of the terminal itself: the stream's own fields lag behind while the process is stopped.
	const [columns, rows] = out.getWindowSize();
	return { columns: columns || DEFAULT_SIZE.columns, rows: rows || DEFAULT_SIZE.rows };
}

/** Whether colour may be used: see no-color.org. */
export const wantsColour = (env: NodeJS.ProcessEnv): boolean => !env.NO_COLOR && env.TERM !== 'dumb';

/** What puts a terminal back as a shell expects it, should Ink not get to do it. */
export const RESTORE = '\u001b[?2004l\u001b[<u\u001b[?1049l\u001b[?25h\u001b[0m';
