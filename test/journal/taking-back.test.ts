import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Act } from '../../source/journal/act.ts';
import { isAsFound } from '../../source/journal/taking-back.ts';

const article = { id: 'a0', path: '0.txt', headline: 'The pier' };
const entity = { id: 'e0', kind: 'person', name: 'Lind' } as const;

const acts: readonly (readonly [Act, boolean])[] = [
	[{ act: 'tag', article, tag: 'later', on: true }, false],
	[{ act: 'tag', article, tag: 'later', on: false }, true],
	[{ act: 'star', article, on: false }, true],
	[{ act: 'note', note: 'n', article, anchor: null, entity: null, text: 'ask' }, false],
	[{ act: 'note', note: 'n', article, anchor: null, entity: null, text: '' }, true],
	[{ act: 'search', name: 'piers', search: null }, true],
	[{ act: 'hide', entity, on: true }, false],
	[{ act: 'hide', entity, on: false }, true],
	[{ act: 'rename', entity, name: null }, true],
	[{ act: 'correct', article, field: 'outlet', to: 'Coast' }, false],
];

for (const [act, isFound] of acts)
	test(`${JSON.stringify(act)} ${isFound ? 'leaves' : 'does not leave'} things as they were found`, () =>
		assert.equal(isAsFound(act), isFound));
