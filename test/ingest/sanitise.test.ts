import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { safeLine, sanitise } from '../../source/ingest/sanitise.ts';

// Before, after.
const ROWS: readonly (readonly [string, string, string])[] = [
	['colour', 'a \x1b[31mred\x1b[0m fox', 'a red fox'],
	['link of a terminal', 'a \x1b]8;;https://example.org\x1b\\link\x1b]8;;\x07 end', 'a link end'],
	['clipboard of a terminal', 'x\x1b]52;c;c2VjcmV0\x07y', 'xy'],
	['device control string', 'x\x1bPq#0;2;0\x1b\\y', 'xy'],
	['8-bit control sequence', 'x\x9b31my', 'xy'],
	['unended string: what it holds stays as words', 'x\x1b]0;title', 'x0;title'],
	['controls', 'a\0b\x07c\x7fd\x85e', 'abcd\ne'],
	['line ends', 'a\r\nb\rc\u2028d\fe', 'a\nb\nc\nd\ne'],
	['spaces', 'a\tb\u00a0c\u2009d', 'a b c d'],
	['direction overrides', 'a\u202eb\u2066c\u200fd', 'abcd'],
	['zero width and soft hyphen', 'a\u200bb\ufeffc\u00add\u2060e', 'abcde'],
	['joiner between Latin letters', 'a\u200db', 'ab'],
	['joiner within a Persian word', 'می\u200cخواهم', 'می\u200cخواهم'],
	['joiner within a Hindi word', 'क्\u200dष', 'क्\u200dष'],
	['joiner within an emoji', '👩\u200d🚀', '👩\u200d🚀'],
	['tags hidden behind a flag', 'a\u{e0041}\u{e0042}b', 'ab'],
	['half characters', 'a\ud83db', 'a\ufffdb'],
	['halves parted by a control stay apart', '\ud83d\0\ude00', '\ufffd\ufffd'],
	['marks stacked high', `e${'\u0301'.repeat(40)}`, `e${'\u0301'.repeat(8)}`],
	['plain text', 'Él dijo: «no» — 走了。 10 €', 'Él dijo: «no» — 走了。 10 €'],
];

describe('sanitise', () => {
	for (const [name, before, after] of ROWS) test(name, () => assert.equal(sanitise(before).text, after));

	test('counts what it took out', () => {
		assert.deepEqual(sanitise('\x1b[1m\x1b[0m\0\u202e\u200b\ud800').removed, {
			escapes: 2,
			controls: 1,
			bidi: 1,
			invisible: 1,
			broken: 1,
			stacked: 0,
		});
	});
});

test('a safe line is one line', () => assert.equal(safeLine('a\r\nb\x1b[2J\nc'), 'a b c'));

const forbidden =
	/[\0-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]|\p{Cs}/u;
const pieces = fc.constantFrom(
	...[
		'\x1b',
		'[',
		']',
		'0',
		';',
		'm',
		'\x07',
		'\\',
		'\x9b',
		'\x9d',
		'\u200d',
		'\u200c',
		'ا',
		'👩',
		'\ud83d',
		'\ude00',
		'\0',
	],
	...['\u0301', '\r', '\n', '\u202e', 'a', '\u{e0041}', '\ufe0f', '\u034f', 'P', 'ष', '\u00a0'],
);

test('no forbidden character is left, and sanitising again changes nothing', () => {
	const texts = fc.oneof(
		fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
		fc.string({ unit: 'binary', maxLength: 60 }),
	);
	fc.assert(
		fc.property(texts, (before) => {
			const { text } = sanitise(before);
			assert.doesNotMatch(text, forbidden);
			assert.equal(sanitise(text).text, text);
		}),
		{ numRuns: 3000 },
	);
});
