import { randomBytes } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import type { Act, Entry } from '../../journal/act.ts';
import { encode, type JournalText, type LineProblem, readLines, stamped } from '../../journal/line.ts';
import { JournalFile, type News } from './file.ts';
import type { JournalPlace } from './place.ts';
import { safe } from './safe.ts';
import { troubleOf } from './trouble.ts';

/** Lines read between two turns of the loop; about 5 ms. */
const A_FEW = 1_000;
/** How often it is looked whether another reader has written. */
const FOLLOW_MS = 500;

/** What a journal holds that was not known before, or all of it where it was changed by other than new lines. */
export interface JournalNews {
	readonly entries: readonly Entry[];
	readonly problems: readonly LineProblem[];
	readonly anew: boolean;
}

interface Waiting {
	readonly acts: readonly Act[];
	readonly resolve: (entries: readonly Entry[]) => void;
	readonly reject: (error: unknown) => void;
}

/**
 * An archive's journal, open. Acts are written in the order they come, those that come while others are being written all at
 * once; each is later than all that this journal is known to hold.
 */
export class Journal {
	readonly file: string;
	readonly #file: JournalFile;
	readonly #writer = randomBytes(5).toString('hex');
	readonly #now: () => number;
	#count = 0;
	/** Milliseconds of the newest act. */
	#newest = 0;
	#lines = 0;
	/** The line that was torn when the journal was read. */
	#torn: number | null = null;
	#waiting: Waiting[] = [];
	#writing: Promise<void> | null = null;
	#reading: Promise<JournalNews | null> = Promise.resolve(null);
	#following: NodeJS.Timeout | null = null;

	/** `now` in milliseconds. */
	constructor(place: JournalPlace, now: () => number = Date.now) {
		this.#file = new JournalFile(place);
		this.file = place.file;
		this.#now = now;
	}

	/** What is new in the file; null where nothing is. Rejects with a `JournalError`. */
	news(): Promise<JournalNews | null> {
		// One reading after another: each begins where the one before ended.
		this.#reading = this.#reading
			.catch(() => null)
			.then(async () => {
				const news = await this.#file.news();
				return news === null ? null : this.#understood(news);
			});
		return this.#reading;
	}

	/** What is written from now on is later than these, which stand elsewhere. */
	knows(entries: readonly Entry[]): void {
		for (const { time } of entries) this.#newest = Math.max(this.#newest, Date.parse(time));
	}

	/** Resolves with the acts as they stand in the journal, once they are on the disk. Rejects with a `JournalError`. */
	write(acts: readonly Act[]): Promise<readonly Entry[]> {
		return new Promise((resolve, reject) => {
			this.#waiting.push({ acts, resolve, reject });
			this.#writing ??= this.#writeAll().finally(() => {
				this.#writing = null;
			});
		});
	}

	/** Tells what others write from now on, and what goes wrong in reading it. */
	follow(listener: (news: JournalNews) => void, failed: (error: unknown) => void): void {
		let trouble = '';
		const look = async (): Promise<void> => {
			try {
				const news = await this.news();
				trouble = '';
				if (news !== null) listener(news);
			} catch (error) {
				const { message } = troubleOf(this.file, 'read', error);
				if (message !== trouble) failed(error);
				trouble = message;
			}
		};
		this.#following = setInterval(() => void look(), FOLLOW_MS).unref();
	}

	/** Resolves when everything that was to be written is, or has failed. */
	async close(): Promise<void> {
		if (this.#following !== null) clearInterval(this.#following);
		await this.#writing;
	}

	async #writeAll(): Promise<void> {
		// Acts that come in one turn of the loop are written together.
		await turn();
		for (let batch = this.#waiting.splice(0); batch.length > 0; batch = this.#waiting.splice(0)) {
			const stampedBatch = batch.map(({ acts }) => acts.map((act) => this.#stamped(act)));
			try {
				await this.#file.append(
					stampedBatch
						.flat()
						.map((entry) => `${encode(entry)}\n`)
						.join(''),
				);
				for (const [index, { resolve }] of batch.entries()) resolve(stampedBatch[index] ?? []);
			} catch (error) {
				for (const { reject } of batch) reject(error);
			}
		}
	}

	#stamped(act: Act): Entry {
		this.#newest = Math.max(this.#now(), this.#newest + 1);
		this.#count += 1;
		return stamped(act, { id: `${this.#writer}.${this.#count}`, time: new Date(this.#newest).toISOString() });
	}

	async #understood({ text, anew }: News): Promise<JournalNews> {
		const first = this.#lines === 0;
		if (anew) {
			this.#lines = 0;
			this.#torn = null;
		}
		const entries: Entry[] = [];
		const problems: LineProblem[] = [];
		for (const part of slices(text, A_FEW)) {
			const read: JournalText = readLines(part, this.#lines + 1);
			this.#lines += read.lines;
			for (const entry of read.entries) {
				entries.push(safe(entry));
				this.#newest = Math.max(this.#newest, Date.parse(entry.time));
			}
			// Of a line that another is writing just now, the rest comes.
			for (const problem of read.problems) {
				if (problem.kind === 'torn' && !first && !anew) continue;
				// A torn line is told once; what is written after it makes a bad one of it.
				if (this.#torn !== problem.line) problems.push(problem);
				if (problem.kind === 'torn') this.#torn = problem.line;
			}
			if (part.length < text.length) await turn();
		}
		return { entries, problems, anew };
	}
}

/** A text in pieces of so many lines. */
function* slices(text: string, lines: number): Iterable<string> {
	let from = 0;
	while (from < text.length) {
		let to = from;
		for (let count = 0; count < lines && to < text.length; count += 1) {
			const end = text.indexOf('\n', to);
			to = end < 0 ? text.length : end + 1;
		}
		yield text.slice(from, to);
		from = to;
	}
}
