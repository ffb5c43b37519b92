import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bringTogether, Rooms, type Summed } from '../../../source/analyse/sequence/kept-sums.ts';

const LENGTH = 7;

const unsummed = (): Summed => ({ sums: null, at: 0, length: 0 });

function placed(rooms: Rooms): Summed {
	const word = unsummed();
	rooms.place(word);
	return word;
}

const sumsOf = ({ sums, at, length }: Summed): number[] => [...(sums?.subarray(at, at + length) ?? [])];

const fill = ({ sums, at, length }: Summed, value: number): void => void sums?.fill(value, at, at + length);

test('each word has sums of its own, zeros at first', () => {
	const rooms = new Rooms(LENGTH);
	const words = Array.from({ length: 200 }, () => placed(rooms));
	for (const [at, word] of words.entries()) {
		assert.deepEqual(sumsOf(word), new Array(LENGTH).fill(0));
		fill(word, at + 1);
	}
	for (const [at, word] of words.entries()) assert.deepEqual(sumsOf(word), new Array(LENGTH).fill(at + 1));
	assert.ok(new Set(words.map(({ sums }) => sums)).size < 10);
});

test('sums brought together are the same numbers in one stretch of memory, and words without any stay so', () => {
	const rooms = new Rooms(LENGTH);
	const words = Array.from({ length: 150 }, (_, at) => (at % 3 === 0 ? unsummed() : placed(rooms)));
	for (const [at, word] of words.entries()) fill(word, at);
	bringTogether(words);
	for (const [at, word] of words.entries())
		assert.deepEqual(sumsOf(word), at % 3 === 0 ? [] : new Array(LENGTH).fill(at));
	assert.equal(new Set(words.flatMap(({ sums }) => (sums === null ? [] : [sums]))).size, 1);
});
