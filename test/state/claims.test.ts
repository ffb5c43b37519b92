import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FigureFact } from '../../source/domain/fact.ts';
import { figureClaim } from '../../source/state/panes/facts/claims.ts';

const figure: FigureFact = {
	kind: 'figure',
	start: 0,
	end: 9,
	value: 14,
	max: null,
	qualifier: 'exact',
	unit: null,
	counts: 'people',
	action: 'killed',
	from: null,
	to: null,
	place: null,
	source: null,
	asOf: null,
	certainty: 'certain',
	by: 'test',
};

const claims: readonly (readonly [Partial<FigureFact>, string])[] = [
	[{}, '14 people killed'],
	[{ qualifier: 'at least' }, 'at least 14 people killed'],
	[{ qualifier: 'at most', value: 200 }, 'at most 200 people killed'],
	[{ value: 200, max: 300, qualifier: 'range' }, '200–300 people killed'],
	[{ value: 10_456.78, counts: 'points', action: null }, '10,456.78 points'],
	[{ value: -0.8, unit: '%', counts: 'index', action: 'moved' }, '-0.8% index moved'],
	[{ counts: 'fishing\n boats', action: 'moved' }, '14 fishing boats moved'],
	[{ value: 0.85, unit: 'USD', counts: null, action: null }, 'USD 0.85'],
	[{ value: 0.3, qualifier: 'about', counts: 'women', action: 'ill', by: 'figure/fraction' }, 'about 30% of women ill'],
	[{ value: 0.3333, counts: 'firms', action: 'closed', by: 'figure/fraction' }, '1/3 of firms closed'],
	[{ value: 0.0769, counts: 'cards', action: null, by: 'figure/fraction' }, '1/13 of cards'],
	[
		{ value: 0.5, qualifier: 'more than', counts: 'graduates', action: null, by: 'figure/fraction' },
		'more than half of graduates',
	],
	[
		{ value: 10_000, max: 99_999, qualifier: 'range', counts: 'people', action: 'fled', by: 'figure/order' },
		'tens of thousands of people fled',
	],
	[{ value: 24, max: 99, qualifier: 'range', counts: 'tanks', action: null, by: 'figure/order' }, 'dozens of tanks'],
	[
		{ value: 200, max: 999, qualifier: 'range', counts: 'jobs', action: null, by: 'figure/order' },
		'several hundred jobs',
	],
	[
		{ value: 2e6, max: 9_999_999, qualifier: 'range', counts: 'jobs', action: null, by: 'figure/order' },
		'several million jobs',
	],
	[
		{ value: 1e8, max: 999_999_999, qualifier: 'range', unit: 'GBP', counts: null, action: null, by: 'figure/order' },
		'hundreds of millions of GBP',
	],
	[
		{ value: 1_000, max: 9_999, qualifier: 'range', unit: 'tonne', counts: 'grain', action: null, by: 'figure/order' },
		'thousands of tonnes grain',
	],
	[{ value: 100, max: 999, qualifier: 'range', counts: 'people', action: null, by: 'figure/range' }, '100–999 people'],
	[{ value: 0.3, counts: 'grammes', action: null }, '0.3 grammes'],
	[{ value: 6, unit: 'foot', counts: null, action: null }, '6 feet'],
	[{ value: 44.1, unit: 'EUR', counts: 'rents', action: 'rose to' }, 'rents rose to EUR 44.1'],
	[{ value: 1_410_000, counts: 'people', action: 'rose to' }, 'rose to 1,410,000 people'],
	[
		{ value: 40, unit: 'EUR', counts: 'rents', action: 'rose to', from: { start: 0, end: 1, value: 30, unit: 'EUR' } },
		'rents rose to EUR 40 from EUR 30',
	],
	[{ value: 60, unit: 'mile per hour', counts: null, action: null }, '60 miles per hour'],
];
for (const [part, words] of claims)
	test(words, () => {
		const { lead, amount, rest } = figureClaim({ ...figure, ...part });
		assert.equal(`${lead} ${amount} ${rest}`.trim(), words);
	});
