import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rangesOf, readColumns, tagsOf, withTags } from '../../../source/analyse/tagger/conll.ts';

const TAGS: readonly (readonly [tags: string, ranges: string])[] = [
	['O O', ''],
	['B-PER I-PER O', '0-2 PER'],
	['I-PER I-PER O', '0-2 PER'],
	['I-LOC B-LOC O', '0-1 LOC, 1-2 LOC'],
	['B-LOC I-ORG', '0-1 LOC, 1-2 ORG'],
	['B-ORG I-ORG L-ORG U-LOC', '0-3 ORG, 3-4 LOC'],
	['U-PER U-PER', '0-1 PER, 1-2 PER'],
	['S-PER B-ORG E-ORG', '0-1 PER, 1-3 ORG'],
];

for (const [tags, ranges] of TAGS) {
	test(`ranges of ${tags}`, () => {
		const found = rangesOf(tags.split(' ')).map(({ start, end, label }) => `${start}-${end} ${label}`);
		assert.equal(found.join(', '), ranges);
	});
}

test('tags of ranges give the ranges back', () => {
	const pieces = fc.array(
		fc.record({ gap: fc.nat(2), length: fc.integer({ min: 1, max: 3 }), label: fc.constantFrom('PER', 'ORG') }),
	);
	fc.assert(
		fc.property(pieces, (list) => {
			let at = 0;
			const ranges = list.map(({ gap, length, label }) => {
				const start = at + gap;
				at = start + length;
				return { start, end: at, label };
			});
			assert.deepEqual(rangesOf(tagsOf(at + 1, ranges)), ranges);
		}),
	);
});

const shape = (text: string): number[][] =>
	readColumns(text).map(({ sentences }) => sentences.map(({ tokens }) => tokens.length));

test('documents begin at their marks', () => {
	assert.deepEqual(shape('-DOCSTART- O\n\nRain O\n\nMore O\nrain O\n\n-DOCSTART- -X- -X- O\n\nSun O\n'), [[1, 2], [1]]);
	assert.deepEqual(shape('# newdoc id = a\n# text = Rain fell on it\nRain\tO\n\n# newdoc id = b\nSun\tO\n'), [
		[1],
		[1],
	]);
});

test('without marks a web address begins a document', () => {
	assert.deepEqual(shape('http://example.org/1 O\n\nRain O\n\nhttp://example.org/2 O\n\nSun O\nset O\n'), [
		[1, 1],
		[1, 2],
	]);
});

test('without either, every 25 sentences are taken for a document', () => {
	assert.deepEqual(
		shape('Rain O\n\n'.repeat(60)).map((sentences) => sentences.length),
		[25, 25, 10],
	);
});

test('tokens without tags are outside; the hash sign is a token', () => {
	const [document] = readColumns('Rain\nfell\n\n# O\n1 O\n');
	assert.deepEqual(document?.sentences[0]?.tags, ['O', 'O']);
	assert.deepEqual(document?.sentences[1]?.tokens, ['#', '1']);
});

test('new tags take the place of the old, line by line', () => {
	const text = '-DOCSTART- O\n\nAbel NNP B-PER\nfell VBD O\n\nin\tO\nWales\tB-LOC\n';
	const written = withTags(text, readColumns(text), ({ tokens }) =>
		tokens.map((token) => (token === 'Abel' ? 'B-X' : 'O')),
	);
	assert.equal(written, '-DOCSTART- O\n\nAbel B-X\nfell O\n\nin\tO\nWales\tO\n');
});
