import type { Act, Entry } from '../journal/act.ts';
import { CommandError, type Context } from './command.ts';
import { journalOf } from './journal-place.ts';

/** Puts acts into the journal of these paths; resolves once they are on the disk. */
export async function perform(
	context: Context,
	paths: readonly string[],
	acts: readonly Act[],
): Promise<readonly Entry[]> {
	const place = journalOf(context, paths);
	if (place === null) throw new CommandError('nothing can be kept without the journal', 'leave --no-journal out');
	const { Journal } = await import('../effects/journal/journal.ts');
	const { JournalError } = await import('../effects/journal/trouble.ts');
	const journal = new Journal(place);
	try {
		// New acts come after all that are there.
		await journal.news();
		return await journal.write(acts);
	} catch (error) {
		if (!(error instanceof JournalError)) throw error;
		throw new CommandError(error.message, error.hint);
	} finally {
		await journal.close();
	}
}
