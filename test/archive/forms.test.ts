import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packForms, packNames, unpackForms, unpackNames } from '../../source/archive/sqlite/forms.ts';

const TABLE: readonly (readonly [key: string, forms: Readonly<Record<string, number>>, packed: string])[] = [
	['place:mudport', { Mudport: 6 }, '6='],
	['place:mudport', { MUDPORT: 1, Mudport: 12 }, '1^\u000112='],
	['person:marek,ivo', { 'Ivo Marek': 3, Marek: 7 }, '3=\u00017-'],
	['person:marek@0123456789abcdef', { Marek: 2 }, '2='],
	['person:ott-jr,carl~he', { 'Carl Ott Jr.': 2, Ott: 1 }, '2 Carl Ott Jr.\u00011 Ott'],
	['organization:nordic-water-board', { 'Nordic Water Board': 1, '1': 4 }, '4 1\u00011='],
	['group:', {}, ''],
];

test('forms that the key gives are told by a sign, others in words', () => {
	for (const [key, forms, packed] of TABLE) {
		const given = new Map(Object.entries(forms));
		assert.equal(packForms(key, given), packed);
		assert.deepEqual(unpackForms(key, packed), new Map([...given].sort(([one], [other]) => (one < other ? -1 : 1))));
	}
});

test('names that the id gives are told by a sign, and a name that is all it gives by nothing', () => {
	const table: readonly (readonly [id: string, names: readonly string[], packed: string | null])[] = [
		['person:marek,ivo', ['Ivo Marek'], null],
		['person:marek,ivo', ['Ivo Marek', 'Marek'], '=\u0001-'],
		['place:mudport', ['MUDPORT', 'Mudport'], '^\u0001='],
		['organization:ports-ministry', ['Ministry of Ports'], ' Ministry of Ports'],
	];
	for (const [id, names, packed] of table) {
		assert.equal(packNames(id, names), packed);
		const { name, aliases } = unpackNames(id, packed);
		assert.deepEqual([name, ...aliases], names);
	}
});

test('forms come back whatever they are', () => {
	const form = fc
		.oneof(
			fc.string({ unit: 'grapheme', minLength: 1 }),
			fc.constantFrom('Ivo Marek', 'Marek', 'IVO MAREK', '=', '-', '^', ' ', '12'),
		)
		.filter((text) => !text.includes('\u0001'));
	const key = fc.constantFrom('person:marek,ivo', 'person:marek', 'place:marek', 'organization:=', 'group:');
	fc.assert(
		fc.property(key, fc.dictionary(form, fc.integer({ min: 1, max: 1e6 })), (one, forms) => {
			const given = new Map(Object.entries(forms));
			const back = unpackForms(one, packForms(one, given));
			assert.deepEqual(new Map([...back].sort()), new Map([...given].sort()));
		}),
	);
});
