import { setImmediate as breath } from 'node:timers/promises';
import { READING_KILOBYTES } from './open-store.ts';
import type { Statements } from './statements.ts';

/**
 * A transaction ends after this many articles or this long: names reach into pages all over the index, and each of these is written
 * once a transaction, to the log and from there. In a long round it may stay open for a fifth of what the round has taken, at most
 * five minutes: what a crash costs grows no faster than that. With one of a minute an index of 100,000 articles that came at
 * 54 a second was written fifteen times.
 */
const MOST_OPEN = 49_152;
const LEAST_OPEN_MS = 3_000;
const LONGEST_OPEN_MS = 300_000;
const OPEN_SHARE = 0.2;
/** Pages of 8 KB kept in memory and in the log, in short rounds and in long ones: those written again and again go to the disk once. */
const SHORT_ROUND = { cache: -16_000, log: 1_000 };
const READING = { cache: -READING_KILOBYTES, log: 1_000 };
const LONG_ROUND = { cache: -24_000, log: 8_000 };

/** Several writes are one transaction, which stays open between them. */
export class Transactions {
	readonly #store: Statements;
	/** What is gathered in memory is written before a transaction ends, in steps. */
	readonly #flushing: () => Iterable<void>;
	#began = 0;
	#open = 0;
	/** When the round's first transaction began; null between rounds. */
	#roundBegan: number | null = null;

	constructor(store: Statements, flushing: () => Iterable<void>) {
		this.#store = store;
		this.#flushing = flushing;
	}

	within<Result>(work: () => Result): Result {
		if (!this.#store.database.isTransaction) {
			this.#store.begin();
			this.#began = performance.now();
			this.#roundBegan ??= this.#began;
		}
		return work();
	}

	/** So many more articles are in the open transaction; it ends where it is large or has been open for long. */
	async grown(articles: number): Promise<void> {
		this.#open += articles;
		if (this.#open < MOST_OPEN && !this.#isLong()) return;
		for (const _ of this.#flushing()) {
			await breath();
			// What was asked in between may have been the end of all.
			if (!this.#store.database.isOpen) return;
		}
		this.commit();
	}

	commit(): void {
		this.#open = 0;
		if (!this.#store.database.isTransaction) return;
		for (const _ of this.#flushing());
		this.#store.database.exec('COMMIT');
	}

	rollback(): void {
		this.#open = 0;
		if (this.#store.database.isOpen && this.#store.database.isTransaction) this.#store.database.exec('ROLLBACK');
	}

	/** Before a round in which something is written, or much. */
	expect(isMuch: boolean): void {
		this.#keepPages(isMuch ? LONG_ROUND : SHORT_ROUND);
	}

	endRound(): void {
		this.commit();
		this.#roundBegan = null;
		this.#keepPages(READING);
	}

	/** Whether the open transaction has been open for long. */
	#isLong(): boolean {
		const now = performance.now();
		const share = (now - (this.#roundBegan ?? now)) * OPEN_SHARE;
		return now - this.#began > Math.min(LONGEST_OPEN_MS, Math.max(LEAST_OPEN_MS, share));
	}

	#keepPages({ cache, log }: typeof SHORT_ROUND): void {
		// Neither can be changed within a transaction.
		this.commit();
		this.#store.database.exec(`PRAGMA cache_size = ${cache}; PRAGMA wal_autocheckpoint = ${log};`);
	}
}
