import { type Conflict, conflictsOf } from '../../journal/conflicts.ts';
import { articlesOf, type Desk } from '../../journal/desk.ts';
import { said, signed } from '../../journal/saying.ts';
import type { ArticleTarget } from '../../journal/target.ts';
import type { Model } from '../model.ts';

const kept = new WeakMap<Desk, readonly Conflict[]>();

/** On what the desks of a shared archive do not agree; of a desk it is found once. */
export function conflictsIn({ desk, status }: Model): readonly Conflict[] {
	if (status?.store === undefined) return [];
	const known = kept.get(desk.held) ?? conflictsOf(desk.held);
	kept.set(desk.held, known);
	return known;
}

/** What is said otherwise of an article or of its facts than what holds, each in a line: `also: outlet is Coast: … by Ana, …`. */
export const alsoOf = (model: Model, { id }: ArticleTarget): readonly string[] =>
	conflictsIn(model)
		.filter(({ holds }) => articlesOf(holds).some((article) => article.id === id))
		.flatMap(({ holds, also }) => [
			`${said(holds)}, ${signed(holds)}`,
			...also.map((entry) => `also: ${said(entry)}, ${signed(entry)}`),
		]);
