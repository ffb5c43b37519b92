import type { Archive } from '../archive/archive.ts';
import type { OpenArchive } from '../effects/open-archive.ts';
import { safeLine } from '../ingest/sanitise.ts';
import type { Context } from './command.ts';
import { indexFileOf } from './paths.ts';
import { progressFormOf, showProgress } from './progress.ts';

/** Errors told on stderr by a command that is about something else; `doctor` tells all. */
const TOLD = 5;

async function tellErrors(archive: Archive, context: Context): Promise<void> {
	const { problems } = await archive.status();
	if (problems === 0) return;
	const errors = (await archive.diagnostics()).filter(({ severity }) => severity === 'error');
	for (const { where, message, hint } of errors.slice(0, TOLD)) {
		await context.stderr.write(`newsdesk: ${safeLine(where)}: ${safeLine(message)}\n  ${safeLine(hint)}\n`);
	}
	if (errors.length > TOLD)
		await context.stderr.write(`newsdesk: and ${errors.length - TOLD} more; newsdesk doctor lists them all\n`);
}

/** Opens the archive of these paths; the work begins while it is still being read. It is closed after the work. */
export async function whileReading<T>(
	context: Context,
	paths: readonly string[],
	work: (archive: OpenArchive, settled: Promise<void>) => Promise<T>,
): Promise<T> {
	const { openArchive } = await import('../effects/open-archive.ts');
	const index = indexFileOf(context);
	const archive = openArchive({
		paths,
		watch: context.options.on('watch'),
		...(index === undefined ? {} : { index }),
	});
	try {
		const settled = archive.settled();
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

/** The same, the work beginning when every article has been read and analysed. */
export const withArchive = <T>(
	context: Context,
	paths: readonly string[],
	work: (archive: Archive) => Promise<T>,
): Promise<T> =>
	whileReading(context, paths, async (archive, settled) => {
		await settled;
		await tellErrors(archive, context);
		return work(archive);
	});
