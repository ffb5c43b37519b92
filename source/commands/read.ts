import { openSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import { type Command, CommandError, type Context } from './command.ts';
import { OPENING } from './flags.ts';
import { journalOf } from './journal-place.ts';
import { indexFileOf, pathsOf } from './paths.ts';
import { settingOf } from './setting.ts';
import { refuseForeign } from './unread.ts';

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

async function run(context: Context): Promise<number> {
	const paths = pathsOf(context.words, context);
	refuseForeign(paths);
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
	const index = indexFileOf(context);
	const { startReader } = await import('../effects/terminal/reader.ts');
	const setting = settingOf(context);
	return startReader({
		paths: [...paths],
		...(index === undefined ? {} : { index }),
		...(setting === undefined ? {} : { setting }),
		...(keys === null ? {} : { keys }),
		journal: journalOf(context, paths),
		fresh: context.options.on('fresh'),
	});
}

export const read: Command = {
	name: 'read',
	takes: '[PATH…]',
	summary: 'Read, search and check a folder of articles in the terminal',
	details: [
		'Opens the articles of the files and folders given, or the five that come with newsdesk. In the reader, ? shows every key and q leaves.',
	],
	flags: [
		...OPENING,
		{ name: 'fresh', takes: null, summary: 'begin with the whole list instead of where you left off' },
	],
	examples: [
		{ line: 'newsdesk', says: 'read the articles that come with newsdesk' },
		{ line: 'newsdesk ~/articles', says: 'read a folder' },
		{ line: 'curl -s https://example.org/story.txt | newsdesk -', says: 'read what another program writes' },
	],
	run,
};
