import type { ArchiveStatus, RoundResult } from '../../archive/archive.ts';
import type { ArchiveWriter } from '../../archive/writer.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Setting } from '../setting.ts';
import { breath } from './breath.ts';
import { type Changes, changesOf, type Look } from './changes.ts';
import { failure } from './failure.ts';
import { FileJobs } from './file-jobs.ts';
import { KeepingUp } from './keeping-up.ts';
import { OWN_PACE, type Pace } from './pace.ts';
import { Reading } from './reading.ts';
import { Recorder } from './recorder.ts';
import { RoundProgress } from './round-progress.ts';
import { ANALYSER_VERSION } from './workshop.ts';
import { WriteBehind } from './write-behind.ts';

/** Files taken out of the archive at once. */
const FORGOTTEN_AT_ONCE = 50;
/** So often a round is gone through again for what it has to read anew. */
const MOST_TURNS = 3;

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
	readonly looked?: Look['looked'];
}

/** Keeps the archive as its folders are: reads what is new or changed, forgets what is gone. */
export class Indexer {
	readonly #writer: ArchiveWriter;
	readonly #recorder: Recorder;
	readonly #behind: WriteBehind;
	readonly #keepingUp: KeepingUp;
	readonly #reading: Reading;
	readonly #look: Look;
	readonly #changed: () => void;
	#stopped = false;
	#broken = false;
	#progress: RoundProgress | null = null;
	#diagnostics: Diagnostic[] = [];
	#missing: readonly string[] = [];

	/** What the last round found; null before the first has looked. */
	result: RoundResult | null = null;

	constructor(options: IndexerOptions) {
		const { writer, setting, changed, paths, own, named = (_, shown) => shown, pace = OWN_PACE } = options;
		const isEnding = (): boolean => this.#ending;
		const failed = (error: unknown): Promise<void> => this.#fail(error);
		this.#writer = writer;
		this.#changed = changed;
		this.#recorder = new Recorder(writer, setting, ({ absolute, shown }) => named(absolute, shown));
		this.#behind = new WriteBehind({
			recorder: this.#recorder,
			pace,
			progress: () => this.#progress,
			isEnding,
			written: (jobs) => {
				this.#keepingUp.wrote(jobs);
				changed();
			},
			failed,
		});
		this.#keepingUp = new KeepingUp(writer, this.#behind, pace, isEnding);
		this.#reading = new Reading({
			recorder: this.#recorder,
			jobs: new FileJobs(this.#recorder, setting),
			behind: this.#behind,
			pace,
			setting,
			workers: options.workers,
			here: options.here,
			isEnding,
			changed,
			failed,
			meanwhile: () => this.#keepingUp.nowAndThen(),
		});
		this.#look = {
			paths,
			own,
			named,
			fingerprint: (entry) => this.#recorder.fingerprint(entry),
			isEnding,
			tell: (diagnostic) => this.#diagnostics.push(diagnostic),
			looked: options.looked ?? ((): void => {}),
		};
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
		return this.#progress?.now() ?? null;
	}

	/** Ends the round; what is written stays, and the next one goes on from there. Never rejects. */
	async stop(): Promise<void> {
		this.#stopped = true;
		this.#reading.close();
		try {
			await this.#behind.settled;
			await this.#writer.settle();
		} catch {
			await this.#recorder.abandon();
		}
	}

	/** Looks through the folders once and brings the archive up to date. Never rejects: what fails is told. */
	async round(): Promise<void> {
		await this.#once();
		// What a version that is gone stood for is read again and listed.
		for (let turn = 0; turn < MOST_TURNS && !this.#ending && this.#writer.takeOrphaned(); turn += 1) await this.#once();
	}

	async #once(): Promise<void> {
		this.#diagnostics = [];
		this.#broken = false;
		try {
			const changes = await changesOf(this.#writer, this.#look);
			this.#missing = changes.missing;
			if (this.#ending) return;
			const { articles, wanted, unchanged } = changes;
			this.#keepingUp.begin(articles);
			this.result = { before: articles, read: wanted.length, unchanged, gone: 0, unread: [] };
			this.#progress = new RoundProgress(wanted);
			if (wanted.length > 0) this.#changed();
			const bytes = wanted.reduce((sum, entry) => sum + entry.size, 0);
			await this.#writer.expect(bytes);
			await this.#reading.read(wanted, bytes, this.#progress);
			await this.#finish(changes);
		} catch (error) {
			await this.#fail(error);
		} finally {
			this.#progress = null;
			this.#behind.drop();
			this.#reading.close();
			if (!this.#stopped) this.#changed();
		}
	}

	get #ending(): boolean {
		return this.#stopped || this.#broken;
	}

	/** What no longer lies there leaves, names are grouped a last time, and the round is noted as whole. */
	async #finish({ gone, namedFiles, roots }: Changes): Promise<void> {
		await this.#recorder.flush();
		for (let at = 0; at < gone.length; at += FORGOTTEN_AT_ONCE) {
			if (this.#ending) return;
			await this.#writer.gone(gone.slice(at, at + FORGOTTEN_AT_ONCE).map(({ path }) => path));
			await breath();
		}
		if (this.#ending) return;
		if (this.result !== null) {
			const empty = await this.#writer.empty([...namedFiles.keys()]);
			const unread = empty.map((path) => namedFiles.get(path) ?? path);
			this.result = { ...this.result, gone: gone.length, unread };
		}
		await this.#keepingUp.finish();
		if (!this.#ending) await this.#writer.finish(ANALYSER_VERSION, roots);
	}

	async #fail(error: unknown): Promise<void> {
		this.#broken = true;
		await this.#recorder.abandon();
		if (this.#stopped) return;
		this.#diagnostics.push(this.#writer.explain(error) ?? failure('the index', 'archive/failed', error));
	}
}
