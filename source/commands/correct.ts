import { sentence } from '../journal/saying.ts';
import { perform } from './acting.ts';
import { type Command, CommandError, type Context, type ExitCode } from './command.ts';
import { ACTIONS, type Action } from './correct/actions.ts';
import { actsBack } from './correct/take-back.ts';
import { OPENING } from './flags.ts';
import { note } from './note.ts';
import { withArchive } from './opened.ts';
import { exists, pathsOf, refusePath } from './paths.ts';

async function run(context: Context): Promise<ExitCode> {
	const [name = '', ...rest] = context.words;
	const action = ACTIONS.find((one) => one.name === name);
	if (action === undefined)
		throw new CommandError(
			name === '' ? 'correct needs to be told what to put right' : `correct knows no ${name}`,
			`it may be ${ACTIONS.map((one) => one.name).join(', ')}`,
		);
	const isBack = context.options.on('off');
	const takes = isBack ? action.takes.slice(0, action.meant) : action.takes;
	const words = rest.slice(0, takes.length);
	if (words.length < takes.length || words.some((word) => word.trim() === ''))
		throw new CommandError(
			`correct ${name} ${isBack ? '--off ' : ''}needs ${takes.join(' ')}`,
			`newsdesk correct ${name} ${takes.join(' ')} [PATH…]${isBack ? ' --off' : ''}`,
		);
	const given = rest.slice(takes.length);
	const [next] = given;
	if (isBack && next !== undefined && action.meant < action.takes.length && !exists(next))
		throw new CommandError(
			`with --off ${action.takes.slice(action.meant).join(' ')} is left out, and ${next} is no file or folder`,
			`newsdesk correct ${name} ${takes.join(' ')} [PATH…] --off`,
		);
	if (!isBack)
		refusePath(words.at(-1), given, context, {
			as: takes.at(-1) ?? '',
			usage: `newsdesk correct ${name} ${takes.join(' ')} [PATH…]`,
		});
	const paths = pathsOf(given, context);
	return withArchive(context, paths, async (archive) => {
		const acts = isBack ? await actsBack(context, paths, action, words) : [await action.acts(archive, words)];
		for (const entry of await perform(context, paths, acts, archive)) await note(context, sentence(entry));
		return 0;
	});
}

const takenBy = (on: Action['on']): string =>
	ACTIONS.filter((action) => action.on === on)
		.map(({ name, takes }) => `${name} ${takes.join(' ')}`)
		.join('; ');

export const correct: Command = {
	name: 'correct',
	takes: 'ACTION WORDS… [PATH…]',
	summary: 'Put right what was read: names, facts, articles, lines of the ledger',
	details: [
		`Of names: ${takenBy('names')}. Of facts, by the words they rest on or where these start: ${takenBy('facts')}. Of lines of the ledger, by a figure that is on them: ${takenBy('lines')}. Of articles: ${takenBy('articles')}.`,
		'split takes mentions of an article away from a name: WORDS are those of the mention, where it starts, or all; AS is another name, or somebody new. same and two say whether two spellings are one. With --off what was put right is as it was found again; then the words that say how it is to be are left out.',
		'part-line takes the figure out of its line, split-line this one and all later ones, which are a line of their own then.',
		'Corrections go into the journal and hold in every list, search, count and export, also when the articles are read again. The key c corrects in the reader, where u undoes.',
	],
	flags: [{ name: 'off', takes: null, summary: 'take it back: as it was found' }, ...OPENING],
	examples: [
		{ line: "newsdesk correct merge 'Ada Lindquist' 'Ada Lindqvist' ~/articles", says: 'two spellings of one name' },
		{
			line: "newsdesk correct split 'Ada Berg' story.txt 214 'Ada Berg, mayor' ~/news",
			says: 'two people of one name',
		},
		{ line: 'newsdesk correct published story.txt 2024-02-13 ~/articles', says: 'a date of publication' },
		{ line: 'newsdesk correct hide Tuesday ~/articles --off', says: 'a name after all' },
	],
	run,
};
