import type { Archive } from '../archive/archive.ts';
import { safeLine } from '../ingest/sanitise.ts';
import type { Context } from './command.ts';
import { showProgress } from './progress.ts';

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

/** Opens the archive of these paths, waits until every article is analysed, and closes it after the work. */
export async function withArchive<T>(
	context: Context,
	paths: readonly string[],
	work: (archive: Archive) => Promise<T>,
): Promise<T> {
	const { openArchive } = await import('../effects/open-archive.ts');
	const index = context.options.text('index');
	const archive = openArchive({ paths, watch: false, ...(index === null ? {} : { index }) });
	try {
		await showProgress(() => archive.status(), archive.settled(), context.stderr);
		await tellErrors(archive, context);
		return await work(archive);
	} finally {
		await archive.close();
	}
}
