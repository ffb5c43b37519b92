import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import fc from 'fast-check';
import { CountBlocks } from '../../source/archive/sqlite/echoes/count-blocks.ts';
import { Statements } from '../../source/archive/sqlite/statements.ts';

const hash = fc.oneof(fc.nat(40), fc.nat(0x3fffffff));
/** Each time some hashes are counted more often, or less. */
const changes = fc.array(fc.array(fc.tuple(hash, fc.integer({ min: -2, max: 3 })), { maxLength: 1_500 }), {
	maxLength: 6,
});

test('what was counted is found, and what is counted no more takes no room', () => {
	fc.assert(
		fc.property(changes, (all) => {
			const statements = new Statements(new DatabaseSync(':memory:'));
			statements.database.exec('CREATE TABLE counted (first INTEGER PRIMARY KEY, held BLOB NOT NULL)');
			const blocks = new CountBlocks(statements, 'counted');
			const expected = new Map<number, number>();
			for (const some of all) {
				const change = new Map<number, number>();
				for (const [one, more] of some) {
					const before = expected.get(one) ?? 0;
					const sum = Math.max(0, before + (change.get(one) ?? 0) + more);
					change.set(one, sum - before);
				}
				for (const [one, more] of change) expected.set(one, (expected.get(one) ?? 0) + more);
				blocks.change(change);
			}
			for (const [one, count] of expected) assert.equal(blocks.count(one), count);
			assert.equal(blocks.count(0x3fffffff + 1), 0);
			const gone = new Map([...expected].map(([one, count]) => [one, -count]));
			blocks.change(gone);
			assert.deepEqual(statements.lines('SELECT first FROM counted'), []);
		}),
		{ numRuns: 60 },
	);
});
