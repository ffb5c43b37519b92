import type { Query } from '../asking/query-language.ts';
import type { Searcher } from '../asking/searcher.ts';
import { columns, textIn } from '../documents/columns.ts';
import type { MovedArticle } from './laid-over.ts';

/** How many more articles of a result have a value, or fewer, by what the reader put right than by the index. */
export type Shift = ReadonlyMap<string, number>;

export interface Shifts {
	readonly outlets: Shift;
	readonly months: Shift;
}

export const UNSHIFTED: Shifts = { outlets: new Map(), months: new Map() };

export const monthOf = (published: string | null): string | null => published?.slice(0, 'YYYY-MM'.length) ?? null;

/** Of what fits, articles whose outlet or date was put right: counted where they belong, and not where they were found. */
export async function shiftsAmong(
	searcher: Searcher,
	fitting: Query,
	moved: ReadonlyMap<string, MovedArticle>,
): Promise<Shifts> {
	const elsewhere = [...moved].filter(([, { isDated, isPlaced }]) => isDated || isPlaced).map(([id]) => id);
	if (elsewhere.length === 0) return UNSHIFTED;
	const { hits } = await searcher.search(
		'articles',
		{
			...columns('id', 'outlet', 'published'),
			size: elsewhere.length,
			query: { bool: { filter: [fitting, { ids: { values: elsewhere } }] } },
		},
		'counting what articles are made of',
	);
	const [outlets, months] = [new Map<string, number>(), new Map<string, number>()];
	const add = (shift: Map<string, number>, value: string | null, by: number): void => {
		if (value !== null) shift.set(value, (shift.get(value) ?? 0) + by);
	};
	for (const hit of hits.hits) {
		const now = moved.get(textIn(hit, 'id') ?? '');
		if (now?.isPlaced) {
			add(outlets, textIn(hit, 'outlet'), -1);
			add(outlets, now.outlet, 1);
		}
		if (now?.isDated) {
			add(months, monthOf(textIn(hit, 'published')), -1);
			add(months, monthOf(now.published), 1);
		}
	}
	return { outlets, months };
}
