import { availableParallelism, hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { ArchiveStatus, StoreState } from '../../archive/archive.ts';
import type { ArchiveStore, KeptStore } from '../../archive/store.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Entry } from '../../journal/act.ts';
import { failure } from '../indexing/failure.ts';
import type { Indexer } from '../indexing/indexer.ts';
import { SHARED_PACE } from '../indexing/pace.ts';
import type { Watch } from '../indexing/watch.ts';
import { readSetting, settingText } from '../setting.ts';
import { Desks, type FromOthers } from './desks.ts';
import type { ArchiveTask, Method } from './protocol.ts';
import { conflictDiagnostics, diagnosticsOf } from './store-diagnostics.ts';

/** Loading the analysis keeps the thread for some 80 ms; the list and its first article are asked for within this. */
const FIRST_SCREEN_MS = 100;
/** After everything is read and the reader has had time to ask. */
const WARM_MS = 1_500;
/** Between two steps of what is loaded ahead. */
const BETWEEN_MS = 100;
/** Changes are told at most this often. */
const TELL_MS = 100;

type Counts = Pick<ArchiveStatus, 'articles' | 'analysed' | 'problems'>;

/** A shared store that has not counted by then is told as it was. */
const COUNT_MS = 1_500;
/** How often it is looked whether a shared store stands otherwise; nothing is asked for that. */
const STATE_MS = 1_000;
/** Between two looks at what other desks did. */
const EXCHANGE_MS = 3_000;

/** A round that a shared store did not take is tried again after so long. */
const AGAIN_MS = 15_000;
/** Where nobody watches: how long is waited before each further attempt. */
const WAITS_MS = [3_000, 6_000, 12_000, 24_000, 48_000];
/** Where a million articles of many desks meet, 64 bits of their hashes do not keep them apart for certain. */
const SHARED_DIGITS = 32;

/** What a shared store knows a file of this machine by. */
const placeOfFile = (absolute: string): string => `file://${hostname()}${absolute}`;

const isUnwritten = ({ rule, severity }: Diagnostic): boolean => severity === 'error' && rule.startsWith('archive/');

/** Looks of some two seconds. */
const MOST_LOOKS = 8;
/** What passes by itself: no node answers, or they have too much to do. */
const PASSING: ReadonlySet<string> = new Set(['archive/unreachable', 'archive/slow', 'archive/busy']);
const mayPass = (one: Diagnostic): boolean => isUnwritten(one) && PASSING.has(one.rule);

/** A reader leaves one processor to its user; without one, nobody waits for anything else. */
const threads = (reader: boolean): number => Math.max(1, availableParallelism() - (reader ? 1 : 0));

/** Who hears of what the keeper sees. */
export interface KeeperTold {
	readonly status: (status: ArchiveStatus) => void;
	readonly others: (from: FromOthers) => void;
}

/** One archive kept open on this thread: its store, the indexing where this process is the writer, the following where not. */
export class ArchiveKeeper {
	readonly #store: KeptStore;
	readonly #task: ArchiveTask;
	readonly #told: KeeperTold;
	readonly #desks: Desks | null;
	#exchange: NodeJS.Timeout | null = null;
	/** Until it is known what others did, or that this cannot be known for now. */
	#exchanged: Promise<void> | null = null;
	#indexer: Indexer | null = null;
	#watch: Watch | null = null;
	#following: NodeJS.Timeout | null = null;
	/** Of the one who writes, where another process does. */
	#progress: ArchiveStatus['progress'] = null;
	#telling: NodeJS.Timeout | null = null;
	#stating: NodeJS.Timeout | null = null;
	#toldAt = 0;
	/** Looks at what another process writes that found nothing; from so many on its user is told. */
	#looks = 0;
	/** This process writes, or is about to. */
	#writes = false;
	#counted: Counts = { articles: 0, analysed: 0, problems: 0 };
	#counting: Promise<Counts> | null = null;
	/** How the store stood when that was last told. */
	#state = '';
	/** Why what was read could not be written. */
	#trouble: readonly Diagnostic[] = [];
	#settled = false;
	#again = false;
	#closed = false;
	/** Until articles are read anew that were put right. */
	#reading: Promise<void> | null = null;
	#waiting: (() => void)[] = [];

	constructor(store: KeptStore, task: ArchiveTask, told: KeeperTold) {
		this.#store = store;
		this.#task = task;
		this.#told = told;
		const { author, shared } = task;
		this.#desks =
			author === null ? null : new Desks(author, (from) => this.#fromOthers(from), shared?.options.shares ?? true);
	}

	/** Begins to keep the archive; requests that have come in meanwhile are answered before. */
	start(): void {
		if (this.#store.isShared && this.#task.watch)
			this.#stating = setInterval(() => this.#tellState(), STATE_MS).unref();
		setImmediate(() => void this.#follow());
	}

	async answer(method: Method, values: readonly unknown[], superseded: () => void): Promise<unknown> {
		superseded();
		try {
			return await this.#answer(method, values, superseded);
		} catch (error) {
			if (!(await this.#store.mend(error))) throw error;
			void this.#indexer?.stop();
			this.#indexer = null;
			void this.#write();
			void this.#readWaiting(this.#store.answers);
			return this.#answer(method, values, superseded);
		}
	}

	/** Resolves once everything in the folders has been read, by this process or the one that writes. */
	async settled(): Promise<void> {
		if (!this.#settled && !this.#closed) await new Promise<void>((resolve) => this.#waiting.push(resolve));
		await this.#exchanged;
		await this.#reading;
	}

	async close(): Promise<void> {
		this.#closed = true;
		this.#watch?.close();
		if (this.#following !== null) clearTimeout(this.#following);
		if (this.#telling !== null) clearTimeout(this.#telling);
		if (this.#exchange !== null) clearTimeout(this.#exchange);
		if (this.#stating !== null) clearInterval(this.#stating);
		for (const resolve of this.#waiting.splice(0)) resolve();
		await this.#indexer?.stop();
		await this.#store.close();
	}

	async status(): Promise<ArchiveStatus> {
		const { diagnostics, answers } = this.#store;
		const own = [...diagnostics, ...this.#trouble, ...(this.#indexer?.diagnostics ?? [])].filter(
			({ severity }) => severity !== 'note',
		);
		const counts = await this.#counts(answers);
		const state = this.#store.state();
		return {
			title: this.#task.title,
			...counts,
			problems: counts.problems + own.length,
			progress: this.#indexer === null ? this.#progress : this.#indexer.progress,
			...(this.#indexer?.missing.length ? { missing: this.#indexer.missing } : {}),
			...(this.#indexer?.result ? { round: this.#indexer.result } : {}),
			...(this.#looks > MOST_LOOKS && counts.articles === 0 ? { waits: true } : {}),
			...(state === null ? {} : { store: { ...state, ...this.#sharing() } }),
		};
	}

	/** How many there are; where a shared store keeps waiting, how many there were. */
	async #counts(answers: ArchiveStore): Promise<Counts> {
		if (!this.#store.isShared) return answers.counts();
		const counting = this.#counting ?? this.#count(answers);
		const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), COUNT_MS).unref());
		return (await Promise.race([counting.catch(() => null), patience])) ?? this.#counted;
	}

	/** One at a time: of a cluster that does not answer nobody asks more and more. */
	#count(answers: ArchiveStore): Promise<Counts> {
		const counting = Promise.resolve(answers.counts())
			.then((counts) => {
				this.#counted = counts;
				return counts;
			})
			.finally(() => {
				if (this.#counting === counting) this.#counting = null;
			});
		this.#counting = counting;
		counting.catch(() => {});
		return counting;
	}

	#answer(method: Method, values: readonly unknown[], superseded: () => void): unknown {
		const { answers } = this.#store;
		switch (method) {
			case 'status':
				return this.status();
			case 'list':
				return answers.list(values[0] as Parameters<typeof answers.list>[0], superseded);
			case 'acted':
				return this.#acted(answers, values as Parameters<ArchiveStore['acted']>);
			case 'others':
				return this.#desks?.others ?? [];
			case 'diagnostics':
				return this.#diagnostics();
			default: {
				const asked: (...request: never) => unknown = answers[method];
				return asked.call(answers, ...(values as never));
			}
		}
	}

	async #acted(answers: ArchiveStore, acts: Parameters<ArchiveStore['acted']>): Promise<void> {
		await answers.acted(...acts);
		await this.#share(answers, ...acts);
		this.#reading = this.#readWaiting(answers);
		await this.#reading;
	}

	/** What this desk did goes to the others; from its first word on, theirs is looked for. */
	async #share(answers: ArchiveStore, entries: readonly Entry[], anew: boolean): Promise<void> {
		const { acts } = this.#store;
		if (this.#desks === null) return;
		this.#desks.own(entries, anew);
		if (anew) await answers.acted(this.#desks.others, false);
		if (this.#exchanged === null) this.#exchanged = this.#exchangeNow();
		else if (acts !== null && !this.#closed) await this.#desks.share(acts);
		this.#tellState();
	}

	async #exchangeNow(): Promise<void> {
		const { acts } = this.#store;
		if (this.#closed) return;
		if (acts !== null) await this.#desks?.exchange(acts);
		this.#tellState();
		if (this.#task.watch && !this.#closed) this.#exchange = setTimeout(() => void this.#exchangeNow(), EXCHANGE_MS);
	}

	/** Another desk's corrections hold as one's own do. */
	#fromOthers(from: FromOthers): void {
		const { answers } = this.#store;
		const told = from.anew ? (this.#desks?.all ?? []) : from.entries;
		this.#reading = Promise.resolve(answers.acted(told, from.anew)).then(() => this.#readWaiting(answers));
		this.#told.others(from);
	}

	#sharing(): Pick<StoreState, 'sharing'> {
		const waits = this.#store.state()?.link !== 'ready' || this.#store.acts?.takes === false;
		return this.#desks === null ? {} : { sharing: this.#desks.sharing(waits) };
	}

	/** What reads articles is loaded when a date or a language has been put right, so that they are read with it. */
	async #readWaiting(answers: ArchiveStore): Promise<void> {
		if (!answers.isWaiting) return;
		const { readAnew } = await import('../indexing/reading-anew.ts');
		if (this.#closed) return;
		answers.reads?.(readAnew);
		this.#changed();
	}

	async #diagnostics(): Promise<readonly Diagnostic[]> {
		const state = this.#store.state();
		// Of a shared store that does not answer it is told what is known here.
		const stored = state === null || state.link === 'ready' ? await this.#store.answers.diagnostics() : [];
		return [
			...diagnosticsOf(state && { ...state, ...this.#sharing() }),
			...conflictDiagnostics(this.#desks?.conflicts ?? []),
			...this.#store.diagnostics,
			...this.#trouble,
			...(this.#indexer?.diagnostics ?? []),
			...stored,
		];
	}

	/**
	 * Keeps the store as the folders are. Where a shared one fails it is told, and the round is tried again: as long as somebody
	 * watches, and otherwise a few times, each after a longer wait, where the trouble may pass by itself.
	 */
	async #write(): Promise<void> {
		for (let attempt = 0; ; attempt += 1) {
			try {
				this.#trouble = [];
				if (!(await this.#keep())) return;
			} catch (error) {
				if (this.#closed || !this.#store.isShared) throw error;
				this.#trouble = [failure('the shared archive', 'archive/failed', error)];
			}
			const told = [...this.#trouble, ...(this.#indexer?.diagnostics ?? [])];
			if (this.#store.isShared && this.#task.watch && told.some(isUnwritten) && !this.#closed)
				setTimeout(() => this.#closed || void this.#write(), AGAIN_MS).unref();
			const wait = this.#task.watch ? undefined : WAITS_MS[attempt];
			if (!this.#store.isShared || wait === undefined || !told.some(mayPass) || this.#closed) break;
			this.#changed();
			await pause(wait * (1 + Math.random() / 4));
			if (this.#closed) break;
		}
		this.#settle();
		this.#changed();
	}

	/** False where it was left to another, or closed. */
	async #keep(): Promise<boolean> {
		// Who follows looks at once whether there is something to wait for.
		this.#settled = false;
		await this.#store.note(false);
		// All that reads articles is loaded when the first screen's requests have been answered, not before them.
		if (this.#task.watch && (await this.#store.answers.counts()).articles > 0)
			await new Promise((resolve) => setTimeout(resolve, FIRST_SCREEN_MS));
		if (this.#closed) return false;
		const [{ Indexer }, { Watch }, writer] = await Promise.all([
			import('../indexing/indexer.ts'),
			import('../indexing/watch.ts'),
			this.#store.writer(),
		]);
		const { setting } = this.#task;
		const noted = await this.#store.setting(setting === null ? null : settingText(setting));
		if (this.#closed) return false;
		const indexer = new Indexer({
			writer,
			...(this.#store.isShared ? { named: placeOfFile, pace: SHARED_PACE } : {}),
			paths: this.#task.paths,
			setting: { ...(setting ?? readSetting(noted)), ...(this.#store.isShared ? { idDigits: SHARED_DIGITS } : {}) },
			own: [...this.#task.own, ...this.#store.files],
			workers: this.#task.workers ?? threads(this.#task.watch),
			here: !this.#task.watch,
			changed: () => this.#changed(),
			looked: (folders, roots, took) => {
				if (!this.#task.watch || this.#closed) return;
				this.#watch ??= new Watch(() => this.#lookAgain());
				this.#watch.follow(folders, roots, took);
			},
		});
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

	#lookAgain(): void {
		if (this.#closed || this.#indexer === null) return;
		this.#again = true;
		if (!this.#settled) return;
		this.#settled = false;
		void this.#indexer.stop().then(() => this.#write());
	}

	#settle(): void {
		if (!this.#settled) {
			this.#warm();
			this.#store.tidy();
		}
		this.#settled = true;
		for (const resolve of this.#waiting.splice(0)) resolve();
	}

	/** What first questions need is brought into memory while nobody waits, and requests come in between. */
	#warm(): void {
		const steps = this.#store.answers.warm();
		const step = (): void => {
			if (!this.#closed && steps.next().done !== true) setTimeout(step, BETWEEN_MS).unref();
		};
		setTimeout(step, WARM_MS).unref();
	}

	/** Looks now and then what others write, and whether this process may write in their place. */
	async #follow(): Promise<void> {
		try {
			if (!this.#writes && this.#task.paths.length > 0 && (await this.#store.mayWrite())) {
				this.#writes = true;
				this.#looks = 0;
				void this.#write();
				if (!this.#store.isShared) return;
			}
			if (this.#closed) return;
			const { isChanged, isSettled, progress } = await this.#store.look();
			this.#progress = progress;
			if (isChanged) this.#changed();
			this.#looks = this.#writes || isSettled || progress !== null ? 0 : this.#looks + 1;
			if (this.#looks === MOST_LOOKS + 1) this.#tellSoon();
			// What others put into a shared archive is not waited for.
			if (!this.#writes && (isSettled || this.#store.isShared)) this.#settle();
			else if (!this.#writes) this.#settled = false;
		} catch {
			// Busy or damaged, or it does not answer: who asks something is told.
		}
		this.#tellState();
		if (!this.#closed) this.#following = setTimeout(() => void this.#follow(), this.#store.lookEvery);
	}

	/** Tells how a shared store stands where that is not as it was. */
	#tellState(): void {
		const state = JSON.stringify({ ...this.#store.state(), ...this.#sharing(), answered: null });
		if (state === this.#state) return;
		this.#state = state;
		this.#tellSoon();
	}

	#changed(): void {
		this.#counting = null;
		this.#store.answers.changed();
		this.#tellSoon();
	}

	#tellSoon(): void {
		if (this.#telling !== null || this.#closed) return;
		const wait = Math.max(0, this.#toldAt + TELL_MS - performance.now());
		this.#telling = setTimeout(async () => {
			this.#telling = null;
			this.#toldAt = performance.now();
			if (this.#closed) return;
			try {
				const status = await this.status();
				if (!this.#closed) this.#told.status(status);
			} catch {
				// A shared store that does not answer: who asks something is told.
			}
		}, wait);
	}
}
