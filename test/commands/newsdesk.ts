import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installed } from './installed.ts';

export interface Finished {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

export interface Folder {
	/** Where the articles lie. */
	readonly path: string;
	/** Environment that keeps index and journal inside the folder's parent. */
	readonly environment: Record<string, string>;
	readonly remove: () => void;
}

/** A temporary folder of articles, with a cache of its own. */
export function folderOf(articles: Readonly<Record<string, string>>): Folder {
	const base = mkdtempSync(join(tmpdir(), 'newsdesk-'));
	const path = join(base, 'articles');
	chmodSync(base, 0o755);
	mkdirSync(path);
	for (const [name, text] of Object.entries(articles)) {
		mkdirSync(dirname(join(path, name)), { recursive: true });
		writeFileSync(join(path, name), text);
	}
	const environment = { XDG_CACHE_HOME: join(base, 'cache'), XDG_DATA_HOME: join(base, 'data') };
	return { path, environment, remove: () => rmSync(base, { recursive: true, force: true }) };
}

/** Runs the installed command line, or another entry, to its end, as a user would with pipes on every side. */
export function newsdesk(
	args: readonly string[],
	options: {
		readonly environment?: Record<string, string>;
		readonly input?: string;
		readonly entry?: string;
		readonly uid?: number;
	} = {},
): Promise<Finished> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [options.entry ?? installed(), ...args], {
			env: { ...process.env, NO_COLOR: '', ...options.environment },
			...(options.uid === undefined ? {} : { uid: options.uid }),
		});
		let stdout = '';
		let stderr = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			stdout += text;
		});
		child.stderr.setEncoding('utf8').on('data', (text: string) => {
			stderr += text;
		});
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, stdout, stderr }));
		child.stdin.end(options.input ?? '');
	});
}

/** Three small reports on one strike, with what to tell of each in metadata.csv. */
export const STRIKE: Readonly<Record<string, string>> = {
	'one.txt': `Helsinki port strike ends after six days

HELSINKI — Dock workers in Helsinki ended a six-day strike on Friday, union leader Marta Lindqvist said.

“We got what we asked for,” Lindqvist told reporters in Finland. More than 400 workers had walked out.
`,
	'two.txt': `Ports count the cost of a long strike

TURKU — Finnish exporters lost 30 million euros during the strike, according to the Finnish Chamber of Commerce.

Marta Lindqvist, the union leader, rejected the figure on Monday. “They never counted our losses,” she said.
`,
	'three.txt': `Library opens its doors in Oslo

OSLO — Mayor Anne Berg opened the new library in Oslo on Tuesday.
`,
	'metadata.csv': `path,headline,outlet,published
one.txt,,Coast Wire,2024-03-08
two.txt,,Coast Wire,2024-03-12
three.txt,,The Fjord,2024-03-13
`,
};
