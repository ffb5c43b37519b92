/** Changes are told at most this often. */
const TELL_MS = 100;

/** Tells what changed, soon and not more often than is of use. */
export class Telling {
	readonly #tell: () => Promise<void>;
	#timer: NodeJS.Timeout | null = null;
	#toldAt = 0;
	#closed = false;

	constructor(tell: () => Promise<void>) {
		this.#tell = tell;
	}

	soon(): void {
		if (this.#timer !== null || this.#closed) return;
		const wait = Math.max(0, this.#toldAt + TELL_MS - performance.now());
		this.#timer = setTimeout(async () => {
			this.#timer = null;
			this.#toldAt = performance.now();
			if (this.#closed) return;
			try {
				await this.#tell();
			} catch {
				// A shared store that does not answer: who asks something is told.
			}
		}, wait);
	}

	close(): void {
		this.#closed = true;
		if (this.#timer !== null) clearTimeout(this.#timer);
	}
}
