import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Tally } from '../../source/archive/sqlite/tally.ts';

test('a tally counts as a map of counts does, from which goes what is counted no longer', () => {
	const step = fc.tuple(fc.constantFrom('', 'Marek', 'Ivo Marek', 'MAREK'), fc.integer({ min: -3, max: 3 }));
	fc.assert(
		fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
			const tally = new Tally();
			const counts = new Map<string, number>();
			for (const [text, more] of steps) {
				tally.add(text, more);
				const count = (counts.get(text) ?? 0) + more;
				if (count > 0) counts.set(text, count);
				else counts.delete(text);
			}
			assert.deepEqual(new Map(tally), counts);
			assert.deepEqual(new Map(new Tally(counts)), counts);
		}),
	);
});
