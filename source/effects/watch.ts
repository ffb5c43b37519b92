import { type FSWatcher, watch } from 'node:fs';

/** Changes this close together are one. */
const QUIET_MS = 300;
/** Where a folder cannot be watched, and for what watching misses, it is looked through this often. */
const RESCAN_MS = 60_000;

/** Says when something in the opened folders may have changed. */
export class Watch {
	readonly #watchers: FSWatcher[] = [];
	readonly #changed: () => void;
	#quiet: NodeJS.Timeout | null = null;
	readonly #rescan: NodeJS.Timeout;

	constructor(paths: readonly string[], changed: () => void) {
		this.#changed = changed;
		for (const path of paths) {
			try {
				const watcher = watch(path, { recursive: true, persistent: false }, () => this.#soon());
				watcher.on('error', () => watcher.close());
				this.#watchers.push(watcher);
			} catch {
				// Looked through now and then all the same.
			}
		}
		this.#rescan = setInterval(() => this.#changed(), RESCAN_MS);
		this.#rescan.unref();
	}

	close(): void {
		for (const watcher of this.#watchers) watcher.close();
		if (this.#quiet !== null) clearTimeout(this.#quiet);
		clearInterval(this.#rescan);
	}

	#soon(): void {
		if (this.#quiet !== null) clearTimeout(this.#quiet);
		this.#quiet = setTimeout(this.#changed, QUIET_MS);
	}
}
