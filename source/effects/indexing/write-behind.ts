import type { Pace } from './pace.ts';
import type { Recorder } from './recorder.ts';
import type { RoundProgress } from './round-progress.ts';
import type { Done } from './workshop.ts';

/** Batches that wait to be written before no more is analysed. */
const MOST_WAITING = 8;

export interface Behind {
	readonly recorder: Recorder;
	readonly pace: Pace;
	readonly progress: () => RoundProgress | null;
	readonly isEnding: () => boolean;
	/** Told how many articles' jobs were written. */
	readonly written: (jobs: number) => void;
	/** What the store refused ends the round. */
	readonly failed: (error: unknown) => Promise<void>;
}

/** What is analysed gathers to batches; everything handed to the store is written one after the other. */
export class WriteBehind {
	readonly #behind: Behind;
	#batch: Done[] = [];
	/** Since when the first of the batch waits. */
	#since = 0;
	#writing: Promise<void> = Promise.resolve();
	#waiting = 0;

	constructor(behind: Behind) {
		this.#behind = behind;
	}

	get full(): boolean {
		return this.#waiting >= MOST_WAITING;
	}

	/** Resolves when everything handed over until now is written. */
	get settled(): Promise<void> {
		return this.#writing;
	}

	take(done: readonly Done[]): void {
		const { batch, batchMs } = this.#behind.pace;
		if (this.#batch.length === 0) this.#since = performance.now();
		this.#batch.push(...done);
		if (this.#batch.length >= batch || performance.now() - this.#since > batchMs) void this.flush();
	}

	/** Resolves when everything taken until now is written. */
	flush(): Promise<void> {
		const { recorder, progress, isEnding, written } = this.#behind;
		const batch = this.#batch;
		this.#batch = [];
		if (batch.length === 0 || isEnding()) return this.#writing;
		this.#waiting += 1;
		return this.inTurn(async () => {
			this.#waiting -= 1;
			if (isEnding()) return;
			const round = progress();
			round?.done(batch.filter(({ last }) => last).length, true);
			await recorder.tell(round?.now() ?? null);
			await recorder.write(batch, true);
			written(batch.length);
		});
	}

	/** Does something with the store after all that was to be done before. */
	inTurn(work: () => Promise<void>): Promise<void> {
		this.#writing = this.#writing.then(work).catch(this.#behind.failed);
		return this.#writing;
	}

	/** Leaves what was not handed over. */
	drop(): void {
		this.#batch = [];
	}
}
