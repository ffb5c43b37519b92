import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { groupNeighbourhood } from '../../source/resolve/grouping.ts';
import { keyParts } from '../../source/resolve/keys.ts';
import { keysOfWords, kinOf } from '../../source/resolve/kin.ts';
import { recordsOf } from './archived.ts';

/** Sixty names of one set of initials, some of which fall on one another's words under another kind. */
const bodies = Array.from(
	{ length: 60 },
	(_, at) => `B${'aeiou'.charAt(at % 5)}${'klmnprst'.charAt(at % 8)}o${at} Council`,
);
const change = fc.record({
	kind: fc.constantFrom('organization', 'group', 'place' as const),
	name: fc.oneof(fc.constantFrom(...bodies), fc.constantFrom('Baker Council', 'BC', 'Bakers Council')),
	articles: fc.integer({ min: 1, max: 30 }),
	roles: fc.constant<string[]>([]),
});
const crowd = bodies.map((name) => ({ kind: 'organization' as const, name, articles: 2, roles: [] }));

const isShort = (key: string): boolean => key.startsWith('organization:') && !keyParts(key).words.includes('-');

test('in a crowd of names, grouping those that a change bears on is grouping all', () => {
	let apart = 0;
	fc.assert(
		fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
			const before = [...recordsOf(crowd).values()][0] ?? [];
			const old = groupNeighbourhood(before);
			for (const records of recordsOf([...crowd, ...changes]).values()) {
				const keys = records.map(({ key }) => key);
				const changed = changes
					.flatMap(({ kind, name }) => [...recordsOf([{ kind, name }]).values()].flat())
					.map(({ key }) => key)
					.filter((key) => keys.includes(key));
				const unchanged = keys.filter((key) => !changed.includes(key)).length;
				const words = kinOf(changed, { unchanged, hasShort: keys.some(isShort) });
				if (words === null) continue;
				apart += 1;
				const begins = words.flatMap(keysOfWords);
				const isKin = (key: string): boolean => begins.some((one) => key === one || key.startsWith(`${one}@`));
				const whole = groupNeighbourhood(records);
				const some = groupNeighbourhood(
					records.filter(({ key }) => isKin(key)),
					true,
				);
				const ids = new Set(some.map(({ id }) => id));
				assert.deepEqual(
					some,
					whole.filter(({ id }) => ids.has(id)),
				);
				// What it does not bear on is as it was.
				for (const entity of whole.filter(({ id }) => !ids.has(id)))
					assert.deepEqual(
						entity,
						old.find(({ id }) => id === entity.id),
					);
			}
		}),
	);
	assert.ok(apart > 0);
});

test('an acronym among the names, persons, or a few names only: all are grouped', () => {
	const changed = ['organization:b3-council', 'group:b3-council', 'place:b4-council@france'];
	assert.deepEqual(kinOf(changed, { unchanged: 60, hasShort: false }), ['b3-council', 'b4-council']);
	assert.equal(kinOf(changed, { unchanged: 60, hasShort: true }), null);
	assert.equal(kinOf(changed, { unchanged: 48, hasShort: false }), null);
	assert.equal(kinOf([...changed, 'person:bach'], { unchanged: 60, hasShort: false }), null);
});
