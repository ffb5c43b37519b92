import type { Desk } from '../../journal/desk.ts';
import { type Marks, marksOf as marksIn, NO_MARKS } from '../../journal/marks.ts';
import type { ArticleTarget } from '../../journal/target.ts';
import type { Model } from '../model.ts';

const kept = new WeakMap<Desk, Map<string, Marks>>();

/** What was done to an article; of a desk, each is made once. Null while that is not known. */
export function marksOf({ desk }: Model, article: ArticleTarget): Marks | null {
	if (!desk.open) return null;
	const marks = kept.get(desk.held) ?? new Map<string, Marks>();
	kept.set(desk.held, marks);
	const known = marks.get(article.id);
	if (known) return known;
	const made = desk.held.last === null ? NO_MARKS : marksIn(desk.held, article);
	marks.set(article.id, made);
	return made;
}
