import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { safeLine } from '../../ingest/sanitise.ts';
import { cellText, tableOf } from '../../output/table.ts';
import type { PipeResult } from '../../state/taking/result.ts';
import type { Given } from '../../state/taking/taken.ts';
import type { LiveArchive } from '../terminal/live-archive.ts';
import { reportOf } from './report.ts';
import type { Opened } from './research-log.ts';

/** Of what a command writes, so much is kept. */
const MOST_BYTES = 1 << 20;

/** An article as people read it, or a list's brief columns: a row a line, tabs between them. */
async function* textOf(archive: LiveArchive, given: Given, opened: Opened): AsyncIterable<string> {
	if (given.of === 'article') {
		yield given.article.text.endsWith('\n') ? given.article.text : `${given.article.text}\n`;
		return;
	}
	const { columns, rows } = await tableOf(reportOf(archive, given, opened), [], true);
	for await (const row of rows) yield `${columns.map((column) => safeLine(cellText(row[column]))).join('\t')}\n`;
}

/** Writes it all, or as much as is taken. */
async function feed(stdin: Writable, text: AsyncIterable<string>): Promise<void> {
	const closed = once(stdin, 'close').catch(() => {});
	for await (const part of text) {
		if (stdin.destroyed) return;
		if (!stdin.write(part)) await Promise.race([once(stdin, 'drain').catch(() => {}), closed]);
	}
	stdin.end();
}

/** Lines that are safe to show: tabs as blanks, nothing that steers a terminal. */
const shownLines = (bytes: readonly Buffer[]): string[] => {
	const text = stripVTControlCharacters(Buffer.concat(bytes).toString('utf8'));
	const lines = text.split(/\r?\n/).map((line) => safeLine(line.replace(/\t/g, '    ')));
	while (lines.at(-1) === '') lines.pop();
	return lines;
};

export interface Piping {
	readonly done: Promise<PipeResult>;
	readonly stop: () => void;
}

/**
 * Gives an article or a list to a command of the user's shell, on its standard input. The command has no terminal of
 * its own: what would draw on this one cannot.
 */
export function pipeTo(
	archive: LiveArchive,
	given: Given,
	command: string,
	env: NodeJS.ProcessEnv,
	opened: Opened,
): Piping {
	const windows = process.platform === 'win32';
	const child = spawn(command, {
		shell: windows ? true : env.SHELL || '/bin/sh',
		env: { ...env, TERM: 'dumb', PAGER: 'cat' },
		stdio: ['pipe', 'pipe', 'pipe'],
		detached: !windows,
		windowsHide: true,
	});
	const stop = (): void => {
		try {
			if (windows || child.pid === undefined) child.kill();
			// Whatever the shell has started goes too.
			else process.kill(-child.pid, 'SIGTERM');
		} catch {
			// It has ended.
		}
	};
	const parts: Buffer[] = [];
	let length = 0;
	const keep = (chunk: Buffer): void => {
		if (length < MOST_BYTES) parts.push(chunk.subarray(0, MOST_BYTES - length));
		length += chunk.length;
		if (length > MOST_BYTES) stop();
	};
	child.stdout.on('data', keep);
	child.stderr.on('data', keep);
	// A command that takes no more of it, as head does, is right to.
	child.stdin.on('error', () => {});
	const done = new Promise<PipeResult>((resolve) => {
		const end = (trouble: string | null): void => {
			const cut = length > MOST_BYTES;
			resolve({ lines: shownLines(parts), cut, trouble: cut ? null : trouble });
		};
		child.on('error', (error) => end(`cannot be run: ${safeLine(error.message)}`));
		child.on('close', (code, signal) => {
			if (code === 0) end(null);
			else if (code === 127) end('was not found');
			else end(signal === null ? `failed with status ${code}` : `was ended by ${signal}`);
		});
		feed(child.stdin, textOf(archive, given, opened)).catch((error: unknown) => {
			child.stdin.destroy();
			keep(Buffer.from(`newsdesk: ${error instanceof Error ? error.message : String(error)}\n`));
		});
	});
	return { done, stop };
}
