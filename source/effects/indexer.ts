import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Models } from '../analyse/models.ts';
import type { ArchiveStatus, RoundResult } from '../archive/archive.ts';
import { isUnwritable } from '../archive/sqlite/open-store.ts';
import { type FileRecord, Holdings, Shelving } from '../archive/sqlite/shelving.ts';
import { numberOf, type Statements, textOf } from '../archive/sqlite/statements.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { LARGEST_FILE } from '../ingest/bounds.ts';
import { formatOf } from '../ingest/formats.ts';
import { AnalysisPool } from './analysis-pool.ts';
import { type Entry, fingerprintOf, lookThrough } from './folders.ts';
import { linesOf } from './lines.ts';
import { loadModels } from './models.ts';
import { ANALYSER_VERSION, type Done, failure, finish, identify, type Job, readJob, shelvable } from './workshop.ts';

/** Up to this many bytes to read, one thread does all: starting others takes longer. */
const SMALL_BYTES = 250_000;
const SMALL_FILES = 50;
/** Articles written in one transaction, and the longest one waits. */
const BATCH = 64;
const BATCH_MS = 200;
/** Articles between two groupings of names to entities while much is read. */
const REGROUP_EVERY = 2_000;
/** A file changed this shortly before it was read may change again without showing it. */
const RACY_MS = 2_000;

export interface IndexerOptions {
	readonly statements: Statements;
	readonly paths: readonly string[];
	readonly workers: number | null;
	/** Told after each write, and when a round begins or ends. */
	readonly changed: () => void;
}

interface Reading {
	readonly entry: Entry;
	/** The entry in the store. */
	readonly number: number;
	records: number;
	/** Jobs not yet written, and whether all have been made. */
	open: number;
	all: boolean;
	readonly diagnostics: Diagnostic[];
}

/** Keeps the archive as its folders are: reads what is new or changed, forgets what is gone. */
export class Indexer {
	readonly #options: IndexerOptions;
	readonly #store: Statements;
	readonly #shelving: Shelving;
	readonly #holdings: Holdings;
	#models: Models | null = null;
	#pool: AnalysisPool | null = null;
	#stopped = false;
	#progress: { done: number; total: number; started: number; analysed: number } | null = null;
	#diagnostics: Diagnostic[] = [];
	#batch: Done[] = [];
	#sinceRegroup = 0;
	#readings = new Map<number, Reading>();
	#lastWrite = 0;
	#broken: unknown = null;

	constructor(options: IndexerOptions) {
		this.#options = options;
		this.#store = options.statements;
		this.#shelving = new Shelving(options.statements);
		this.#holdings = new Holdings(options.statements);
	}

	/** Of the opened folders themselves, and of the disk. */
	get diagnostics(): readonly Diagnostic[] {
		return this.#diagnostics;
	}

	get progress(): ArchiveStatus['progress'] {
		if (this.#progress === null) return null;
		const { done, total, started, analysed } = this.#progress;
		const seconds = (performance.now() - started) / 1_000;
		return { done: Math.min(done, total), total, rate: seconds > 0 ? analysed / seconds : 0 };
	}

	/** What the last round found; null before the first has looked. */
	result: RoundResult | null = null;

	stop(): void {
		this.#stopped = true;
		this.#pool?.close();
		this.#pool = null;
	}

	/** Looks through the folders once and brings the archive up to date. Never rejects: what fails is told. */
	async round(): Promise<void> {
		this.#diagnostics = [];
		this.#broken = null;
		try {
			const wanted = await this.#changes();
			if (this.#stopped || wanted === null) return;
			this.result = {
				before: this.#store.number('SELECT count(*) FROM article'),
				read: wanted.length,
				unchanged: this.#seen.size - wanted.length,
				gone: 0,
			};
			this.#progress = { done: 0, total: wanted.length, started: performance.now(), analysed: 0 };
			if (wanted.length > 0) this.#options.changed();
			const bytes = wanted.reduce((sum, entry) => sum + entry.size, 0);
			if (wanted.length <= SMALL_FILES && bytes <= SMALL_BYTES) await this.#readHere(wanted);
			else await this.#readInThreads(wanted);
			if (this.#stopped || this.#broken !== null) return;
			this.#finishRound();
		} catch (error) {
			this.#fail(error);
		} finally {
			this.#progress = null;
			this.#readings.clear();
			this.#batch = [];
			this.#pool?.close();
			this.#pool = null;
			if (!this.#stopped) this.#options.changed();
		}
	}

	#seen = new Set<string>();

	/** The files to read: new, changed, half read before, or read by another version of the analyser. */
	async #changes(): Promise<Entry[]> {
		const known = this.#holdings.known();
		const current =
			textOf(this.#store.get("SELECT value FROM meta WHERE key = 'analyser'")?.value) === ANALYSER_VERSION;
		const wanted: Entry[] = [];
		this.#seen = new Set();
		for (const found of lookThrough(this.#options.paths)) {
			if (this.#stopped) break;
			if ('pause' in found) await breath();
			else if ('diagnostic' in found) this.#diagnostics.push(found.diagnostic);
			else {
				const { entry } = found;
				if (this.#seen.has(entry.shown)) continue;
				this.#seen.add(entry.shown);
				const before = known.get(entry.shown);
				const same =
					before?.complete === true &&
					before.size === entry.size &&
					before.modified === entry.modified &&
					before.fingerprint === fingerprintOf(entry.metadata);
				if (!same || !current) wanted.push(entry);
			}
		}
		return wanted;
	}

	/** Few and small: all are listed first, then analysed one after the other. */
	async #readHere(wanted: readonly Entry[]): Promise<void> {
		const jobs: Job[] = [];
		for (const entry of wanted) for (const job of this.#jobs(entry)) jobs.push(job);
		if (jobs.length === 0) return;
		this.#write(
			jobs.map((job) => shelvable(job, readJob(job))),
			false,
		);
		await breath();
		this.#models ??= loadModels();
		for (const job of jobs) {
			if (this.#stopped) return;
			this.#batch.push(finish(job, this.#models));
			if (performance.now() - this.#lastWrite > BATCH_MS) this.#flush();
			await breath();
		}
		this.#flush();
	}

	async #readInThreads(wanted: readonly Entry[]): Promise<void> {
		const size = Math.max(1, this.#options.workers ?? availableParallelism() - 1);
		let wake = (): void => {};
		const pool = new AnalysisPool(size, (done) => {
			this.#batch.push(...done);
			try {
				if (this.#batch.length >= BATCH || performance.now() - this.#lastWrite > BATCH_MS) this.#flush();
			} catch (error) {
				this.#fail(error);
			}
			wake();
		});
		this.#pool = pool;
		const waiting = async (until: () => boolean): Promise<void> => {
			while (!until() && !this.#stopped && this.#broken === null)
				await new Promise<void>((resolve) => {
					wake = resolve;
				});
		};
		let jobs = 0;
		for (const entry of wanted) {
			for (const job of this.#jobs(entry)) {
				if (this.#stopped || this.#broken !== null) return;
				pool.add(job);
				if (pool.full) await waiting(() => !pool.full);
			}
			jobs += 1;
			if (jobs % 16 === 0) await breath();
			if (this.#stopped || this.#broken !== null) return;
		}
		await waiting(() => pool.idle);
		this.#flush();
	}

	/** What is to be done for a file. Articles the archive has already are only entered under the file. */
	*#jobs(entry: Entry): Generator<Job> {
		const fingerprint = fingerprintOf(entry.metadata);
		const number = this.#holdings.enter({ ...recordOf(entry), fingerprint }, false, null);
		const reading: Reading = { entry, number, records: 0, open: 0, all: false, diagnostics: [] };
		this.#readings.set(number, reading);
		const job = (bytes: Uint8Array, line: number | null): Job => ({
			file: number,
			record: line ?? 0,
			path: entry.shown,
			bytes,
			metadata: entry.metadata,
			line,
		});
		try {
			if (formatOf(entry.shown)?.readLine !== undefined) {
				let line = 0;
				for (const bytes of linesOf(entry.absolute, LARGEST_FILE)) {
					line += 1;
					reading.records = line + 1;
					if (this.#have(reading, line, identify(bytes), `${entry.shown}:${line}`, fingerprint)) continue;
					reading.open += 1;
					yield job(bytes, line);
				}
			} else {
				const bytes = new Uint8Array(readFileSync(entry.absolute));
				if (!this.#have(reading, 0, identify(bytes), entry.shown, fingerprint)) {
					reading.open += 1;
					yield job(bytes, null);
				} else reading.records = 1;
			}
		} catch (error) {
			reading.diagnostics.push(failure(entry.shown, 'files/unreadable', error));
		}
		reading.all = true;
		if (reading.open === 0) this.#transaction(() => this.#complete(reading));
	}

	/** Whether the archive has this very article, analysed as it would be now; if so, notes where it lies. */
	#have(reading: Reading, record: number, id: string, path: string, fingerprint: string): boolean {
		const row = this.#store.get('SELECT path, analyser, fingerprint FROM article WHERE id = ?', id);
		if (row === undefined || row.analyser !== ANALYSER_VERSION || row.fingerprint !== fingerprint) return false;
		const held =
			this.#store.get('SELECT id FROM holding WHERE file = ? AND record = ?', reading.number, record)?.id === id;
		if (held && textOf(row.path).startsWith(path)) return true;
		this.#transaction(() => {
			this.#hold(reading.number, record, id);
			const [first] = this.#holdings.holders(id);
			if (first?.file === reading.number) this.#move(id, reading.number, path);
		});
		return true;
	}

	#move(id: string, file: number, path: string): void {
		const before = textOf(this.#store.get('SELECT path FROM article WHERE id = ?', id)?.path);
		const name = /#.*$/.exec(before)?.[0] ?? '';
		this.#store.run(
			'UPDATE article SET path = ?, file = ? WHERE id = ?',
			/:\d+$/.test(path) ? path + name : path,
			file,
			id,
		);
	}

	/** Enters an article under a file's record; the one that was there before leaves, if it lies nowhere else. */
	#hold(file: number, record: number, id: string): void {
		const before = this.#holdings.hold(file, record, id);
		if (before !== null) this.#leave(before);
	}

	#leave(id: string): void {
		const [first] = this.#holdings.holders(id);
		if (first === undefined) this.#shelving.remove(id);
		else if (numberOf(this.#store.get('SELECT file FROM article WHERE id = ?', id)?.file) !== first.file)
			this.#move(id, first.file, first.path);
	}

	#flush(): void {
		const batch = this.#batch;
		this.#batch = [];
		if (batch.length > 0) this.#write(batch, true);
	}

	/** Writes what has been made ready, all or nothing. `last`: nothing more comes of these jobs. */
	#write(batch: readonly Done[], last: boolean): void {
		this.#transaction(() => {
			for (const done of batch) this.#shelve(done, last);
			this.#sinceRegroup += batch.length;
			const regroup = this.#sinceRegroup >= REGROUP_EVERY || batch.length < BATCH / 2;
			if (regroup) this.#sinceRegroup = 0;
			this.#shelving.flush(regroup);
		});
		this.#lastWrite = performance.now();
		if (this.#progress !== null && last) {
			this.#progress.analysed += batch.length;
		}
		this.#options.changed();
	}

	#shelve({ job, articles, diagnostics }: Done, last: boolean): void {
		const reading = this.#readings.get(job.file);
		if (reading === undefined) return;
		const fingerprint = fingerprintOf(reading.entry.metadata);
		articles.forEach((article, index) => {
			this.#hold(job.file, job.record + index, article.id);
			const [first] = this.#holdings.holders(article.id);
			if (
				first === undefined ||
				first.file === job.file ||
				this.#store.get('SELECT doc FROM article WHERE id = ?', article.id) === undefined
			)
				this.#shelving.shelve(article, job.file, fingerprint);
		});
		if (!last) return;
		reading.records = Math.max(reading.records, job.record + articles.length);
		reading.diagnostics.push(...diagnostics);
		reading.open -= 1;
		if (reading.all && reading.open === 0) this.#complete(reading);
	}

	/** All of a file is in the archive: what it held beyond that leaves. */
	#complete(reading: Reading): void {
		const { entry, number, records, diagnostics } = reading;
		for (const id of this.#holdings.release(number, records)) this.#leave(id);
		const settled = Date.now() - entry.modified > RACY_MS;
		const record = { ...recordOf(entry), fingerprint: fingerprintOf(entry.metadata) };
		this.#holdings.enter(
			settled ? record : { ...record, modified: -1 },
			true,
			diagnostics.length > 0 ? JSON.stringify(diagnostics) : null,
		);
		this.#readings.delete(number);
		if (this.#progress !== null) this.#progress.done += 1;
	}

	/** What no longer lies there leaves, names are grouped a last time, and the round is noted as whole. */
	#finishRound(): void {
		const gone = [...this.#holdings.known().values()].filter(({ path }) => !this.#seen.has(path));
		if (this.result !== null) this.result = { ...this.result, gone: gone.length };
		this.#transaction(() => {
			for (const { file } of gone) {
				const ids = this.#holdings.release(file, 0);
				this.#holdings.drop(file);
				for (const id of ids) this.#leave(id);
			}
			this.#shelving.flush(true);
			this.#store.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('analyser', ?)", ANALYSER_VERSION);
		});
	}

	#transaction(work: () => void): void {
		if (this.#store.database.isTransaction) {
			work();
			return;
		}
		try {
			this.#store.transaction(work);
		} catch (error) {
			this.#shelving.forget();
			throw error;
		}
	}

	#fail(error: unknown): void {
		this.#broken = error;
		if (this.#stopped) return;
		this.#diagnostics.push(
			isUnwritable(error)
				? {
						...failure('the index', 'archive/full', error),
						message: `The index cannot be written: ${error instanceof Error ? error.message : ''}.`,
						hint: 'Make room on the disk; what is written stays, and the rest is read at the next start.',
					}
				: failure('the index', 'archive/failed', error),
		);
	}
}

const recordOf = ({ shown, size, modified }: Entry): Omit<FileRecord, 'fingerprint'> => ({
	path: shown,
	size,
	modified,
});

/** Lets waiting messages be answered. */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
