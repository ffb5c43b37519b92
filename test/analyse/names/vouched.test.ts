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
	['The sugar group Elvia grew.', 'Elvia', { kind: 'organization', score: 0.45 }, 'likely'],
	['They like Elvia, a small maker of lamps.', 'Elvia', { kind: 'organization', score: 0.45 }, 'likely'],
	['They like Elvia, a small marker lamp.', 'Elvia', { kind: 'organization', score: 0.45 }, 'candidate'],
	['They like Elvia, a company chairman.', 'Elvia', { kind: 'organization', score: 0.45 }, 'candidate'],
	// By its own words.
	['They saw the Elver Water Authority.', 'Elver Water Authority', { kind: 'organization', score: 0.45 }, 'likely'],
	['They saw the Board of Deputies.', 'Board of Deputies', { kind: 'organization', score: 0.45 }, 'likely'],
	[
		'They saw the Board of Deputies of Elver Jews.',
		'Board of Deputies',
		{ kind: 'organization', score: 0.45 },
		'candidate',
	],
	['They saw President Elvi Orr there.', 'Elvi Orr', { kind: 'person', score: 0.5 }, 'likely'],
	['They saw Count Elvi there.', 'Elvi', { kind: 'person', score: 0.65 }, 'candidate'],
	['They saw Peter Elvi Orr there.', 'Peter Elvi Orr', { kind: 'person', score: 0.5 }, 'likely'],
];

for (const [text, words, given, certainty] of cases)
	test(`${words} as ${given.kind} ${given.score}${given.vouched === true ? ', known as one' : ''}: ${certainty}`, () =>
		assert.equal(certaintyOf(text, words, given), certainty));

test('what the words around say of a name once they say wherever it stands', () => {
	const text = 'The sugar group Elvia grew. He likes Elvia sweets. He likes Orvia sweets.';
	const read = segment(text, [{ role: 'paragraph', start: 0, end: text.length }]);
	const tags = [...text.matchAll(/Elvia|Orvia/g)].map(
		({ 0: { length }, index }): Tag => ({
			start: index,
			end: index + length,
			kind: 'organization',
			fine: '',
			score: 0.45,
		}),
	);
	const { mentions } = findNames(text, read, { tag: () => tags });
	assert.deepEqual(
		mentions.map(({ certainty }) => certainty),
		['likely', 'likely', 'candidate'],
	);
});
