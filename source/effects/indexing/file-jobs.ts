import type { Piece } from '../../archive/writer.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { LARGEST_FILE, tooLarge } from '../../ingest/bounds.ts';
import { empty } from '../../ingest/compose.ts';
import { type Head, isText } from '../../ingest/detect/head.ts';
import { mayHaveMarkup } from '../../ingest/fields/markup.ts';
import { type Format, Unreadable } from '../../ingest/format.ts';
import { isPlainText, text } from '../../ingest/formats/text.ts';
import { detect } from '../../ingest/formats.ts';
import { failed } from '../../ingest/intake.ts';
import { notTaken } from '../../ingest/reason.ts';
import type { Setting } from '../setting.ts';
import { FileSource } from './file-source.ts';
import type { Entry } from './folders.ts';
import { identifier } from './identity.ts';
import { linesOf } from './lines.ts';
import type { Reading, Recorder } from './recorder.ts';
import type { RoundProgress } from './round-progress.ts';
import { unreadable } from './unreadable.ts';
import { TooLong, withinTime } from './within-time.ts';
import type { Job } from './workshop.ts';

/** So long may it take to tell what a file is; it takes a thousandth of that. */
const TELLING_MS = 5_000;

/** Pieces the store is asked for at once, and their bytes held meanwhile. */
const ASKED_AT_ONCE = 64;
const BYTES_AT_ONCE = 4_000_000;

type Own = Pick<Job, 'bytes' | 'record' | 'line' | 'light'>;

/** A piece of a file, null where it cannot be known before it is read; or the file's end. */
type Step =
	| { readonly reading: Reading; readonly piece: Piece | null; readonly job: Own }
	| { readonly ended: Reading };

/** Makes jobs of files. Articles the archive has already are only entered under their file. */
export class FileJobs {
	readonly #recorder: Recorder;
	readonly #setting: Setting;
	/** Tells a file's format by its content. */
	readonly #tell: (head: Head) => Format | null;
	readonly #identify: (bytes: Uint8Array) => string;
	#next = 1;

	constructor(recorder: Recorder, setting: Setting, tell: (head: Head) => Format | null = detect) {
		this.#recorder = recorder;
		this.#setting = setting;
		this.#tell = tell;
		this.#identify = identifier(setting);
	}

	/** What is to be done for some files; nothing for one that cannot be read, or is none of newsdesk's. */
	async *of(entries: readonly Entry[], progress: RoundProgress | null): AsyncGenerator<Job> {
		const readings = await this.#recorder.begin(entries);
		let asked: Step[] = [];
		let bytes = 0;
		for (const reading of readings)
			for (const step of this.#steps(reading, progress)) {
				asked.push(step);
				bytes += 'job' in step ? (step.job.bytes?.length ?? 0) : 0;
				if (asked.length < ASKED_AT_ONCE && bytes < BYTES_AT_ONCE) continue;
				yield* this.#answered(asked, progress);
				[asked, bytes] = [[], 0];
			}
		yield* this.#answered(asked, progress);
	}

	/** The jobs of those pieces that the archive does not have. */
	async *#answered(steps: readonly Step[], progress: RoundProgress | null): AsyncGenerator<Job> {
		const pieces = steps.flatMap((step) => ('job' in step && step.piece !== null ? [step.piece] : []));
		const have = pieces.length === 0 ? [] : await this.#recorder.have(pieces);
		const had = new Set(pieces.filter((_, at) => have[at]));
		for (const step of steps)
			if ('ended' in step) {
				const { ended } = step;
				if (ended.open === 0 && ended.records === 0) progress?.done(1, false);
				this.#recorder.ended(ended);
			} else if (step.piece !== null && had.has(step.piece)) {
				step.reading.records = Math.max(step.reading.records, step.piece.record + 1);
				progress?.done(1, false);
			} else yield this.#job(step.reading, step.job);
	}

	/** The pieces of a file, and its end. */
	*#steps(reading: Reading, progress: RoundProgress | null): Generator<Step> {
		const { entry } = reading;
		try {
			const source = new FileSource(entry.absolute, entry.size);
			const head = source.head(entry.shown);
			const format = this.#formatOf(head) ?? (entry.named && isText(head) ? text : null);
			if (format === null) reading.diagnostics.push(this.#refused(entry, head));
			else if (format.readLine !== undefined) yield* this.#lines(entry, reading, progress);
			else yield* this.#whole(entry, reading, format, source);
		} catch (error) {
			reading.diagnostics.push(whyUnread(reading, error));
		}
		yield { ended: reading };
	}

	/** A file made to keep this thread is given up; what plainly is text needs no watching. */
	#formatOf(head: Head): Format | null {
		if (isPlainText(head)) return text;
		const most = Math.min(TELLING_MS, this.#setting.bounds.seconds * 1_000);
		try {
			return withinTime(most, () => this.#tell(head));
		} catch (error) {
			if (!(error instanceof TooLong)) throw error;
			throw new Unreadable(
				`Telling what kind of file it is took longer than ${most / 1_000} seconds; it was given up.`,
				'Such files are made by hand, mostly to do harm; take it out of the folder if you do not know it.',
				'bounds/seconds',
			);
		}
	}

	/** A file that was named is an error where one that only lies there is a remark. */
	#refused({ named }: Entry, head: Head): Diagnostic {
		const told = notTaken(head);
		return named ? { ...told, severity: 'error' } : told;
	}

	*#lines(entry: Entry, reading: Reading, progress: RoundProgress | null): Generator<Step> {
		let line = 0;
		for (const bytes of linesOf(entry.absolute, LARGEST_FILE)) {
			line += 1;
			reading.records = line + 1;
			progress?.line(entry, bytes.length);
			const piece = { file: reading.file, record: line, id: this.#identify(bytes), path: `${entry.shown}:${line}` };
			yield { reading, piece, job: { bytes, record: line, line, light: !isMarked(bytes) } };
		}
		if (line === 0) reading.diagnostics.push(empty(entry.shown));
		progress?.fileEnded(entry);
	}

	*#whole(entry: Entry, reading: Reading, format: Format, source: FileSource): Generator<Step> {
		const { bounds } = this.#setting;
		const light = format.readNow !== undefined;
		if (entry.size > bounds.file) {
			if (format.streams === true) yield { reading, piece: null, job: { bytes: null, record: 0, line: null, light } };
			else reading.diagnostics.push(tooLarge(entry.shown, entry.size, bounds.file));
			return;
		}
		const bytes = source.bytes();
		const piece = { file: reading.file, record: 0, id: this.#identify(bytes), path: entry.shown };
		yield { reading, piece, job: { bytes, record: 0, line: null, light } };
	}

	#job(reading: Reading, own: Own): Job {
		const { shown, absolute, size, metadata } = reading.entry;
		reading.open += 1;
		const number = this.#next;
		this.#next += 1;
		return { number, file: reading.file, path: shown, absolute, size, metadata, resume: null, bare: null, ...own };
	}
}

/** HTML takes a library to read. */
const isMarked = (bytes: Uint8Array): boolean =>
	mayHaveMarkup(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));

const whyUnread = ({ entry }: Reading, error: unknown): Diagnostic =>
	error instanceof Unreadable ? failed(entry.shown, 'files', error) : unreadable(entry.shown, error);
