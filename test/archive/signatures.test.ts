import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packSignatures, unpackSignatures } from '../../source/archive/record/signatures.ts';
import { type Signature, TENSES } from '../../source/ledger/signature.ts';

const number = fc.integer({ min: 0, max: 0xffffffff });
const listOf = (item: fc.Arbitrary<number>, most: number): fc.Arbitrary<Uint32Array> =>
	fc.uniqueArray(item, { maxLength: most }).map((all) => Uint32Array.from(all).sort());
const words = listOf(fc.nat(0xffff), 200);
const few = fc.oneof({ weight: 3, arbitrary: listOf(fc.nat(0xffff), 1) }, listOf(fc.nat(0xffff), 70));
const hour = fc.integer({ min: -2_000_000, max: 2_000_000 }).map((quarters) => quarters / 4);

/** Episodes of one article: each has some of its names, and of these some are held by others. */
const article = fc
	.record({
		published: fc.option(hour),
		article: number,
		names: fc.uniqueArray(number, { maxLength: 40 }),
		held: fc.array(fc.nat(80), { minLength: 40, maxLength: 40 }),
		episodes: fc.array(
			fc.record({
				kind: number,
				tense: fc.constantFrom(...TENSES),
				when: fc.option(fc.tuple(hour, hour).map(([from, to]) => ({ from, to }))),
				isSure: fc.boolean(),
				sorts: fc.nat(255),
				has: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
				words,
				acts: few,
				figures: few,
				places: fc.tuple(listOf(number, 3), fc.array(fc.nat(39), { maxLength: 3 })),
				leads: listOf(number, 20),
			}),
			{ maxLength: 9 },
		),
	})
	.map(({ names, held, episodes, published, article: own }): Signature[] => {
		const used = names.filter((_, at) => episodes.some(({ has }) => has[at] === true));
		const holderOf = (name: number): number => used[held[names.indexOf(name)] ?? 99] ?? 0;
		return episodes.map(({ has, places: [others, placed], ...episode }, at) => {
			const had = Uint32Array.from(names.filter((_, place) => has[place] === true)).sort();
			const places = new Set([...others, ...placed.flatMap((place) => used[place] ?? [])]);
			return {
				...episode,
				published,
				article: own,
				at,
				names: had,
				holders: had.map(holderOf),
				places: Uint32Array.from(places).sort(),
			};
		});
	});

test('what an article is held against others by is read as it was packed', () => {
	fc.assert(
		fc.property(article, (all) => {
			const read = unpackSignatures(packSignatures(all));
			assert.equal(read.length, all.length);
			for (const [at, one] of read.entries())
				for (const [name, value] of Object.entries(all[at] ?? {}))
					assert.deepEqual(
						value instanceof Uint32Array ? [...one[name as 'names']] : one[name as keyof Signature],
						value instanceof Uint32Array ? [...value] : value,
						name,
					);
		}),
	);
	assert.deepEqual(unpackSignatures(new Uint8Array()), []);
});

test('an episode without a time takes few bytes', () => {
	const none = new Uint32Array();
	const told: Signature = {
		kind: 7,
		tense: 'happened',
		when: null,
		isSure: false,
		sorts: 1,
		published: 10,
		article: 3,
		at: 0,
		names: Uint32Array.of(9),
		holders: Uint32Array.of(0),
		words: none,
		places: Uint32Array.of(9),
		acts: Uint32Array.of(1),
		figures: Uint32Array.of(2),
		leads: none,
	};
	assert.ok(packSignatures([told]).length <= 30, `${packSignatures([told]).length} bytes`);
});
