import { setTimeout as pause } from 'node:timers/promises';
import type { Models } from '../../analyse/models.ts';
import type { Setting } from '../setting.ts';
import { AnalysisPool } from './analysis-pool.ts';
import { breath } from './breath.ts';
import type { FileJobs } from './file-jobs.ts';
import type { Entry } from './folders.ts';
import type { Pace } from './pace.ts';
import type { Recorder } from './recorder.ts';
import type { RoundProgress } from './round-progress.ts';
import { type Done, type Job, readJob, shelvable } from './workshop.ts';
import type { WriteBehind } from './write-behind.ts';

/** Up to this many bytes to read are little: starting another thread takes longer. */
const SMALL_BYTES = 250_000;
const SMALL_FILES = 50;
/** Milliseconds after which who waits for threads looks again. */
const WAIT_MS = 150;
/** Files read at once. */
const FILES_AT_ONCE = 16;
/** So many articles of a large round are listed before they are analysed. */
const LISTED_FIRST = 64;
/** What it takes until a reader is told, at most ten times a second, and has asked for what has just been listed. */
const FIRST_SCREEN_MS = 140;

export interface ReadingOptions {
	readonly recorder: Recorder;
	readonly jobs: FileJobs;
	readonly behind: WriteBehind;
	readonly pace: Pace;
	readonly setting: Setting;
	readonly workers: number;
	/** Little is analysed on this thread itself: sooner done, but requests wait, and the weights stay in memory. */
	readonly here: boolean;
	readonly isEnding: () => boolean;
	readonly changed: () => void;
	readonly failed: (error: unknown) => Promise<void>;
	/** What the archive needs done now and then while articles come. */
	readonly meanwhile: () => Promise<void>;
}

/** Reads files and has their articles analysed, here or by threads. */
export class Reading {
	readonly #options: ReadingOptions;
	#models: Models | null = null;
	#pool: AnalysisPool | null = null;

	constructor(options: ReadingOptions) {
		this.#options = options;
	}

	/** Ends the threads, whatever they are at. */
	close(): void {
		this.#pool?.close();
		this.#pool = null;
	}

	/** `bytes`: of all files together. */
	read(wanted: readonly Entry[], bytes: number, progress: RoundProgress): Promise<void> {
		return this.#options.here && wanted.length <= SMALL_FILES && bytes <= SMALL_BYTES
			? this.#here(wanted, progress)
			: this.#throughThreads(wanted, progress);
	}

	/** Few and small: all are listed first, then analysed one after the other. */
	async #here(wanted: readonly Entry[], progress: RoundProgress): Promise<void> {
		const { recorder, behind, pace, setting, isEnding, changed } = this.#options;
		const all: Job[] = [];
		for await (const job of this.#options.jobs.of(wanted, progress)) all.push(job);
		await behind.inTurn(() => recorder.flush());
		if (all.length === 0) return;
		const jobs = all.filter(({ light }) => light);
		if (pace.listsFirst) await this.#list(jobs);
		if (isEnding()) return;
		changed();
		if (jobs.length < all.length) {
			await this.#inThreads(all);
			return;
		}
		// The list is asked for now, and its first article: loading the models would keep both waiting.
		await pause(FIRST_SCREEN_MS);
		const [{ finish }, { loadModels }] = await Promise.all([import('./analysing.ts'), import('../models.ts')]);
		this.#models ??= loadModels();
		for (const job of jobs) {
			if (isEnding()) return;
			behind.take([finish(job, this.#models, setting)]);
			await behind.settled;
			await breath();
		}
		await behind.flush();
	}

	#list(jobs: readonly Job[]): Promise<void> {
		const { recorder, behind, setting } = this.#options;
		const listed = jobs.map((job) => shelvable(job, readJob(job, setting)));
		return behind.inTurn(() => recorder.write(listed, false));
	}

	#throughThreads(wanted: readonly Entry[], progress: RoundProgress): Promise<void> {
		return this.#inThreads(this.#jobsOf(wanted, progress));
	}

	/** What comes first is listed before any thread is there to analyse it. */
	async *#jobsOf(wanted: readonly Entry[], progress: RoundProgress): AsyncGenerator<Job | null> {
		const { recorder, behind, pace, here, isEnding, changed } = this.#options;
		let listed = 0;
		const list = async (some: readonly Job[]): Promise<void> => {
			if (!pace.listsFirst) return;
			const light = some.filter(({ light: isLight }) => isLight);
			listed += light.length;
			await this.#list(light);
			if (!isEnding()) changed();
		};
		let first: Job[] | null = [];
		const release = async (): Promise<readonly Job[]> => {
			const held = first ?? [];
			first = null;
			await list(held);
			// Where somebody reads, the list is asked for now, and its first article: threads that start would keep both waiting.
			if (pace.listsFirst && !here) await pause(FIRST_SCREEN_MS);
			return held;
		};
		const some: Job[] = [];
		for (let at = 0; at < wanted.length; at += FILES_AT_ONCE) {
			for await (const job of this.#options.jobs.of(wanted.slice(at, at + FILES_AT_ONCE), progress)) {
				if (first !== null) {
					first.push(job);
					if (first.length === FILES_AT_ONCE) yield* await release();
					continue;
				}
				if (job.light && listed + some.length < LISTED_FIRST) some.push(job);
				if (some.length === FILES_AT_ONCE) await list(some.splice(0));
				yield job;
			}
			if (first !== null) yield* await release();
			if (some.length > 0) await list(some.splice(0));
			await behind.inTurn(() => recorder.flush());
			yield null;
		}
	}

	/** Has jobs done by threads; a null is a pause between them. */
	async #inThreads(jobs: Iterable<Job> | AsyncIterable<Job | null>): Promise<void> {
		const { behind, workers, setting, here, isEnding } = this.#options;
		let wake = (): void => {};
		const listener = {
			done: (done: readonly Done[]) => {
				behind.take(done);
				wake();
			},
			broken: (error: unknown) => {
				void this.#options.failed(error);
				wake();
			},
		};
		const pool = new AnalysisPool(workers, setting, listener, !here);
		this.#pool = pool;
		const until = async (reached: () => boolean): Promise<void> => {
			while (!reached() && !isEnding()) {
				await new Promise<void>((resolve) => {
					wake = resolve;
					setTimeout(resolve, WAIT_MS);
				});
				await this.#options.meanwhile();
			}
		};
		const isFull = (): boolean => pool.full || behind.full;
		for await (const job of jobs) {
			if (isEnding()) return;
			if (job === null) await breath();
			else pool.add(job);
			if (isFull()) await until(() => !isFull());
		}
		if (isEnding()) return;
		await until(() => pool.idle);
		await behind.flush();
	}
}
