import type { Article } from '../../domain/article.ts';
import type { Model } from '../model.ts';
import { inView } from '../panes/article/moves.ts';
import { selectedRow } from '../panes/list/moves.ts';
import { refuse, type Step, say } from '../step.ts';

/** The article that is meant: the one on screen, unless another is selected and still on its way. */
export function articleMeant(model: Model): Article | string {
	const { reading } = model.place.article;
	if (!reading) return 'No article is open.';
	const coming = model.place.focus === 'list' && selectedRow(model)?.id !== reading.article.id;
	return coming ? 'This article is still being read: try again in a moment.' : reading.article;
}

/** Opens the page an article came from, outside the terminal. */
export function openSource(model: Model): Step {
	const article = articleMeant(model);
	if (typeof article === 'string') return refuse(model, article);
	const { link } = article.particulars;
	if (link === null)
		return refuse(
			model,
			'This article’s file names no address of its source: ‹copy.citation› copies its reference, ‹edit› opens the file.',
		);
	return [say(model, `Opening ${link}…`, 'dim'), [{ type: 'visit', link }]];
}

/** Words by which the place is found in the file: those at the top of the view, or under the cursor. */
const PLACE_WORDS = 8;

const wordsAt = (text: string, offset: number): string =>
	text
		.slice(Math.max(0, offset), Math.max(0, offset) + 200)
		.split(/\s+/)
		.filter((word) => word !== '')
		.slice(0, PLACE_WORDS)
		.join(' ');

/** Opens the article's file in the user's editor, at the line that is read. */
export function editSource(model: Model): Step {
	const article = articleMeant(model);
	if (typeof article === 'string') return refuse(model, article);
	const { lit } = model.place.article;
	const offset = lit?.start ?? (model.place.focus === 'list' ? 0 : inView(model).start);
	return [model, [{ type: 'edit', path: article.path, words: wordsAt(article.text, offset) }]];
}
