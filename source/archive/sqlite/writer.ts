import { setImmediate as breath } from 'node:timers/promises';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { ArchiveStatus } from '../answers/status.ts';
import type { ArchiveWriter, FileRecord, KnownFile, LastRound, Piece, Placed, ReadFile } from '../writer.ts';
import { isUnwritable } from './open-store.ts';
import { Placing } from './placing.ts';
import { Shelving } from './shelving.ts';
import { type Statements, textOf } from './statements.ts';
import { Transactions } from './transactions.ts';

/** From so many bytes to read on, many pages of the index are written again and again. */
const MUCH_BYTES = 5_000_000;

/** Writes to one database, whose only writer this process is: a few articles at a time, so that requests are answered in between. */
export class SqliteWriter implements ArchiveWriter {
	readonly #store: Statements;
	readonly #shelving: Shelving;
	readonly #placing: Placing;
	readonly #transactions: Transactions;

	constructor(store: Statements) {
		this.#store = store;
		this.#shelving = new Shelving(store);
		this.#placing = new Placing(store, this.#shelving);
		this.#transactions = new Transactions(store, () => this.#shelving.flushing());
	}

	async last(): Promise<LastRound> {
		return {
			articles: this.#store.number("SELECT value FROM meta WHERE key = 'articles'"),
			analyser: this.#noted('analyser') || null,
			roots: JSON.parse(this.#noted('roots') || '[]'),
		};
	}

	/** All of them: the index is of what was opened, and of nothing else. */
	async *known(_roots: readonly string[]): AsyncGenerator<readonly KnownFile[]> {
		yield* this.#placing.files();
	}

	async expect(bytes: number): Promise<void> {
		if (bytes > 0) this.#transactions.expect(bytes >= MUCH_BYTES);
	}

	async begin(files: readonly FileRecord[]): Promise<void> {
		this.#transactions.within(() => {
			for (const file of files) this.#placing.begin(file);
		});
	}

	async have(pieces: readonly Piece[], analyser: string): Promise<readonly boolean[]> {
		return pieces.map((piece) => {
			if (!this.#placing.has(piece, analyser)) return false;
			this.#transactions.within(() => this.#placing.note(piece));
			return true;
		});
	}

	async put(articles: readonly Placed[], read: readonly ReadFile[]): Promise<void> {
		this.#transactions.within(() => {
			for (const placed of articles) this.#placing.place(placed);
			for (const file of read) this.#placing.complete(file);
		});
		for (const _ of this.#shelving.flushingMuch()) {
			await breath();
			if (!this.#store.database.isTransaction) return;
		}
		await this.#transactions.grown(articles.length);
	}

	async gone(files: readonly string[]): Promise<void> {
		this.#transactions.within(() => {
			for (const file of files) this.#placing.forget(file);
		});
	}

	async regroup(most: number, once = false): Promise<boolean> {
		const more = this.#transactions.within(() => this.#shelving.regroup(most, once));
		await this.#transactions.grown(0);
		return more;
	}

	async compare(most: number): Promise<boolean> {
		const more = this.#transactions.within(() => this.#shelving.compare(most));
		await this.#transactions.grown(0);
		return more;
	}

	async tell(progress: ArchiveStatus['progress']): Promise<void> {
		if (progress === null) this.#transactions.within(() => this.#store.run("DELETE FROM meta WHERE key = 'progress'"));
		else this.#note('progress', JSON.stringify(progress));
	}

	async empty(files: readonly string[]): Promise<readonly string[]> {
		return files.filter((file) => this.#placing.isEmpty(file));
	}

	async settle(): Promise<void> {
		this.#transactions.commit();
	}

	async finish(analyser: string, roots: readonly string[] | null): Promise<void> {
		if (roots !== null) this.#note('roots', JSON.stringify(roots));
		this.#note('analyser', analyser);
		await this.tell(null);
		this.#transactions.endRound();
	}

	takeOrphaned(): boolean {
		return this.#placing.takeOrphaned();
	}

	async abandon(): Promise<void> {
		this.#shelving.forget();
		this.#placing.abandon();
		this.#transactions.rollback();
	}

	explain(error: unknown): Diagnostic | null {
		if (!isUnwritable(error)) return null;
		return {
			where: 'the index',
			severity: 'error',
			rule: 'archive/full',
			message: `The index cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
			hint: 'Make room on the disk; what is written stays, and the rest is read at the next start.',
		};
	}

	#noted(key: string): string {
		return textOf(this.#store.get('SELECT value FROM meta WHERE key = ?', key)?.value);
	}

	#note(key: string, value: string): void {
		this.#transactions.within(() =>
			this.#store.run('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)', key, value),
		);
	}
}
