import type { Act, Entry } from '../../journal/act.ts';
import { figuresOf } from '../../journal/desk.ts';
import { said } from '../../journal/saying.ts';
import { correctionsHeld, takenBack } from '../../journal/taking-back.ts';
import type { Anchor, ArticleTarget, EntityTarget } from '../../journal/target.ts';
import { CommandError, type Context } from '../command.ts';
import { journalHeld } from '../journal/held.ts';
import type { Action } from './actions.ts';
import { isSame } from './entity-named.ts';

const isNamed = ({ id, name }: EntityTarget, word: string): boolean => id === word || isSame(name, word);

const isArticle = ({ id, path }: ArticleTarget, word: string): boolean => {
	const file = path.split('/').at(-1) ?? path;
	return id === word || path === word || path.endsWith(`/${word}`) || file.startsWith(word) || file.endsWith(word);
};

const isAt = ({ start, quote }: Anchor, words: string): boolean =>
	words === `${start}` || isSame(quote.replace(/\s+/g, ' '), words);

/** Whether a correction is of what these words mean. */
function isMeant(act: Act, [one = '', other = '']: readonly string[]): boolean {
	switch (act.act) {
		case 'merge':
		case 'rename':
		case 'retype':
		case 'hide':
			return isNamed(act.entity, one);
		case 'split':
			return isNamed(act.entity, one) && act.mentions.some(({ article }) => isArticle(article, other));
		case 'variant':
			return (
				(isNamed(act.entity, one) && isNamed(act.other, other)) ||
				(isNamed(act.entity, other) && isNamed(act.other, one))
			);
		case 'verdict':
		case 'amend':
			return isArticle(act.article, one) && isAt(act.fact.anchor, other);
		case 'correct':
			return isArticle(act.article, one);
		case 'accept':
		case 'part':
		case 'join':
			return figuresOf(act).some(({ article, anchor }) => isArticle(article, one) && isAt(anchor, other));
		default:
			return false;
	}
}

/** The acts that take back what was put right so; what was hidden is found by the journal alone. */
export async function actsBack(
	context: Context,
	paths: readonly string[],
	{ name, makes, takes, meant }: Action,
	words: readonly string[],
): Promise<readonly Act[]> {
	const { desk } = await journalHeld(context, paths);
	const held = correctionsHeld(desk).filter(makes);
	const found = held.filter((entry) => isMeant(entry, words));
	if (found.length === 0)
		throw new CommandError(
			`nothing like that was put right: ${name} ${words.join(' ')}`,
			held.length === 0
				? 'newsdesk journal replay tells what holds'
				: `it may be ${held.map(said).join('; ')}; ${takes.slice(0, meant).join(' ')} tells which`,
		);
	if (found.length > 1 && name !== 'split')
		throw new CommandError(`${found.length} are meant by ${words.join(' ')}`, idsOf(found));
	return found.flatMap((entry) => takenBack(entry) ?? []);
}

const idsOf = (entries: readonly Entry[]): string =>
	`name one more closely, by its id or where it starts: ${entries.map(said).join('; ')}`;
