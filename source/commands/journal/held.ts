import { byStamp, type Entry } from '../../journal/act.ts';
import { type Desk, EMPTY_DESK } from '../../journal/desk.ts';
import { encode, type LineProblem } from '../../journal/line.ts';
import { replay } from '../../journal/replay.ts';
import { saidWhole } from '../../journal/saying.ts';
import type { JsonRecord } from '../../output/report.ts';
import { CommandError, type Context } from '../command.ts';
import { journalOf } from '../journal-place.ts';

export interface Held {
	readonly file: string;
	readonly entries: readonly Entry[];
	readonly problems: readonly LineProblem[];
	readonly desk: Desk;
}

/** The journal of these paths as it stands in the file. */
export async function journalHeld(context: Context, paths: readonly string[]): Promise<Held> {
	const place = journalOf(context, paths);
	if (place === null) throw new CommandError('there is no journal with --no-journal', 'leave --no-journal out');
	const { Journal } = await import('../../effects/journal/journal.ts');
	const { JournalError } = await import('../../effects/journal/trouble.ts');
	try {
		const news = await new Journal(place).news();
		const entries = [...(news?.entries ?? [])].sort(byStamp);
		return { file: place.file, entries, problems: news?.problems ?? [], desk: replay(EMPTY_DESK, entries) };
	} catch (error) {
		if (!(error instanceof JournalError)) throw error;
		throw new CommandError(error.message, error.hint);
	}
}

export const recordOf = (entry: Entry): JsonRecord => JSON.parse(encode(entry)) as JsonRecord;

/** What an act did, and of an undoing what was undone. */
export function wordsOf(entry: Entry, desk: Desk): string {
	if (entry.act !== 'undo' && entry.act !== 'redo') return saidWhole(entry);
	const meant = desk.acts.get(entry.of);
	return `${saidWhole(entry)}: ${meant ? saidWhole(meant) : entry.of}`;
}
