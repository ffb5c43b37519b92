import type { Diagnostic } from '../domain/diagnostic.ts';
import { magic } from './detect/magic.ts';

export interface Decoded {
	/** Null where the bytes are no text. */
	readonly text: string | null;
	readonly diagnostics: readonly Diagnostic[];
}

const SAMPLE = 8192;

/**
 * Bytes to text: UTF-8, UTF-16 of either order with or without its mark, and Windows-1252 for what is none of them.
 * Never throws; whatever was not plain UTF-8 is said in a diagnostic.
 */
export function decode(bytes: Uint8Array, where: string): Decoded {
	const kind = magic(bytes);
	if (kind !== null) return binary(where, `It is ${kind}.`);
	const marked = byMark(bytes, where);
	if (marked !== null) return marked;
	const wide = byZeroes(bytes);
	if (wide !== null) {
		const note = `No byte order mark; read as ${wide.toUpperCase()} by its zero bytes.`;
		return { text: new TextDecoder(wide).decode(bytes), diagnostics: [utf16(where, note)] };
	}
	if (looksBinary(bytes)) return binary(where, 'It holds control bytes that no text holds.');
	const strict = strictUtf8(bytes);
	if (strict !== null) return { text: strict, diagnostics: [] };
	return damaged(bytes, where);
}

/** The beginning of a file as text, for looking at: empty where it is none. What is cut off at its end does not matter. */
export function decodeStart(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	const wide = byZeroes(bytes);
	if (wide !== null) return new TextDecoder(wide).decode(bytes);
	if (magic(bytes) !== null || looksBinary(bytes)) return '';
	const text = new TextDecoder('utf-8').decode(bytes);
	return text.includes('\ufffd') && countUtf8(bytes).sound === 0 ? new TextDecoder('windows-1252').decode(bytes) : text;
}

function strictUtf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

function byMark(bytes: Uint8Array, where: string): Decoded | null {
	const [first, second, third] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf) {
		const strict = strictUtf8(bytes);
		const rest = strict === null ? damaged(bytes.subarray(3), where) : { text: strict, diagnostics: [] };
		const note: Diagnostic = {
			where,
			severity: 'note',
			rule: 'decode/bom',
			message: 'The file begins with a UTF-8 byte order mark; it was left out.',
			hint: 'Nothing to do.',
		};
		return { text: rest.text, diagnostics: [note, ...rest.diagnostics] };
	}
	const order = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
	if (order === null) return null;
	const note = `Read as ${order.toUpperCase()} by its byte order mark.`;
	return { text: new TextDecoder(order).decode(bytes), diagnostics: [utf16(where, note)] };
}

const utf16 = (where: string, message: string): Diagnostic => ({
	where,
	severity: 'note',
	rule: 'decode/utf-16',
	message,
	hint: 'Nothing to do if the text reads well; otherwise save the file as UTF-8.',
});

/** Western text in UTF-16 has a zero in nearly every second byte and hardly one in the others. */
function byZeroes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const size = Math.min(bytes.length, SAMPLE) & ~1;
	if (size < 8) return null;
	let even = 0;
	let odd = 0;
	for (let at = 0; at < size; at += 2) {
		if (bytes[at] === 0) even++;
		if (bytes[at + 1] === 0) odd++;
	}
	const pairs = size / 2;
	if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le';
	if (even > pairs * 0.4 && odd < pairs * 0.05) return 'utf-16be';
	return null;
}

/** A stray NUL is dirt; four control bytes and one in fifty are another kind of file. Random bytes have one in nine. */
function looksBinary(bytes: Uint8Array): boolean {
	const size = Math.min(bytes.length, SAMPLE);
	let controls = 0;
	for (let at = 0; at < size; at++) {
		const byte = bytes[at] ?? 0;
		if (byte < 32 && !(byte >= 7 && byte <= 13) && byte !== 27) controls++;
	}
	return controls >= 4 && controls > size * 0.02;
}

const binary = (where: string, why: string): Decoded => ({
	text: null,
	diagnostics: [
		{
			where,
			severity: 'warning',
			rule: 'decode/binary',
			message: `Not a text file. ${why}`,
			hint: 'Convert it to plain text (UTF-8) to read it here, or take it out of the folder.',
		},
	],
});

/** UTF-8 with a few broken bytes, or an older Western encoding: what most of its high bytes say. */
function damaged(bytes: Uint8Array, where: string): Decoded {
	const { sound, broken } = countUtf8(bytes);
	if (sound >= broken * 2 && sound > 0) {
		const times = broken === 1 ? 'one place' : `${broken} places`;
		return {
			text: new TextDecoder('utf-8').decode(bytes),
			diagnostics: [
				{
					where,
					severity: 'warning',
					rule: 'decode/utf-8-damaged',
					message: `The UTF-8 text is damaged in ${times}, shown as \ufffd.`,
					hint: 'Fetch the file anew if these words matter.',
				},
			],
		};
	}
	return {
		text: new TextDecoder('windows-1252').decode(bytes),
		diagnostics: [
			{
				where,
				severity: 'warning',
				rule: 'decode/windows-1252',
				message: 'Not UTF-8; read as Windows-1252, the older Western encoding.',
				hint: 'If letters look wrong, convert the file to UTF-8 from its true encoding.',
			},
		],
	};
}

/** Sequences of two to four bytes that are sound UTF-8 by their lengths, and high bytes outside of any. */
function countUtf8(bytes: Uint8Array): { sound: number; broken: number } {
	let sound = 0;
	let broken = 0;
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at] ?? 0;
		if (byte < 0x80) continue;
		const more = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
		let tail = 0;
		while (tail < more && ((bytes[at + tail + 1] ?? 0) & 0xc0) === 0x80) tail++;
		if (more > 0 && tail === more && byte < 0xf5) sound++;
		else broken++;
		at += tail;
	}
	return { sound, broken };
}
