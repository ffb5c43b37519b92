import { type Command, CommandError, type Context } from './command.ts';
import { INDEX } from './flags.ts';
import { indexFileOf, pathsOf } from './paths.ts';

const HEADLESS =
	'without one use newsdesk search QUERY, mentions NAME, entities, facts or export; newsdesk --help lists them';

async function run(context: Context): Promise<number> {
	const paths = pathsOf(context.words, context);
	if (!context.stdin.isTerminal || !context.stdout.isTerminal) {
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
	const { startReader } = await import('../effects/reader.ts');
	return startReader({ paths: [...paths], ...(index === undefined ? {} : { index }) });
}

export const read: Command = {
	name: 'read',
	takes: '[PATH…]',
	summary: 'Read, search and check a folder of articles in the terminal',
	details: [
		'Opens the articles of the files and folders given, or the five that come with newsdesk. In the reader, ? shows every key and q leaves.',
	],
	flags: [INDEX],
	examples: [
		{ line: 'newsdesk', says: 'read the articles that come with newsdesk' },
		{ line: 'newsdesk ~/articles', says: 'read a folder' },
	],
	run,
};
