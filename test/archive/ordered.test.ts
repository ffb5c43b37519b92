import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Amounts, packed, rankOf, unpacked } from '../../source/archive/sqlite/ordered/amounts.ts';
import { Times } from '../../source/archive/sqlite/ordered/times.ts';
import { Library } from './library.ts';

const value = fc.oneof(
	fc.integer({ min: -1_000, max: 5_000_000 }),
	fc.integer({ min: -9_999, max: 9_999_999 }).map((digits) => digits / 100),
	fc.double({ noNaN: true }),
	fc.constantFrom(0, -0, 0.1, 3.7, 2 ** 53, 1e300, 5e-324, Number.MAX_VALUE, -Number.MAX_VALUE),
);

test('the rank of a larger value is no less, and every value that is packed is read as it was', () => {
	fc.assert(
		fc.property(value, value, (one, other) => {
			assert.ok(one <= other === rankOf(one) <= rankOf(other) || rankOf(one) === rankOf(other), `${one} ${other}`);
			const told = packed(one);
			if (told !== null) assert.ok(Object.is(unpacked(rankOf(one), told), one), `${one}`);
		}),
		{ numRuns: 2_000 },
	);
	for (const one of [0, 7, 25_000, 1.5, 3.7, 0.01, -12.25, 1_234_567, 99_999.999])
		assert.notEqual(packed(one), null, `${one}`);
});

const figures = fc.array(
	fc.oneof(
		value.map((one) => [one, one] as const),
		fc.tuple(value, value).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const),
	),
	{ maxLength: 40 },
);
const articles = fc.array(fc.record({ figures, isGone: fc.boolean(), isFlushed: fc.boolean() }), { maxLength: 40 });

test('figures from one value to another are those that every article was asked for', () => {
	const { statements } = new Library().store;
	fc.assert(
		fc.property(articles, value, value, fc.boolean(), (all, one, other, within) => {
			statements.run('DELETE FROM amount');
			statements.run('DELETE FROM figure');
			const amounts = new Amounts(statements);
			amounts.forget();
			for (const [doc, { figures: own, isFlushed }] of all.entries()) {
				amounts.add(doc, own);
				if (isFlushed) amounts.flush();
			}
			for (const [doc, { figures: own, isGone }] of all.entries())
				if (isGone)
					amounts.remove(
						doc,
						own.map(([least]) => least),
					);
			const [from, to] = [Math.min(one, other), Math.max(one, other)];
			const fits = (least: number, most: number): boolean =>
				within ? least <= to && most >= from : least < to && most > from;
			const found = new Set<number>();
			amounts.articles(from, to, fits, (doc) => found.add(doc));
			const expected = all.flatMap(({ figures: own, isGone }, doc) =>
				!isGone && own.some(([least, most]) => fits(least, most)) ? [doc] : [],
			);
			assert.deepEqual(
				[...found].sort((a, b) => a - b),
				expected,
			);
		}),
	);
});

const time = fc.record({
	day: fc.integer({ min: -3_000, max: 30_000 }),
	exactness: fc.nat(3),
	mentions: fc.integer({ min: 1, max: 300 }),
});

test('times are told by their days, written or not', () => {
	const { statements } = new Library().store;
	const own = fc.uniqueArray(time, { selector: ({ day, exactness }) => `${day} ${exactness}`, maxLength: 60 });
	const told = fc.array(fc.record({ own, isGone: fc.boolean(), isFlushed: fc.boolean() }), { maxLength: 30 });
	fc.assert(
		fc.property(told, fc.integer({ min: -3_000, max: 30_000 }), fc.nat(9_000), (all, first, length) => {
			statements.run('DELETE FROM told');
			const times = new Times(statements);
			times.forget();
			for (const [doc, one] of all.entries()) {
				for (const each of one.own) times.add(doc, each);
				if (one.isFlushed) times.flush();
			}
			for (const [doc, one] of all.entries()) if (one.isGone) times.remove(doc, one.own);
			const found: string[] = [];
			times.scan(first, first + length, ({ day, exactness, doc, mentions }) => {
				found.push(`${day} ${exactness} ${doc} ${mentions}`);
			});
			const expected = all.flatMap((one, doc) =>
				one.isGone
					? []
					: one.own
							.filter(({ day }) => day >= first && day <= first + length)
							.map(({ day, exactness, mentions }) => `${day} ${exactness} ${doc} ${mentions}`),
			);
			assert.deepEqual(found.sort(), expected.sort());
		}),
	);
});
