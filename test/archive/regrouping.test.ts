import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import fc from 'fast-check';
import { Groups } from '../../source/archive/sqlite/grouping.ts';
import { SCHEMA } from '../../source/archive/sqlite/schema.ts';
import { Statements } from '../../source/archive/sqlite/statements.ts';

const IGNORED = { changedIn: () => null, grouped: () => {}, dropped: () => {} };

/** Stale at first, and what becomes stale before each step that follows. */
const stale = fc.tuple(fc.uniqueArray(fc.integer()), fc.array(fc.array(fc.integer(), { maxLength: 3 })));

test('gone through once, each stale neighbourhood is grouped in so many steps, whatever comes meanwhile', () => {
	fc.assert(
		fc.property(stale, fc.integer({ min: 1, max: 4 }), ([first, meanwhile], most) => {
			const statements = new Statements(new DatabaseSync(':memory:'));
			statements.database.exec(SCHEMA);
			const add = (neighbourhood: number): number =>
				statements.run('INSERT OR IGNORE INTO stale (neighbourhood) VALUES (?)', neighbourhood);
			first.forEach(add);
			const groups = new Groups(statements, IGNORED);
			const endless = new Set(first);
			let coming = meanwhile;
			for (let more = true, steps = 0; more; steps += 1) {
				assert.ok(steps <= first.length + meanwhile.flat().length + 1);
				more = groups.regroup(most, true);
				// One behind what was grouped comes again with each step.
				if (more) add(Math.min(...first));
				coming[0]?.forEach(add);
				coming = coming.slice(1);
			}
			endless.delete(Math.min(...first));
			const left = new Set(statements.lines('SELECT neighbourhood FROM stale').map(([one]) => Number(one)));
			for (const one of endless) assert.ok(!left.has(one) || meanwhile.flat().includes(one));
			while (groups.regroup(most, false));
			assert.deepEqual(statements.lines('SELECT neighbourhood FROM stale'), []);
		}),
		{ numRuns: 100 },
	);
});
