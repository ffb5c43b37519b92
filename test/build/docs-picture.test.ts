import assert from 'node:assert/strict';
import { test } from 'node:test';
import { screenSvg } from '../../source/build/screenshot-svg.ts';
import type { Cell } from '../harness/terminal.ts';

const PLAIN = { bold: false, dim: false, underline: false, inverse: false, colour: -1 };

/** A row of cells; a wide character takes two, the second empty. */
const row = (text: string, style: Partial<Cell> = {}): Cell[] =>
	[...text].flatMap((character) =>
		[character, ...(/\p{Script=Han}/u.test(character) ? [''] : [])].map((part) => ({ ...PLAIN, ...style, text: part })),
	);

const textsOf = (svg: string): string[] => [...svg.matchAll(/<text [^>]*>[^<]*<\/text>/g)].map(([text]) => text);

const at = (text: string): number => Number(/ x="([\d.]+)"/.exec(text)?.[1]);

test('neighbours of one style are one text; far ones are placed on their own', () => {
	const texts = textsOf(screenSvg([row('two words     far')], 'title'));
	assert.deepEqual(
		texts.map((text) => text.replace(/<[^>]*>/g, '')),
		['two words', 'far'],
	);
	assert.ok(Math.abs(at(texts[1] ?? '') - at(texts[0] ?? '') - 14 * 8.4) < 0.11);
});

test('a wide character takes two cells, and what follows stands behind both', () => {
	const texts = textsOf(screenSvg([row('a港b')], 'title'));
	assert.deepEqual(
		texts.map((text) => text.replace(/<[^>]*>/g, '')),
		['a', '港', 'b'],
	);
	assert.ok(Math.abs(at(texts[2] ?? '') - at(texts[0] ?? '') - 3 * 8.4) < 0.11);
});

test('what means something in XML is escaped', () => {
	assert.match(
		screenSvg([row('<b> & "c"')], 'A & B <c>'),
		/<title>A &amp; B &lt;c&gt;<\/title>[\s\S]*&lt;b&gt; &amp; "c"/,
	);
});

test('weight, underline and colours are told', () => {
	const cells = [
		[...row('bold', { bold: true }), ...row('dim', { dim: true, underline: true }), ...row('red', { colour: 1 })],
	];
	const [bold = '', dim = '', red = ''] = textsOf(screenSvg(cells, 'title'));
	assert.match(bold, /class="b"/);
	assert.match(dim, /class="d u"/);
	assert.match(red, /fill="#f07178"/);
});

test('inverse puts the colour behind and the ground in front, blanks and all', () => {
	const svg = screenSvg([row('lit words ', { inverse: true, colour: 2 })], 'title');
	assert.match(svg, /<rect x="14" y="14" width="84" height="18" fill="#a5d173"\/><text [^>]*fill="#1b1f24"/);
});
