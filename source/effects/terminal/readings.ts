import type { Archive, Reading } from '../../archive/archive.ts';
import { printable } from './printable.ts';

// Enough for going up and down a screen of the list; an article with its facts takes some 50 kB.
const KEPT = 40;

/** Articles lately read, so that stepping back to one neither asks for it nor wraps it again. */
export class Readings {
	readonly #archive: Archive;
	readonly #kept = new Map<string, Promise<Reading | null>>();

	constructor(archive: Archive) {
		this.#archive = archive;
	}

	read(id: string, query: string, path?: string): Promise<Reading | null> {
		const key = `${id} ${path ?? ''} ${query}`;
		const known = this.#kept.get(key);
		const reading = known ?? this.#archive.read(id, query, path).then(printable);
		this.#kept.delete(key);
		this.#kept.set(key, reading);
		if (known === undefined) {
			reading.catch(() => this.#kept.delete(key));
			const [oldest] = this.#kept.keys();
			if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
		}
		return reading;
	}

	/** The archive has changed: any of them may read otherwise now. */
	forget(): void {
		this.#kept.clear();
	}
}
