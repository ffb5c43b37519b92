/** Where a mail's header ends: the index of the blank line, or the whole length. */
export function headerEnd(bytes: Uint8Array): number {
	for (let at = 0; at < bytes.length - 1; at++) {
		if (bytes[at] !== 10) continue;
		if (bytes[at + 1] === 10) return at + 1;
		if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 1;
	}
	return bytes.length;
}

const ENCODED_WORD = /=\?[\w-]+\?[bq]\?[^?\r\n]*\?=/gi;

/**
 * A header must be ASCII or UTF-8 (RFC 6532). Old programs wrote other bytes there, also inside encoded words, whose charset
 * is known: there they are written as an encoded word has them. Outside, no charset is told, and none is guessed.
 */
export function mendHeader(bytes: Uint8Array): Uint8Array {
	const end = headerEnd(bytes);
	const header = bytes.subarray(0, end);
	if (isUtf8(header)) return bytes;
	const text = new TextDecoder('latin1').decode(header).replace(ENCODED_WORD, escaped);
	const mended = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
	const whole = new Uint8Array(mended.length + bytes.length - end);
	whole.set(mended);
	whole.set(bytes.subarray(end), mended.length);
	return whole;
}

const escaped = (word: string): string =>
	/\?q\?/i.test(word)
		? word.replace(/[\u0080-\u00ff]/g, (letter) => `=${letter.charCodeAt(0).toString(16).toUpperCase()}`)
		: word;

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
