import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { type Usage, usageOf } from '../../source/ledger/evidence.ts';
import { likeness } from '../../source/ledger/likeness.ts';
import { mayMeet, reachOf } from '../../source/ledger/reach.ts';
import { nameNumber, type Signature, TENSES } from '../../source/ledger/signature.ts';

const usages: readonly Usage[] = [0, 3, 7].map((size) => usageOf(size, () => 0));
const NAMES = Uint32Array.from(['person:berg,ada', 'person:lind,eva', 'organization:acme'].map(nameNumber)).sort();
const HOURS = 400 * 24 * 3;

const hour = fc.integer({ min: 0, max: HOURS });
const signature = (article: number): fc.Arbitrary<Omit<Signature, 'published' | 'at'>> =>
	fc
		.record({
			tense: fc.constantFrom(...TENSES),
			from: hour,
			length: fc.constantFrom(24, 30, 24 * 31, 24 * 365),
			isDated: fc.boolean(),
			isSure: fc.boolean(),
		})
		.map(({ from, length, isDated, ...own }) => ({
			...own,
			// A kind is of one tense.
			kind: TENSES.indexOf(own.tense),
			article,
			when: isDated ? { from, to: from + length } : null,
			sorts: 1,
			names: NAMES,
			holders: new Uint32Array(NAMES.length),
			words: Uint32Array.of(1, 2, 3),
			places: new Uint32Array(0),
			acts: Uint32Array.of(1),
			figures: Uint32Array.of(1),
			leads: Uint32Array.of(2, 4),
		}));

/** An article's episodes: they have one time of publication, near that of another half of the time. */
const article = (number: number): fc.Arbitrary<Signature[]> =>
	fc
		.record({
			published: fc.option(hour, { freq: 8 }),
			episodes: fc.array(signature(number), { minLength: 1, maxLength: 4 }),
		})
		.map(({ published, episodes }) => episodes.map((episode, at) => ({ ...episode, published, at })));

it('articles whose times rule them out have no episodes alike', () => {
	let alike = 0;
	let ruledOut = 0;
	fc.assert(
		fc.property(article(1), article(2), fc.constantFrom(...usages), (one, other, usage) => {
			const isAlike = one.some((a) => other.some((b) => likeness(a, b, usage) > 0));
			const may = mayMeet(reachOf(one), reachOf(other));
			alike += Number(isAlike);
			ruledOut += Number(!may);
			assert.ok(may || !isAlike);
			assert.equal(may, mayMeet(reachOf(other), reachOf(one)));
		}),
		{ numRuns: 3_000 },
	);
	assert.ok(alike > 100 && ruledOut > 100, `${alike} alike, ${ruledOut} ruled out`);
});

it('an article without episodes meets nothing', () => {
	assert.equal(mayMeet(reachOf([]), { from: -9, to: 9, goingFrom: -9, goingTo: 9 }), false);
});
