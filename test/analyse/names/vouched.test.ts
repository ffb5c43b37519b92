import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNames } from '../../../source/analyse/names/names.ts';
import { segment } from '../../../source/analyse/segment.ts';
import type { Tag } from '../../../source/analyse/tagger/tagger.ts';

/** How sure a lone name of `text` is that the tagger took for `kind`. */
function certaintyOf(text: string, words: string, given: Omit<Tag, 'start' | 'end' | 'fine'>): string {
	const start = text.indexOf(words);
	const tag: Tag = { start, end: start + words.length, fine: '', ...given };
	const read = segment(text, [{ role: 'paragraph', start: 0, end: text.length }]);
	return findNames(text, read, { tag: () => [tag] }).mentions[0]?.certainty ?? 'none';
}

const cases: readonly (readonly [
	text: string,
	words: string,
	given: Omit<Tag, 'start' | 'end' | 'fine'>,
	certainty: string,
])[] = [
	['They left for Elverton.', 'Elverton', { kind: 'place', score: 0.5 }, 'candidate'],
	['They left for Elverton.', 'Elverton', { kind: 'place', score: 0.5, vouched: true }, 'likely'],
	['They left for Elverton.', 'Elverton', { kind: 'place', score: 0.2, vouched: true }, 'none'],
	['They left for Elverton.', 'Elverton', { kind: 'place', score: 0.95, vouched: true }, 'certain'],
	['He told Nokia so.', 'Nokia', { kind: 'organization', score: 0.55 }, 'certain'],
	['He told Nokia so.', 'Nokia', { kind: 'organization', score: 0.4 }, 'likely'],
	['He saw Elvia so.', 'Elvia', { kind: 'organization', score: 0.55 }, 'candidate'],
	// By the words around.
	['He told Elvia so.', 'Elvia', { kind: 'organization', score: 0.55 }, 'likely'],
	['An economist at Elvia agreed.', 'Elvia', { kind: 'organization', score: 0.45 }, 'likely'],
	['They met in Elverton.', 'Elverton', { kind: 'place', score: 0.5 }, 'likely'],
	['They met in Elverton sweaters.', 'Elverton', { kind: 'place', score: 0.5 }, 'candidate'],
];

for (const [text, words, given, certainty] of cases)
	test(`${words} as ${given.kind} ${given.score}${given.vouched === true ? ', known as one' : ''}: ${certainty}`, () =>
		assert.equal(certaintyOf(text, words, given), certainty));
