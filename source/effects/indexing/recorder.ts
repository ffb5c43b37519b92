import type { ArchiveStatus } from '../../archive/archive.ts';
import type { ArchiveWriter, FileRecord, Piece, ReadFile } from '../../archive/writer.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { type Setting, settingText } from '../setting.ts';
import { type Entry, fingerprintOf } from './folders.ts';
import { ANALYSER_VERSION, type Done } from './workshop.ts';

/** A file changed this shortly before it was read may change again without showing it. */
const RACY_MS = 2_000;

/** A file that is being read: how far it is. */
export interface Reading {
	readonly entry: Entry;
	/** What the store knows it by. */
	readonly file: string;
	/** One more than the highest record seen. */
	records: number;
	/** Jobs that are not written yet, and whether all have been made. */
	open: number;
	all: boolean;
	readonly diagnostics: Diagnostic[];
}

/** Hands what was read to the store's writer; a file is complete with the last of its articles. */
export class Recorder {
	readonly #writer: ArchiveWriter;
	/** What of the setting is not standard: a file is read again under another. */
	readonly #setting: string;
	readonly #named: (entry: Entry) => string;
	readonly #readings = new Map<string, Reading>();
	/** Files read to their end, told with what is written next. */
	#read: ReadFile[] = [];

	/** `named`: what the store is to know a file by. */
	constructor(writer: ArchiveWriter, setting: Setting, named = ({ shown }: Entry): string => shown) {
		this.#setting = settingText(setting);
		this.#writer = writer;
		this.#named = named;
	}

	/** All that decides how a file is read, but its content. */
	fingerprint({ metadata }: Entry): string {
		return fingerprintOf(metadata) + this.#setting;
	}

	/** Enters files as being read. */
	async begin(entries: readonly Entry[]): Promise<readonly Reading[]> {
		await this.#writer.begin(entries.map((entry) => this.#recordOf(entry)));
		return entries.map((entry) => {
			const file = this.#named(entry);
			const reading = { entry, file, records: 0, open: 0, all: false, diagnostics: [] };
			this.#readings.set(file, reading);
			return reading;
		});
	}

	/** Which of these very articles the archive has, analysed as they would be now; of those it notes that they lie there. */
	have(pieces: readonly Piece[]): Promise<readonly boolean[]> {
		return this.#writer.have(pieces, ANALYSER_VERSION);
	}

	/** All jobs of a file have been made. */
	ended(reading: Reading): void {
		reading.all = true;
		if (reading.open === 0) this.#complete(reading);
	}

	/** Writes what became of some jobs. `final`: they are analysed, not only listed. */
	async write(batch: readonly Done[], final: boolean): Promise<void> {
		const placed = batch.flatMap(({ file, record, articles }) =>
			this.#readings.has(file) ? articles.map((article, at) => ({ file, record: record + at, article })) : [],
		);
		if (final) for (const done of batch) this.#note(done);
		await this.#writer.put(placed, this.#taken());
	}

	/** Tells the store of files that were read to their end without anything to write. */
	async flush(): Promise<void> {
		if (this.#read.length > 0) await this.#writer.put([], this.#taken());
	}

	/** Tells those who only read the archive how far a round is. */
	tell(progress: ArchiveStatus['progress']): Promise<void> {
		return this.#writer.tell(progress);
	}

	/** After a failure. */
	async abandon(): Promise<void> {
		this.#readings.clear();
		this.#read = [];
		await this.#writer.abandon();
	}

	#note({ file, record, articles, diagnostics, last }: Done): void {
		const reading = this.#readings.get(file);
		if (reading === undefined) return;
		reading.records = Math.max(reading.records, record + articles.length);
		reading.diagnostics.push(...diagnostics);
		if (!last) return;
		reading.open -= 1;
		if (reading.all && reading.open === 0) this.#complete(reading);
	}

	#complete({ entry, file, records, diagnostics }: Reading): void {
		const settled = Date.now() - entry.modified > RACY_MS;
		const record = this.#recordOf(entry);
		this.#read.push({ file: settled ? record : { ...record, modified: -1 }, records, diagnostics });
		this.#readings.delete(file);
	}

	#taken(): readonly ReadFile[] {
		const read = this.#read;
		this.#read = [];
		return read;
	}

	#recordOf(entry: Entry): FileRecord {
		const { size, modified } = entry;
		return { path: this.#named(entry), size, modified, fingerprint: this.fingerprint(entry) };
	}
}
