import type { Archive, FactRow, Reading } from '../../archive/archive.ts';
import { anchorOf } from '../../journal/anchor.ts';
import type { ArticleTarget, EntityTarget, MentionTarget } from '../../journal/target.ts';
import { findArticle } from '../article.ts';
import { CommandError } from '../command.ts';

const isOffset = (words: string): boolean => /^\d+$/.test(words);

export const targetOf = ({ article: { id, path, headline } }: Reading): ArticleTarget => ({ id, path, headline });

export async function articleNamed(archive: Archive, named: string): Promise<Reading> {
	const id = await findArticle(archive, named);
	const reading = id === null ? null : await archive.read(id, '');
	if (!reading)
		throw new CommandError(`no article is called ${named}`, 'name its path or id, as newsdesk search lists them');
	return reading;
}

/** The fact of an article at these words, or the one at this offset. */
export async function factOf(archive: Archive, article: string, words: string): Promise<FactRow> {
	const { rows } = await archive.facts({ kinds: [], article, entity: null, offset: 0, limit: 10_000 });
	const fitting = isOffset(words)
		? rows.filter(({ fact }) => fact.start === Number(words))
		: rows.filter(({ text }) => text === words);
	const [only, ...others] = fitting;
	if (only === undefined)
		throw new CommandError(
			`the article states nothing with just these words: ${words}`,
			`give the words it rests on, or the number at the left of it in newsdesk facts --article ${article}`,
		);
	if (others.length > 0)
		throw new CommandError(
			`${fitting.length} facts have these words`,
			`give where it starts instead: ${fitting.map(({ fact }) => `${fact.start} (${fact.kind})`).join(', ')}`,
		);
	return only;
}

/** The mentions of an entity in an article at these words, the one at this offset, or `all` of them. */
export function mentionsOf(reading: Reading, entity: EntityTarget, words: string): readonly MentionTarget[] {
	const { article, analysis, entities } = reading;
	const own = analysis.mentions.filter(({ name }) => entities[name] === entity.id);
	const told = (start: number, end: number): string => article.text.slice(start, end).replace(/\s+/g, ' ');
	const fitting =
		words === 'all'
			? own
			: own.filter(({ start, end }) => (isOffset(words) ? start === Number(words) : told(start, end) === words));
	const listed = own.map(({ start, end }) => `${start} (${told(start, end)})`).join(', ');
	if (own.length === 0)
		throw new CommandError(`${article.path} does not name ${entity.name}`, 'newsdesk mentions lists where it stands');
	if (fitting.length === 0)
		throw new CommandError(
			`${entity.name} does not stand there as ${words}`,
			`its mentions start at ${listed}; all takes every one`,
		);
	if (fitting.length > 1 && words !== 'all')
		throw new CommandError(
			`${fitting.length} mentions have these words`,
			`give where it starts instead, or all: ${listed}`,
		);
	return fitting.map((mention) => ({ article: targetOf(reading), anchor: anchorOf(article.text, mention) }));
}
