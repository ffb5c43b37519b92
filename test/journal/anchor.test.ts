import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anchorOf, attached } from '../../source/journal/anchor.ts';

const TEXT =
	'The minister, Abbas Kamel, said on Friday that talks would go on. Kamel left the room. Later the minister, Abbas Kamel, came back.';

const at = (text: string, quote: string, nth = 0) => {
	let start = text.indexOf(quote);
	for (let count = 0; count < nth; count++) start = text.indexOf(quote, start + 1);
	return { start, end: start + quote.length };
};

const MOVED: readonly (readonly [string, (text: string) => string, number | null])[] = [
	['nothing changed', (text) => text, TEXT.indexOf('Abbas Kamel')],
	['a sentence was put before it', (text) => `Cairo is quiet. ${text}`, 16 + TEXT.indexOf('Abbas Kamel')],
	[
		'the words after it changed',
		(text) => text.replace('said on Friday that talks', 'denied that any talks'),
		TEXT.indexOf('Abbas Kamel'),
	],
	['the name went', (text) => text.replace('Abbas Kamel, said', 'the spy chief, said'), null],
	[
		'the words on both sides changed',
		(text) => text.replace('The minister, Abbas Kamel, said on Friday', 'Yesterday Abbas Kamel told us'),
		null,
	],
	['all went', () => '', null],
];

test('an anchor holds where its words stand between the same words, and is let go rather than guessed', () => {
	const anchor = anchorOf(TEXT, at(TEXT, 'Abbas Kamel'));
	for (const [what, change, start] of MOVED) assert.equal(attached(change(TEXT), anchor)?.start ?? null, start, what);
});

test('of two places that both may be meant none is taken, unless it stands where it stood', () => {
	const line = 'The same line of words, and Kamel in it, and more of the words. ';
	const text = line.repeat(5);
	const anchor = anchorOf(text, at(text, 'Kamel', 2));
	assert.equal(attached(text, anchor)?.start, at(text, 'Kamel', 2).start);
	assert.equal(attached(`Something new. ${text}`, anchor), null);
});

test('any span of any text is found again in it, and between the same words after what was put before it', () => {
	fc.assert(
		fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), fc.string(), (text, from, length, before) => {
			const start = from % text.length;
			const span = { start, end: start + 1 + (length % (text.length - start)) };
			const anchor = anchorOf(text, span);
			assert.deepEqual(attached(text, anchor), span);
			const found = attached(before + text, anchor);
			if (found) assert.equal((before + text).slice(found.start, found.end), anchor.quote);
		}),
	);
});
