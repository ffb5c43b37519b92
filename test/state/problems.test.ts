import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic } from '../../source/domain/diagnostic.ts';
import { update } from '../../source/state/update.ts';
import { drive, keys, opened } from '../harness/world.ts';

const told = (where: string): Diagnostic => ({
	severity: 'error',
	rule: 'test',
	where,
	message: 'Torn.',
	hint: 'Mend it.',
});

test('the list of problems is asked for anew when articles came, and the cursor stays on its problem', () => {
	const { model } = drive(opened(), keys('!'));
	const [first] = update(model, {
		type: 'diagnostics',
		ask: model.asked.problems,
		found: [told('b.txt'), told('c.txt')],
	});
	const [changed, effects] = update(drive(first, keys('j')).model, { type: 'changed' });
	assert.ok(effects.some(({ type }) => type === 'diagnostics'));
	const ask = changed.asked.problems;
	const [came] = update(changed, { type: 'diagnostics', ask, found: ['a', 'b', 'c'].map((at) => told(`${at}.txt`)) });
	assert.equal(came.overlay?.kind === 'problems' && came.overlay.selected, 2);
	const [fewer] = update(came, { type: 'diagnostics', ask, found: [told('a.txt')] });
	assert.equal(fewer.overlay?.kind === 'problems' && fewer.overlay.selected, 0);
});
