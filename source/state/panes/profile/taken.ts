import type { TakenList, TakenRecord } from '../../taking/taken.ts';
import { type ProfileRow, profileRows } from './rows.ts';
import type { ToldProfile } from './state.ts';

/** What a row says, in fields of its own. */
interface Said {
	readonly says: string;
	readonly kind?: string;
	readonly certainty?: string;
	readonly first?: string | null;
	readonly last?: string | null;
	readonly articles?: number;
	readonly mentions?: number;
}

function saidOf(row: ProfileRow, { months }: ToldProfile): readonly Said[] {
	switch (row.type) {
		case 'section':
		case 'axis':
			return [];
		case 'seen':
			return [{ says: row.label, first: row.published }];
		case 'months':
			return months.map(({ month, mentions, articles }) => ({ says: month, mentions, articles }));
		case 'variant':
			return [{ says: row.variant.name, certainty: 'candidate' }];
		case 'post': {
			const { title, party, articles, isCertain, first, last } = row.post;
			const says = [title, party?.name].filter(Boolean).join(', ');
			const certainty = isCertain ? 'certain' : 'likely';
			return [{ says, certainty, first: first.published, last: last.published, articles }];
		}
		case 'company':
			return [{ says: row.company.name, kind: row.company.kind, articles: row.company.articles }];
		case 'fact':
			return [{ says: row.fact.claim, certainty: row.fact.certainty, first: row.fact.published }];
	}
}

/** The page of an entity as a table: each row under its section, with the words it rests on. */
export function profileList(told: ToldProfile): TakenList {
	let section = 'Seen';
	const records: TakenRecord[] = [];
	for (const row of profileRows(told)) {
		if (row.type === 'section') section = row.title;
		const at = 'at' in row ? row.at : null;
		for (const { says, kind, certainty, first, last, articles, mentions } of saidOf(row, told))
			records.push({
				section,
				says,
				kind: kind ?? null,
				certainty: certainty ?? null,
				first: first ?? null,
				last: last ?? null,
				articles: articles ?? null,
				mentions: mentions ?? null,
				article: at?.article ?? null,
				start: at?.start ?? null,
				end: at?.end ?? null,
			});
	}
	return {
		of: 'records',
		one: 'row',
		name: 'page',
		records,
		brief: ['section', 'says', 'certainty', 'first', 'last', 'articles', 'mentions'],
	};
}
