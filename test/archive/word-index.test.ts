import assert from 'node:assert/strict';
import * as sqlite from 'node:sqlite';
import { test } from 'node:test';
import fc from 'fast-check';
import { Statements } from '../../source/archive/sqlite/statements.ts';
import { BitReader, BitWriter } from '../../source/archive/sqlite/words/bits.ts';
import { HeldWords } from '../../source/archive/sqlite/words/held-words.ts';
import { type Lately, WordIndex } from '../../source/archive/sqlite/words/word-index.ts';
import type { Part } from '../../source/archive/sqlite/words/word-source.ts';

const word = fc.oneof(
	fc.string({ unit: fc.constantFrom('a', 'b', 'é', '漢', '\uffee', '𐐨'), minLength: 1, maxLength: 3 }),
	fc.integer({ min: 0, max: 400 }).map((number) => `w${number.toString(36)}ord`),
	fc.constantFrom('the', 'of'),
);
const text = fc.array(word, { maxLength: 60 });
const act = fc.oneof(
	{
		weight: 8,
		arbitrary: fc.record({
			what: fc.constant('put' as const),
			doc: fc.integer({ min: 1, max: 40 }),
			headline: text,
			body: text,
		}),
	},
	{ weight: 2, arbitrary: fc.record({ what: fc.constant('remove' as const), doc: fc.integer({ min: 1, max: 40 }) }) },
	{ weight: 2, arbitrary: fc.record({ what: fc.constant('write' as const) }) },
	{
		weight: 1,
		arbitrary: fc.record({ what: fc.constant('many' as const), from: fc.integer({ min: 50, max: 5_000 }), body: text }),
	},
);

/** Those of an article's words that are taken to be of names. */
const namesOf = (body: readonly string[]): string[] => body.filter((_, at) => at % 4 === 1);

function index(bounds?: Lately): { words: WordIndex; statements: Statements } {
	const database = new sqlite.DatabaseSync(':memory:');
	database.exec(
		'CREATE TABLE word_block (block INTEGER PRIMARY KEY, held BLOB NOT NULL); CREATE TABLE word_first (first BLOB PRIMARY KEY, block INTEGER NOT NULL) WITHOUT ROWID;',
	);
	const statements = new Statements(database);
	return { words: new WordIndex(statements, bounds), statements };
}

const told = (parts: readonly Part[]): [number, number[]][] =>
	parts.flatMap((part) => {
		const { docs, starts, places } = part.postings();
		assert.deepEqual([...part.docs()], [...docs]);
		assert.equal(part.count, docs.length);
		assert.equal(part.first, docs[0]);
		return [...docs].map((doc, at): [number, number[]] => [doc, [...places.subarray(starts[at], starts[at + 1])]]);
	});

test('numbers come back as they were told, bit by bit', () => {
	const value = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
	fc.assert(
		fc.property(fc.array(fc.tuple(value, fc.integer({ min: 0, max: 15 }))), (all) => {
			const writer = new BitWriter();
			for (const [number, k] of all) writer.rice(number, k);
			const reader = new BitReader(Buffer.concat([writer.take(), Buffer.alloc(5)]), 0);
			for (const [number, k] of all) assert.equal(reader.rice(k), number);
		}),
	);
});

for (const [how, bounds] of [
	['each in its place', undefined],
	['those of few articles apart', { few: 6, most: 20, blocks: 1 }],
] as const)
	test(`words stand where articles have them, whatever came and went, and when it was written: ${how}`, () => {
		fc.assert(
			fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
				const { words } = index(bounds);
				const articles = new Map<number, { headline: readonly string[]; body: readonly string[] }>();
				const put = (doc: number, headline: readonly string[], body: readonly string[]): void => {
					const known = articles.get(doc);
					if (known !== undefined) words.remove(doc, { ...known, names: namesOf(known.body) });
					words.put(doc, { headline, body, names: namesOf(body) });
					articles.set(doc, { headline, body });
				};
				for (const one of acts) {
					if (one.what === 'put') put(one.doc, one.headline, one.body);
					else if (one.what === 'many')
						for (let doc = one.from; doc < one.from + 30; doc += 1) put(doc, ['the'], one.body);
					else if (one.what === 'write') for (const _ of words.flushing());
					else {
						const known = articles.get(one.doc);
						if (known !== undefined) words.remove(one.doc, { ...known, names: namesOf(known.body) });
						articles.delete(one.doc);
					}
				}
				const all = [...articles].sort(([one], [other]) => one - other);
				const expected = new Map<string, [number, number[]][]>();
				for (const [doc, { headline, body }] of all) {
					const own = new Map<string, number[]>();
					const stand = (some: readonly string[], from: number): void => {
						for (const [at, each] of some.entries()) own.set(each, [...(own.get(each) ?? []), from + at]);
					};
					for (const name of new Set(namesOf(body))) own.set(name, [0]);
					stand(headline.slice(0, 31), 1);
					stand(body, 32);
					stand(headline.slice(31), 32 + body.length + 64);
					for (const [each, places] of own) expected.set(each, [...(expected.get(each) ?? []), [doc, places]]);
				}
				for (const [each, places] of expected) assert.deepEqual(told(words.parts(each)), places, each);
				assert.deepEqual(told(words.parts('never')), []);
				const begun = [...words.beginning('w')].flatMap(told);
				assert.equal(
					begun.length,
					[...expected].reduce((sum, [each, places]) => sum + (each.startsWith('w') ? places.length : 0), 0),
				);
			}),
			{ numRuns: 60 },
		);
	});

test('words of a few articles change few blocks of a large index, and are found; of many they come to their places', () => {
	const { words, statements } = index({ few: 20, most: 50, blocks: 50 });
	const put = (doc: number): void => {
		const body = Array.from({ length: 60 }, (_, at) => `w${((doc * 31 + at * 577) % 40_000).toString(36)}`);
		words.put(doc, { headline: [], body: [...body, 'the'], names: [] });
	};
	const write = (): number => {
		for (const _ of words.flushing());
		const before = blocks;
		blocks = new Map(statements.lines('SELECT block, held FROM word_block').map(([block, held]) => [block, held]));
		return [...blocks].filter(([block, held]) => Buffer.compare(bytes(before.get(block)), bytes(held)) !== 0).length;
	};
	const bytes = (held: unknown): Uint8Array => (held instanceof Uint8Array ? held : new Uint8Array());
	let blocks = new Map<unknown, unknown>();
	for (let doc = 1; doc <= 2_000; doc += 1) put(doc);
	const all = write();
	assert.ok(all > 50, `${all}`);
	let last = 2_000;
	for (let round = 0; round < 12; round += 1) {
		for (const end = last + 5; last < end; last += 1) put(last + 1);
		const changed = write();
		if (round < 9) assert.ok(changed < 10, `${changed} of ${all} in round ${round}`);
		assert.equal(told(words.parts('the')).length, last);
	}
});

test('a word of many articles is in many blocks, and what changes in the middle of them is found there', () => {
	const { words, statements } = index();
	const body = (doc: number): string[] =>
		Array.from({ length: 30 }, (_, at) => (at % 3 === 0 ? 'the' : `w${(doc * 7 + at) % 900}`));
	for (let doc = 1; doc <= 6_000; doc += 1) {
		words.put(doc, { headline: ['news'], body: body(doc), names: [] });
		if (doc % 1_000 === 0) for (const _ of words.flushing());
	}
	const blocks = statements.number('SELECT count(*) FROM word_block');
	assert.ok(blocks > 10, `${blocks}`);
	for (const doc of [1, 700, 3_000, 5_999]) words.remove(doc, { headline: ['news'], body: body(doc), names: [] });
	words.put(3_000, { headline: ['news'], body: ['the'], names: ['news'] });
	for (const _ of words.flushing());
	const the = told(words.parts('the'));
	assert.equal(the.length, 6_000 - 3);
	assert.deepEqual(
		the.find(([doc]) => doc === 3_000),
		[3_000, [32]],
	);
	assert.equal(
		statements.number('SELECT count(*) FROM word_block'),
		statements.number('SELECT count(*) FROM word_first'),
	);
});

test('what waits is told in the order in which it came', () => {
	const held = new HeldWords();
	const ship = held.number('ship');
	held.put(ship, 900, Int32Array.of(3, 4, 70_000), 0, 3);
	held.put(ship, 4, Int32Array.of(1), 0, 1);
	held.put(ship, 900, new Int32Array(), 0, 0);
	const { postings, gone } = held.change('ship') ?? { postings: null, gone: null };
	assert.deepEqual([...(postings?.docs ?? [])], [4]);
	assert.deepEqual([...(gone ?? [])], [900]);
});
