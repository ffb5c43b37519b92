// A program in a real pseudo-terminal, its screen kept by a headless terminal emulator.
import { readdirSync, readFileSync } from 'node:fs';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

export interface Cell {
	readonly text: string;
	readonly bold: boolean;
	readonly dim: boolean;
	readonly underline: boolean;
	readonly inverse: boolean;
	/** Palette index, or -1 for the default colour. */
	readonly colour: number;
}

export interface Started {
	/** The screen's rows as text, trailing blanks cut. */
	readonly screen: () => readonly string[];
	readonly cells: () => readonly (readonly Cell[])[];
	readonly cursor: () => { readonly x: number; readonly y: number };
	readonly send: (keys: string) => void;
	readonly resize: (columns: number, rows: number) => void;
	readonly kill: (signal: string) => void;
	/** Waits until the screen fits, or fails with the screen as it is: later where the program is still at work. */
	readonly until: (what: RegExp | string, milliseconds?: number) => Promise<void>;
	/** Waits until the screen no longer changes and the program has nothing to do. */
	readonly settled: (milliseconds?: number) => Promise<void>;
	readonly exited: Promise<{ readonly exitCode: number; readonly signal?: number }>;
	/** Everything the program wrote. */
	readonly written: () => string;
	readonly pid: number;
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export interface StartOptions {
	readonly columns: number;
	readonly rows: number;
	readonly env?: Readonly<Record<string, string>>;
	readonly cwd?: string;
}

/** A thread that runs, waits for a processor or for a disk. */
const AT_WORK = /^\d+ \(.*\) [RD] /s;

/** A program at work for longer than that works in the background. */
const MOST_AT_WORK_MS = 4_000;

/** On a busy machine a program that is still at work may take longer by that. */
const MOST_LATE_MS = 120_000;

/** Whether a program or one that it started has something to do; where the system does not tell, it has not. */
function isAtWork(pid: number): boolean {
	try {
		return readdirSync(`/proc/${pid}/task`).some((thread) => {
			const about = (file: string): string => readFileSync(`/proc/${pid}/task/${thread}/${file}`, 'utf8');
			return AT_WORK.test(about('stat')) || about('children').split(' ').filter(Boolean).map(Number).some(isAtWork);
		});
	} catch {
		return false;
	}
}

const running = new Set<() => void>();

/** Ends whatever is still running: what a failed test leaves behind. */
export function endAll(): void {
	for (const end of running) end();
}

export function start(command: string, args: readonly string[], options: StartOptions): Started {
	const { columns, rows } = options;
	const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 100 });
	const env = { ...process.env, TERM: 'xterm-256color', ...options.env } as Record<string, string>;
	if (!('NO_COLOR' in (options.env ?? {}))) delete env.NO_COLOR;
	const child = spawn(command, [...args], {
		cols: columns,
		rows,
		name: options.env?.TERM ?? 'xterm-256color',
		env,
		...(options.cwd === undefined ? {} : { cwd: options.cwd }),
	});
	let written = '';
	let last = Date.now();
	let pending = 0;
	child.onData((data) => {
		written += data;
		last = Date.now();
		pending++;
		terminal.write(data, () => {
			pending--;
		});
	});
	terminal.onData((reply) => child.write(reply));
	const end = () => child.kill('SIGKILL');
	running.add(end);
	const exited = new Promise<{ exitCode: number; signal?: number }>((resolve) =>
		child.onExit((status) => {
			running.delete(end);
			resolve(status);
		}),
	);
	const line = (y: number) => terminal.buffer.active.getLine(terminal.buffer.active.viewportY + y);
	const screen = () => Array.from({ length: terminal.rows }, (_, y) => line(y)?.translateToString(true) ?? '');
	const cells = () =>
		Array.from({ length: terminal.rows }, (_, y) =>
			Array.from({ length: terminal.cols }, (_, x): Cell => {
				const cell = line(y)?.getCell(x);
				const text = cell?.getWidth() === 0 ? '' : cell?.getChars() || ' ';
				const blank = text === ' ' && cell?.isUnderline() === 0 && cell.isInverse() === 0;
				// A blank looks the same in every weight and colour, and as one never written.
				if (blank || !cell) return { text, bold: false, dim: false, underline: false, inverse: false, colour: -1 };
				return {
					text,
					bold: cell.isBold() !== 0,
					dim: cell.isDim() !== 0,
					underline: cell.isUnderline() !== 0,
					inverse: cell.isInverse() !== 0,
					colour: cell.isFgDefault() ? -1 : cell.getFgColor(),
				};
			}),
		);
	return {
		screen,
		cells,
		cursor: () => ({ x: terminal.buffer.active.cursorX, y: terminal.buffer.active.cursorY }),
		send: (keys) => child.write(keys),
		resize: (toColumns, toRows) => {
			terminal.resize(toColumns, toRows);
			child.resize(toColumns, toRows);
		},
		kill: (signal) => child.kill(signal),
		async until(what, milliseconds = 45_000) {
			const fits = () => {
				const text = screen().join('\n');
				return typeof what === 'string' ? text.includes(what) : what.test(text);
			};
			const end = Date.now() + milliseconds;
			while (!(pending === 0 && fits())) {
				const isLate = Date.now() > end && (Date.now() > end + MOST_LATE_MS || !isAtWork(child.pid));
				if (isLate) throw new Error(`not on screen: ${what}\n${screen().join('\n')}`);
				await sleep(15);
			}
		},
		async settled(milliseconds = 120) {
			const begun = Date.now();
			let atWork = begun;
			const quiet = () => {
				if (Date.now() < begun + MOST_AT_WORK_MS && isAtWork(child.pid)) atWork = Date.now();
				return pending === 0 && Date.now() - Math.max(atWork, last) >= milliseconds;
			};
			while (!quiet() && Date.now() < begun + 15_000) await sleep(15);
		},
		exited,
		written: () => written,
		pid: child.pid,
	};
}

/** A key that comes on the heels of an escape is one key with it. */
const AFTER_ESCAPE_MS = 250;

/** Presses keys one by one, each when nothing more has been drawn for the one before. */
export async function press(reader: Started, ...keys: readonly string[]): Promise<void> {
	for (const key of keys) {
		reader.send(key);
		await reader.settled(key === '\u001b' ? AFTER_ESCAPE_MS : undefined);
	}
}
