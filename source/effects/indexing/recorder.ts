import type { ArchiveStatus } from '../../archive/archive.ts';
import { Editions } from '../../archive/sqlite/editions.ts';
import { type FileRecord, Holdings, type KnownFile } from '../../archive/sqlite/holdings.ts';
import { Shelving } from '../../archive/sqlite/shelving.ts';
import { numberOf, type Statements, textOf } from '../../archive/sqlite/statements.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { type Setting, settingText } from '../setting.ts';
import { type Entry, fingerprintOf } from './folders.ts';
import { ANALYSER_VERSION, type Done } from './workshop.ts';

/**
 * A transaction ends after this many articles or this long: names reach into pages all over the index, once a
 * transaction. In a long round it may stay open for a tenth of what the round has taken: what a crash costs grows no
 * faster than that, and every page is written a tenth as often.
 */
const MOST_OPEN = 4_096;
const LEAST_OPEN_MS = 1_000;
const LONGEST_OPEN_MS = 10_000;
const OPEN_SHARE = 0.1;
/** Pages of 8 KB kept in memory and in the log, in short rounds and in long ones: those written again and again go to the disk once. */
const SHORT_ROUND = { cache: -16_000, log: 1_000 };
const LONG_ROUND = { cache: -48_000, log: 8_000 };
/** A file changed this shortly before it was read may change again without showing it. */
const RACY_MS = 2_000;

/** A file that is being read: how far it is. */
export interface Reading {
	readonly entry: Entry;
	/** Its number in the store. */
	readonly file: number;
	/** One more than the highest record seen. */
	records: number;
	/** Jobs that are not written yet, and whether all have been made. */
	open: number;
	all: boolean;
	readonly diagnostics: Diagnostic[];
}

/**
 * Writes what was read, a few articles at a time, so that requests are answered in between; several such writes are
 * one transaction. A file counts as read in the transaction that holds the last of it.
 */
export class Recorder {
	readonly #store: Statements;
	/** What of the setting is not standard: a file is read again under another. */
	readonly #setting: string;
	readonly #shelving: Shelving;
	readonly #holdings: Holdings;
	readonly #editions: Editions;
	#orphaned = false;
	readonly #readings = new Map<number, Reading>();
	#began = 0;
	#open = 0;
	/** When the round's first transaction began; null between rounds. */
	#roundBegan: number | null = null;

	constructor(statements: Statements, setting: Setting) {
		this.#setting = settingText(setting);
		this.#store = statements;
		this.#shelving = new Shelving(statements);
		this.#holdings = new Holdings(statements);
		this.#editions = new Editions(statements);
	}

	/** All that decides how a file is read, but its content. */
	fingerprint({ metadata }: Entry): string {
		return fingerprintOf(metadata) + this.#setting;
	}

	/** All files of the archive, some at a time. */
	files(): Generator<readonly KnownFile[]> {
		return this.#holdings.files();
	}

	/** Which of these files hold no article. */
	empty(paths: readonly string[]): string[] {
		return paths.filter((path) => !this.#holdings.holdsAny(path));
	}

	/** Enters a file as being read. */
	begin(entry: Entry): Reading {
		return this.#within(() => {
			const file = this.#holdings.enter(this.#recordOf(entry), false, null);
			const reading = { entry, file, records: 0, open: 0, all: false, diagnostics: [] };
			this.#readings.set(file, reading);
			return reading;
		});
	}

	/** Whether the archive has this very article, analysed as it would be now; if so, notes that it lies here. */
	have(reading: Reading, record: number, id: string, path: string): boolean {
		const row = this.#store.get('SELECT path, analyser, fingerprint FROM article WHERE id = ?', id);
		if (row?.analyser !== ANALYSER_VERSION || row.fingerprint !== this.fingerprint(reading.entry)) return false;
		this.#within(() => {
			this.#hold(reading.file, record, id, this.#pathIn(id, path));
			const [first] = this.#holdings.holders(id);
			if (first?.file === reading.file) this.#move(id, reading.file, path);
		});
		return true;
	}

	/** All jobs of a file have been made. */
	ended(reading: Reading): void {
		reading.all = true;
		if (reading.open === 0) this.#within(() => this.#complete(reading));
	}

	/** Writes what became of some jobs. `final`: they are analysed, not only listed. */
	write(batch: readonly Done[], final: boolean): void {
		this.#within(() => {
			for (const done of batch) this.#shelve(done, final);
			this.#open += batch.length;
			this.#shelving.flush();
		});
		if (this.#open >= MOST_OPEN || this.#isLong()) this.commit();
	}

	/** Before much is written. */
	expectMuch(): void {
		this.#keepPages(LONG_ROUND);
	}

	/** Tells those who only read the archive how far a round is; null: it is over. */
	tell(progress: ArchiveStatus['progress']): void {
		if (progress === null) this.#within(() => this.#store.run("DELETE FROM meta WHERE key = 'progress'"));
		else
			this.#within(() =>
				this.#store.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('progress', ?)", JSON.stringify(progress)),
			);
	}

	/** Groups a bounded number of changed names to entities; true where more are left. */
	regroup(most: number): boolean {
		const more = this.#within(() => this.#shelving.regroup(most));
		if (this.#isLong()) this.commit();
		return more;
	}

	/** One step of putting the word indexes in order after much was written; true where more are left. */
	merge(first: boolean): boolean {
		const more = this.#within(() => this.#shelving.merge(first));
		if (this.#isLong()) this.commit();
		return more;
	}

	/** Takes out what lies in a file that is gone and nowhere else. */
	forget({ file }: KnownFile): void {
		this.#within(() => {
			const ids = this.#holdings.release(file, 0);
			this.#holdings.drop(file);
			for (const id of ids) this.#leave(id);
			this.#shelving.flush();
		});
	}

	/** Notes that everything in the archive is as this analyser reads it, and where it was read, if all of it is there. */
	finish(roots: readonly string[] | null): void {
		if (roots !== null)
			this.#within(() =>
				this.#store.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('roots', ?)", JSON.stringify(roots)),
			);
		this.#within(() =>
			this.#store.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('analyser', ?)", ANALYSER_VERSION),
		);
		this.tell(null);
		this.commit();
		this.#roundBegan = null;
		this.#keepPages(SHORT_ROUND);
	}

	commit(): void {
		this.#open = 0;
		if (!this.#store.database.isTransaction) return;
		// What left on the way is still in memory alone.
		this.#shelving.flush();
		this.#store.database.exec('COMMIT');
	}

	/** After a failure: nothing since the last commit counts. */
	abandon(): void {
		this.#open = 0;
		this.#shelving.forget();
		this.#readings.clear();
		if (this.#store.database.isOpen && this.#store.database.isTransaction) this.#store.database.exec('ROLLBACK');
	}

	#within<Result>(work: () => Result): Result {
		if (!this.#store.database.isTransaction) {
			this.#store.database.exec('BEGIN IMMEDIATE');
			this.#began = performance.now();
			this.#roundBegan ??= this.#began;
		}
		return work();
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

	#shelve({ file, record, articles, diagnostics, last }: Done, final: boolean): void {
		const reading = this.#readings.get(file);
		if (reading === undefined) return;
		const fingerprint = this.fingerprint(reading.entry);
		articles.forEach((article, index) => {
			this.#hold(file, record + index, article.id, article.path);
			const { instead, replaced } = this.#editions.enter(article.id, article.edition);
			for (const id of replaced) this.#shelving.remove(id);
			if (instead !== null) {
				this.#shelving.remove(article.id);
				return;
			}
			const [first] = this.#holdings.holders(article.id);
			const known = this.#store.get('SELECT doc FROM article WHERE id = ?', article.id) !== undefined;
			if (first?.file === file || !known) this.#shelving.shelve(article, file, fingerprint);
		});
		if (!final) return;
		reading.records = Math.max(reading.records, record + articles.length);
		reading.diagnostics.push(...diagnostics);
		if (!last) return;
		reading.open -= 1;
		if (reading.all && reading.open === 0) this.#complete(reading);
	}

	/** All of a file is in the archive: what it held beyond that leaves. */
	#complete({ entry, file, records, diagnostics }: Reading): void {
		for (const id of this.#holdings.release(file, records)) this.#leave(id);
		const settled = Date.now() - entry.modified > RACY_MS;
		const record = this.#recordOf(entry);
		this.#holdings.enter(
			settled ? record : { ...record, modified: -1 },
			true,
			diagnostics.length > 0 ? JSON.stringify(diagnostics) : null,
		);
		this.#readings.delete(file);
	}

	/** Enters an article under a file's record; the one that was there before leaves, if it lies nowhere else. */
	#hold(file: number, record: number, id: string, path: string): void {
		const before = this.#holdings.hold(file, record, id, path);
		if (before !== null) this.#leave(before);
	}

	#leave(id: string): void {
		const [first] = this.#holdings.holders(id);
		if (first === undefined) this.#gone(id);
		else if (numberOf(this.#store.get('SELECT file FROM article WHERE id = ?', id)?.file) !== first.file)
			this.#move(id, first.file, first.path);
	}

	/** The article is listed under this path from now on; what follows a `#` is its own name in a file of many. */
	#move(id: string, file: number, path: string): void {
		const before = textOf(this.#store.get('SELECT path FROM article WHERE id = ?', id)?.path);
		if (before === path || before.startsWith(`${path}#`)) return;
		this.#store.run('UPDATE article SET path = ?, file = ? WHERE id = ?', this.#pathIn(id, path), file, id);
	}

	/** What it was listed for is read again, and listed in its turn. */
	#gone(id: string): void {
		this.#shelving.remove(id);
		for (const version of this.#editions.leave(id)) {
			this.#holdings.mistrust(version);
			this.#orphaned = true;
		}
	}

	/** A line's path with the article's own name in it, where it is known under one. */
	#pathIn(id: string, path: string): string {
		const known = textOf(this.#store.get('SELECT path FROM article WHERE id = ?', id)?.path);
		return path + (/:\d+$/.test(path) ? (/#.*$/.exec(known)?.[0] ?? '') : '');
	}

	/** Whether a version lost the one that was listed for it, so that its file is to be read again. */
	takeOrphaned(): boolean {
		const orphaned = this.#orphaned;
		this.#orphaned = false;
		return orphaned;
	}

	#recordOf(entry: Entry): FileRecord {
		const { shown, size, modified } = entry;
		return { path: shown, size, modified, fingerprint: this.fingerprint(entry) };
	}
}
