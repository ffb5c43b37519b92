import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ENTITY_KINDS } from '../../source/domain/entity.ts';
import { groupNeighbourhood } from '../../source/resolve/grouping.ts';
import { keyOf } from '../../source/resolve/keys.ts';
import { recordsOf } from './archived.ts';

const given = fc.constantFrom('Ivo', 'Jan', 'Eva', 'Mohammed', 'Muhammad', 'Joe R.', 'Joseph', 'J.', 'Al');
const surname = fc.constantFrom('Kamel', 'Kamal', 'el-Sissi', 'al-Sisi', 'Marek', 'Li', 'Lee', 'bin Talib', 'KAMEL');
const thing = fc.constantFrom(
	'NWB',
	'Nordic Water Board',
	'New Women Band',
	'Nordic Water Bord',
	'U.S.',
	'America',
	'Hezbollah',
	'Norwegians',
);
const archived = fc.record({
	kind: fc.constantFrom(...ENTITY_KINDS),
	name: fc.oneof(
		surname,
		fc.tuple(given, surname).map((words) => words.join(' ')),
		thing,
	),
	articles: fc.integer({ min: 1, max: 20 }),
	roles: fc.uniqueArray(fc.constantFrom('spy chief', 'spokesman', 'mayor of brno'), { maxLength: 2 }),
});
const archive = fc.array(archived, { maxLength: 40 });

test('every key is in exactly one entity, whose id is one of its keys', () => {
	fc.assert(
		fc.property(archive, (names) => {
			for (const records of recordsOf(names).values()) {
				const groups = groupNeighbourhood(records);
				const keys = groups.flatMap((entity) => entity.keys.map(({ key }) => key));
				assert.deepEqual(keys.sort(), records.map(({ key }) => key).sort());
				for (const entity of groups) assert.ok(entity.keys.some(({ key }) => key === entity.id));
			}
		}),
	);
});

test('the order of records changes nothing', () => {
	fc.assert(
		fc.property(archive, fc.integer(), (names, turn) => {
			for (const records of recordsOf(names).values()) {
				const at = Math.abs(turn) % records.length;
				const turned = [...records.slice(at), ...records.slice(0, at)].reverse();
				assert.deepEqual(groupNeighbourhood(turned), groupNeighbourhood(records));
			}
		}),
	);
});

test('a candidate is a candidate on both sides', () => {
	fc.assert(
		fc.property(archive, (names) => {
			for (const records of recordsOf(names).values()) {
				const groups = new Map(groupNeighbourhood(records).map((entity) => [entity.id, entity]));
				for (const [id, { variants }] of groups) {
					for (const { entity } of variants) {
						assert.notEqual(entity, id);
						assert.ok(groups.get(entity)?.variants.some((back) => back.entity === id));
					}
				}
			}
		}),
	);
});

test('one key, one neighbourhood; any text has a key', () => {
	const homes = new Map<string, string>();
	fc.assert(
		fc.property(
			fc.constantFrom(...ENTITY_KINDS),
			fc.oneof(
				fc.string({ unit: 'grapheme' }),
				archived.map(({ name }) => name),
			),
			(kind, name) => {
				const { key, neighbourhood } = keyOf({ kind, name });
				assert.equal(homes.get(key) ?? neighbourhood, neighbourhood);
				homes.set(key, neighbourhood);
			},
		),
	);
});
