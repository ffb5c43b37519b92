import { type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { formatOf } from '../../ingest/formats.ts';
import { METADATA_NAME } from '../../ingest/metadata.ts';

/** Changes this close together are one. */
const QUIET_MS = 300;
/** While changes go on and on, they are taken up this often. */
const LONGEST_MS = 3_000;
/** For what watching misses, as on network drives, everything is looked through this often. */
const RESCAN_MS = 60_000;
/** What was opened and is not there is looked for this often: the folder above it may be gone too. */
const MISSING_MS = 3_000;
/** And no more than one part in so many of the time is spent on that. */
const RESCAN_SHARE = 50;
/** The system allows only so many; folders beyond these are looked through now and then. */
const MOST_FOLDERS = 4_000;

interface Watched {
	readonly watcher: FSWatcher;
	/** Which folder it is: another may be put in its place. */
	readonly inode: number;
}

/** Says when something in the opened folders may have changed, or they themselves came, went or lead elsewhere. */
export class Watch {
	readonly #watchers = new Map<string, Watched>();
	readonly #changed: () => void;
	/** Names of opened paths, by the folder that each lies in. */
	#roots = new Map<string, Set<string>>();
	#folders: ReadonlySet<string> = new Set();
	#rescan: NodeJS.Timeout | null = null;
	#quiet: NodeJS.Timeout | null = null;
	#since = 0;

	constructor(changed: () => void) {
		this.#changed = changed;
	}

	/** Watches exactly these folders and opened paths from now on; looking through them took so many milliseconds. */
	follow(folders: ReadonlySet<string>, roots: ReadonlySet<string>, took: number): void {
		if (this.#rescan !== null) clearTimeout(this.#rescan);
		const missing = [...roots].some((root) => inodeOf(root) === null);
		const wait = missing ? MISSING_MS : RESCAN_MS;
		this.#rescan = setTimeout(() => this.#soon(), Math.max(wait, took * RESCAN_SHARE)).unref();
		this.#folders = folders;
		this.#roots = new Map();
		for (const root of roots) {
			const names = this.#roots.get(dirname(root)) ?? new Set();
			this.#roots.set(dirname(root), names.add(basename(root)));
		}
		const wanted = new Set([...this.#roots.keys(), ...folders]);
		for (const [folder, { watcher, inode }] of this.#watchers)
			if (!wanted.has(folder) || inodeOf(folder) !== inode) {
				watcher.close();
				this.#watchers.delete(folder);
			}
		for (const folder of wanted)
			if (!this.#watchers.has(folder) && this.#watchers.size < MOST_FOLDERS) this.#follow(folder);
	}

	close(): void {
		for (const { watcher } of this.#watchers.values()) watcher.close();
		if (this.#quiet !== null) clearTimeout(this.#quiet);
		if (this.#rescan !== null) clearTimeout(this.#rescan);
	}

	#follow(folder: string): void {
		try {
			const inode = inodeOf(folder);
			if (inode === null) return;
			const watcher = watch(folder, { persistent: false }, (_event, name) => {
				if (this.#concerns(folder, name)) this.#soon();
			});
			watcher.on('error', () => {
				watcher.close();
				this.#watchers.delete(folder);
			});
			this.#watchers.set(folder, { watcher, inode });
		} catch {
			// Looked through now and then all the same.
		}
	}

	/** Articles, metadata and folders concern the archive; an index that lies beside them does not. */
	#concerns(folder: string, name: string | null): boolean {
		if (name === null || this.#roots.get(folder)?.has(name) === true) return true;
		if (!this.#folders.has(folder)) return false;
		return name === METADATA_NAME || formatOf(name) !== null || (!name.includes('.') && !name.startsWith('.'));
	}

	#soon(): void {
		const now = performance.now();
		if (this.#quiet === null) this.#since = now;
		else clearTimeout(this.#quiet);
		const wait = Math.min(QUIET_MS, Math.max(0, this.#since + LONGEST_MS - now));
		this.#quiet = setTimeout(() => {
			this.#quiet = null;
			this.#changed();
		}, wait);
	}
}

function inodeOf(path: string): number | null {
	try {
		return statSync(path).ino;
	} catch {
		return null;
	}
}
