import { type Command, CommandError, type Context, type ExitCode } from './command.ts';
import { FORMAT, JOURNAL, JSON_FORM, OPENING } from './flags.ts';
import { check } from './journal/check.ts';
import { conflicts } from './journal/conflicts.ts';
import { list, replayed } from './journal/list.ts';
import { merge } from './journal/merge.ts';
import { pathsOf } from './paths.ts';

const ACTIONS: Readonly<Record<string, (context: Context, words: readonly string[]) => Promise<ExitCode>>> = {
	list: (context, words) => list(context, pathsOf(words, context)),
	replay: (context, words) => replayed(context, pathsOf(words, context)),
	conflicts: (context, words) => conflicts(context, pathsOf(words, context)),
	check: (context, words) => check(context, pathsOf(words, context)),
	merge,
};

async function run(context: Context): Promise<ExitCode> {
	const [name = '', ...words] = context.words;
	const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
	if (action === undefined)
		throw new CommandError(
			name === '' ? 'journal needs to be told what to do' : `journal knows no ${name}`,
			'it may be list, check, conflicts, replay or merge',
		);
	return action(context, words);
}

export const journal: Command = {
	name: 'journal',
	takes: 'ACTION [PATH…]',
	summary: 'Show, check or merge the journal of what was done to articles',
	details: [
		'list tells every act in the order it was done, the undone ones too, and with --archive what the other desks did; replay tells what holds in the end. check tells lines that cannot be read, and acts that have lost what they were done to: an article that is gone, or words that do not stand in it any more. conflicts tells what desks of a shared archive put right in different ways, what was said last first; exit status 1 says that they agree. merge writes the acts of two journal files, each once, to stdout.',
	],
	flags: [JSON_FORM, FORMAT, ...OPENING.filter((flag) => flag !== JOURNAL), JOURNAL],
	examples: [
		{ line: 'newsdesk journal list ~/articles', says: 'what was done, and when' },
		{ line: 'newsdesk journal check ~/articles', says: 'what has lost its article or its words' },
		{ line: 'newsdesk journal conflicts --archive https://desk.example:9200#news', says: 'on what desks do not agree' },
		{ line: 'newsdesk journal merge ours.jsonl theirs.jsonl > merged.jsonl', says: 'two journals as one' },
	],
	run,
};
