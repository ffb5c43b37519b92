import type { OpenArchive } from '../effects/archive-thread/open-archive.ts';
import type { Act, Entry } from '../journal/act.ts';
import { CommandError, type Context } from './command.ts';
import { journalOf } from './journal-place.ts';
import { note } from './note.ts';

/** Tells the other desks of a shared archive; what does not reach them now is sent when the archive is opened again. */
async function share(archive: OpenArchive, entries: readonly Entry[], context: Context): Promise<void> {
	await archive.acted(entries, false);
	const { store } = await archive.status();
	const left = store?.sharing?.unshared ?? 0;
	if (left === 0) return;
	const why = store?.readOnly ?? store?.sharing?.reason?.message ?? 'it was not answered';
	await note(context, `kept in the journal, and not yet shared: ${why}`);
}

/** Puts acts into the journal of these paths; resolves once they are on the disk. */
export async function perform(
	context: Context,
	paths: readonly string[],
	acts: readonly Act[],
	archive: OpenArchive,
): Promise<readonly Entry[]> {
	const place = journalOf(context, paths);
	if (place === null) throw new CommandError('nothing can be kept without the journal', 'leave --no-journal out');
	const { Journal } = await import('../effects/journal/journal.ts');
	const { JournalError } = await import('../effects/journal/trouble.ts');
	const journal = new Journal(place);
	try {
		// New acts come after all that are there.
		await journal.news();
		journal.knows(await archive.others());
		const entries = await journal.write(acts);
		if (context.shared !== null) await share(archive, entries, context);
		return entries;
	} catch (error) {
		if (!(error instanceof JournalError)) throw error;
		throw new CommandError(error.message, error.hint);
	} finally {
		await journal.close();
	}
}
