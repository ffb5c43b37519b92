// A program in a pseudo-terminal, with the time of what it writes. No screen is kept: that would take of the time measured.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { spawn } from '@lydell/node-pty';

export interface Size {
	readonly columns: number;
	readonly rows: number;
}

/** A frame counts as drawn when nothing more comes for this long. */
const QUIET_MS = 8;
const NO_FRAME_MS = 2_000;
const NEVER_MS = 120_000;

// A sequence that is still being written, at the end, is none of the text either.
const ESCAPES = /\u001b(?:\[[0-9;?<>=]*[ -/]*[@-~]|\][^\u0007]*\u0007|\[[0-9;?<>=]*$|$)/g;

export class TimedTerminal {
	readonly pid: number;
	readonly #begun = performance.now();
	readonly #child;
	readonly #exited: Promise<void>;
	/** Each piece of output: how much had been written with it, and when it came. */
	readonly #pieces: { readonly end: number; readonly at: number }[] = [];
	#written = '';
	#last = 0;

	/** Starts Node with these arguments. */
	constructor(args: readonly string[], { columns, rows }: Size, environment: Readonly<Record<string, string>>) {
		const env = { ...process.env, TERM: 'xterm-256color', ...environment } as Record<string, string>;
		delete env.NO_COLOR;
		// Each start is a first one: where the one before left off would be another screen.
		for (const path of args) rmSync(join(path, '.newsdesk'), { recursive: true, force: true });
		this.#child = spawn(process.execPath, [...args], { cols: columns, rows, name: 'xterm-256color', env });
		this.pid = this.#child.pid;
		this.#child.onData((data) => {
			this.#last = performance.now();
			this.#written += data;
			this.#pieces.push({ end: this.#written.length, at: this.#last });
		});
		this.#exited = new Promise((resolve) => this.#child.onExit(() => resolve()));
	}

	/** All it wrote, escape sequences too. */
	get written(): string {
		return this.#written;
	}

	/** Milliseconds from the start to the piece of output that completes what is looked for in the visible text. */
	async shows(what: RegExp): Promise<number> {
		const shownBy = (end: number): boolean => what.test(this.#written.slice(0, end).replace(ESCAPES, ''));
		for (let looked = 0; performance.now() - this.#begun < NEVER_MS; await pause(1)) {
			for (; looked < this.#pieces.length; looked += 1) {
				const piece = this.#pieces[looked];
				if (piece !== undefined && shownBy(piece.end)) return piece.at - this.#begun;
			}
		}
		throw new Error(`never shown: ${what}`);
	}

	async quiet(milliseconds: number): Promise<void> {
		for (const begun = performance.now(); performance.now() - Math.max(begun, this.#last) < milliseconds; )
			await pause(milliseconds / 4);
	}

	/** Milliseconds from a key to the last of the output it brings; null where it brings none. */
	async answer(key: string): Promise<number | null> {
		const sent = performance.now();
		this.#child.write(key);
		while (this.#last < sent) {
			if (performance.now() - sent > NO_FRAME_MS) return null;
			await pause(1);
		}
		await this.quiet(QUIET_MS);
		return this.#last - sent;
	}

	async end(): Promise<void> {
		this.#child.kill('SIGTERM');
		await this.#exited;
	}
}
