import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn } from './taught.ts';

const cases: readonly (readonly [what: string, marked: string, names: readonly string[]])[] = [
	['the letters of a sign', 'Peru paid [US|L]$5m.', ['place: Peru']],
	['of another dollar', 'Peru paid [HK|L]$5m.', ['place: Peru']],
	['apart from the figures', 'Peru paid [US|L]$ 5 million.', ['place: Peru']],
	['a code before figures', 'Peru paid [CHF|O] 40m.', ['place: Peru']],
	['whose a currency is', 'A [Swiss|G] bank paid 40 [Swiss|G] francs and 3bn [Danish|G] crowns.', ['group: Swiss']],
	['whose pounds are no currency', 'The [Swiss|G] pounds were weighed by [Swiss|G] vets.', ['group: Swiss, Swiss']],
	['the country', 'Peru met the [US|L] and paid $5m.', ['place: Peru', 'place: US']],
];

for (const [what, marked, expected] of cases)
	test(`money signs: ${what}`, () => assert.deepEqual(namesIn(marked), expected));
