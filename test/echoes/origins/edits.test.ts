import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Edited, editsOf } from '../../../source/echoes/origins/edits.ts';

/** An article of these paragraphs. */
function articleOf(paragraphs: readonly string[]) {
	let start = 0;
	const blocks = paragraphs.map((paragraph) => {
		const block = { role: 'paragraph' as const, start, end: start + paragraph.length };
		start = block.end + 2;
		return block;
	});
	return { text: paragraphs.join('\n\n'), blocks };
}

/** A paragraph with what changed in brackets. */
const shown = (one: Edited | null): string | null =>
	one === null
		? null
		: one.changed.reduceRight(
				(text, { start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
				one.text,
			);

const edits = (before: readonly string[], after: readonly string[]) =>
	editsOf(articleOf(before), articleOf(after)).map(({ before, after }) => [shown(before), shown(after)]);

const LEDE = 'The ferry to Elvby lay still for 2 hours on Monday after a rope caught in its screw.';
const HARM = 'Nobody was hurt, the harbour master Ida Holm said.';
const COST = 'A diver cut the rope away, which cost the line 900 crowns.';

test('edits: a paragraph that is the same has nothing marked', () => {
	assert.deepEqual(edits([LEDE, HARM], [LEDE, HARM]), [
		[LEDE, LEDE],
		[HARM, HARM],
	]);
});

test('edits: numbers put right, words added and dropped', () => {
	assert.deepEqual(
		edits([LEDE], ['The ferry to Elvby lay still for 3 hours on Monday after a steel rope caught in its screw.']),
		[
			[
				'The ferry to Elvby lay still for [2] hours on Monday after a rope caught in its screw.',
				'The ferry to Elvby lay still for [3] hours on Monday after a [steel] rope caught in its screw.',
			],
		],
	);
});

test('edits: paragraphs that came and went stand where they stand', () => {
	assert.deepEqual(edits([LEDE, HARM], [LEDE, COST]), [
		[LEDE, LEDE],
		[`[${HARM}]`, null],
		[null, `[${COST}]`],
	]);
	assert.deepEqual(edits([LEDE, HARM, COST], [LEDE, COST]), [
		[LEDE, LEDE],
		[`[${HARM}]`, null],
		[COST, COST],
	]);
});

test('edits: marks of quotation and spaces are no edit', () => {
	assert.deepEqual(edits(['It isn\'t late, "yet".'], ['It isn’t  late, “yet”.']), [
		['It isn\'t late, "yet".', 'It isn’t  late, “yet”.'],
	]);
});

const texts = fc.array(
	fc
		.array(fc.constantFrom('cod', 'quay', 'rope', '7', 'sold'), { minLength: 1, maxLength: 9 })
		.map((words) => words.join(' ')),
	{ maxLength: 7 },
);

test('edits: each side is its article, and what is not marked is what both have', () => {
	fc.assert(
		fc.property(texts, texts, (before, after) => {
			const rows = editsOf(articleOf(before), articleOf(after));
			const side = (which: 'before' | 'after') => rows.flatMap((row) => row[which]?.text ?? []);
			assert.deepEqual(side('before'), before);
			assert.deepEqual(side('after'), after);
			const kept = (one: Edited | null): string[] => {
				if (one === null) return [];
				const chars = [...one.text];
				for (const { start, end } of one.changed) chars.fill(' ', start, end);
				return chars.join('').split(/\s+/).filter(Boolean);
			};
			for (const row of rows) assert.deepEqual(kept(row.before), kept(row.after));
		}),
	);
});
