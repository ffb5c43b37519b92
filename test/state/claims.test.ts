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
	[{ value: 0.3, counts: 'grammes', action: null }, '0.3 grammes'],
	[{ value: 6, unit: 'foot', counts: null, action: null }, '6 feet'],
	[{ value: 60, unit: 'mile per hour', counts: null, action: null }, '60 miles per hour'],
];
for (const [part, words] of claims)
	test(words, () => {
		const { amount, rest } = figureClaim({ ...figure, ...part });
		assert.equal(`${amount} ${rest}`.trim(), words);
	});
