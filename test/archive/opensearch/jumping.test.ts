import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LATEST_FIRST } from '../../../source/archive/opensearch/asking/orders.ts';
import type { Query } from '../../../source/archive/opensearch/asking/query-language.ts';
import type { Found } from '../../../source/archive/opensearch/asking/searcher.ts';
import type { Counting } from '../../../source/archive/opensearch/reading/deep.ts';
import { rowBefore } from '../../../source/archive/opensearch/reading/jumping.ts';

const DAY_MS = 86_400_000;
const ROWS = 40_000;
/** The index takes days, and milliseconds as numbers; anything else it refuses. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Every date that a query's ranges and terms ask `published` for. */
function datesIn(value: unknown): unknown[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		if (key !== 'published') return datesIn(inner);
		return typeof inner === 'object' && inner !== null
			? Object.entries(inner).flatMap(([how, date]) => (/^(gt|lt)e?$/.test(how) ? [date] : []))
			: [inner];
	});
}

test('a row before one in the middle is counted out by days, as the index takes dates', async () => {
	const asked: unknown[] = [];
	const sample = Array.from({ length: 2_000 }, (_, index) => ({
		_id: `${index}`,
		_score: null,
		_source: {},
		sort: [Date.UTC(2020, 0, 1) - index * DAY_MS, `news/${index}.txt`, `${index}`],
	}));
	const searcher: Counting = {
		search: async <Source>() => ({ hits: { hits: sample } }) as unknown as Found<Source>,
		counts: async (queries: readonly Query[]) => {
			asked.push(...queries);
			return queries.map((_, index) => 14_000 + index * 2_000);
		},
	};
	const order = [LATEST_FIRST, { path: 'asc' }, { id: 'asc' }];
	const found = await rowBefore(
		searcher,
		{ query: { match_all: {} }, sort: order },
		{},
		{ offset: 20_000, total: ROWS },
		'a test',
	);
	assert.ok(found !== null && found.at < 20_000);
	const dates = datesIn(asked);
	assert.ok(dates.length > 0);
	for (const date of dates) assert.match(String(date), DAY);
});
