import type { Act } from '../journal/act.ts';
import { tagOf } from '../journal/tag.ts';
import { perform } from './acting.ts';
import { chosenBy } from './chosen.ts';
import { type Command, CommandError, type Context, type ExitCode } from './command.ts';
import { FILTER, OPENING, QUERY } from './flags.ts';
import { note } from './note.ts';
import { withArchive } from './opened.ts';
import { rowsOf } from './pages.ts';
import { pathsAfter, refusePath } from './paths.ts';

async function run(context: Context): Promise<ExitCode> {
	const { options, words } = context;
	const [written, ...given] = words;
	const tag = tagOf(written ?? '');
	if (tag === '')
		throw new CommandError('tag needs a tag: letters, digits and hyphens', 'newsdesk tag TAG [PATH…] --query QUERY');
	if (options.text('query') === null && options.text('filter') === null && !options.on('all'))
		throw new CommandError(
			'tag needs to be told which articles',
			'--query QUERY or --filter NAMES chooses them; --all means every one',
		);
	refusePath(written, given, context, { as: 'TAG', usage: 'newsdesk tag TAG [PATH…] --query QUERY' });
	const paths = pathsAfter(written ?? '', given, context);
	const on = !options.on('off');
	return withArchive(context, paths, async (archive) => {
		const { query, filter } = await chosenBy(archive, context);
		const request = { query, filter, sort: 'date', descending: true } as const;
		const acts: Act[] = [];
		for await (const { id, path, headline } of rowsOf((window) => archive.list({ ...request, ...window })))
			acts.push({ act: 'tag', article: { id, path, headline }, tag, on });
		if (acts.length > 0) await perform(context, paths, acts, archive);
		const articles = `${acts.length} ${acts.length === 1 ? 'article' : 'articles'}`;
		await note(
			context,
			acts.length === 0 ? 'no article fits' : `${articles} ${on ? 'tagged' : 'no longer tagged'} ${tag}`,
		);
		return acts.length > 0 ? 0 : 1;
	});
}

export const tag: Command = {
	name: 'tag',
	takes: 'TAG [PATH…]',
	summary: 'Tag articles, as the key t does in the reader, or take a tag off',
	details: [
		'Which articles is told by --query and --filter, as for search. The tag goes into the journal and is found by tag:TAG. Blanks in it become hyphens.',
	],
	flags: [
		QUERY,
		FILTER,
		{ name: 'all', takes: null, summary: 'every article' },
		{ name: 'off', takes: null, summary: 'take the tag off' },
		...OPENING,
	],
	examples: [
		{ line: "newsdesk tag later ~/articles --query 'port strike'", says: 'tag what a search finds' },
		{ line: 'newsdesk tag later ~/articles --query tag:later --off', says: 'take a tag off again' },
	],
	run,
};
