import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keysOf, type RawKey } from '../../source/state/keys.ts';

const NONE: RawKey = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageDown: false,
	pageUp: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	ctrl: false,
	shift: false,
	tab: false,
	backspace: false,
	delete: false,
	meta: false,
};

describe('keys of one event', () => {
	for (const [input, raw, wanted] of [
		['jj\r', {}, ['j', 'j', 'enter']],
		['', { escape: true }, ['escape']],
		['', { escape: true, meta: true }, ['escape', 'escape']],
		['', { leftArrow: true, meta: true }, ['alt+left']],
		['b', { meta: true }, ['alt+b']],
		['R', { ctrl: true }, ['ctrl+r']],
		['q', { eventType: 'release' }, []],
	] as const)
		it(`${JSON.stringify(input)} with ${JSON.stringify(raw)}`, () =>
			assert.deepEqual(keysOf(input, { ...NONE, ...raw }), wanted));
});
