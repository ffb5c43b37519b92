import { existsSync } from 'node:fs';
import type { Archive } from '../archive/archive.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { OpenArchive } from '../effects/archive-thread/open-archive.ts';
import type { JournalPlace } from '../effects/journal/place.ts';
import { safeLine } from '../ingest/sanitise.ts';
import { CommandError, type Context, type ExitCode } from './command.ts';
import { journalOf, lineDiagnostic } from './journal-place.ts';
import { indexFileOf } from './paths.ts';
import { progressFormOf, showProgress } from './progress.ts';
import { refused } from './refused.ts';
import { settingOf } from './setting.ts';
import { unreadOf } from './unread.ts';

/** Errors told on stderr by a command that is about something else; `doctor` tells all. */
export const TOLD = 5;

export const tell = ({ where, message, hint }: Diagnostic, { stderr }: Context): Promise<void> =>
	stderr.write(`newsdesk: ${safeLine(where)}: ${safeLine(message)}\n  ${safeLine(hint)}\n`);

async function tellErrors(archive: Archive, told: readonly Diagnostic[], context: Context): Promise<void> {
	const { problems } = await archive.status();
	if (problems === 0) return;
	const isTold = ({ where, rule }: Diagnostic): boolean =>
		told.some((other) => other.where === where && other.rule === rule);
	const errors = (await archive.diagnostics()).filter((one) => one.severity === 'error' && !isTold(one));
	for (const error of errors.slice(0, TOLD)) await tell(error, context);
	if (errors.length > TOLD)
		await context.stderr.write(`newsdesk: and ${errors.length - TOLD} more; newsdesk doctor lists them all\n`);
}

/** The archive answers by what the reader did to it; lines of the journal that cannot be read are told. */
async function tellJournal(archive: OpenArchive, context: Context, place: JournalPlace): Promise<void> {
	if (!existsSync(place.file)) {
		// Who has done nothing yet hears what others did.
		if (context.shared !== null) archive.acted([], false).catch(() => {});
		return;
	}
	const { Journal } = await import('../effects/journal/journal.ts');
	const { JournalError } = await import('../effects/journal/trouble.ts');
	try {
		const news = await new Journal(place).news();
		if (news === null) {
			if (context.shared !== null) archive.acted([], false).catch(() => {});
			return;
		}
		// In their order, so that no question comes before them; none waits for the archive to have heard.
		archive.acted(news.entries, false).catch(() => {});
		for (const problem of news.problems.slice(0, TOLD)) await tell(lineDiagnostic(place.file, problem), context);
	} catch (error) {
		if (!(error instanceof JournalError)) throw error;
		throw new CommandError(error.message, error.hint);
	}
}

/** Who waits for another newsdesk that does not come on is told once. */
function tellWaiting(archive: OpenArchive, { stderr }: Context): void {
	const stop = archive.onChange(({ title, waits }) => {
		if (!waits) return;
		stop();
		void stderr
			.write(
				`newsdesk: another newsdesk has ${safeLine(title)} open, and nothing of it is read yet\n  where nothing comes, as after an update, close that one; or give an index of its own with --index\n`,
			)
			.then(() => stderr.flush())
			// Nobody reads it: the work goes on.
			.catch(() => {});
	});
}

/** Whether the archive answers by what its reader put right. */
type Told = 'as corrected' | 'as found';

/** Opens the archive of these paths; the work begins while it is still being read. It is closed after the work. */
export async function whileReading<T>(
	context: Context,
	paths: readonly string[],
	work: (archive: OpenArchive, settled: Promise<void>) => Promise<T>,
	told: Told = 'as corrected',
): Promise<T> {
	const { openArchive } = await import('../effects/archive-thread/open-archive.ts');
	const index = indexFileOf(context);
	const setting = settingOf(context);
	const journal = journalOf(context, paths);
	const archive = openArchive({
		paths,
		shared: context.shared,
		author: journal === null || told === 'as found' ? null : (context.shared?.author ?? null),
		own: journal === null ? [] : [journal.file],
		watch: context.options.on('watch'),
		...(index === undefined ? {} : { index }),
		...(setting === undefined ? {} : { setting }),
	});
	try {
		if (context.shared !== null) await archive.opened.catch(refused);
		if (journal !== null && told === 'as corrected') await tellJournal(archive, context, journal);
		const settled = archive.settled();
		tellWaiting(archive, context);
		const shown = showProgress(
			() => archive.status(),
			settled,
			context.stderr,
			progressFormOf(context.options.text('progress')),
		);
		// Where the work fails first, its error is the one to tell.
		shown.catch(() => {});
		return await work(archive, shown);
	} finally {
		await archive.close();
	}
}

/**
 * The same, the work beginning when every article has been read and analysed. A file that was named and gave none is an
 * error, whatever the others gave.
 */
export const withArchive = (
	context: Context,
	paths: readonly string[],
	work: (archive: OpenArchive) => Promise<ExitCode>,
	told: Told = 'as corrected',
): Promise<ExitCode> =>
	whileReading(
		context,
		paths,
		async (archive, settled) => {
			await settled;
			const unread = await unreadOf(archive);
			for (const diagnostic of unread) await tell(diagnostic, context);
			await tellErrors(archive, unread, context);
			const code = await work(archive);
			return unread.length > 0 ? 2 : code;
		},
		told,
	);
