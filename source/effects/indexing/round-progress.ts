import type { ArchiveStatus } from '../../archive/archive.ts';
import { formatOf } from '../../ingest/formats.ts';
import type { Entry } from './folders.ts';

/** Bytes of a line of a dump, until lines have been seen. */
const USUAL_LINE = 3_000;
/** The rate is that of the last so many milliseconds: articles differ. */
const LATELY_MS = 15_000;
/** Threads begin slowly: the rate is counted from their first article on, and told when so much time has gone by. */
const EARLY_MS = 2_000;
const MARK_MS = 1_000;

/** How far a round is, in articles; those of files of many are estimated from their bytes until they are counted. */
export class RoundProgress {
	/** How many had been analysed when, about once a second and no further back than the rate looks. */
	readonly #marks: { readonly at: number; readonly analysed: number }[] = [];
	#files = 0;
	/** Bytes of files of many that have not been read to their end. */
	#ahead = 0;
	#lines = 0;
	#lineBytes = 0;
	#fileBytes = 0;
	#done = 0;
	#analysed = 0;

	constructor(wanted: readonly Entry[]) {
		for (const entry of wanted) {
			if (formatOf(entry.shown)?.readLine === undefined) this.#files += 1;
			else this.#ahead += entry.size;
		}
	}

	/** A line was read of a file that the name did not tell to be one of many. */
	line({ shown }: Entry, bytes: number): void {
		if (formatOf(shown)?.readLine === undefined && this.#fileBytes === 0) this.#files -= 1;
		this.#lines += 1;
		this.#lineBytes += bytes + 1;
		this.#fileBytes += bytes + 1;
	}

	fileEnded(entry: Entry): void {
		if (formatOf(entry.shown)?.readLine !== undefined) this.#ahead -= entry.size;
		this.#fileBytes = 0;
	}

	/** Articles are in the archive; `analysed` now, not before. */
	done(articles: number, analysed: boolean): void {
		this.#done += articles;
		if (!analysed) return;
		this.#analysed += articles;
		const at = performance.now();
		if (at - (this.#marks.at(-1)?.at ?? Number.NEGATIVE_INFINITY) < MARK_MS) return;
		this.#marks.push({ at, analysed: this.#analysed });
		while ((this.#marks[1]?.at ?? at) < at - LATELY_MS) this.#marks.shift();
	}

	#rate(): number {
		const [first] = this.#marks;
		const gone = first ? performance.now() - first.at : 0;
		return first && gone >= EARLY_MS ? ((this.#analysed - first.analysed) * 1_000) / gone : 0;
	}

	/** Null where there is nothing to read. */
	now(): ArchiveStatus['progress'] {
		const usual = this.#lines === 0 ? USUAL_LINE : this.#lineBytes / this.#lines;
		const total = this.#files + this.#lines + Math.round(Math.max(0, this.#ahead - this.#fileBytes) / usual);
		return total === 0 ? null : { done: Math.min(this.#done, total), total, rate: this.#rate() };
	}
}
