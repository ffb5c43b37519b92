import assert from 'node:assert/strict';
import { hostname } from 'node:os';
import { test } from 'node:test';
import { authorOf } from '../../../source/effects/shared-archive/author.ts';

test('an author is who the settings say, then the environment, then the user at this machine', () => {
	for (const [set, given, author] of [
		['Ada Lindqvist', 'Ben', 'Ada Lindqvist'],
		[undefined, 'Ben', 'Ben'],
		['  ', ' Ben ', 'Ben'],
	] as const)
		assert.equal(
			authorOf(set === undefined ? {} : { author: set }, given === undefined ? {} : { NEWSDESK_AUTHOR: given }),
			author,
		);
	assert.doesNotMatch(authorOf({ author: 'A\u001b[31mda' }, {}), /\u001b/);
	assert.equal(authorOf({ author: 'x'.repeat(500) }, {}).length, 80);
	assert.ok(authorOf({}, {}).endsWith(`@${hostname()}`));
});
