import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import fc from 'fast-check';
import { Hashed } from '../../source/archive/sqlite/echoes/hashed.ts';
import { Statements } from '../../source/archive/sqlite/statements.ts';

/** Hashes near each other and far apart, each with the article that holds it. */
const rows = fc.array(
	fc.record({
		hash: fc.oneof(fc.nat(40), fc.nat(0x3fffffff)),
		doc: fc.integer({ min: 1, max: 300_000 }),
		more: fc.nat(127),
	}),
	{ maxLength: 900 },
);
const steps = fc.array(
	fc.oneof(
		{ weight: 3, arbitrary: rows.map((added) => ({ added })) },
		fc.constant({ isFlush: true as const }),
		fc.record({ asked: fc.nat(40) }),
		fc.record({ removed: fc.nat(40) }),
	),
	{ maxLength: 8 },
);

const tableOf = (hasMore: boolean): { table: Hashed; statements: Statements } => {
	const statements = new Statements(new DatabaseSync(':memory:'));
	statements.database.exec('CREATE TABLE held (first INTEGER PRIMARY KEY, held BLOB NOT NULL)');
	return { statements, table: new Hashed(statements, { name: 'held', hasMore }) };
};

test('what is found by a hash is what was added with it and not removed', () => {
	fc.assert(
		fc.property(steps, fc.boolean(), (all, hasMore) => {
			const { table } = tableOf(hasMore);
			const expected = new Map<number, Map<number, number>>();
			for (const step of all)
				if ('added' in step)
					for (const { hash, doc, more } of step.added) {
						const held = expected.get(hash) ?? new Map<number, number>();
						expected.set(hash, held);
						if (held.has(doc)) continue;
						held.set(doc, hasMore ? more : 0);
						table.add(hash, doc, more);
					}
				else if ('isFlush' in step) table.flush();
				else if ('asked' in step)
					assert.equal(table.holders([step.asked], 1_000).has(step.asked), (expected.get(step.asked)?.size ?? 0) > 0);
				else
					for (const [doc] of expected.get(step.removed) ?? []) {
						table.remove([step.removed], doc);
						expected.get(step.removed)?.delete(doc);
					}
			table.flush();
			const found = table.holders(expected.keys(), 1_000);
			for (const [hash, held] of expected) {
				const inOrder = [...held].sort(([one], [other]) => one - other);
				assert.deepEqual(
					[...(found.get(hash) ?? [])].sort(([one], [other]) => one - other),
					inOrder,
				);
			}
			assert.deepEqual(table.holders([0x3ffffffe], 5).get(0x3ffffffe) ?? [], [...(expected.get(0x3ffffffe) ?? [])]);
		}),
		{ numRuns: 60 },
	);
});

test('blocks stay small, one of a hash that many hold too, and go with their last row', () => {
	const { table, statements } = tableOf(false);
	for (let doc = 1; doc <= 4_000; doc += 1) {
		table.add(7, doc, 0);
		table.add(doc * 1_000, doc, 0);
		if (doc % 500 === 0) table.flush();
	}
	table.flush();
	const sizes = statements.all('SELECT length(held) AS bytes FROM held').map((row) => Number(row.bytes));
	assert.ok(sizes.length > 10 && Math.max(...sizes) < 5_000, `${sizes.length} blocks of ${Math.max(...sizes)} bytes`);
	assert.deepEqual(table.holders([7], 3).get(7), [
		[1, 0],
		[2, 0],
		[3, 0],
	]);
	for (let doc = 1; doc <= 4_000; doc += 1) table.remove([7, doc * 1_000], doc);
	assert.equal(statements.number('SELECT count(*) FROM held'), 0);
});

test('what a table held before is found by who opens it anew, of a small one and of a large one', () => {
	for (const count of [0, 1, 3_000, 150_000]) {
		const { table, statements } = tableOf(false);
		for (let row = 0; row < count; row += 1) table.add((row * 7_919) & 0x3fffffff, row + 1, 0);
		table.flush();
		const anew = new Hashed(statements, { name: 'held', hasMore: false });
		anew.add(5, 1_000_000, 0);
		const asked = [5, ...Array.from({ length: Math.min(count, 500) }, (_, row) => (row * 7_919 * 3) & 0x3fffffff)];
		const found = anew.holders(asked, 10);
		const there = asked.slice(1).filter((_, row) => row * 3 < count);
		assert.deepEqual(found.get(5), [[1_000_000, 0]]);
		for (const hash of there) assert.ok(found.has(hash), `${count}: ${hash}`);
		assert.ok(!found.has(6));
	}
});

test('what another process writes is found, by who only reads and by who wrote before', () => {
	const folder = mkdtempSync(join(tmpdir(), 'newsdesk-hashed-'));
	const open = (): { table: Hashed; statements: Statements } => {
		const statements = new Statements(new DatabaseSync(join(folder, 'index.db')));
		statements.database.exec('CREATE TABLE IF NOT EXISTS held (first INTEGER PRIMARY KEY, held BLOB NOT NULL)');
		return { statements, table: new Hashed(statements, { name: 'held', hasMore: false }) };
	};
	const [one, other] = [open(), open()];
	try {
		one.table.add(5, 1, 0);
		assert.deepEqual(one.table.holders([5], 9).get(5), [[1, 0]]);
		one.table.flush();
		assert.deepEqual(other.table.holders([5], 9).get(5), [[1, 0]]);
		one.table.add(6, 2, 0);
		one.table.flush();
		assert.deepEqual(other.table.holders([6], 9).get(6), [[2, 0]]);
		other.table.add(7, 3, 0);
		other.table.flush();
		assert.deepEqual(one.table.holders([7], 9).get(7), [[3, 0]]);
	} finally {
		for (const { statements } of [one, other]) statements.database.close();
		rmSync(folder, { recursive: true });
	}
});
