import { setTimeout as pause } from 'node:timers/promises';
import type { Models } from '../../analyse/models.ts';
import type { ArchiveStatus, RoundResult } from '../../archive/archive.ts';
import type { ArchiveWriter, KnownFile } from '../../archive/writer.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Setting } from '../setting.ts';
import { AnalysisPool } from './analysis-pool.ts';
import { failure } from './failure.ts';
import { FileJobs } from './file-jobs.ts';
import { type Entry, labelled, lookThrough } from './folders.ts';
import { OWN_PACE, type Pace } from './pace.ts';
import { Recorder } from './recorder.ts';
import { RoundProgress } from './round-progress.ts';
import { ANALYSER_VERSION, type Done, type Job, readJob, shelvable } from './workshop.ts';

/** Up to this many bytes to read are little: starting another thread takes longer. */
const SMALL_BYTES = 250_000;
const SMALL_FILES = 50;
/** Milliseconds after which who waits for threads looks again. */
const WAIT_MS = 150;
/** Files read at once. */
const FILES_AT_ONCE = 16;
/** So many articles of a large round are listed before they are analysed. */
const LISTED_FIRST = 64;
/** Names are grouped to entities again when the archive has grown by this share, and at least by so many articles. */
const REGROUP_SHARE = 0.3;
const REGROUP_LEAST = 500;
/** After so many articles in a round the word indexes are put in order. */
const MERGE_FROM = 2_000;
/** Files of the archive read before others may ask something, and files taken out of it. */
const A_STEP = 5_000;
const FORGOTTEN_AT_ONCE = 50;
/** Figures are compared at the end of a round, and before it when the archive is so many times as large as when they last were. */
const COMPARE_GROWN = 3;
const COMPARE_LEAST = 200;
/** Articles compared at once. */
const COMPARE_STEP = 4;
/** Batches that wait to be written before no more is analysed. */
const MOST_WAITING = 8;

export interface IndexerOptions {
	readonly writer: ArchiveWriter;
	readonly paths: readonly string[];
	readonly setting: Setting;
	/** Files of the index, which are not read where they lie among articles. */
	readonly own: readonly string[];
	readonly workers: number;
	/** Little is analysed on this thread itself: sooner done, but requests wait, and the weights stay in memory. */
	readonly here: boolean;
	/** What the store is to know a file or an opened path by, by where it lies and as it is shown; as shown if not given. */
	readonly named?: (absolute: string, shown: string) => string;
	/** As into a file of this machine if not given. */
	readonly pace?: Pace;
	/** Told after each write, and when a round begins or ends. */
	readonly changed: () => void;
	/** Told which folders were looked through, and how many milliseconds that took. */
	readonly looked?: (folders: ReadonlySet<string>, roots: ReadonlySet<string>, took: number) => void;
}

/** What it takes until a reader is told, at most ten times a second, and has asked for what has just been listed. */
const FIRST_SCREEN_MS = 140;

/** Bytes from which a file waits for the others: it keeps a thread for seconds that hundreds of articles would take. */
const LONG = 500_000;

const longLast = (entries: readonly Entry[]): Entry[] => [
	...entries.filter(({ size }) => size < LONG),
	...entries.filter(({ size }) => size >= LONG),
];

/** Keeps the archive as its folders are: reads what is new or changed, forgets what is gone. */
export class Indexer {
	readonly #options: IndexerOptions;
	readonly #writer: ArchiveWriter;
	readonly #named: (absolute: string, shown: string) => string;
	readonly #recorder: Recorder;
	readonly #pace: Pace;
	readonly #jobs: FileJobs;
	#models: Models | null = null;
	#pool: AnalysisPool | null = null;
	#stopped = false;
	#broken = false;
	#progress: RoundProgress | null = null;
	#diagnostics: Diagnostic[] = [];
	#batch: Done[] = [];
	#waitingSince = 0;
	/** Everything handed to the store is written, one after the other. */
	#writing: Promise<void> = Promise.resolve();
	#waiting = 0;
	#sinceRegroup = 0;
	#written = 0;
	#grouped = 0;
	/** Articles of the archive when their figures were last compared. */
	#compared = 0;
	#seen = new Set<string>();
	/** Files the archive holds that do not lie there any more. */
	#gone: readonly KnownFile[] = [];
	/** Files opened by their own names, as shown. */
	#namedFiles = new Map<string, string>();
	#missing: readonly string[] = [];
	/** Where the opened paths lie, without links; null where one of them is not there. */
	#roots: readonly string[] | null = null;

	/** What the last round found; null before the first has looked. */
	result: RoundResult | null = null;

	constructor(options: IndexerOptions) {
		this.#options = options;
		this.#writer = options.writer;
		this.#pace = options.pace ?? OWN_PACE;
		this.#named = options.named ?? ((_, shown) => shown);
		this.#recorder = new Recorder(options.writer, options.setting, (entry) => this.#named(entry.absolute, entry.shown));
		this.#jobs = new FileJobs(this.#recorder, options.setting);
	}

	/** Opened paths that are not there now. */
	get missing(): readonly string[] {
		return this.#missing;
	}

	/** Of the opened folders themselves, and of the disk. */
	get diagnostics(): readonly Diagnostic[] {
		return this.#diagnostics;
	}

	/** Null where there is nothing to read. */
	get progress(): ArchiveStatus['progress'] {
		const now = this.#progress?.now() ?? null;
		return now?.total === 0 ? null : now;
	}

	/** Ends the round; what is written stays, and the next one goes on from there. Never rejects. */
	async stop(): Promise<void> {
		this.#stopped = true;
		this.#pool?.close();
		this.#pool = null;
		try {
			await this.#writing;
			await this.#writer.settle();
		} catch {
			await this.#recorder.abandon();
		}
	}

	/** Looks through the folders once and brings the archive up to date. Never rejects: what fails is told. */
	async round(): Promise<void> {
		await this.#once();
		// What a version that is gone stood for is read again and listed.
		for (let turn = 0; turn < 3 && !this.#ending && this.#writer.takeOrphaned(); turn += 1) await this.#once();
	}

	async #once(): Promise<void> {
		this.#diagnostics = [];
		this.#broken = false;
		this.#written = 0;
		try {
			const wanted = longLast(await this.#changes());
			if (this.#ending) return;
			const unchanged = this.#seen.size - wanted.length;
			this.result = { before: this.#grouped, read: wanted.length, unchanged, gone: 0, unread: [] };
			this.#progress = new RoundProgress(wanted);
			if (wanted.length > 0) this.#options.changed();
			const bytes = wanted.reduce((sum, entry) => sum + entry.size, 0);
			await this.#writer.expect(bytes);
			if (this.#options.here && wanted.length <= SMALL_FILES && bytes <= SMALL_BYTES) await this.#readHere(wanted);
			else await this.#readInThreads(wanted);
			await this.#finishRound();
		} catch (error) {
			await this.#fail(error);
		} finally {
			this.#progress = null;
			this.#batch = [];
			this.#pool?.close();
			this.#pool = null;
			if (!this.#stopped) this.#options.changed();
		}
	}

	get #ending(): boolean {
		return this.#stopped || this.#broken;
	}

	/** The files to read: new, changed, half read before, or read by another version of the analyser. */
	async #changes(): Promise<Entry[]> {
		const { articles, analyser, roots: before } = await this.#writer.last();
		this.#grouped = articles;
		this.#compared = articles;
		const wanted: Entry[] = [];
		const folders = new Set<string>();
		const roots = new Set<string>();
		this.#seen = new Set();
		this.#namedFiles = new Map();
		const missing: string[] = [];
		const opened = new Map(
			[...labelled(this.#options.paths)].map(([absolute, shown]) => [shown, this.#named(absolute, shown)]),
		);
		// An opened link leads elsewhere than it did: what lies there may look the same from outside.
		let isTurned = false;
		const held = new Map<string, KnownFile>();
		// All at once: asking for each file takes five times as long.
		for await (const some of this.#writer.known([...opened.values()])) {
			for (const file of some) held.set(file.path, file);
			if (held.size % A_STEP === 0) await breath();
		}
		const began = performance.now();
		for (const found of lookThrough(this.#options.paths, this.#options.own)) {
			if (this.#ending) break;
			if ('pause' in found) await breath();
			else if ('diagnostic' in found) {
				this.#diagnostics.push(found.diagnostic);
				if ('missing' in found) missing.push(found.missing);
			} else if ('folder' in found) folders.add(found.folder);
			else if ('root' in found) {
				roots.add(found.root);
				isTurned ||= before.length > 0 && !before.includes(found.root);
			} else {
				const { entry } = found;
				const path = this.#named(entry.absolute, entry.shown);
				if (this.#seen.has(path)) continue;
				this.#seen.add(path);
				if (entry.named) this.#namedFiles.set(path, entry.shown);
				const known = held.get(path);
				const same =
					!isTurned &&
					known?.complete === true &&
					known.size === entry.size &&
					known.modified === entry.modified &&
					known.fingerprint === this.#recorder.fingerprint(entry);
				if (!same || analyser !== ANALYSER_VERSION) wanted.push(entry);
			}
		}
		this.#missing = missing;
		this.#roots = missing.length === 0 ? [...roots] : null;
		const unseen = [...held.values()].filter(({ path }) => !this.#seen.has(path));
		// What was read of opened paths that are not there now stays: they may come back, and reading takes long.
		const stays = ({ path }: KnownFile): boolean =>
			missing.some((gone) => path === opened.get(gone) || path.startsWith(`${opened.get(gone)}/`));
		for (const file of unseen) if (stays(file)) this.#seen.add(file.path);
		this.#gone = unseen.filter((file) => !stays(file));
		this.#options.looked?.(folders, roots, performance.now() - began);
		return wanted;
	}

	/** Few and small: all are listed first, then analysed one after the other. */
	async #readHere(wanted: readonly Entry[]): Promise<void> {
		const all: Job[] = [];
		for await (const job of this.#jobs.of(wanted, this.#progress)) all.push(job);
		await this.#inTurn(() => this.#recorder.flush());
		if (all.length === 0) return;
		const jobs = all.filter(({ light }) => light);
		if (this.#pace.listsFirst) {
			const listed = jobs.map((job) => shelvable(job, readJob(job, this.#options.setting)));
			await this.#inTurn(() => this.#recorder.write(listed, false));
		}
		if (this.#ending) return;
		this.#options.changed();
		if (jobs.length < all.length) {
			await this.#inThreads(all);
			return;
		}
		// The list is asked for now, and its first article: loading the models would keep both waiting.
		await pause(FIRST_SCREEN_MS);
		const [{ finish }, { loadModels }] = await Promise.all([import('./analysing.ts'), import('../models.ts')]);
		this.#models ??= loadModels();
		for (const job of jobs) {
			if (this.#ending) return;
			this.#take([finish(job, this.#models, this.#options.setting)]);
			await this.#writing;
			await breath();
		}
		await this.#flush();
	}

	/** What comes first is listed before any thread is there to analyse it. */
	async #readInThreads(wanted: readonly Entry[]): Promise<void> {
		let listed = 0;
		const { listsFirst } = this.#pace;
		const list = async (some: readonly Job[]): Promise<void> => {
			if (!listsFirst) return;
			const light = some.filter(({ light: isLight }) => isLight);
			listed += light.length;
			const done = light.map((job) => shelvable(job, readJob(job, this.#options.setting)));
			await this.#inTurn(() => this.#recorder.write(done, false));
			if (!this.#ending) this.#options.changed();
		};
		const jobs = async function* (this: Indexer): AsyncGenerator<Job | null> {
			let first: Job[] | null = [];
			const release = async (): Promise<readonly Job[]> => {
				const held = first ?? [];
				first = null;
				await list(held);
				// Where somebody reads, the list is asked for now, and its first article: threads that start would keep both waiting.
				if (listsFirst && !this.#options.here) await pause(FIRST_SCREEN_MS);
				return held;
			};
			const some: Job[] = [];
			for (let at = 0; at < wanted.length; at += FILES_AT_ONCE) {
				for await (const job of this.#jobs.of(wanted.slice(at, at + FILES_AT_ONCE), this.#progress)) {
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
				await this.#inTurn(() => this.#recorder.flush());
				yield null;
			}
		};
		await this.#inThreads(jobs.call(this));
	}

	/** Has jobs done by threads; a null is a pause between them. */
	async #inThreads(jobs: Iterable<Job> | AsyncIterable<Job | null>): Promise<void> {
		let wake = (): void => {};
		const take = (done: readonly Done[]): void => {
			this.#take(done);
			wake();
		};
		const listener = {
			done: take,
			broken: (error: unknown) => {
				void this.#fail(error);
				wake();
			},
		};
		const { workers, setting, here } = this.#options;
		const pool = new AnalysisPool(workers, setting, listener, !here);
		this.#pool = pool;
		const until = async (reached: () => boolean): Promise<void> => {
			while (!reached() && !this.#ending) {
				await new Promise<void>((resolve) => {
					wake = resolve;
					setTimeout(resolve, WAIT_MS);
				});
				await this.#regroupNowAndThen();
			}
		};
		const isFull = (): boolean => pool.full || this.#waiting >= MOST_WAITING;
		for await (const job of jobs) {
			if (this.#ending) return;
			if (job === null) await breath();
			else pool.add(job);
			if (isFull()) await until(() => !isFull());
		}
		if (this.#ending) return;
		await until(() => pool.idle);
		await this.#flush();
	}

	#take(done: readonly Done[]): void {
		if (this.#batch.length === 0) this.#waitingSince = performance.now();
		this.#batch.push(...done);
		if (this.#batch.length >= this.#pace.batch || performance.now() - this.#waitingSince > this.#pace.batchMs)
			void this.#flush();
	}

	/** Resolves when everything handed to the store until now is written. */
	#flush(): Promise<void> {
		const batch = this.#batch;
		this.#batch = [];
		if (batch.length === 0 || this.#stopped) return this.#writing;
		this.#waiting += 1;
		return this.#inTurn(async () => {
			this.#waiting -= 1;
			if (this.#ending) return;
			this.#progress?.done(batch.filter(({ last }) => last).length, true);
			await this.#recorder.tell(this.progress);
			await this.#recorder.write(batch, true);
			this.#sinceRegroup += batch.length;
			this.#written += batch.length;
			this.#options.changed();
		});
	}

	/** Does something with the store after all that was to be done before; what fails ends the round. */
	#inTurn(work: () => Promise<void>): Promise<void> {
		this.#writing = this.#writing.then(work).catch((error) => this.#fail(error));
		return this.#writing;
	}

	async #regroupNowAndThen(): Promise<void> {
		if (this.#sinceRegroup < Math.max(REGROUP_LEAST, this.#grouped * REGROUP_SHARE)) return;
		this.#grouped += this.#sinceRegroup;
		this.#sinceRegroup = 0;
		await this.#regroup();
		if (this.#grouped < Math.max(COMPARE_LEAST, this.#compared * COMPARE_GROWN)) return;
		this.#compared = this.#grouped;
		await this.#compare();
	}

	async #compare(): Promise<void> {
		for (let more = true; more && !this.#ending; await breath())
			await this.#inTurn(async () => {
				more = await this.#writer.compare(COMPARE_STEP);
			});
	}

	async #regroup(): Promise<void> {
		for (let more = true; more && !this.#ending; await breath())
			await this.#inTurn(async () => {
				more = await this.#writer.regroup(this.#pace.neighbourhoods);
			});
	}

	/** What no longer lies there leaves, names are grouped a last time, and the round is noted as whole. */
	async #finishRound(): Promise<void> {
		await this.#recorder.flush();
		for (let at = 0; at < this.#gone.length; at += FORGOTTEN_AT_ONCE) {
			if (this.#ending) return;
			await this.#writer.gone(this.#gone.slice(at, at + FORGOTTEN_AT_ONCE).map(({ path }) => path));
			await breath();
		}
		if (this.#ending) return;
		if (this.result !== null) {
			const empty = await this.#writer.empty([...this.#namedFiles.keys()]);
			const unread = empty.map((path) => this.#namedFiles.get(path) ?? path);
			this.result = { ...this.result, gone: this.#gone.length, unread };
		}
		await this.#regroup();
		await this.#compare();
		if (this.#written >= MERGE_FROM)
			for (let first = true; !this.#ending && (await this.#writer.tidy(first)); first = false) await breath();
		if (!this.#ending) await this.#writer.finish(ANALYSER_VERSION, this.#roots);
	}

	async #fail(error: unknown): Promise<void> {
		this.#broken = true;
		await this.#recorder.abandon();
		if (this.#stopped) return;
		this.#diagnostics.push(this.#writer.explain(error) ?? failure('the index', 'archive/failed', error));
	}
}

/** Lets waiting messages be answered. */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
