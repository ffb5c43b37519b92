import type { ArchiveStatus } from '../../archive/archive.ts';
import type { ArchiveStore, KeptStore } from '../../archive/store.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { Acts } from './acts.ts';
import type { FromOthers } from './desks.ts';
import type { ArchiveTask, Method } from './protocol.ts';
import { Rounds } from './rounds.ts';
import { conflictDiagnostics, diagnosticsOf } from './store-diagnostics.ts';
import { Telling } from './telling.ts';

/** After everything is read and the reader has had time to ask. */
const WARM_MS = 1_500;
/** Between two steps of what is loaded ahead. */
const BETWEEN_MS = 100;

type Counts = Pick<ArchiveStatus, 'articles' | 'analysed' | 'problems'>;

/** A shared store that has not counted by then is told as it was. */
const COUNT_MS = 1_500;
/** How often it is looked whether a shared store stands otherwise; nothing is asked for that. */
const STATE_MS = 1_000;

/** How often it is looked whether the index is still where it was opened. */
const LYING_MS = 1_000;

/** Looks of some two seconds. */
const MOST_LOOKS = 8;

/** Who hears of what the keeper sees. */
export interface KeeperTold {
	readonly status: (status: ArchiveStatus) => void;
	readonly others: (from: FromOthers) => void;
	/** Something to be said once. */
	readonly said: (text: string) => void;
}

/** One archive kept open on this thread: its store, the indexing where this process is the writer, the following where not. */
export class ArchiveKeeper {
	readonly #store: KeptStore;
	readonly #task: ArchiveTask;
	readonly #rounds: Rounds;
	readonly #acts: Acts;
	readonly #telling: Telling;
	readonly #said: KeeperTold['said'];
	#following: NodeJS.Timeout | null = null;
	#stating: NodeJS.Timeout | null = null;
	#reopening: Promise<void> | null = null;
	/** Of the one who writes, where another process does. */
	#progress: ArchiveStatus['progress'] = null;
	/** Looks at what another process writes that found nothing; from so many on its user is told. */
	#looks = 0;
	/** This process writes, or is about to. */
	#writes = false;
	#counted: Counts = { articles: 0, analysed: 0, problems: 0 };
	#counting: Promise<Counts> | null = null;
	/** How the store stood when that was last told. */
	#state = '';
	#settled = false;
	#closed = false;
	#waiting: (() => void)[] = [];

	constructor(store: KeptStore, task: ArchiveTask, told: KeeperTold) {
		this.#store = store;
		this.#task = task;
		this.#said = told.said;
		const changed = () => this.#changed();
		this.#rounds = new Rounds(store, task, { changed, settled: (isSettled) => this.#settle(isSettled) });
		this.#acts = new Acts(store, task, { others: told.others, changed, stands: () => this.#tellState() });
		this.#telling = new Telling(async () => {
			const status = await this.status();
			if (!this.#closed) told.status(status);
		});
	}

	/** Begins to keep the archive; requests that have come in meanwhile are answered before. */
	start(): void {
		if (this.#store.isShared && this.#task.watch)
			this.#stating = setInterval(() => this.#tellState(), STATE_MS).unref();
		if (!this.#store.isShared) this.#stating = setInterval(() => this.#lookWhetherLost(), LYING_MS).unref();
		setImmediate(() => void this.#follow());
	}

	async answer(method: Method, values: readonly unknown[], superseded: () => void): Promise<unknown> {
		superseded();
		const { answers } = this.#store;
		try {
			return await this.#answer(method, values, superseded);
		} catch (error) {
			const isReopened = !this.#store.isShared && this.#store.answers !== answers;
			if (!isReopened) {
				if (!(await this.#store.mend(error))) throw error;
				this.#rounds.anew();
				void this.#acts.readWaiting(this.#store.answers);
			}
			return this.#answer(method, values, superseded);
		}
	}

	/** Resolves once everything in the folders has been read, by this process or the one that writes. */
	async settled(): Promise<void> {
		if (!this.#settled && !this.#closed) await new Promise<void>((resolve) => this.#waiting.push(resolve));
		await this.#acts.settled();
	}

	async close(): Promise<void> {
		this.#closed = true;
		if (this.#following !== null) clearTimeout(this.#following);
		if (this.#stating !== null) clearInterval(this.#stating);
		this.#telling.close();
		this.#acts.close();
		for (const resolve of this.#waiting.splice(0)) resolve();
		await this.#reopening;
		await this.#rounds.close();
		await this.#store.close();
	}

	async status(): Promise<ArchiveStatus> {
		const { diagnostics, answers } = this.#store;
		const { indexer } = this.#rounds;
		const own = [...diagnostics, ...this.#rounds.diagnostics].filter(({ severity }) => severity !== 'note');
		const counts = await this.#counts(answers);
		const state = this.#store.state();
		return {
			title: this.#task.title,
			...counts,
			problems: counts.problems + own.length,
			progress: indexer === null ? this.#progress : indexer.progress,
			...(indexer?.missing.length ? { missing: indexer.missing } : {}),
			...(indexer?.result ? { round: indexer.result } : {}),
			...(this.#looks > MOST_LOOKS && counts.articles === 0 ? { waits: true } : {}),
			...(state === null ? {} : { store: { ...state, ...this.#acts.sharing } }),
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
				return this.#acts.own(answers, values as Parameters<ArchiveStore['acted']>);
			case 'others':
				return this.#acts.others;
			case 'diagnostics':
				return this.#diagnostics();
			default: {
				const asked: (...request: never) => unknown = answers[method];
				return asked.call(answers, ...(values as never));
			}
		}
	}

	async #diagnostics(): Promise<readonly Diagnostic[]> {
		const state = this.#store.state();
		// Of a shared store that does not answer it is told what is known here.
		const stored = state === null || state.link === 'ready' ? await this.#store.answers.diagnostics() : [];
		return [
			...diagnosticsOf(state && { ...state, ...this.#acts.sharing }),
			...conflictDiagnostics(this.#acts.conflicts),
			...this.#store.diagnostics,
			...this.#rounds.diagnostics,
			...stored,
		];
	}

	#settle(isSettled: boolean): void {
		if (isSettled && !this.#settled) {
			this.#warm();
			this.#store.tidy();
		}
		this.#settled = isSettled;
		if (isSettled) for (const resolve of this.#waiting.splice(0)) resolve();
	}

	/** What first questions need is brought into memory while nobody waits, and requests come in between. */
	#warm(): void {
		const { answers } = this.#store;
		const steps = answers.warm();
		const step = (): void => {
			if (!this.#closed && this.#store.answers === answers && steps.next().done !== true)
				setTimeout(step, BETWEEN_MS).unref();
		};
		setTimeout(step, WARM_MS).unref();
	}

	#lookWhetherLost(): void {
		if (this.#reopening !== null || this.#closed || !this.#store.isLost) return;
		this.#reopening = this.#reopen()
			.catch(() => {
				// It is looked again.
			})
			.finally(() => {
				this.#reopening = null;
			});
	}

	/** The index was deleted or replaced while it was open: goes on with what lies there, as the one who writes it or as another. */
	async #reopen(): Promise<void> {
		const wrote = this.#writes;
		if (wrote) await this.#rounds.pause();
		const said = this.#closed ? null : await this.#store.reopen();
		if (this.#closed) return;
		if (said !== null) {
			this.#said(said);
			void this.#acts.readWaiting(this.#store.answers);
			this.#changed();
		}
		if (!wrote) return;
		this.#writes = false;
		void this.#follow();
	}

	/** Looks now and then what others write, and whether this process may write in their place. */
	async #follow(): Promise<void> {
		try {
			if (!this.#writes && this.#task.paths.length > 0 && (await this.#store.mayWrite())) {
				this.#writes = true;
				this.#looks = 0;
				void this.#rounds.run();
				if (!this.#store.isShared) return;
			}
			if (this.#closed) return;
			const { isChanged, isSettled, progress } = await this.#store.look();
			this.#progress = progress;
			if (isChanged) this.#changed();
			this.#looks = this.#writes || isSettled || progress !== null ? 0 : this.#looks + 1;
			if (this.#looks === MOST_LOOKS + 1) this.#telling.soon();
			// What others put into a shared archive is not waited for.
			if (!this.#writes && (isSettled || this.#store.isShared)) this.#settle(true);
			else if (!this.#writes) this.#settle(false);
		} catch {
			// Busy or damaged, or it does not answer: who asks something is told.
		}
		this.#tellState();
		if (!this.#closed) this.#following = setTimeout(() => void this.#follow(), this.#store.lookEvery);
	}

	/** Tells how a shared store stands where that is not as it was. */
	#tellState(): void {
		const state = JSON.stringify({ ...this.#store.state(), ...this.#acts.sharing, answered: null });
		if (state === this.#state) return;
		this.#state = state;
		this.#telling.soon();
	}

	#changed(): void {
		this.#counting = null;
		this.#store.answers.changed();
		this.#telling.soon();
	}
}
