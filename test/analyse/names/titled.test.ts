import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNames } from '../../../source/analyse/names/names.ts';
import { segment } from '../../../source/analyse/segment.ts';
import { taught } from './taught.ts';

/** How sure the mentions of a marked text are where the tagger is as sure as `score`. */
function certaintiesIn(marked: string, score: number): string[] {
	const { text, tagger } = taught(marked);
	const unsure = {
		tag: (...given: Parameters<typeof tagger.tag>) => tagger.tag(...given).map((tag) => ({ ...tag, score })),
	};
	return findNames(text, segment(text, [{ role: 'paragraph', start: 0, end: text.length }]), unsure).mentions.map(
		({ certainty }) => certainty,
	);
}

const cases: readonly (readonly [marked: string, score: number, certainties: readonly string[]])[] = [
	['They heard Lord [Tarn|P] speak.', 0.7, ['certain']],
	['They heard Mrs. [Tarn|P] speak.', 0.6, ['certain']],
	['They heard Sir [Odd Tarn|P] speak.', 0.8, ['certain']],
	['Then economist [Tarn|P] said so.', 0.66, ['likely']],
	['Then striker [Tarn|P] scored.', 0.7, ['likely']],
	['Then they saw [Odd Tarn|P] there.', 0.7, ['candidate']],
	['Its chief executive [Odd Tarn|P] said so.', 0.66, ['likely']],
	['Its chief executive [Odd Tarn|P] Mills rose.', 0.66, ['candidate']],
	['Then economist [Tarn|P] said so.', 0.95, ['certain']],
];

for (const [marked, score, expected] of cases)
	test(`${marked} ${score}`, () => assert.deepEqual(certaintiesIn(marked, score), expected));

/** Names with their kinds where the tagger is as sure as .5. */
function kindsIn(marked: string): string[] {
	const { text, tagger } = taught(marked);
	const unsure = {
		tag: (...given: Parameters<typeof tagger.tag>) => tagger.tag(...given).map((tag) => ({ ...tag, score: 0.5 })),
	};
	return findNames(text, segment(text, [{ role: 'paragraph', start: 0, end: text.length }]), unsure).names.map(
		({ kind, name }) => `${kind} ${name}`,
	);
}

test('a knight taken for a body is a person', () => {
	assert.deepEqual(kindsIn('They heard [Sir Odd Tarn|O] sing.'), ['person Odd Tarn']);
	assert.deepEqual(kindsIn('Singers like [Sir Odd Tarn|O] and [Ann Lee|P] came.'), [
		'person Odd Tarn',
		'person Ann Lee',
	]);
	assert.deepEqual(kindsIn('They saw [Sir Odd Tarn Trust|O] there.'), ['organization Sir Odd Tarn Trust']);
});
