import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Pattern } from '../../source/archive/fuzzy/distance.ts';
import { Terms } from '../../source/archive/fuzzy/near-terms.ts';

/** The textbook table: slips between every beginning of one word and every beginning of the other. */
function table(one: string, other: string): number[][] {
	const rows = Array.from({ length: one.length + 1 }, (_, i) =>
		Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : i)),
	);
	const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
	for (let i = 1; i <= one.length; i += 1)
		for (let j = 1; j <= other.length; j += 1) {
			const same = one[i - 1] === other[j - 1] ? 0 : 1;
			let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
			if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
				least = Math.min(least, at(i - 2, j - 2) + 1);
			(rows[i] ?? [])[j] = least;
		}
	return rows;
}

const word = (maxLength: number) =>
	fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', 'ж'), minLength: 1, maxLength });

test('distances are those of the textbook table, to the whole word and to its nearest beginning', () => {
	fc.assert(
		fc.property(word(31), word(40), (one, other) => {
			const pattern = new Pattern(one);
			pattern.compare(
				Array.from(other, (letter) => letter.charCodeAt(0)),
				0,
				other.length,
			);
			const last = table(one, other)[one.length] ?? [];
			assert.equal(pattern.whole, last.at(-1));
			assert.equal(pattern.beginning, Math.min(...last));
		}),
		{ numRuns: 300 },
	);
});

const terms = (...list: readonly string[]): Terms => new Terms(list.map((term) => ({ term, articles: 1, names: 0 })));

test('every word within its slips is found, where fewer than twelve are', () => {
	fc.assert(
		fc.property(word(9), fc.uniqueArray(word(10), { maxLength: 10 }), (written, vocabulary) => {
			const slips = written.length < 3 ? -1 : written.length >= 5 ? 2 : 1;
			const expected = vocabulary.filter(
				(term) => term !== written && (table(written, term)[written.length]?.at(-1) ?? 9) <= slips,
			);
			assert.deepEqual(
				new Terms(vocabulary.map((term) => ({ term, articles: 1, names: 1 })))
					.near(written, false)
					.map((near) => near.term)
					.sort(),
				expected.sort(),
			);
		}),
	);
});

test('one slip before two, names before other words, common before rare', () => {
	const vocabulary = new Terms([
		{ term: 'marlow', articles: 1, names: 0 },
		{ term: 'harlow', articles: 9, names: 0 },
		{ term: 'barlov', articles: 5, names: 5 },
		{ term: 'barlaw', articles: 50, names: 0 },
		{ term: 'barlew', articles: 5, names: 0 },
		{ term: 'garland', articles: 5, names: 5 },
	]);
	const near = vocabulary.near('barlow', false).map(({ term }) => term);
	assert.deepEqual(near.slice(0, 3), ['barlov', 'barlaw', 'barlew']);
	assert.ok(!near.includes('garland'));
});

test('a misspelt beginning finds longer words, where the word is still being typed', () => {
	const vocabulary = terms('netherfield', 'fields', 'pemberley');
	assert.deepEqual(
		vocabulary.near('nethrfi', true).map(({ term }) => term),
		['netherfield'],
	);
	assert.deepEqual(vocabulary.near('nethrfi', false), []);
});

test('of more words of one length than lie together each is found with what is told of it', () => {
	const spelt = (number: number): string =>
		number
			.toString(26)
			.padStart(4, '0')
			.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
	const count = 30_000;
	const vocabulary = new Terms(
		Array.from({ length: count }, (_, number) => ({
			term: `stem${spelt(number)}`,
			articles: number + 1,
			names: number % 2,
		})),
	);
	assert.equal(vocabulary.count, count);
	for (const number of [0, 63, 64, 8_191, 8_192, 20_000, count - 1]) {
		const term = `stem${spelt(number)}`;
		const [first] = vocabulary.near(`${term}1`, false, number % 2 === 1);
		assert.equal(first?.term, term, term);
	}
	assert.equal(vocabulary.near('stemaaa', false, true)[0]?.term, 'stemaaaz');
});
