import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyConventions } from '../../../source/analyse/tagger/conventions.ts';
import type { FineClass } from '../../../source/analyse/tagger/kinds.ts';
import type { TokenName } from '../../../source/analyse/tagger/names.ts';

/** Names as `start-end Class`. */
const read = (list: string): TokenName[] =>
	list === ''
		? []
		: list.split(', ').map((item) => {
				const [range = '', fine = ''] = item.split(' ');
				const [start = 0, end = 0] = range.split('-').map(Number);
				return { start, end, fine: fine as FineClass, score: 0.9 };
			});

const TABLE: readonly (readonly [text: string, before: string, after: string])[] = [
	['The White House said so .', '1-3 Location', '1-3 Organization'],
	['He lives in a white house .', '', ''],
	['( L-R ) Ana Ruiz and Bo Li', '1-2 Organization, 3-5 Person, 6-8 Person', '3-5 Person, 6-8 Person'],
	['( Ana Ruiz / AFP / Getty Images )', '1-3 Person', '1-3 Person, 4-5 Organization, 6-8 Organization'],
	['( Ana Ruiz / AFP )', '1-3 Person, 4-5 Organization', '1-3 Person, 4-5 Organization'],
	[
		'( Ana Ruiz / AFP / Getty Images )',
		'1-3 Person, 4-5 Organization',
		'1-3 Person, 4-5 Organization, 6-8 Organization',
	],
	['Mali Qatar agree', '0-2 Organization', '0-1 Location, 1-2 Location'],
	['Mali , Qatar agree', '0-1 Location, 2-3 Location', '0-1 Location, 2-3 Location'],
	['Ana Ruiz / Bo Li won the doubles', '0-2 Person', '0-2 Person'],
	['Ana Ruiz / Bo Li', '0-2 Person, 3-5 Person', '0-2 Person, 3-5 Person'],
];

for (const [text, before, after] of TABLE) {
	test(`${text} with ${before || 'nothing'}`, () => {
		const found = applyConventions(text.split(' '), read(before), (name) => /^(?:egypt|qatar|mali)$/i.test(name));
		assert.equal(found.map(({ start, end, fine }) => `${start}-${end} ${fine}`).join(', '), after);
	});
}
