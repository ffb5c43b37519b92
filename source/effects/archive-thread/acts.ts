import type { StoreState } from '../../archive/archive.ts';
import type { ArchiveStore, KeptStore } from '../../archive/store.ts';
import type { Entry } from '../../journal/act.ts';
import type { Conflict } from '../../journal/conflicts.ts';
import { Desks, type FromOthers } from './desks.ts';
import type { ArchiveTask } from './protocol.ts';

/** Between two looks at what other desks did. */
const EXCHANGE_MS = 3_000;

/** Who hears what acts lead to. */
export interface ActsTold {
	readonly others: (from: FromOthers) => void;
	/** Articles that were put right have been read anew. */
	readonly changed: () => void;
	/** What is shared, and what waits for that, may stand otherwise. */
	readonly stands: () => void;
}

/**
 * What was done to the articles of a store, by this desk and by the others that share it: all its answers go by it, one's own
 * goes to the others, and what was put right is read anew.
 */
export class Acts {
	readonly #store: KeptStore;
	readonly #task: ArchiveTask;
	readonly #told: ActsTold;
	/** Null where no other desk shares it. */
	readonly #desks: Desks | null;
	#exchange: NodeJS.Timeout | null = null;
	/** Until it is known what others did, or that this cannot be known for now. */
	#exchanged: Promise<void> | null = null;
	/** Until articles are read anew that were put right. */
	#reading: Promise<void> | null = null;
	#closed = false;

	constructor(store: KeptStore, task: ArchiveTask, told: ActsTold) {
		this.#store = store;
		this.#task = task;
		this.#told = told;
		const { author, shared } = task;
		this.#desks =
			author === null ? null : new Desks(author, (from) => this.#fromOthers(from), shared?.options.shares ?? true);
	}

	get others(): readonly Entry[] {
		return this.#desks?.others ?? [];
	}

	get conflicts(): readonly Conflict[] {
		return this.#desks?.conflicts ?? [];
	}

	get sharing(): Pick<StoreState, 'sharing'> {
		const waits = this.#store.state()?.link !== 'ready' || this.#store.acts?.takes === false;
		return this.#desks === null ? {} : { sharing: this.#desks.sharing(waits) };
	}

	/** Resolves once what is known of others' acts holds, and what was put right has been read. */
	async settled(): Promise<void> {
		await this.#exchanged;
		await this.#reading;
	}

	close(): void {
		this.#closed = true;
		if (this.#exchange !== null) clearTimeout(this.#exchange);
	}

	/** This desk did something. */
	async own(answers: ArchiveStore, acts: Parameters<ArchiveStore['acted']>): Promise<void> {
		await answers.acted(...acts);
		await this.#share(answers, ...acts);
		this.#reading = this.readWaiting(answers);
		await this.#reading;
	}

	/** What reads articles is loaded when a date or a language has been put right, so that they are read with it. */
	async readWaiting(answers: ArchiveStore): Promise<void> {
		if (!answers.isWaiting) return;
		const { readAnew } = await import('../indexing/reading-anew.ts');
		if (this.#closed) return;
		answers.reads?.(readAnew);
		this.#told.changed();
	}

	/** What this desk did goes to the others; from its first word on, theirs is looked for. */
	async #share(answers: ArchiveStore, entries: readonly Entry[], anew: boolean): Promise<void> {
		const { acts } = this.#store;
		if (this.#desks === null) return;
		this.#desks.own(entries, anew);
		if (anew) await answers.acted(this.#desks.others, false);
		if (this.#exchanged === null) this.#exchanged = this.#exchangeNow();
		else if (acts !== null && !this.#closed) await this.#desks.share(acts);
		this.#told.stands();
	}

	async #exchangeNow(): Promise<void> {
		const { acts } = this.#store;
		if (this.#closed) return;
		if (acts !== null) await this.#desks?.exchange(acts);
		this.#told.stands();
		if (this.#task.watch && !this.#closed) this.#exchange = setTimeout(() => void this.#exchangeNow(), EXCHANGE_MS);
	}

	/** Another desk's corrections hold as one's own do. */
	#fromOthers(from: FromOthers): void {
		const { answers } = this.#store;
		const told = from.anew ? (this.#desks?.all ?? []) : from.entries;
		this.#reading = Promise.resolve(answers.acted(told, from.anew)).then(() => this.readWaiting(answers));
		this.#told.others(from);
	}
}
