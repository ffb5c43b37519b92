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

type Told = Pick<OpenArchive, 'acted'>;

/** The reader's journal: what it holds goes to the reader and to the archive, what the reader does goes into it. */
export class DeskEffects {
	readonly #journal: Journal;
	readonly #archive: Told;
	readonly #receive: (message: Message) => void;
	readonly #corrected: () => void;

	/** `corrected` is called when what was read of articles may be told otherwise from now on. */
	constructor(place: JournalPlace, archive: Told, receive: (message: Message) => void, corrected: () => void) {
		this.#journal = new Journal(place);
		this.#archive = archive;
		this.#receive = receive;
		this.#corrected = corrected;
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
		this.#receive({
			type: 'desk',
			entries,
			problems: problems.map((one) => ({ ...one, message: safeLine(one.message) })),
			anew,
		});
	}

	#tell(entries: readonly Entry[], anew: boolean): void {
		if (anew || entries.some(isCorrecting)) this.#corrected();
		// An archive that is closed needs not know.
		this.#archive.acted(entries, anew).catch(() => {});
	}

	#words(error: unknown, doing: 'read' | 'written'): string {
		const { message, hint } = troubleOf(this.#journal.file, doing, error);
		return safeLine(`${message} ${hint}`);
	}
}
