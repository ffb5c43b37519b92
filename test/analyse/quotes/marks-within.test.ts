import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facts } from './told.ts';

const CASES: readonly (readonly [text: string, content: string, said: string])[] = [
	['The mayor said "no deal" in Oslo.', 'no deal" in Oslo', 'direct / no deal'],
	['The mayor said “no deal” on Friday night.', '“no deal” on Friday night', 'direct / no deal'],
	// What follows belongs to what was said.
	[
		'The mayor said "no" to talks with the union.',
		'no" to talks with the union',
		'mixed / "no" to talks with the union',
	],
	['The mayor called for "quick work" in Oslo.', 'quick work" in Oslo', 'mixed / "quick work" in Oslo'],
	[
		'The mayor said "hard cuts" in May would follow.',
		'hard cuts" in May would follow',
		'mixed / "hard cuts" in May would follow',
	],
	['The mayor said "hard cuts" would follow.', 'hard cuts" would follow', 'mixed / "hard cuts" would follow'],
	// A closing mark stays where the opening one does, with its comma.
	[
		'It will open “with no delay,” the mayor said.',
		'It will open “with no delay',
		'mixed / It will open “with no delay,”',
	],
	['The mayor said it was "a lasting gain".', 'it was "a lasting gain', 'mixed / it was "a lasting gain"'],
];

for (const [text, content, said] of CASES)
	test(`marks stay in pairs: ${text}`, () => {
		const source = text.includes('The mayor') ? 'The mayor' : 'the mayor';
		const cue = /said|called for/.exec(text)?.[0] ?? '';
		assert.deepEqual(facts(text, [[source, cue, content]]), [`${source} / ${cue} / ${said}`]);
	});
