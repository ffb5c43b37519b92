/** What hostile texts hold, by kind. Each stands between the words `before` and `after` when it is used. */
export const PAYLOADS: Readonly<Record<string, string>> = {
	'control characters': '\x01\x02\x07\x08\x0b\x0c\x0e\x1f\x7f',
	NUL: 'a\0b\0',
	'CSI, colours and cursor': '\x1b[31m\x1b[2J\x1b[10;10H\x1b[?1049h',
	'OSC 0, the title': '\x1b]0;owned\x07',
	'OSC 8, a link': '\x1b]8;;http://evil.example\x1b\\here\x1b]8;;\x1b\\',
	'OSC 52, the clipboard': '\x1b]52;c;cm0gLXJmIC8=\x07',
	DCS: '\x1bP+q544e\x1b\\\x1bP1;2|17/ab\x9c',
	'APC, PM and SOS': '\x1b_Gx\x1b\\\x1b^x\x1b\\\x1bXx\x1b\\',
	'C1 controls': '\x9b31m\x9d0;owned\x9c\x90q\x9c\x85\x84',
	'an escape that does not end': '\x1b]52;c;AAAA',
	'bidi overrides': '\u202e gpj.exe \u202c\u2066 x \u2069\u200f\u061c',
	'zero-width characters': 'pay\u200bpal\u2060\ufeff\u00ad',
	'tag characters': '\u{e0001}\u{e0061}\u{e0062}\u{e007f}',
	'lone surrogates': '\ud800 x \udc00',
	'noncharacters and fillers': '\ufdd0\uffff\u3164\u115f\uffa0',
	'stacked marks': `z${'\u0300\u0316'.repeat(200)}`,
	'carriage returns alone': 'one\rtwo\rthree',
	'line and paragraph separators': 'one\u2028two\u2029three',
	markup: '<script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&gt;',
	'formulas and quotes': "=cmd|' /C calc'!A0,\"'`$(id)",
};

/** What no text that reaches a terminal may hold: controls but newline, escapes, what turns or hides. */
export const FORBIDDEN =
	/[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff\u{e0000}-\u{e0fff}]|\p{Cs}/u;
