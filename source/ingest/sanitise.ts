/** What was taken out of a text, by kind. */
export interface Removed {
	/** Terminal escape sequences: CSI, OSC, DCS and their like, in 7-bit and 8-bit form. */
	readonly escapes: number;
	/** Control characters but newline and tab, NUL among them. */
	readonly controls: number;
	/** Marks, embeddings, overrides and isolates that turn the reading direction. */
	readonly bidi: number;
	/** Zero-width characters, soft hyphens, fillers, tags and other characters nobody sees. */
	readonly invisible: number;
	/** Half characters, replaced by U+FFFD. */
	readonly broken: number;
	/** Combining marks stacked higher than any script does. */
	readonly stacked: number;
}

export interface Sanitised {
	/** Newline is `\n`, every other space but U+3000 is a plain one. */
	readonly text: string;
	readonly removed: Removed;
}

const NONE: Removed = { escapes: 0, controls: 0, bidi: 0, invisible: 0, broken: 0, stacked: 0 };

const suspicious =
	/[^\n -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u0560\u0620-\u064a\u0904-\u0939\u2010-\u2015\u2018-\u201f\u2022\u2026\u2030-\u205e\u20a0-\u20bf\u2100-\u2bff\u3001-\u3029\u3030-\u3098\u309b-\u312f\u3400-\u9fff\uac00-\ud7a3]/;

// A string escape ends with BEL or ST; its body holds no control character, so an unended one is never scanned twice.
const escapes =
	/(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x00-\x1f\x7f-\x9f]*(?:\x07|\x1b\\|\x9c)|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[ -/]+[0-~]|\x1b[0-Z\\-~]/g;
const lineEnds = /\r\n?|[\v\f\x85\u2028\u2029]/g;
const controls = /[\x00-\x08\x0e-\x1f\x7f-\x9f]/g;
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// Joiners stay where they shape what is read: within Arabic and Indic words, and ZWJ between emoji.
const joining = ['Arab', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Mong']
	.map((script) => `\\p{scx=${script}}`)
	.join('');
let joiners: RegExp | undefined;
/** Made when first needed: its tables take a while. */
function joinersPattern(): RegExp {
	joiners ??= new RegExp(
		`(?<=[${joining}])[\\u200c\\u200d](?=[${joining}])|(?<=\\ufe0f|[\\p{ExtPict}\\p{EMod}])\\u200d(?=\\p{ExtPict})|([\\u200c\\u200d])`,
		'gu',
	);
	return joiners;
}
const invisible =
	/\u034f|[\u17b4\u17b5]|[\u180b-\u180f]|[\ufe00-\ufe0e]|[\u00ad\u115f\u1160\u200b\u2060-\u2065\u206a-\u206f\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;
/** Vietnamese, Hebrew with cantillation and Tibetan stack four at most. */
const stacked = /(\p{M}{8})\p{M}+/gu;
const spaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f]/g;

/**
 * Makes untrusted text safe to print and fit to be the one text every span refers to. Sanitising twice changes
 * nothing more. Takes time linear in the text.
 */
export function sanitise(text: string): Sanitised {
	if (!suspicious.test(text)) return { text, removed: NONE };
	const count = { ...NONE };
	const take = (from: string, pattern: RegExp, kind: keyof Removed): string =>
		from.replace(pattern, () => {
			count[kind]++;
			return '';
		});
	let safe = text;
	// First of all: taking out what stands between two halves must not make a new character of them.
	if (!safe.isWellFormed()) {
		safe = safe.replace(/\p{Cs}/gu, () => {
			count.broken++;
			return '\ufffd';
		});
	}
	safe = take(safe, escapes, 'escapes');
	safe = safe.replace(lineEnds, '\n');
	safe = take(safe, controls, 'controls');
	safe = take(safe, bidi, 'bidi');
	safe = take(safe, invisible, 'invisible');
	safe = safe.replace(joinersPattern(), (joiner, stray: string | undefined) => {
		if (stray === undefined) return joiner;
		count.invisible++;
		return '';
	});
	safe = safe.replace(stacked, (_, kept: string) => {
		count.stacked++;
		return kept;
	});
	return { text: safe.replace(spaces, ' '), removed: count };
}

/** A file name, message or field of unknown origin as one safe line. */
export const safeLine = (text: string): string => sanitise(text).text.replace(/\n+/g, ' ');
