import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { ArchiveStatus, ListPage, ListRequest, Reading } from '../../archive/archive.ts';
import { FirstScreen } from '../../archive/sqlite/first-screen.ts';
import { isCurrent } from '../../archive/sqlite/schema-version.ts';
import { Statements } from '../../archive/sqlite/statements.ts';
import { isCorrecting } from '../../journal/act.ts';
import { type Desk, EMPTY_DESK } from '../../journal/desk.ts';
import { readLines } from '../../journal/line.ts';
import { replay } from '../../journal/replay.ts';
import type { JournalPlace } from '../journal/place.ts';

/** The first questions, answered at once on the calling thread; null where they are the archive's thread's to answer. */
export interface EarlyAnswers {
	/** Of articles that were never opened: how they stand. */
	readonly status?: ArchiveStatus;
	list(request: ListRequest): ListPage | null;
	read(id: string, query: string): Reading | null;
	close(): void;
}

/** A longer journal takes longer to read than the archive's thread to start. */
const MOST_JOURNAL = 512_000;

/** Whether a journal puts something right, as far as that is told quickly. */
export const mayCorrect = (journal: JournalPlace | null): boolean =>
	journal !== null && correctingDesk(journal) !== EMPTY_DESK;

/** What a journal puts right: an article that was read, starred or noted reads as it did. Null where that takes long to tell. */
function correctingDesk({ file, given }: JournalPlace): Desk | null {
	try {
		const handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK | (given ? 0 : constants.O_NOFOLLOW));
		try {
			const stats = fstatSync(handle);
			if (!stats.isFile() || stats.size > MOST_JOURNAL) return null;
			const bytes = Buffer.alloc(stats.size);
			if (readSync(handle, bytes) < bytes.length) return null;
			const { entries } = readLines(bytes.toString('utf8'));
			return entries.some(isCorrecting) ? replay(EMPTY_DESK, entries) : EMPTY_DESK;
		} finally {
			closeSync(handle);
		}
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? EMPTY_DESK : null;
	}
}

/**
 * Answers to the reader's first questions out of an index that is there already, so that the first screen need not wait for
 * the archive's thread: what that would answer. Null where there is none, where it is not of
 * this newsdesk's making, and where another process keeps it to itself just now.
 */
export function earlyAnswers(index: string | null, journal: JournalPlace | null): EarlyAnswers | null {
	if (index === null) return null;
	const desk = journal === null ? EMPTY_DESK : correctingDesk(journal);
	if (desk === null) return null;
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
	const first = attempt(() => (isCurrent(database) ? new FirstScreen(new Statements(database), desk, Date.now) : null));
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
