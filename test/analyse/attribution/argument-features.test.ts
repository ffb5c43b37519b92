import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ArgumentReader, IN_CUE } from '../../../source/analyse/attribution/argument-features.ts';
import { frameOf } from '../../../source/analyse/attribution/cues.ts';
import { layOut } from '../../../source/analyse/attribution/page.ts';
import { partsOf } from '../../../source/analyse/attribution/parts.ts';
import { createVocabulary } from '../../../source/analyse/attribution/words.ts';
import { findQuotations } from '../../../source/analyse/extractors/quotes/quotations.ts';
import { segment } from '../../../source/analyse/segment.ts';
import { ROOM } from '../../../source/analyse/sequence/values.ts';

const TEXT =
	'Ann Lee said on Monday that the bridge, which engineers warned about, would close. “It is safe,” she added.';
const blocks = [{ role: 'paragraph' as const, start: 0, end: TEXT.length }];
const segmentation = segment(TEXT, blocks);
const page = layOut(segmentation, findQuotations(TEXT, blocks), createVocabulary(null));
const parts = partsOf(
	Float32Array.from({ length: page.length * 7 }, (_, at) => ((at * 37) % 11) / 40),
	7,
);
const readers = ['said', 'warned', 'added'].map((cue) => {
	const start = segmentation.tokens.findIndex(({ text }) => text === cue);
	const frame = frameOf(page, { start, end: start + 1 });
	return { frame, reader: new ArgumentReader(page, parts, frame) };
});
const out = new Int32Array(ROOM);
const written = (count: number): number[] => [...out.subarray(0, count)];

test('a token beside a cue has all its features once, one within it has one', () => {
	for (const { frame, reader } of readers)
		for (let i = frame.first; i < frame.stop; i += 1) {
			const all = written(reader.features(i, out));
			assert.equal(new Set(all).size, all.length);
			assert.equal(all.length, reader.side(i) === IN_CUE ? 1 : 60);
		}
});

test('what cues have no part in is the same for all that look at a token alike', () => {
	const known = new Map<string, number[]>();
	let again = 0;
	for (const { frame, reader } of readers)
		for (let i = frame.first; i < frame.stop; i += 1) {
			const name = `${i} ${reader.tokenPlace(i)}`;
			const own = written(reader.tokenValues(i, out));
			const before = known.get(name);
			if (before !== undefined) {
				again += 1;
				assert.deepEqual(own, before);
			}
			known.set(name, own);
		}
	assert.ok(again > 0);
});
