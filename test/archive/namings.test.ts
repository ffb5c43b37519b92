import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packKeys, unpackKeys } from '../../source/archive/record/key-list.ts';
import { Namings } from '../../source/archive/sqlite/namings.ts';
import { Library } from './library.ts';

const count = fc.oneof({ weight: 3, arbitrary: fc.nat(2) }, fc.nat(100_000));
const row = fc.record({
	key: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 2_000 })),
	doc: fc.integer({ min: 1, max: 900 }),
	counts: fc.array(count, { minLength: 8, maxLength: 8 }),
});
const step = fc.oneof(
	{ weight: 5, arbitrary: fc.record({ what: fc.constant('put' as const), rows: fc.array(row, { maxLength: 80 }) }) },
	{ weight: 2, arbitrary: fc.record({ what: fc.constant('remove' as const), rows: fc.array(row, { maxLength: 9 }) }) },
	{ weight: 1, arbitrary: fc.record({ what: fc.constant('flush' as const), rows: fc.constant([]) }) },
	// What comes while it is written, of which a part is written then.
	{ weight: 1, arbitrary: fc.record({ what: fc.constant('begin' as const), rows: fc.array(row, { maxLength: 9 }) }) },
);

test('which articles name a key is told the same, whether it waits, is written or is being written', () => {
	const { statements } = new Library().store;
	fc.assert(
		fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
			statements.run('DELETE FROM naming');
			const namings = Namings.of(statements);
			namings.forget();
			const there = new Map<string, string>();
			let writing: Generator<void> | null = null;
			for (const { what, rows } of steps) {
				if (what === 'begin') {
					writing = namings.flushing();
					writing.next();
				}
				if (what === 'flush') for (const _ of namings.flushing());
				for (const { key, doc, counts } of rows) {
					if (what === 'remove') namings.remove(key, doc);
					else namings.put(key, doc, counts);
					if (what === 'remove') there.delete(`${key} ${doc}`);
					else there.set(`${key} ${doc}`, counts.join());
				}
				if (what === 'begin' && rows.length % 2 === 0) writing?.next();
			}
			const docsOf = (key: number): string[] =>
				[...there].flatMap(([of, counts]) => (of.startsWith(`${key} `) ? [`${of} ${counts}`] : [])).sort();
			for (const key of [1, 2, 3, 4, 5, 1_000, ...steps.flatMap(({ rows }) => rows.map((one) => one.key))]) {
				const found: string[] = [];
				namings.each([key], (doc, counts) => found.push(`${key} ${doc} ${counts.join()}`));
				assert.deepEqual(found.sort(), docsOf(key));
			}
			const some = new Set(Array.from({ length: 300 }, (_, at) => at * 3 + 1));
			for (const key of [1, 2])
				assert.equal(namings.among(key, some), [...some].filter((doc) => there.has(`${key} ${doc}`)).length);
		}),
	);
});

test('many articles of one key are found again, of each key only its own', () => {
	const { statements } = new Library().store;
	const namings = Namings.of(statements);
	for (let doc = 1; doc <= 3_000; doc += 1) {
		namings.put(7, doc, [doc % 5, 0, 0, doc, 0, 0, 0, 0]);
		namings.put(8 + doc, doc, [1, 0, 0, 0, 0, 0, 0, 0]);
		if (doc % 700 === 0) for (const _ of namings.flushing());
	}
	for (const _ of namings.flushing());
	assert.ok(statements.number('SELECT count(*) FROM naming') > 8);
	assert.equal(namings.docs([7]).size, 3_000);
	assert.deepEqual([...namings.docs([8, 9, 3_008])], [1, 3_000]);
	for (let doc = 1; doc <= 3_000; doc += 1) namings.remove(7, doc);
	for (const _ of namings.flushing());
	assert.equal(namings.docs([7]).size, 0);
	assert.equal(namings.docs([1_008]).size, 1);
});

test('the keys of an article’s names are read as they were', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(2 ** 24)), (keys) => {
			assert.deepEqual([...unpackKeys(packKeys(Uint32Array.from(keys)))], keys);
		}),
	);
});
