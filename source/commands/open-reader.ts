import { openSync, statSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import { openArchive } from '../effects/archive-thread/open-archive.ts';
import { CommandError, type Context } from './command.ts';
import { journalOf } from './journal-place.ts';
import { indexFileOf, pathsOf } from './paths.ts';
import { settingOf } from './setting.ts';
import { settingsFileOf } from './settings-file.ts';

const HEADLESS =
	'without one use newsdesk search QUERY, mentions NAME, entities, facts or export; newsdesk --help lists them';

/** The terminal itself, where stdin was an article's; null where there is none. */
function terminalKeys(): ReadStream | null {
	try {
		return new ReadStream(openSync('/dev/tty', 'r+'));
	} catch {
		return null;
	}
}

/** Opens the reader on the terminal. */
export async function openReader(context: Context): Promise<number> {
	const paths = pathsOf(context.words, context);
	if (paths.some((path) => !statSync(path).isDirectory())) {
		const { refuseForeign } = await import('./unread.ts');
		refuseForeign(paths);
	}
	const keys = context.stdin.taken === null ? null : terminalKeys();
	if ((!context.stdin.isTerminal && keys === null) || !context.stdout.isTerminal) {
		const side = context.stdout.isTerminal ? 'its input' : 'its output';
		throw new CommandError(`the reader needs a terminal, and ${side} is not one`, HEADLESS);
	}
	if (process.env.TERM === 'dumb') {
		throw new CommandError(
			'the reader needs a terminal that can place its cursor; TERM=dumb says that this one cannot',
			HEADLESS,
		);
	}
	const settings = settingsFileOf(context);
	const index = indexFileOf(context);
	const setting = settingOf(context);
	const journal = journalOf(context, paths);
	// Its thread starts while the reader is loaded here.
	const archive = openArchive({
		paths,
		...(index === undefined ? {} : { index }),
		...(setting === undefined ? {} : { setting }),
		own: journal === null ? [] : [journal.file],
	});
	const { runReader } = await import('../effects/terminal/reader.ts');
	return runReader(archive, {
		paths: [...paths],
		settings,
		linear: context.options.on('plain-screen'),
		...(keys === null ? {} : { keys }),
		journal,
		fresh: context.options.on('fresh'),
	});
}
