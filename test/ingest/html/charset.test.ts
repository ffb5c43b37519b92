import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeMarkup } from '../../../source/ingest/html/charset.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const wide = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer);

describe('charset of markup', () => {
	const cases: readonly (readonly [string, Uint8Array, string | null, string, string])[] = [
		['UTF-8 without a word', utf8('<p>Zoë'), null, 'utf-8', 'Zoë'],
		['meta charset', latin('<meta charset="iso-8859-2"><p>\xb1'), null, 'iso-8859-2', 'ą'],
		[
			'http-equiv',
			latin('<META http-equiv=Content-Type content="text/html; charset=windows-1251"><p>\xc6'),
			null,
			'windows-1251',
			'Ж',
		],
		['XML declaration', latin('<?xml version="1.0" encoding="Shift_JIS"?><p>\x93\x8c'), null, 'shift_jis', '東'],
		['transport before document', latin('<meta charset="utf-8"><p>\xc6'), 'windows-1251', 'windows-1251', 'Ж'],
		['a mark before all', utf8('\ufeff<meta charset="windows-1251"><p>Zoë'), 'iso-8859-2', 'utf-8', 'Zoë'],
		['UTF-16 without a mark', wide('<p>Anna and Zoë'), null, 'utf-16le', 'Zoë'],
		['UTF-16 said in ASCII is UTF-8', utf8('<meta charset="utf-16"><p>Zoë'), null, 'utf-8', 'Zoë'],
		['UTF-8 said of Western bytes', latin('<meta charset="utf-8"><p>Zo\xeb caf\xe9'), null, 'windows-1252', 'Zoë café'],
		['nothing said of Western bytes', latin('<p>\x93Zo\xeb\x94'), null, 'windows-1252', '“Zoë”'],
		['a charset nobody knows', utf8('<meta charset="klingon"><p>Zoë'), null, 'utf-8', 'Zoë'],
		['a charset in a comment', utf8('<!-- <meta charset="koi8-r"> --><p>Zoë'), null, 'utf-8', 'Zoë'],
	];
	for (const [name, bytes, transport, charset, text] of cases)
		it(name, () => {
			const found = decodeMarkup(bytes, transport);
			assert.equal(found.charset, charset);
			assert.ok(found.text.endsWith(text), found.text);
		});

	it('counts what is damaged', () => {
		const bytes = new Uint8Array([...utf8('<meta charset=utf-8>äöüß'), 0xff]);
		assert.deepEqual([decodeMarkup(bytes).charset, decodeMarkup(bytes).damaged], ['utf-8', 1]);
	});
});
