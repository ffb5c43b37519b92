import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Latest } from '../../source/analyse/latest.ts';

test('what was made of the latest key is kept, of no other', () => {
	const kept = new Latest<readonly number[], string>();
	const [one, alike] = [[1], [1]];
	assert.equal(kept.get(one), undefined);
	kept.set(one, 'of one');
	assert.equal(kept.get(one), 'of one');
	assert.equal(kept.get(alike), undefined);
	kept.set(alike, 'of the other');
	assert.equal(kept.get(alike), 'of the other');
	assert.equal(kept.get(one), undefined);
});
