import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MentionPile } from '../../source/output/mention-pile.ts';

test('every entity gets its mentions back, in order, as they were added', () => {
	const mention = fc.record({
		entity: fc.constantFrom('a', 'b', 'c', '__proto__'),
		article: fc.constantFrom('one', 'two'),
		text: fc.string(),
		start: fc.nat(),
		end: fc.nat(),
		certainty: fc.constantFrom('certain' as const, 'likely' as const, 'candidate' as const),
		why: fc.option(fc.string(), { nil: undefined }),
	});
	fc.assert(
		fc.property(fc.array(mention, { maxLength: 60 }), (added) => {
			const pile = new MentionPile();
			for (const { entity, article, text, start, end, certainty, why } of added)
				pile.add(entity, article, text, {
					start,
					end,
					certainty,
					by: 'rule',
					name: 0,
					...(why === undefined ? {} : { why }),
				});
			for (const wanted of ['a', 'b', 'c', '__proto__', 'nobody']) {
				const expected = added
					.filter(({ entity }) => entity === wanted)
					.map(({ entity: _, why, ...rest }) => ({ ...rest, by: 'rule', ...(why === undefined ? {} : { why }) }));
				assert.deepEqual(pile.of(wanted), expected);
			}
		}),
	);
});

test('a pile grows as far as it must', () => {
	const pile = new MentionPile();
	for (let at = 0; at < 5_000; at += 1)
		pile.add(`e${at % 7}`, 'one', 'Turku', { start: at, end: at + 5, certainty: 'certain', by: 'rule', name: 0 });
	assert.equal(pile.of('e3').length, 714);
	assert.equal(pile.of('e3').at(-1)?.start, 4_994);
});
