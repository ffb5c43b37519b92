import type { MentionRow } from '../../../archive/archive.ts';
import { anchorOf } from '../../../journal/anchor.ts';
import { saidOfMention } from '../../../journal/marks.ts';
import { perform } from '../../desk/acting.ts';
import { targetOf } from '../../desk/subject.ts';
import type { Model } from '../../model.ts';
import type { MentionsState } from '../../place.ts';
import { refuse, type Step } from '../../step.ts';
import { windowed } from '../../window.ts';

/** Whether somebody has looked at a mention and said so; what was said since the list came counts. */
export const isRowChecked = ({ desk }: Model, row: MentionRow): boolean =>
	desk.open && (saidOfMention(desk.held, row.article, row.start, row.text) ?? row.isChecked ?? false);

/** How many of a list's mentions are checked; null where none is, or where it is no list of one name. */
export function checkedIn(model: Model, { walk, page }: MentionsState): number | null {
	if (!model.desk.open || walk.with !== null || !page) return null;
	const since = page.rows.reduce(
		(sum, row) => sum + Number(isRowChecked(model, row)) - Number(row.isChecked ?? false),
		0,
	);
	return (page.checked ?? 0) + since || null;
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
