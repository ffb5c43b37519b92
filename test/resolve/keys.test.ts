import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntityKind } from '../../source/domain/entity.ts';
import { keyOf } from '../../source/resolve/keys.ts';
import { skeleton } from '../../source/resolve/skeleton.ts';

/** Forms that must share one key. */
const same: readonly (readonly [kind: EntityKind, key: string, ...forms: string[]])[] = [
	['person', 'person:lindqvist,asa', 'Åsa Lindqvist', 'ASA LINDQVIST', 'Asa  Lindqvist'],
	['person', 'person:tahir,omar', 'Omar el-Tahir', 'Omar al-Tahir', 'Omar Al Tahir', 'Omar Tahir'],
	['person', 'person:tahir', 'el-Tahir', 'Al-Tahir', 'Tahir', 'TAHIR'],
	['person', 'person:talib,saud', 'Saud bin Talib', 'Saud Bin Talib'],
	['person', 'person:gore,al', 'Al Gore'],
	['person', 'person:blasio', 'De Blasio', 'de Blasio', 'DE BLASIO'],
	['person', 'person:leyen', 'Von der Leyen', 'von der Leyen', 'der Leyen'],
	['person', 'person:xu,haoran', 'Xu Haoran'],
	['person', 'person:ott,carl', 'Carl Ott', 'Carl Ott QC', 'CARL OTT'],
	['person', 'person:ott-jr,carl', 'Carl Ott Jr.', 'Carl Ott Jr', 'Carl Ott, Jr.'],
	['person', 'person:ott-jr', 'Ott Jr.'],
	['person', 'person:platt,joe-r', 'Joe R. Platt', 'Joe R Platt'],
	['person', 'person:obrien,pat', "Pat O'Brien", 'Pat O’Brien'],
	['person', 'person:harald-v', 'Harald V'],
	[
		'place',
		'place:united-states',
		'U.S.',
		'US',
		'USA',
		'United States',
		'the United States',
		'America',
		'UNITED STATES',
	],
	['place', 'place:united-kingdom', 'UK', 'U.K.', 'Britain', 'Great Britain', 'United Kingdom'],
	['place', 'place:democratic-republic-of-congo', 'DRC', 'DR Congo', 'Democratic Republic of the Congo'],
	['place', 'place:netherlands', 'Netherlands', 'The Netherlands', 'Holland'],
	['place', 'place:gaza', 'Gaza', 'Gaza Strip', 'the Gaza Strip', 'GAZA'],
	['place', 'place:gaza-city', 'Gaza City'],
	['place', 'place:los-angeles', 'L.A.', 'LA', 'Los Angeles'],
	['place', 'place:louisiana', 'La.', 'Louisiana'],
	['place', 'place:kyiv', 'Kyiv', 'Kiev'],
	['organization', 'organization:central-intelligence-agency', 'CIA', 'C.I.A.', 'Central Intelligence Agency'],
	['organization', 'organization:associated-press', 'AP', 'The Associated Press', 'Associated Press'],
	['organization', 'organization:sorvik', 'Sorvik', 'Sorvik Inc.', 'Sorvik Corp', 'SORVIK'],
	['group', 'group:norwegian', 'Norwegian', 'Norwegians', 'NORWEGIANS'],
	['group', 'group:spanish', 'Spanish', 'Spaniard', 'Spaniards'],
];

for (const [kind, key, ...forms] of same) {
	test(`key ${key}`, () =>
		assert.deepEqual(
			forms.map((name) => keyOf({ kind, name }).key),
			forms.map(() => key),
		));
}

test('a people is not its country', () => {
	assert.notEqual(keyOf({ kind: 'group', name: 'Norwegian' }).key, keyOf({ kind: 'place', name: 'Norway' }).key);
});

/** Names that must meet in one neighbourhood though their keys differ. */
const neighbours: readonly (readonly [kind: EntityKind, a: string, b: string])[] = [
	['person', 'Marek', 'Ivo Marek'],
	['person', 'Rashid Kamel', 'Rashid Kamal'],
	['person', 'Nur Shoukry', 'Nur Shukri'],
	['person', 'Ali Fadiyeh', 'Ali Fadiyah'],
	['person', 'Omar el-Sissi', 'Omar al-Sisi'],
	['person', 'Ivan Petroff', 'Ivan Petrov'],
	['organization', 'NWB', 'Nordic Water Board'],
	['organization', 'Nordic Water Board', 'Nordic Water Bord'],
];

for (const [kind, a, b] of neighbours) {
	test(`${a} and ${b} are neighbours`, () => {
		const [one, other] = [keyOf({ kind, name: a }), keyOf({ kind, name: b })];
		assert.notEqual(one.key, other.key);
		assert.equal(one.neighbourhood, other.neighbourhood);
	});
}

test('short names keep their vowels', () => {
	assert.notEqual(skeleton('bar'), skeleton('bor'));
	assert.equal(skeleton('lee'), skeleton('li'));
});

test('a bare surname is its article’s own; Mr and Mrs of a first name that does not say it are two', () => {
	const person = (name: string) => ({ kind: 'person' as const, name });
	assert.equal(keyOf(person('Kamel'), '0123').key, 'person:kamel@0123');
	const [family] = keyOf(person('Daniel Day-Lewis')).key.split(',');
	assert.equal(keyOf(person('Day-Lewis'), '0123').key, `${family}@0123`);
	assert.equal(keyOf(person('Abbas Kamel'), '0123').key, 'person:kamel,abbas');
	assert.notEqual(keyOf(person('Robin Kamel'), '1', 'he').key, keyOf(person('Robin Kamel'), '2', 'she').key);
	assert.equal(keyOf(person('Adam Kamel'), '1', 'he').key, keyOf(person('Adam Kamel'), '2').key);
});
