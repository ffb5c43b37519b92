import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Act } from '../../source/journal/act.ts';
import { said } from '../../source/journal/saying.ts';

const named = (id: string, name: string) => ({ id, kind: 'person', name }) as const;
const mention = {
	article: { id: 'a0', path: '0.txt', headline: 'The pier' },
	anchor: { start: 4, end: 8, quote: 'Lind', before: 'Mr ', after: ' came' },
};

const acts: readonly (readonly [Act, string])[] = [
	[{ act: 'merge', entity: named('e1', 'Lind'), into: named('e2', 'Ada Lind') }, 'Lind is Ada Lind'],
	[{ act: 'merge', entity: named('e1', 'Lind'), into: named('e2', 'Lind') }, 'two called Lind are one'],
	[
		{ act: 'variant', entity: named('e1', 'Lind'), other: named('e2', 'Ada Lind'), same: true },
		'Lind and Ada Lind are the same',
	],
	[
		{ act: 'variant', entity: named('e1', 'Lind'), other: named('e2', 'Lind'), same: false },
		'Lind and the other Lind are two',
	],
	[{ act: 'retype', entity: named('e1', 'Lind'), kind: 'organization' }, 'Lind is an organization'],
	[{ act: 'retype', entity: named('e1', 'Lind'), kind: 'place' }, 'Lind is a place'],
	[
		{ act: 'correct', article: mention.article, field: 'published', to: '2031-03-05' },
		'date of publication is 2031-03-05: The pier',
	],
	[
		{ act: 'split', entity: named('e1', 'Lind'), mentions: [mention], as: named('e2', 'Lind') },
		'a mention of Lind is of another Lind',
	],
];

for (const [act, words] of acts) test(words, () => assert.equal(said(act), words));
