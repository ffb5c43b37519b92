/** 32-bit FNV-1a over UTF-16 code units, finished with murmur3's mixer. Always a signed 32-bit integer. */
export const hashText = (text: string): number => hashStretch(text, 0, text.length);

/** `hashText` of the code units `[start, end)`. */
export function hashStretch(text: string, start: number, end: number): number {
	let h = 0x811c9dc5;
	for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	return mix(h);
}

/** The hash of a pair; order matters. `hashPair(template, value)` is one feature of one template. */
export function hashPair(a: number, b: number): number {
	return mix(Math.imul(a, 0x9e3779b1) ^ ((b << 13) | (b >>> 19)) ^ Math.imul(b, 0x85ebca6b));
}

function mix(value: number): number {
	let h = value;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return h ^ (h >>> 16);
}
