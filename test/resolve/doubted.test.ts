import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { leftAlone } from '../../source/resolve/doubted.ts';
import { groupNeighbourhood } from '../../source/resolve/grouping.ts';
import type { KeyRecord } from '../../source/resolve/identity.ts';
import { type Archived, recordsOf } from './archived.ts';

const article = fc.integer({ min: 0, max: 99_000 }).map((number) => (number * 7919).toString(16).padStart(16, '0'));
const told = fc.record({
	roles: fc.subarray(['director of the harbour', 'mayor of brno', 'president'], { maxLength: 1 }),
	about: fc.subarray(['person Eva Kamel', 'person Jan Ott', 'organization Nordic Water Board', 'topic harbour'], {
		minLength: 1,
	}),
	gender: fc.constantFrom('he' as const, 'she' as const),
});
/** A bare surname in an article of its own. */
const bare = fc
	.tuple(article, fc.constantFrom(...Array<string>(7).fill('Kamel'), 'Kamal'), told)
	.map(([own, name, more]): Archived => ({ kind: 'person', name, article: own, ...more }));
const bearer = fc
	.tuple(fc.constantFrom('Ivo Kamel', 'Jan Kamel', 'Jan Kamal', 'Eva R. Kamel', 'Eva Kamel'), told)
	.map(([name, more]): Archived => ({ kind: 'person', name, ...more }));
/** Bare surnames of as many articles, each about one thing or another. */
const crowdOf = (seed: number): Archived[] => fc.sample(bare, { numRuns: 420, seed });
const bearers = fc.array(bearer, { maxLength: 3 });

const keysOf = (names: readonly Archived[]): string[] => [...recordsOf(names).values()].flat().map(({ key }) => key);
const only = (names: readonly Archived[]): readonly KeyRecord[] => [...recordsOf(names).values()][0] ?? [];

test('what nobody bears on stays as it was: grouping the others is grouping all', () => {
	let apart = 0;
	fc.assert(
		fc.property(fc.nat(), bearers, fc.array(bare, { maxLength: 5 }), fc.nat(9), (seed, known, more, gone) => {
			const own = crowdOf(seed);
			const before = [...own, ...known];
			const old = groupNeighbourhood(only(before));
			const taken = own.slice(0, gone);
			const takenKeys = new Set(keysOf(taken));
			const left = [...before.filter((name) => !keysOf([name]).some((key) => takenKeys.has(key))), ...more];
			const records = only(left);
			const changed = [...takenKeys, ...keysOf(more)];
			const alone = old.filter(({ keys }) => keys.length === 1).map(({ id }) => id);
			const { keys, surnames } = leftAlone(alone, changed);
			if (keys.size > 0) apart += 1;
			const whole = groupNeighbourhood(records);
			const some = groupNeighbourhood(
				records.filter(({ key }) => !keys.has(key)),
				false,
				surnames,
			);
			assert.deepEqual(
				some,
				whole.filter(({ id }) => !keys.has(id)),
			);
			for (const key of keys)
				assert.deepEqual(
					whole.find(({ id }) => id === key),
					old.find(({ id }) => id === key),
				);
		}),
		{ numRuns: 25 },
	);
	assert.ok(apart > 0);
});

test('a full name among what has changed, or few in doubt: all are grouped', () => {
	const own = Array.from({ length: 230 }, (_, at) => `person:kamel@${String(at).padStart(16, '0')}`);
	const { keys, surnames } = leftAlone(own, own.slice(0, 3));
	assert.deepEqual([...keys], own.slice(27));
	assert.deepEqual([...surnames], ['kamel']);
	assert.equal(leftAlone(own, [...own.slice(0, 3), 'person:kamel,ivo']).keys.size, 0);
	assert.equal(leftAlone(own.slice(0, 203), own.slice(0, 3)).keys.size, 0);
});
