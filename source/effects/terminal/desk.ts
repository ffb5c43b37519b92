import { setImmediate as turn } from 'node:timers/promises';
import { safeLine } from '../../ingest/sanitise.ts';
import { type Entry, isCorrecting } from '../../journal/act.ts';
import type { Effect } from '../../state/effect.ts';
import type { Message } from '../../state/message.ts';
import type { OpenArchive } from '../archive-thread/open-archive.ts';
import { Journal, type JournalNews } from '../journal/journal.ts';
import type { JournalPlace } from '../journal/place.ts';
import { troubleOf } from '../journal/trouble.ts';

/** Acts handed to the archive's thread at once. */
const AT_ONCE = 2_000;

type Told = Pick<OpenArchive, 'acted' | 'onOthers'>;

/** The reader's journal: what it holds goes to the reader and to the archive, what the reader does goes into it. */
export class DeskEffects {
	readonly #journal: Journal;
	readonly #archive: Told;
	readonly #receive: (message: Message) => void;
	readonly #corrected: () => void;
	readonly #isShared: boolean;
	/** What stands in the journal and what other desks did, kept where there are others: either may be told anew. */
	#own = new Map<string, Entry>();
	#others: Entry[] = [];
	#isOpen = false;

	/**
	 * `corrected` is called when what was read of articles may be told otherwise from now on. `isShared`: other desks work on
	 * the same archive.
	 */
	constructor(
		place: JournalPlace,
		archive: Told,
		receive: (message: Message) => void,
		corrected: () => void,
		isShared: boolean,
	) {
		this.#journal = new Journal(place);
		this.#archive = archive;
		this.#receive = receive;
		this.#corrected = corrected;
		this.#isShared = isShared;
		if (isShared) archive.onOthers((entries, anew) => this.#othersCame(entries, anew));
	}

	/** Reads the journal, and follows what others write to it. */
	async open(): Promise<void> {
		try {
			const news = await this.#journal.news();
			await this.#came(news ?? { entries: [], problems: [], anew: false });
			this.#journal.follow(
				(more) => void this.#came(more),
				(error) => this.#receive({ type: 'failed', message: this.#words(error, 'read') }),
			);
		} catch (error) {
			this.#receive({ type: 'deskless', message: this.#words(error, 'read') });
			// What others did is seen all the same.
			if (this.#isShared) await this.#came({ entries: [], problems: [], anew: false });
		}
	}

	async act({ act, quiet }: Extract<Effect, { type: 'act' }>): Promise<void> {
		try {
			for (const entry of await this.#journal.write([act])) {
				// What is asked from now on is answered by it.
				this.#tell([entry], false);
				this.#receive({ type: 'acted', entry, quiet });
			}
		} catch (error) {
			this.#receive({ type: 'unacted', message: this.#words(error, 'written'), quiet });
		}
	}

	close(): Promise<void> {
		return this.#journal.close();
	}

	async #came({ entries, problems, anew }: JournalNews): Promise<void> {
		for (let from = 0; from === 0 || from < entries.length; from += AT_ONCE) {
			this.#tell(entries.slice(from, from + AT_ONCE), anew && from === 0);
			if (entries.length > AT_ONCE) await turn();
		}
		const first = !this.#isOpen;
		this.#isOpen = true;
		this.#receive({
			type: 'desk',
			entries: anew || first ? [...entries, ...this.#others] : entries,
			problems: problems.map((one) => ({ ...one, message: safeLine(one.message) })),
			anew,
		});
	}

	/** What others did comes after the own journal, however long that is. */
	#othersCame(entries: readonly Entry[], anew: boolean): void {
		if (anew) this.#others = [];
		this.#others.push(...entries);
		this.#journal.knows(entries);
		if (anew || entries.some(isCorrecting)) this.#corrected();
		if (this.#isOpen)
			this.#receive({
				type: 'desk',
				entries: anew ? [...this.#own.values(), ...entries] : entries,
				problems: [],
				anew,
			});
	}

	#tell(entries: readonly Entry[], anew: boolean): void {
		if (anew || entries.some(isCorrecting)) this.#corrected();
		if (anew) this.#own = new Map();
		if (this.#isShared) for (const entry of entries) this.#own.set(entry.id, entry);
		// An archive that is closed needs not know.
		this.#archive.acted(entries, anew).catch(() => {});
	}

	#words(error: unknown, doing: 'read' | 'written'): string {
		const { message, hint } = troubleOf(this.#journal.file, doing, error);
		return safeLine(`${message} ${hint}`);
	}
}
