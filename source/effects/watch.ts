import { type FSWatcher, watch } from 'node:fs';
import { formatOf } from '../ingest/formats.ts';
import { METADATA_NAME } from '../ingest/metadata.ts';

/** Changes this close together are one. */
const QUIET_MS = 300;
/** While changes go on and on, they are taken up this often. */
const LONGEST_MS = 3_000;
/** For what watching misses, as on network drives, everything is looked through this often. */
const RESCAN_MS = 60_000;
/** And no more than one part in so many of the time is spent on that. */
const RESCAN_SHARE = 50;
/** The system allows only so many; folders beyond these are looked through now and then. */
const MOST_FOLDERS = 4_000;

/** Says when something in the opened folders may have changed. */
export class Watch {
	readonly #watchers = new Map<string, FSWatcher>();
	readonly #changed: () => void;
	#rescan: NodeJS.Timeout | null = null;
	#quiet: NodeJS.Timeout | null = null;
	#since = 0;

	constructor(changed: () => void) {
		this.#changed = changed;
	}

	/** Watches exactly these folders from now on; looking through them took so many milliseconds. */
	follow(folders: ReadonlySet<string>, took: number): void {
		if (this.#rescan !== null) clearTimeout(this.#rescan);
		this.#rescan = setTimeout(() => this.#soon(), Math.max(RESCAN_MS, took * RESCAN_SHARE)).unref();
		for (const [folder, watcher] of this.#watchers)
			if (!folders.has(folder)) {
				watcher.close();
				this.#watchers.delete(folder);
			}
		for (const folder of folders)
			if (!this.#watchers.has(folder) && this.#watchers.size < MOST_FOLDERS) this.#follow(folder);
	}

	close(): void {
		for (const watcher of this.#watchers.values()) watcher.close();
		if (this.#quiet !== null) clearTimeout(this.#quiet);
		if (this.#rescan !== null) clearTimeout(this.#rescan);
	}

	#follow(folder: string): void {
		try {
			const watcher = watch(folder, { persistent: false }, (_event, name) => {
				if (concerns(name)) this.#soon();
			});
			watcher.on('error', () => {
				watcher.close();
				this.#watchers.delete(folder);
			});
			this.#watchers.set(folder, watcher);
		} catch {
			// Looked through now and then all the same.
		}
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

/** Articles, metadata and folders concern the archive; an index that lies beside them does not. */
const concerns = (name: string | null): boolean =>
	name === null || name === METADATA_NAME || formatOf(name) !== null || (!name.includes('.') && !name.startsWith('.'));
