import { type Entry, isCorrecting } from '../../journal/act.ts';
import { type Conflict, conflictsOf } from '../../journal/conflicts.ts';
import { articlesOf, type Desk } from '../../journal/desk.ts';
import { said, signed } from '../../journal/saying.ts';
import type { ArticleTarget } from '../../journal/target.ts';
import type { Model } from '../model.ts';

const kept = new WeakMap<Desk, readonly Conflict[]>();

function conflictsOn(desk: Desk): readonly Conflict[] {
	const known = kept.get(desk) ?? conflictsOf(desk);
	kept.set(desk, known);
	return known;
}

/** On what the desks of a shared archive do not agree; looked for where the archive has found something. */
export const conflictsIn = ({ desk, status }: Model): readonly Conflict[] =>
	(status?.store?.sharing?.conflicts ?? 0) > 0 ? conflictsOn(desk.held) : [];

/** A desk on which nothing was put right since another is agreed on as that was. */
export function agreedAs(before: Desk, after: Desk, came: readonly Entry[]): void {
	const known = kept.get(before);
	if (known !== undefined && !came.some(isCorrecting)) kept.set(after, known);
}

/** That somebody put right otherwise what was put right here: said when it comes. */
export function overruled(model: Model, came: readonly Entry[]): string | null {
	const ids = new Set(came.filter((entry) => entry.author !== undefined && isCorrecting(entry)).map(({ id }) => id));
	if (ids.size === 0) return null;
	const [conflict] = conflictsOn(model.desk.held).filter(
		({ holds, also }) => ids.has(holds.id) && also.some(({ author }) => author === undefined),
	);
	return conflict === undefined
		? null
		: `${conflict.holds.author} put right otherwise what you did: ${said(conflict.holds)}. Both are kept: ! says more.`;
}

/** What is said of an article, which need not be named where it stands. */
const words = (entry: Entry): string =>
	entry.act === 'correct' ? `${entry.field} is ${entry.to ?? 'as read'}` : said(entry);

/** What is said otherwise of an article or of its facts than what holds, each in a line: `also: outlet is Coast: … by Ana, …`. */
export const alsoOf = (model: Model, { id }: ArticleTarget): readonly string[] =>
	conflictsIn(model)
		.filter(({ holds }) => articlesOf(holds).some((article) => article.id === id))
		.flatMap(({ holds, also }) => [
			`${words(holds)}, ${signed(holds)}`,
			...also.map((entry) => `also: ${words(entry)}, ${signed(entry)}`),
		]);
