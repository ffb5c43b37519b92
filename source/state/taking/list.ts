import { NO_MARKS } from '../../journal/marks.ts';
import type { ArticleTarget } from '../../journal/target.ts';
import { listRequest } from '../asking.ts';
import { marksOf } from '../desk/marks.ts';
import type { Model } from '../model.ts';
import { factsRows } from '../panes/facts/rows.ts';
import { isRowChecked } from '../panes/mentions/checks.ts';
import { profileList } from '../panes/profile/taken.ts';
import { counted, grouped } from '../text/count.ts';
import type { TakenList } from './taken.ts';

/** The list of the pane that has the keys; in the article, the facts it states. Null where there is none. */
export function paneList(model: Model): TakenList | null {
	const { focus, list, mentions, profile, article, facts } = model.place;
	if (focus === 'list') {
		const count = list.page?.total ?? 0;
		const marks = model.desk.open ? (article: ArticleTarget) => marksOf(model, article) ?? NO_MARKS : null;
		return count > 0 ? { of: 'articles', request: listRequest(model), count, marks } : null;
	}
	if (focus === 'mentions') {
		if (!mentions?.row || !mentions.page) return null;
		const { row, other, page, walk } = mentions;
		return {
			of: 'mentions',
			walk,
			name: other ? `${row.name} & ${other.name}` : row.name,
			count: page.total,
			hasVariants: page.sections.some(({ kind }) => kind === 'variant'),
			isChecked: model.desk.open && !other ? (mention) => isRowChecked(model, mention) : null,
		};
	}
	if (focus === 'profile') return profile?.told ? profileList(profile.told) : null;
	const { reading } = article;
	const rows = reading ? factsRows(reading, facts.folded).filter(({ type }) => type !== 'section') : [];
	return reading && rows.length > 0 ? { of: 'facts', reading, rows } : null;
}

/** `5 articles`, `14 mentions of Ada Lindqvist`. */
export function listWords(taken: TakenList): string {
	switch (taken.of) {
		case 'articles':
			return counted(taken.count, 'article');
		case 'mentions':
			return taken.walk.with
				? `${counted(taken.count, 'place')} of ${taken.name}`
				: `${counted(taken.count, 'mention')} of ${taken.name}`;
		case 'facts':
			return `${grouped(taken.rows.length)} names and facts of the article`;
		case 'trail':
			return `${counted(taken.steps.length, 'step')} of the trail`;
		case 'ledger':
			return taken.line === null ? `${counted(taken.count, 'line')} of figures` : counted(taken.count, 'figure');
		case 'records':
			return counted(taken.records.length, taken.one);
	}
}

const ONE = { articles: 'article', mentions: 'mention', facts: 'row', trail: 'step', ledger: 'figure' } as const;

/** What one entry of it is, as those written are told. */
export function oneOf(taken: TakenList): string {
	if (taken.of === 'records') return taken.one;
	return taken.of === 'mentions' && taken.walk.with ? 'place' : ONE[taken.of];
}

/** What a file of it is called if nobody says otherwise, without its ending. */
export const listFile = (taken: TakenList): string => (taken.of === 'records' ? taken.name : taken.of);
