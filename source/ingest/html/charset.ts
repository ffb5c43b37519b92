/** A page's characters, and what said how to read its bytes. */
export interface Characters {
	readonly text: string;
	/** As the Encoding Standard names it, e.g. `windows-1252`. */
	readonly charset: string;
	readonly from: 'mark' | 'transport' | 'document' | 'bytes' | 'fallback';
	/** Bytes that are no character in it; each is U+FFFD in the text. */
	readonly damaged: number;
}

/** Bytes in which a page says its own charset; browsers look at 1,024, saved pages put more before it. */
const PRESCAN = 8192;

/**
 * Decodes HTML or XML in the order the HTML Standard gives: byte order mark, what the transport said, `<meta>` or the
 * XML declaration, then UTF-8 where the bytes are that, and Windows-1252 for the rest. A page that says UTF-8 and is
 * not is read as Windows-1252 where hardly any of its high bytes are sound UTF-8. Never throws.
 */
export function decodeMarkup(bytes: Uint8Array, transport: string | null = null): Characters {
	const marked = byMark(bytes);
	if (marked !== null) return read(bytes, marked, 'mark');
	const said = known(transport);
	if (said !== null) return trusted(bytes, said, 'transport');
	const declared = known(declaredIn(bytes));
	if (declared !== null) return trusted(bytes, declared, 'document');
	if (isUtf8(bytes)) return read(bytes, 'utf-8', 'bytes');
	const wide = byZeroes(bytes);
	if (wide !== null) return read(bytes, wide, 'bytes');
	return mostlyUtf8(bytes) ? read(bytes, 'utf-8', 'bytes') : read(bytes, 'windows-1252', 'fallback');
}

function byMark(bytes: Uint8Array): string | null {
	const [first, second, third] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** A label as the Encoding Standard has it, or null; UTF-16 that could be read as ASCII is UTF-8. */
function known(label: string | null): string | null {
	if (label === null) return null;
	try {
		return new TextDecoder(label.trim()).encoding;
	} catch {
		return null;
	}
}

const meta = /<meta[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;
const declaration = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/i;

function declaredIn(bytes: Uint8Array): string | null {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN)).replace(/<!--[\s\S]*?-->/g, '');
	const label = (declaration.exec(head) ?? meta.exec(head))?.[1] ?? null;
	return label !== null && /^utf-?(?:16|32)/i.test(label) ? 'utf-8' : label;
}

function trusted(bytes: Uint8Array, charset: string, from: Characters['from']): Characters {
	if (charset !== 'utf-8' || isUtf8(bytes) || mostlyUtf8(bytes)) {
		const wide = charset === 'utf-8' ? byZeroes(bytes) : null;
		return wide === null ? read(bytes, charset, from) : read(bytes, wide, 'bytes');
	}
	return read(bytes, 'windows-1252', 'fallback');
}

function read(bytes: Uint8Array, charset: string, from: Characters['from']): Characters {
	const text = new TextDecoder(charset).decode(bytes);
	return { text, charset, from, damaged: text.includes('\ufffd') ? text.split('\ufffd').length - 1 : 0 };
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/** More sound sequences of UTF-8 than bytes that fit none. */
function mostlyUtf8(bytes: Uint8Array): boolean {
	let high = 0;
	for (const byte of bytes) if (byte >= 0xc2 && byte < 0xf5) high++;
	const text = new TextDecoder('utf-8').decode(bytes);
	const broken = text.split('\ufffd').length - 1;
	return high > 0 && broken * 2 < high;
}

/** Western text in UTF-16 has a zero in nearly every second byte and hardly one in the others. */
function byZeroes(bytes: Uint8Array): string | null {
	const size = Math.min(bytes.length, PRESCAN) & ~1;
	let even = 0;
	let odd = 0;
	for (let at = 0; at < size; at += 2) {
		if (bytes[at] === 0) even++;
		if (bytes[at + 1] === 0) odd++;
	}
	if (size < 8) return null;
	if (odd > size * 0.2 && even < size * 0.03) return 'utf-16le';
	return even > size * 0.2 && odd < size * 0.03 ? 'utf-16be' : null;
}
