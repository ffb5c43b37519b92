import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Chain } from '../../../source/analyse/sequence/chain.ts';
import { createLabels } from '../../../source/analyse/sequence/labels.ts';
import { LogSums } from '../../../source/analyse/sequence/log-sums.ts';

const labels = createLabels(['source', 'content'], 'BIO');
const weight = fc.float({ min: -4, max: 4, noNaN: true });

test('the sum over label sequences is the one the marginals rest on', () => {
	fc.assert(
		fc.property(
			fc.array(fc.array(weight, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
			fc.array(weight, { minLength: 25, maxLength: 25 }),
			(rows, transitions) => {
				const scores = Float32Array.from(rows.flat());
				const chain = new Chain(labels, Float32Array.from(transitions));
				chain.refresh();
				const all = chain.marginals(scores, rows.length, new Float32Array(scores.length));
				const sums = new LogSums(labels, chain.transitions, 3);
				sums.read(scores, rows.length);
				assert.ok(Math.abs(sums.all - all) < 1e-6);
				const allowed = Uint8Array.from(scores, (_, cell) => (cell % 5 < 3 ? 1 : 0));
				const some = chain.marginals(scores, rows.length, new Float32Array(scores.length), 0, null, allowed);
				assert.ok(Math.abs(sums.few - some) < 1e-6);
			},
		),
	);
});
