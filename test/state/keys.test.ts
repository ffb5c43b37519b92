import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answers, BINDINGS } from '../../source/state/bindings.ts';
import { keysOf, type RawKey } from '../../source/state/keys.ts';
import type { Pane } from '../../source/state/place.ts';

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
		[' ', { meta: true }, ['alt+space']],
		['', { return: true, meta: true }, ['escape', 'enter']],
		['', { tab: true, meta: true }, ['escape', 'tab']],
		['', { tab: true, meta: true, shift: true }, ['escape', 'shift+tab']],
		['r', { ctrl: true, meta: true }, ['escape', 'ctrl+r']],
		['R', { ctrl: true }, ['ctrl+r']],
		['q', { eventType: 'release' }, []],
	] as const)
		it(`${JSON.stringify(input)} with ${JSON.stringify(raw)}`, () =>
			assert.deepEqual(keysOf(input, { ...NONE, ...raw }), wanted));
});

describe('bindings', () => {
	for (const pane of ['list', 'article', 'facts', 'mentions', 'profile'] as const satisfies readonly Pane[])
		it(`in the ${pane} pane no key stands for two things of one reach`, () => {
			for (const where of ['everywhere', 'own'] as const) {
				const keys = BINDINGS.filter(
					(binding) => (binding.where === 'everywhere') === (where === 'everywhere') && answers(binding, pane),
				).flatMap((binding) => binding.keys);
				const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
				assert.deepEqual(twice, []);
			}
		});
});
