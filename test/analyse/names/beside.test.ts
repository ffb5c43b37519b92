import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn, read } from './taught.ts';

const table = (what: string, rows: readonly (readonly [marked: string, names: readonly string[]])[]): void => {
	for (const [marked, expected] of rows) {
		const title = marked.replaceAll(/\[([^|\]]+)\|.\]/g, '$1').slice(0, 70);
		test(`${what}: ${title}`, () => assert.deepEqual(namesIn(marked), expected));
	}
};

table('one person under two names', [
	['They held [Budi Nad|P] alias [Maro Deva|P]. [Deva|P] fled.', ['person: Budi Nad, Maro Deva, Deva']],
	['The host [Lana Pan|P], better known as [Kham Lin|P], came.', ['person: Lana Pan, Kham Lin']],
	['[Matru|P], also known as “[Tian Hoy|P]”, is worshipped.', ['person: Matru, Tian Hoy']],
	['[Lana Pan|P], known to [Kham Lin|P], came.', ['person: Lana Pan', 'person: Kham Lin']],
	['[Lana Pan|P] and the singer known. As [Kham Lin|P] came.', ['person: Lana Pan', 'person: Kham Lin']],
]);

test('a name is the one that is written first, whatever else its bearer is called', () => {
	const { names } = read('[Matru|P], also known as [Tian Hoy|P], is worshipped.');
	assert.deepEqual(
		names.map(({ name, aliases }) => [name, aliases]),
		[['Matru', ['Tian Hoy']]],
	);
});

table('forces of a place', [
	['Two men met [Tarn Valley|L] Police there.', ['organization: Tarn Valley Police']],
	['Then the [Elver|L] Police Service agreed.', ['organization: Elver Police Service']],
	['It stands by [Elver|L] Police Station.', ['place: Elver']],
	['He left [Elver|L]. Police agreed.', ['place: Elver']],
]);

table('bodies for a matter', [
	['So said the [Odd Center|O] for [China|L] [Studies|O] there.', ['organization: Odd Center for China Studies']],
	[
		'So said the [Elver Institute|O] for [Latin American|G] Affairs there.',
		['organization: Elver Institute for Latin American Affairs'],
	],
	['They built the [Odd Center|O] for [China|L] in a year.', ['organization: Odd Center', 'place: China']],
]);

table('what stands beside a name', [
	['One was identified as [Elver|L], 35, of the town.', ['person: Elver']],
	['The town was identified as [Elver|L], which is small.', ['place: Elver']],
	['They saw President [Ford|O] there. [Ford|O] won.', ['person: Ford, Ford']],
	['They saw President [Ford|O] there. [Ford Motor Co|O] fell.', ['person: Ford', 'organization: Ford Motor Co']],
	['So it was told – [The Tarn Times|P]/[Odd News|O]', ['organization: The Tarn Times', 'organization: Odd News']],
]);
