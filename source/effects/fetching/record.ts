import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Validators } from './download.ts';

/** What is remembered of an address, so that the next time only what changed is asked for. */
export interface Remembered extends Validators {
	/** Identity of the content of all that was taken from it: of a page under its own address, of a feed under each item's. */
	readonly seen: Readonly<Record<string, string>>;
}

const FOLDER = '.newsdesk';
const FILE = 'fetched.json';

/** The record of what was fetched into a folder: one file in it, renewed as a whole. Deleting it costs fetching all again. */
export class FetchRecord {
	readonly #to: string;
	readonly #entries: Map<string, Remembered>;
	/** Set where the record was there and could not be read; it is then begun anew. */
	readonly damaged: boolean;

	constructor(to: string) {
		this.#to = to;
		const { entries, damaged } = read(join(to, FOLDER, FILE));
		this.#entries = entries;
		this.damaged = damaged;
	}

	of(url: string): Remembered | null {
		return this.#entries.get(url) ?? null;
	}

	remember(url: string, what: Remembered): void {
		this.#entries.set(url, what);
	}

	save(): void {
		mkdirSync(join(this.#to, FOLDER), { recursive: true });
		const path = join(this.#to, FOLDER, FILE);
		const sorted = [...this.#entries].sort(([one], [other]) => (one < other ? -1 : 1));
		writeFileSync(
			`${path}.new`,
			`${JSON.stringify({ version: 1, addresses: Object.fromEntries(sorted) }, null, '\t')}\n`,
		);
		renameSync(`${path}.new`, path);
	}
}

function read(path: string): { entries: Map<string, Remembered>; damaged: boolean } {
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch {
		return { entries: new Map(), damaged: false };
	}
	try {
		const { version, addresses } = JSON.parse(text) as { version: unknown; addresses: Record<string, Remembered> };
		if (version !== 1 || typeof addresses !== 'object') throw new Error('another version');
		return { entries: new Map(Object.entries(addresses)), damaged: false };
	} catch {
		return { entries: new Map(), damaged: true };
	}
}
