import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysWords, placeWords, titleOf } from '../../source/ledger/titles.ts';
import { type Told, toldLedger } from './told.ts';

const CASES: readonly (readonly [string, string, string])[] = [
	[
		'Net profit of Lorvia Steel rose 12% in 2030, the company said.',
		'Net profit of Lorvia Steel rose 14% in 2030, its board said.',
		'Net profit rose, in %, Lorvia Steel',
	],
	[
		'Net profit of Lorvia Steel rose to $14m in 2030 from $12m, the company said.',
		'Net profit of Lorvia Steel rose in 2030 from $12m, its board said.',
		'Net profit rose from, in USD, Lorvia Steel',
	],
	[
		'Three soldiers were killed in a blast at Velm on Saturday.',
		'Five soldiers were killed in the blast at Velm on Saturday.',
		'soldiers killed, Velm',
	],
	[
		'Five soldiers were killed in a blast at Velm on Saturday.',
		'Five people were killed in the blast at Velm on Saturday.',
		'people killed, Velm',
	],
	[
		'The storm left 1,164 homes without power in Dunmere county on Saturday.',
		'The storm left about 1,200 homes without power in Dunmere county on Saturday.',
		'homes without power',
	],
	[
		'Ana Roque won 48 votes in the assembly on Saturday and Pavel Dorn won 39.',
		'In the assembly Ana Roque won 48 votes on Saturday, the clerk said.',
		'votes won, Ana Roque',
	],
	[
		'In value Orso Foods is smaller than Brask Mills, which has a capitalisation of $5.7bn, the bank said.',
		'In value Orso Foods is smaller than Brask Mills, which has a capitalisation of $5.7bn, the bank said on Tuesday.',
		'capitalisation, in USD, “which has a capitalisation of $5.7bn”',
	],
	[
		'Dunmere Rovers will test Velm United with a bid of $30m in the summer.',
		'Dunmere Rovers will test Velm United with a bid of $30m in the summer, the club said.',
		'bid, in USD, “Velm United with a bid of $30m”',
	],
];

for (const [one, other, expected] of CASES)
	test(`${expected}: ${one}`, () => {
		const told: Told[] = [
			['2031-03-02', one],
			['2031-03-03', other],
		];
		const [line] = toldLedger(told).lines;
		assert.ok(line !== undefined);
		assert.equal(titleOf(line).slice(0, expected.length), expected);
	});

test('days in words', () => {
	assert.equal(daysWords('2004-01-01', '2004-12-31'), '2004');
	assert.equal(daysWords('2004-12-01', '2004-12-31'), 'Dec 2004');
	assert.equal(daysWords('2004-10-01', '2004-12-31'), 'Oct 2004 to Dec 2004');
	assert.equal(daysWords('1990-01-01', '1999-12-31'), '1990 to 1999');
	assert.equal(daysWords('2004-12-03', '2004-12-03'), '2004-12-03');
	assert.equal(daysWords('2004-12-03', '2004-12-05'), '2004-12-03 to 2004-12-05');
	assert.equal(daysWords(null, null), '');
});

test('names in words', () => {
	assert.equal(placeWords('organization:bank-of-ghana'), 'Bank of Ghana');
	assert.equal(placeWords('organization:bmw'), 'BMW');
	assert.equal(placeWords('person:karsk,tom~he'), 'Tom Karsk');
	assert.equal(placeWords('place:port-alder'), 'Port Alder');
});
