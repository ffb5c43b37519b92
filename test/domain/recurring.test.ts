import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recurs } from '../../source/domain/recurring.ts';

test('a rate tells how often, a length how long', () => {
	assert.equal(recurs({ by: 'date/rate', value: 'P1Y' }), true);
	assert.equal(recurs({ by: 'date/recurring', value: 'P2W' }), true);
	assert.equal(recurs({ by: 'date/recurring', value: null }), false);
	assert.equal(recurs({ by: 'date/length', value: 'P1Y' }), false);
});
