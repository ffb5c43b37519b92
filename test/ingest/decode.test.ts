import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decode } from '../../source/ingest/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
	const units = [...(mark ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
	return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

const SAID = 'Río y café, “dijo”.';

// Bytes, their text, the rules of their diagnostics.
const ROWS: readonly (readonly [string, Uint8Array, string | null, readonly string[]])[] = [
	['UTF-8', utf8(SAID), SAID, []],
	['UTF-8 with its mark', utf8(`\ufeff${SAID}`), SAID, ['decode/bom']],
	['UTF-16, little end first', utf16(SAID, true, true), SAID, ['decode/utf-16']],
	['UTF-16, big end first', utf16(SAID, false, true), SAID, ['decode/utf-16']],
	['UTF-16 without its mark', utf16(SAID, true, false), SAID, ['decode/utf-16']],
	['UTF-16 without its mark, big end first', utf16(SAID, false, false), SAID, ['decode/utf-16']],
	['Windows-1252', bytes(0x93, 0x52, 0xed, 0x6f, 0x94, 0x20, 0x80), '“Río” €', ['decode/windows-1252']],
	[
		'UTF-8 with one broken byte',
		bytes(...utf8(`${SAID} `), 0xff, ...utf8('!')),
		`${SAID} \ufffd!`,
		['decode/utf-8-damaged'],
	],
	['UTF-8 cut in the middle of a letter', utf8(`${SAID} é`).slice(0, -1), `${SAID} \ufffd`, ['decode/utf-8-damaged']],
	['nothing', bytes(), '', []],
	['one stray NUL', utf8('a\0b'), 'a\0b', []],
	['a PDF', utf8('%PDF-1.7 and so on'), null, ['decode/binary']],
	['control bytes', bytes(1, 2, 3, 4, 5, 6, 65, 66, 0, 0, 1, 2), null, ['decode/binary']],
];

describe('decode', () => {
	for (const [name, given, text, rules] of ROWS) {
		test(name, () => {
			const decoded = decode(given, 'a.txt');
			assert.equal(decoded.text, text);
			assert.deepEqual(
				decoded.diagnostics.map(({ rule }) => rule),
				rules,
			);
			assert.ok(decoded.diagnostics.every(({ where, hint }) => where === 'a.txt' && hint !== ''));
		});
	}
});
