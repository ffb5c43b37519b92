import type { MentionRow } from '../../../archive/archive.ts';
import { anchorOf } from '../../../journal/anchor.ts';
import { checkedOf, isChecked } from '../../../journal/marks.ts';
import { perform } from '../../desk/acting.ts';
import { targetOf } from '../../desk/subject.ts';
import type { Model } from '../../model.ts';
import type { MentionsState } from '../../place.ts';
import { refuse, type Step } from '../../step.ts';
import { windowed } from '../../window.ts';

const articleOf = ({ article, path, headline }: MentionRow) => ({ id: article, path, headline });

/** Whether somebody has looked at a mention and said so. */
export const isRowChecked = ({ desk }: Model, row: MentionRow): boolean =>
	desk.open && isChecked(desk.held, articleOf(row), row.start, row.text);

/** How many of a list's mentions are checked; null where none is, or where it is no list of one name. */
export function checkedIn({ desk }: Model, { walk, page }: MentionsState): number | null {
	if (!desk.open || walk.with !== null || !page) return null;
	const checked = Math.min(checkedOf(desk.held, walk.entity), page.total);
	return checked > 0 ? checked : null;
}

/** Marks the mention as checked, or takes the mark off. */
export function toggleChecked(model: Model): Step {
	const { mentions, article } = model.place;
	const row = windowed(mentions?.page ?? null, mentions?.selected ?? 0);
	if (!mentions?.row || !row) return refuse(model, 'There is no mention here to check.');
	const { reading } = article;
	if (reading?.article.id !== row.article) return refuse(model, 'The article of this mention is not there yet.');
	const { id, kind, name } = mentions.row;
	const anchor = anchorOf(reading.article.text, row);
	const on = !isRowChecked(model, row);
	return perform(model, { act: 'check', entity: { id, kind, name }, article: targetOf(reading.article), anchor, on });
}
