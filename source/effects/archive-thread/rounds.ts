import { availableParallelism, hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { KeptStore } from '../../archive/store.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { failure } from '../indexing/failure.ts';
import type { Indexer } from '../indexing/indexer.ts';
import { SHARED_PACE } from '../indexing/pace.ts';
import type { Watch } from '../indexing/watch.ts';
import { readSetting, settingText } from '../setting.ts';
import type { ArchiveTask } from './protocol.ts';

/** Loading the analysis keeps the thread for some 80 ms; the list and its first article are asked for within this. */
const FIRST_SCREEN_MS = 100;
/** A round that a shared store did not take is tried again after so long. */
const AGAIN_MS = 15_000;
/** Where nobody watches: how long is waited before each further attempt. */
const WAITS_MS = [3_000, 6_000, 12_000, 24_000, 48_000];
/** Where a million articles of many desks meet, 64 bits of their hashes do not keep them apart for certain. */
const SHARED_DIGITS = 32;

/** What a shared store knows a file of this machine by. */
const placeOfFile = (absolute: string): string => `file://${hostname()}${absolute}`;

const isUnwritten = ({ rule, severity }: Diagnostic): boolean => severity === 'error' && rule.startsWith('archive/');

/** What passes by itself: no node answers, or they have too much to do. */
const PASSING: ReadonlySet<string> = new Set(['archive/unreachable', 'archive/slow', 'archive/busy']);
const mayPass = (one: Diagnostic): boolean => isUnwritten(one) && PASSING.has(one.rule);

/** A reader leaves one processor to its user; without one, nobody waits for anything else. */
const threads = (reader: boolean): number => Math.max(1, availableParallelism() - (reader ? 1 : 0));

/** Who hears how the rounds go. */
export interface RoundsTold {
	readonly changed: () => void;
	/** A round begins, or the last is over. */
	readonly settled: (isSettled: boolean) => void;
}

/**
 * Keeps a store as the folders are, where this process is the one that writes it: a round of reading, and another as the folders
 * change.
 */
export class Rounds {
	readonly #store: KeptStore;
	readonly #task: ArchiveTask;
	readonly #told: RoundsTold;
	#indexer: Indexer | null = null;
	#watch: Watch | null = null;
	/** Why what was read could not be written. */
	#trouble: readonly Diagnostic[] = [];
	#isOver = false;
	#again = false;
	#closed = false;
	/** How often all was begun anew. */
	#begun = 0;

	constructor(store: KeptStore, task: ArchiveTask, told: RoundsTold) {
		this.#store = store;
		this.#task = task;
		this.#told = told;
	}

	/** Of the round that is under way, or of the last; null before the first. */
	get indexer(): Pick<Indexer, 'progress' | 'missing' | 'result'> | null {
		return this.#indexer;
	}

	get diagnostics(): readonly Diagnostic[] {
		return [...this.#trouble, ...(this.#indexer?.diagnostics ?? [])];
	}

	/** After the store was mended: from the beginning. */
	anew(): void {
		void this.pause();
		void this.run();
	}

	/** Resolves when nothing is being written any more; `run` goes on. */
	async pause(): Promise<void> {
		const indexer = this.#indexer;
		this.#indexer = null;
		this.#begun += 1;
		await indexer?.stop();
	}

	async close(): Promise<void> {
		this.#closed = true;
		this.#watch?.close();
		await this.#indexer?.stop();
	}

	/**
	 * Where a shared store fails it is told, and the round is tried again: as long as somebody watches, and otherwise a few
	 * times, each after a longer wait, where the trouble may pass by itself.
	 */
	async run(): Promise<void> {
		for (let attempt = 0; ; attempt += 1) {
			try {
				this.#trouble = [];
				if (!(await this.#keep())) return;
			} catch (error) {
				if (this.#closed || !this.#store.isShared) throw error;
				this.#trouble = [failure('the shared archive', 'archive/failed', error)];
			}
			const told = this.diagnostics;
			if (this.#store.isShared && this.#task.watch && told.some(isUnwritten) && !this.#closed)
				setTimeout(() => this.#closed || void this.run(), AGAIN_MS).unref();
			const wait = this.#task.watch ? undefined : WAITS_MS[attempt];
			if (!this.#store.isShared || wait === undefined || !told.some(mayPass) || this.#closed) break;
			this.#told.changed();
			await pause(wait * (1 + Math.random() / 4));
			if (this.#closed) break;
		}
		this.#settle(true);
		this.#told.changed();
	}

	#settle(isSettled: boolean): void {
		this.#isOver = isSettled;
		this.#told.settled(isSettled);
	}

	/** False where it was left to another, or closed. */
	async #keep(): Promise<boolean> {
		// Who follows looks at once whether there is something to wait for.
		this.#settle(false);
		const begun = this.#begun;
		await this.#store.note(false);
		// All that reads articles is loaded when the first screen's requests have been answered, not before them.
		if (this.#task.watch && (await this.#store.answers.counts()).articles > 0)
			await new Promise((resolve) => setTimeout(resolve, FIRST_SCREEN_MS));
		if (this.#closed) return false;
		const indexer = await this.#indexerOf();
		if (indexer === null || begun !== this.#begun) return false;
		this.#indexer = indexer;
		do {
			this.#again = false;
			await this.#store.note(false);
			await indexer.round();
			if (this.#closed || this.#indexer !== indexer) return false;
			await this.#store.note(true);
		} while (this.#again);
		return true;
	}

	async #indexerOf(): Promise<Indexer | null> {
		const [{ Indexer }, { Watch }, writer] = await Promise.all([
			import('../indexing/indexer.ts'),
			import('../indexing/watch.ts'),
			this.#store.writer(),
		]);
		const { setting } = this.#task;
		const noted = await this.#store.setting(setting === null ? null : settingText(setting));
		if (this.#closed) return null;
		return new Indexer({
			writer,
			...(this.#store.isShared ? { named: placeOfFile, pace: SHARED_PACE } : {}),
			paths: this.#task.paths,
			setting: { ...(setting ?? readSetting(noted)), ...(this.#store.isShared ? { idDigits: SHARED_DIGITS } : {}) },
			own: [...this.#task.own, ...this.#store.files],
			workers: this.#task.workers ?? threads(this.#task.watch),
			here: !this.#task.watch,
			changed: () => this.#told.changed(),
			looked: (folders, roots, took) => {
				if (!this.#task.watch || this.#closed) return;
				this.#watch ??= new Watch(() => this.#lookAgain());
				this.#watch.follow(folders, roots, took);
			},
		});
	}

	#lookAgain(): void {
		if (this.#closed || this.#indexer === null) return;
		this.#again = true;
		if (!this.#isOver) return;
		this.#settle(false);
		void this.#indexer.stop().then(() => this.run());
	}
}
