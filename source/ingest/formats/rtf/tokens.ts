/** Pieces of RTF (Microsoft's specification 1.9.1): groups, control words with their number, and bytes of text. */
export type Token =
	| { readonly kind: 'open' | 'close' }
	| { readonly kind: 'control'; readonly word: string; readonly number: number | null }
	/** In the charset of the font in force. */
	| { readonly kind: 'bytes'; readonly bytes: readonly number[] };

const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;
const QUOTE = 39;

const isLetter = (byte: number): boolean => (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;

/** Tokens in order. What is no RTF comes as bytes; nothing throws. Data after `\bin` is passed over. */
export function* tokensOf(source: Uint8Array): Generator<Token> {
	let pending: number[] = [];
	let at = 0;
	while (at < source.length) {
		const byte = source[at] ?? 0;
		if (byte === BACKSLASH && source[at + 1] === QUOTE) {
			const code = Number.parseInt(String.fromCharCode(source[at + 2] ?? 0, source[at + 3] ?? 0), 16);
			if (!Number.isNaN(code)) pending.push(code);
			at += 4;
			continue;
		}
		if (byte !== BACKSLASH && byte !== OPEN && byte !== CLOSE) {
			if (byte !== 10 && byte !== 13) pending.push(byte);
			at += 1;
			continue;
		}
		if (pending.length > 0) yield { kind: 'bytes', bytes: pending };
		pending = [];
		if (byte !== BACKSLASH) {
			yield { kind: byte === OPEN ? 'open' : 'close' };
			at += 1;
			continue;
		}
		const control = controlAt(source, at + 1);
		yield { kind: 'control', word: control.word, number: control.number };
		at = control.end + (control.word === 'bin' ? Math.max(0, control.number ?? 0) : 0);
	}
	if (pending.length > 0) yield { kind: 'bytes', bytes: pending };
}

/** A control word's letters and number and the one space that ends it, or a control symbol: one other character. */
function controlAt(source: Uint8Array, start: number): { word: string; number: number | null; end: number } {
	let end = start;
	while (end < source.length && end - start < 32 && isLetter(source[end] ?? 0)) end++;
	if (end === start) return { word: String.fromCharCode(source[start] ?? 32), number: null, end: start + 1 };
	const word = String.fromCharCode(...source.subarray(start, end));
	const digits = end;
	if (source[end] === 45) end++;
	while (end < source.length && end - digits < 11 && isDigit(source[end] ?? 0)) end++;
	const number = Number.parseInt(String.fromCharCode(...source.subarray(digits, end)), 10);
	if (source[end] === 32) end++;
	return { word, number: Number.isNaN(number) ? null : number, end };
}
