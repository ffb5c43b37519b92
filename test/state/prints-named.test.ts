import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { printsNamed } from '../../source/state/overlays/edits/prints-named.ts';
import { widthOf } from '../../source/state/text/width.ts';

const print = (path: string, published: string | null = '2031-03-04', outlet: string | null = 'Coast Daily') => ({
	path,
	published,
	outlet,
});

describe('two prints are told apart', () => {
	for (const [one, other, columns, names] of [
		[
			print('tarn/first.txt'),
			print('tarn/second.txt'),
			60,
			['4 Mar 2031 · Coast Daily · first.txt', '4 Mar 2031 · Coast Daily · second.txt'],
		],
		[print('tarn/first.txt'), print('tarn/second.txt'), 30, ['first.txt', 'second.txt']],
		[
			print('tarn/harbour-strike-of-march-1.txt'),
			print('tarn/harbour-strike-of-march-2.txt'),
			16,
			['…-of-march-1.txt', '…-of-march-2.txt'],
		],
		[print('a/story.txt'), print('b/story.txt'), 60, undefined],
		[print('2031/a/story.txt'), print('2031/b/story.txt'), 20, ['a/story.txt', 'b/story.txt']],
		[
			print('tarn/first.txt', '2031-03-04'),
			print('tarn/second.txt', '2031-03-05'),
			34,
			['4 Mar 2031 · first.txt', '5 Mar 2031 · second.txt'],
		],
	] as const)
		it(`${one.path} and ${other.path} in ${columns} columns`, () => {
			const told = printsNamed(one, other, columns);
			assert.notEqual(told[0], told[1]);
			for (const name of told) assert.ok(widthOf(name) <= columns, name);
			if (names !== undefined) assert.deepEqual(told, names);
		});
});
