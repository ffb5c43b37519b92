import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findNames } from '../../../source/analyse/names/names.ts';
import { segment } from '../../../source/analyse/segment.ts';
import { ENTITY_KINDS } from '../../../source/domain/entity.ts';

const word = fc.constantFrom(
	..."Ivo Marek President Minister of the The Strip Gaza City Norway Norwegian U.S. US WHO who Bar owners said Mr. Mrs. Jr. al-Tahir bin Talib Council Nordic Water Board NWB ( ) / , . - – “ ” \" ' 's’s and Prime United Nations May rose LOUD OSLO é 中".split(
		' ',
	),
);

/** A text, and what a tagger as wild as can be finds in it. */
const tagged = fc
	.array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 50 })
	.chain((words) => {
		const text = words.join(' ');
		const cut = fc.array(fc.integer({ min: 0, max: text.length }), { maxLength: 16 });
		return fc.tuple(fc.constant(text), cut, fc.infiniteStream(fc.constantFrom(...ENTITY_KINDS)), fc.boolean());
	});

test('whatever a tagger finds: mentions are words of the text, in order, apart, and every name has one', () => {
	fc.assert(
		fc.property(tagged, ([text, cuts, kinds, lines]) => {
			const ends = [...new Set(cuts)].sort((a, b) => a - b);
			const tags = ends.flatMap((end, at) => {
				const start = ends[at - 1];
				if (start === undefined || at % 2 === 0) return [];
				return [{ start, end, kind: kinds.next().value ?? 'place', fine: '', score: 0.5 }];
			});
			const half = Math.floor(text.length / 2);
			const blocks = lines
				? [
						[0, half],
						[half, text.length],
					]
				: [[0, text.length]];
			const segmentation = segment(
				text,
				blocks.map(([start = 0, end = 0]) => ({ role: 'paragraph', start, end })),
			);
			const { names, mentions } = findNames(
				text,
				segmentation,
				{ tag: () => tags },
				{ start: 0, end: Math.min(4, half) },
			);
			let last = 0;
			for (const { start, end, name, by } of mentions) {
				assert.ok(start >= last && start < end && end <= text.length, `${start}-${end} behind ${last}`);
				assert.equal(text.slice(start, end).trim(), text.slice(start, end));
				assert.match(by, /^names\//);
				assert.ok(names[name] !== undefined);
				last = end;
			}
			const mentioned = new Set(mentions.map(({ name }) => name));
			assert.equal(mentioned.size, names.length);
			for (const { name, aliases } of names) assert.ok(name !== '' && !aliases.includes(name));
		}),
		{ numRuns: 500 },
	);
});
