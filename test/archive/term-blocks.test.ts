import assert from 'node:assert/strict';
import * as sqlite from 'node:sqlite';
import { test } from 'node:test';
import fc from 'fast-check';
import { byCodePoints, packTermRows, unpackTermRows } from '../../source/archive/record/term-rows.ts';
import { Statements } from '../../source/archive/sqlite/statements.ts';
import { TermBlocks } from '../../source/archive/sqlite/term-blocks.ts';

const word = fc.oneof(
	fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ж', '漢', '\uffee', '𐐨', '𐐩'), minLength: 1, maxLength: 6 }),
	fc.integer({ min: 0, max: 3_000 }).map((number) => `w${number.toString(36)}ord`),
);
const change = fc.tuple(word, fc.constantFrom(-1, 1, 1, 1, 400), fc.constantFrom(0, 0, 1));

function blocks(): TermBlocks {
	const database = new sqlite.DatabaseSync(':memory:');
	database.exec('CREATE TABLE term (first TEXT PRIMARY KEY, held BLOB NOT NULL) WITHOUT ROWID');
	return new TermBlocks(new Statements(database));
}

test('words are ordered as the database orders their bytes', () => {
	fc.assert(
		fc.property(word, word, (one, other) => {
			assert.equal(Math.sign(byCodePoints(one, other)), Buffer.compare(Buffer.from(one), Buffer.from(other)));
		}),
	);
});

test('rows come back as they were packed', () => {
	fc.assert(
		fc.property(fc.uniqueArray(word, { maxLength: 200 }), (words) => {
			const rows = words.sort(byCodePoints).map((term, at) => ({ term, articles: 1 + at * 7, names: at % 3 }));
			assert.deepEqual(unpackTermRows(packTermRows(rows)), rows);
		}),
	);
});

test('counts in blocks are the counts', () => {
	fc.assert(
		fc.property(fc.array(fc.array(change, { maxLength: 300 }), { maxLength: 8 }), (rounds) => {
			const [terms, counts] = [blocks(), new Map<string, { articles: number; names: number }>()];
			for (const changes of rounds) {
				const together = new Map<string, { articles: number; names: number }>();
				for (const [term, articles, names] of changes) together.set(term, { articles, names });
				terms.change(together);
				for (const [term, { articles, names }] of together) {
					const known = counts.get(term) ?? { articles: 0, names: 0 };
					const now = { articles: known.articles + articles, names: known.names + names };
					if (now.articles > 0) counts.set(term, now);
					else counts.delete(term);
				}
			}
			const expected = [...counts].map(([term, held]) => ({ term, ...held }));
			expected.sort((one, other) => byCodePoints(one.term, other.term));
			assert.deepEqual(
				[...terms.read(null, 1_000)].flatMap(({ rows }) => rows),
				expected,
			);
			for (const { term, articles } of expected.slice(0, 20)) assert.equal(terms.row(term)?.articles, articles);
			assert.equal(terms.row('nowhere'), undefined);
		}),
		{ numRuns: 40 },
	);
});

test('blocks are read some at a time', () => {
	const terms = blocks();
	terms.change(
		new Map(Array.from({ length: 5_000 }, (_, at) => [`word${at.toString(36)}`, { articles: 1, names: 0 }] as const)),
	);
	let [read, last]: [number, string | null] = [0, null];
	for (;;) {
		const some: readonly { readonly first: string; readonly rows: readonly unknown[] }[] = [...terms.read(last, 3)];
		if (some.length === 0) break;
		assert.ok(some.length <= 3);
		last = some.at(-1)?.first ?? null;
		read += some.reduce((sum, { rows }) => sum + rows.length, 0);
	}
	assert.equal(read, 5_000);
});
