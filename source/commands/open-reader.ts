import { openSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ReadStream } from 'node:tty';
import type { OpenArchive } from '../effects/archive-thread/open-archive.ts';
import { type EarlyAnswers, earlyAnswers, mayCorrect } from '../effects/index-file/early.ts';
import { indexPlace } from '../effects/index-file/place.ts';
import { noteSession, type Session } from '../effects/journal/session.ts';
import { opening } from '../effects/terminal/opening.ts';
import { safeLine } from '../ingest/sanitise.ts';
import { CommandError, type Context } from './command.ts';
import { OPENING } from './flags.ts';
import { journalOf } from './journal-place.ts';
import { resumed } from './last-session.ts';
import { indexFileOf, pathsOf } from './paths.ts';
import { refused } from './refused.ts';
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

/** The options that say what is opened and how it is read, as words of any command line. */
const givenTo = ({ options }: Context): string[] =>
	OPENING.flatMap(({ name, takes }) => {
		if (takes === null) return options.on(name) ? [`--${name}`] : [];
		const value = options.text(name);
		return value === null ? [] : [`--${name}`, takes === 'FILE' ? resolve(value) : value];
	});

/** Opens the reader on the terminal. */
export async function openReader(asked: Context): Promise<number> {
	const { context, notice } = await resumed(asked, process.env);
	const paths = pathsOf(context.words, context);
	if (paths.some((path) => !statSync(path).isDirectory())) {
		const { refuseForeign } = await import('./foreign.ts');
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
	const linear = context.options.on('plain-screen');
	const open = async (): Promise<OpenArchive> => {
		const { openArchive } = await import('../effects/archive-thread/open-archive.ts');
		return openArchive({
			paths,
			shared: context.shared,
			author: journal === null ? null : (context.shared?.author ?? null),
			...(index === undefined ? {} : { index }),
			...(setting === undefined ? {} : { setting }),
			own: journal === null ? [] : [journal.file],
		});
	};
	const { shared } = context;
	const earlyOf = async (file: string | null): Promise<EarlyAnswers | null> => {
		const answers = earlyAnswers(file, journal);
		if (answers !== null || file === null || setting !== undefined || mayCorrect(journal)) return answers;
		const { unopenedAnswers } = await import('../effects/index-file/unopened.ts');
		return unopenedAnswers(paths, file, journal === null ? [] : [journal.file]);
	};
	const early = linear || shared !== null ? null : await earlyOf(indexPlace(paths, index, process.env));
	// Where the first screen waits for the archive's thread, that starts first of all.
	const begun = early === null ? await open() : null;
	if (shared !== null)
		await begun?.opened.catch((error: unknown) =>
			refused(error, asked.shared === null ? 'newsdesk --fresh opens the articles that come with it' : null),
		);
	const opened = await opening(keys ?? process.stdin, early, {
		settings,
		linear,
		journal,
		fresh: context.options.on('fresh'),
		notice: notice === null ? null : safeLine(notice),
	});
	// What is gone for now, as on a disk that was taken out, is opened again when it is back.
	const isNoted = journal !== null && context.stdin.taken === null && notice === null;
	const session: Session = {
		paths,
		archive: shared?.name ?? null,
		index: context.options.text('index'),
		journal: context.options.text('journal'),
	};
	if (isNoted) noteSession(session, process.env);
	early?.close();
	try {
		const archive = begun ?? (await open());
		const { runReader } = await import('../effects/terminal/reader.ts');
		const code = await runReader(archive, opened, {
			paths: [...paths],
			journal,
			isShared: shared !== null,
			isStdin: keys !== null,
			given: givenTo(context),
		});
		// Of several readers that were open at once, the last one that was left is come back to.
		if (isNoted) noteSession(session, process.env);
		return code;
	} catch (error) {
		// Said on the screen that is the shell's.
		await opened.screen.close();
		throw error;
	}
}
