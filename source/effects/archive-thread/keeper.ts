import { availableParallelism } from 'node:os';
import type { ArchiveStatus } from '../../archive/archive.ts';
import { isDamage, type Opened, openStore, type SQLite } from '../../archive/sqlite/open-store.ts';
import { numberOf, textOf } from '../../archive/sqlite/statements.ts';
import { Store } from '../../archive/sqlite/store.ts';
import { filesOf, shelf } from '../index-file/place.ts';
import { deleteUnused } from '../index-file/unused.ts';
import { WriterLock } from '../index-file/writer-lock.ts';
import type { Indexer } from '../indexing/indexer.ts';
import type { Watch } from '../indexing/watch.ts';
import { readSetting, type Setting, settingText } from '../setting.ts';
import type { ArchiveTask, Method } from './protocol.ts';

/** How often a process that only reads looks whether the writer has written, and whether it is gone. */
const FOLLOW_MS = 250;
/** Loading the analysis keeps the thread for some 80 ms; the list and its first article are asked for within this. */
const FIRST_SCREEN_MS = 100;
/** After everything is read and the reader has had time to ask. */
const WARM_MS = 1_500;
/** Between two steps of what is loaded ahead. */
const BETWEEN_MS = 100;
/** Changes are told at most this often. */
const TELL_MS = 100;

/** A reader leaves one processor to its user; without one, nobody waits for anything else. */
const threads = (reader: boolean): number => Math.max(1, availableParallelism() - (reader ? 1 : 0));

/** One archive kept open on this thread: its store, the indexing where this process is the writer, the following where not. */
export class ArchiveKeeper {
	readonly #sqlite: SQLite;
	readonly #task: ArchiveTask;
	readonly #tell: (status: ArchiveStatus) => void;
	#opened: Opened;
	#store: Store;
	#indexer: Indexer | null = null;
	#lock: WriterLock | null;
	#watch: Watch | null = null;
	#following: NodeJS.Timeout | null = null;
	#telling: NodeJS.Timeout | null = null;
	#told = 0;
	#version = 0;
	#settled = false;
	#again = false;
	#closed = false;
	#waiting: (() => void)[] = [];

	constructor(sqlite: SQLite, task: ArchiveTask, tell: (status: ArchiveStatus) => void) {
		this.#sqlite = sqlite;
		this.#task = task;
		this.#tell = tell;
		this.#opened = openStore(sqlite, task.index, shelf);
		this.#store = new Store(this.#opened.statements, Date.now);
		this.#lock = this.#opened.file === null ? null : new WriterLock(sqlite, this.#opened.file);
	}

	/** Begins to keep the archive; requests that have come in meanwhile are answered before. */
	start(): void {
		setImmediate(() => {
			if (this.#lock?.take() ?? true) void this.#write();
			else this.#follow();
		});
	}

	async answer(method: Method, values: readonly unknown[], superseded: () => void): Promise<unknown> {
		superseded();
		try {
			return this.#answer(method, values, superseded);
		} catch (error) {
			// Only the writer may set a file aside.
			if (!isDamage(error) || this.#lock?.take() === false) throw error;
			this.#rebuild();
			return this.#answer(method, values, superseded);
		}
	}

	/** Resolves once everything in the folders has been read, by this process or the one that writes. */
	settled(): Promise<void> {
		return this.#settled || this.#closed ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
	}

	close(): void {
		this.#closed = true;
		this.#indexer?.stop();
		this.#watch?.close();
		if (this.#following !== null) clearInterval(this.#following);
		if (this.#telling !== null) clearTimeout(this.#telling);
		for (const resolve of this.#waiting.splice(0)) resolve();
		if (this.#opened.statements.database.isOpen) this.#opened.statements.database.close();
		this.#lock?.release();
	}

	status(): ArchiveStatus {
		const own = [...this.#opened.diagnostics, ...(this.#indexer?.diagnostics ?? [])].filter(
			({ severity }) => severity !== 'note',
		);
		const counts = this.#store.counts();
		return {
			title: this.#task.title,
			...counts,
			problems: counts.problems + own.length,
			progress: this.#indexer === null ? this.#followed() : this.#indexer.progress,
			...(this.#indexer?.missing.length ? { missing: this.#indexer.missing } : {}),
			...(this.#indexer?.result ? { round: this.#indexer.result } : {}),
		};
	}

	#answer(method: Method, values: readonly unknown[], superseded: () => void): unknown {
		switch (method) {
			case 'status':
				return this.status();
			case 'list':
				return this.#store.list(
					...(values as Parameters<Store['list']> extends [infer Request, unknown] ? [Request] : never),
					superseded,
				);
			case 'read':
				return this.#store.read(...(values as Parameters<Store['read']>));
			case 'entities':
				return this.#store.entities(...(values as Parameters<Store['entities']>));
			case 'entity':
				return this.#store.entity(...(values as Parameters<Store['entity']>));
			case 'mentions':
				return this.#store.mentions(...(values as Parameters<Store['mentions']>));
			case 'mentionIndex':
				return this.#store.mentionIndex(...(values as Parameters<Store['mentionIndex']>));
			case 'sentence':
				return this.#store.sentence(...(values as Parameters<Store['sentence']>));
			case 'profile':
				return this.#store.profile(...(values as Parameters<Store['profile']>));
			case 'facts':
				return this.#store.facts(...(values as Parameters<Store['facts']>));
			case 'facets':
				return this.#store.facets(...(values as Parameters<Store['facets']>));
			case 'copies':
				return this.#store.copies(...(values as Parameters<Store['copies']>));
			case 'versions':
				return this.#store.versions(...(values as Parameters<Store['versions']>));
			case 'ledger':
				return this.#store.ledger(...(values as Parameters<Store['ledger']>));
			case 'dated':
				return this.#store.dated(...(values as Parameters<Store['dated']>));
			case 'timeline':
				return this.#store.timeline(...(values as Parameters<Store['timeline']>));
			case 'echoing':
				return this.#store.echoing(...(values as Parameters<Store['echoing']>));
			case 'acted':
				return this.#store.acted(...(values as Parameters<Store['acted']>));
			case 'diagnostics':
				return [...this.#opened.diagnostics, ...(this.#indexer?.diagnostics ?? []), ...this.#store.diagnostics()];
		}
	}

	async #write(): Promise<void> {
		// Who follows looks at once whether there is something to wait for.
		this.#settled = false;
		this.#note(false);
		// All that reads articles is loaded when the first screen's requests have been answered, not before them.
		if (this.#task.watch && this.#store.counts().articles > 0)
			await new Promise((resolve) => setTimeout(resolve, FIRST_SCREEN_MS));
		if (this.#closed) return;
		const [{ Indexer }, { Watch }] = await Promise.all([
			import('../indexing/indexer.ts'),
			import('../indexing/watch.ts'),
		]);
		if (this.#closed) return;
		const indexer = new Indexer({
			statements: this.#opened.statements,
			paths: this.#task.paths,
			setting: this.#setting(),
			own: [...this.#task.own, ...(this.#opened.file === null ? [] : filesOf(this.#opened.file))],
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
			this.#note(false);
			await indexer.round();
			if (this.#closed || this.#indexer !== indexer) return;
			this.#note(true);
		} while (this.#again);
		this.#settle();
		this.#changed();
	}

	/** The setting given, or the one that was given when the index was made. */
	#setting(): Setting {
		const { statements } = this.#opened;
		const given = this.#task.setting;
		if (given === null)
			return readSetting(textOf(statements.get("SELECT value FROM meta WHERE key = 'setting'")?.value));
		try {
			statements.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('setting', ?)", settingText(given));
		} catch {
			// A full disk; the round itself tells.
		}
		return given;
	}

	#lookAgain(): void {
		if (this.#closed || this.#indexer === null) return;
		this.#again = true;
		if (!this.#settled) return;
		this.#settled = false;
		this.#indexer.stop();
		void this.#write();
	}

	/** Tells readers in other processes whether a round is under way. */
	#note(settled: boolean): void {
		try {
			this.#opened.statements.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('settled', ?)", settled ? 1 : 0);
		} catch {
			// A full disk; the round itself tells.
		}
	}

	#settle(): void {
		if (!this.#settled) {
			this.#warm();
			const { file } = this.#opened;
			if (file !== null) deleteUnused(this.#sqlite, file, process.env, Date.now());
		}
		this.#settled = true;
		for (const resolve of this.#waiting.splice(0)) resolve();
	}

	/** What first questions need is brought into memory while nobody waits, and requests come in between. */
	#warm(): void {
		const steps = this.#store.warm();
		const step = (): void => {
			if (!this.#closed && steps.next().done !== true) setTimeout(step, BETWEEN_MS).unref();
		};
		setTimeout(step, WARM_MS).unref();
	}

	#follow(): void {
		this.#following = setInterval(() => {
			if (this.#lock?.take()) {
				if (this.#following !== null) clearInterval(this.#following);
				this.#following = null;
				void this.#write();
				return;
			}
			const version = this.#dataVersion();
			if (version !== this.#version) {
				this.#version = version;
				this.#changed();
			}
			const settled =
				numberOf(this.#opened.statements.get("SELECT value FROM meta WHERE key = 'settled'")?.value) === 1;
			if (settled) this.#settle();
			else this.#settled = false;
		}, FOLLOW_MS);
	}

	#followed(): ArchiveStatus['progress'] {
		const written = textOf(this.#opened.statements.get("SELECT value FROM meta WHERE key = 'progress'")?.value);
		return written === '' ? null : JSON.parse(written);
	}

	#dataVersion(): number {
		return numberOf(this.#opened.statements.database.prepare('PRAGMA data_version').get()?.data_version);
	}

	/** The index turned out to be damaged while in use: begun anew from the articles. */
	#rebuild(): void {
		this.#indexer?.stop();
		this.#opened.statements.database.close();
		const file = this.#opened.file;
		if (file !== null && shelf.owns(file)) shelf.setAside(file, 'damaged');
		const again = openStore(this.#sqlite, file, shelf);
		const told = {
			where: file ?? 'the index',
			severity: 'warning',
			rule: 'archive/damaged',
			message: 'The index was damaged; it was set aside and is made anew.',
			hint: 'Nothing is lost; delete the file set aside.',
		} as const;
		this.#opened = { ...again, diagnostics: [...again.diagnostics, told] };
		const { desk } = this.#store;
		this.#store = new Store(this.#opened.statements, Date.now, desk);
		this.#settled = false;
		void this.#write();
	}

	#changed(): void {
		this.#store.changed();
		if (this.#telling !== null || this.#closed) return;
		const wait = Math.max(0, this.#told + TELL_MS - performance.now());
		this.#telling = setTimeout(() => {
			this.#telling = null;
			this.#told = performance.now();
			if (!this.#closed) this.#tell(this.status());
		}, wait);
	}
}
