import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { groupNeighbourhood } from '../../source/resolve/grouping.ts';
import { kinOf } from '../../source/resolve/kin.ts';
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

test('in a crowd of names, grouping those that a change bears on is grouping all', () => {
	let apart = 0;
	fc.assert(
		fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
			const before = [...recordsOf(crowd).values()][0] ?? [];
			const keysBefore = new Set(before.map(({ key }) => key));
			for (const records of recordsOf([...crowd, ...changes]).values()) {
				const known = records.filter(({ key }) => keysBefore.has(key)).length;
				const changed = changes.flatMap(({ kind, name }) =>
					[...recordsOf([{ kind, name, articles: 1, roles: [] }]).values()].flatMap((own) => own.map(({ key }) => key)),
				);
				const keys = records.map(({ key }) => key);
				const isKin = kinOf(
					keys,
					changed.filter((key) => keys.includes(key)),
					{ before: known, now: keys.length },
				);
				if (isKin === null) continue;
				apart += 1;
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
				const old = groupNeighbourhood(before);
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
	const crowded = Array.from({ length: 60 }, (_, at) => `organization:b${at}-council`);
	const sizes = { before: 60, now: 60 };
	assert.notEqual(kinOf(crowded, ['organization:b3-council'], sizes), null);
	assert.equal(kinOf([...crowded, 'organization:bc'], ['organization:b3-council'], sizes), null);
	assert.equal(kinOf([...crowded, 'person:bach'], ['organization:b3-council'], sizes), null);
	assert.equal(kinOf(crowded, ['organization:b3-council'], { before: 48, now: 60 }), null);
	assert.equal(kinOf(crowded, ['organization:b3-council'], { before: 60, now: 48 }), null);
});
