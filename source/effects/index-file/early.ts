import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { ListPage, ListRequest, Reading } from '../../archive/archive.ts';
import { FirstScreen } from '../../archive/sqlite/first-screen.ts';
import { isCurrent } from '../../archive/sqlite/open-store.ts';
import { Statements } from '../../archive/sqlite/statements.ts';
import { isCorrecting } from '../../journal/act.ts';
import { type Corrections, correctionsOf } from '../../journal/corrections.ts';
import { EMPTY_DESK } from '../../journal/desk.ts';
import { readLines } from '../../journal/line.ts';
import { replay } from '../../journal/replay.ts';
import type { JournalPlace } from '../journal/place.ts';

/** The first questions, answered at once on the calling thread; null where they are the archive's thread's to answer. */
export interface EarlyAnswers {
	list(request: ListRequest): ListPage | null;
	read(id: string, query: string): Reading | null;
	close(): void;
}

/** A longer journal takes longer to read than the archive's thread to start. */
const MOST_JOURNAL = 512_000;

/** Whether a journal puts anything right: an article that was read, starred or noted reads as it did. Null where that takes long to tell. */
function corrects({ file, given }: JournalPlace): boolean | null {
	try {
		const handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK | (given ? 0 : constants.O_NOFOLLOW));
		try {
			const stats = fstatSync(handle);
			if (!stats.isFile() || stats.size > MOST_JOURNAL) return null;
			const bytes = Buffer.alloc(stats.size);
			if (readSync(handle, bytes) < bytes.length) return null;
			const { entries } = readLines(bytes.toString('utf8'));
			return entries.some(isCorrecting) && !isUncorrected(correctionsOf(replay(EMPTY_DESK, entries)));
		} finally {
			closeSync(handle);
		}
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? false : null;
	}
}

const isUncorrected = ({ targets, splits, verdicts, amendments, articles }: Corrections): boolean =>
	targets.size + splits.length + verdicts.length + amendments.length + articles.length === 0;

/**
 * Answers to the reader's first questions out of an index that is there already, so that the first screen need not wait for
 * the archive's thread: what that would answer. Null where there is none or something in it was put right, where it is not of
 * this newsdesk's making, and where another process keeps it to itself just now.
 */
export function earlyAnswers(index: string | null, journal: JournalPlace | null): EarlyAnswers | null {
	if (index === null) return null;
	if (journal !== null && corrects(journal) !== false) return null;
	// Not imported: no other thread of the program needs it, and an older Node has none.
	const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
	const attempt = <Answer>(work: () => Answer): Answer | null => {
		try {
			return work();
		} catch {
			// The archive's thread will meet the same, and see to it.
			return null;
		}
	};
	const database = attempt(() => new DatabaseSync(index, { readOnly: true }));
	if (database === null) return null;
	const first = attempt(() => (isCurrent(database) ? new FirstScreen(new Statements(database), Date.now) : null));
	if (first === null) {
		database.close();
		return null;
	}
	return {
		list: (request) =>
			attempt(() => {
				const page = first.list(request);
				return page === null || page.total <= 0 ? null : page;
			}),
		read: (id, query) => (query.trim() === '' ? attempt(() => first.read(id)) : null),
		close: () => database.close(),
	};
}
