import type { ArticleTarget } from '../../journal/target.ts';
import { listRequest } from '../asking.ts';
import type { Model } from '../model.ts';
import { refuse, type Step, say } from '../step.ts';
import { perform } from './acting.ts';
import { marksOf } from './marks.ts';
import { MOST_AT_ONCE } from './state.ts';

/** Marks every article of the list as read, those too that print the text of another. */
export function markAllRead(model: Model): Step {
	const { desk, place, asked } = model;
	if (desk.off !== null) return refuse(model, desk.off);
	if ((place.list.page?.total ?? 0) === 0) return refuse(model, 'There are no articles here.');
	const ask = asked.unread + 1;
	const request = { ...listRequest(model), folded: false };
	const isRead = (article: ArticleTarget): boolean => marksOf(model, article)?.read === true;
	return [
		{ ...say(model, 'Looking for what was not read of this list…', 'dim'), asked: { ...asked, unread: ask } },
		[{ type: 'unread', ask, request, isRead, most: MOST_AT_ONCE }],
	];
}

/** The articles that were not read have come: they are from now on. */
export function unreadCame(model: Model, articles: readonly ArticleTarget[]): Step {
	if (articles.length === 0) return refuse(model, 'Every article of this list was read already.');
	return perform(model, { act: 'readAll', articles, on: true });
}
