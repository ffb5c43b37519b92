import type { HashRows } from '../../record/hash-rows.ts';
import { BitWriter, FAR, riceOf } from '../words/bits.ts';

/** Bits that tell how many rows there are, by how many low bits hashes are told, and how many bits an article and the number more take. */
const COUNT = 24;
const WIDTH = 5;
/** Bits told at once. */
const AT_ONCE = 16;

const widthOf = (values: readonly number[], from: number, to: number): number => {
	let most = 0;
	for (let at = from; at < to; at += 1) most = Math.max(most, values[at] ?? 0);
	return 32 - Math.clz32(most);
};

/**
 * Rows `from` to `to` as bits: each hash by how far it is from the one before, the first one's from `first` (`words/bits.ts`), then its article
 * and the number more in as many bits as the largest of the rows takes, for neither follows from what stands before.
 */
export function packHashBits({ hashes, docs, more }: HashRows, from: number, to: number, first: number): Uint8Array {
	const writer = new BitWriter();
	const count = to - from;
	const k = riceOf(((hashes[to - 1] ?? first) - first) / Math.max(1, count));
	const [docBits, moreBits] = [Math.max(1, widthOf(docs, from, to)), widthOf(more, from, to)];
	writer.bits(count, COUNT);
	writer.bits(k, WIDTH);
	writer.bits(docBits - 1, WIDTH);
	writer.bits(moreBits, WIDTH);
	const write = (value: number, bits: number): void => {
		if (bits > AT_ONCE) writer.bits(value >>> AT_ONCE, bits - AT_ONCE);
		writer.bits(value & 0xffff, Math.min(bits, AT_ONCE));
	};
	let before = first;
	for (let row = from; row < to; row += 1) {
		writer.rice((hashes[row] ?? 0) - before, k);
		before = hashes[row] ?? 0;
		write(docs[row] ?? 0, docBits);
		if (moreBits > 0) write(more[row] ?? 0, moreBits);
	}
	return writer.take();
}

/** What is read goes here first, with bytes behind it: a window of 32 bits reaches beyond the last. */
let room = new Uint8Array(1 << 12);
const BEHIND = 8;

/** Tells each row of what `packHashBits` packed, until `visit` gives false; meanwhile nothing else is to be read so. */
export function readHashBits(
	bytes: Uint8Array,
	first: number,
	visit: (hash: number, doc: number, more: number) => boolean,
): void {
	if (bytes.length === 0) return;
	if (room.length < bytes.length + BEHIND) room = new Uint8Array(bytes.length * 2);
	const held = room;
	held.set(bytes);
	held.fill(0, bytes.length, bytes.length + BEHIND);
	let at = 0;
	// The next bits, up to 32 of them, the first the highest.
	const window = (): number => {
		const byte = at >> 3;
		const shift = at & 7;
		const four =
			((held[byte] as number) << 24) |
			((held[byte + 1] as number) << 16) |
			((held[byte + 2] as number) << 8) |
			(held[byte + 3] as number);
		return shift === 0 ? four : (four << shift) | ((held[byte + 4] as number) >> (8 - shift));
	};
	const bits = (count: number): number => {
		const value = window() >>> (32 - count);
		at += count;
		return value;
	};
	const [count, k, docBits] = [bits(COUNT), bits(WIDTH), bits(WIDTH) + 1];
	const moreBits = bits(WIDTH);
	let hash = first;
	for (let left = count; left > 0; left -= 1) {
		const next = window();
		const high = Math.clz32(~next);
		if (high < FAR && high + 1 + k <= 32) {
			hash += (high << k) + (k === 0 ? 0 : (next << (high + 1)) >>> (32 - k));
			at += high + 1 + k;
		} else {
			at += high < FAR ? high + 1 : FAR;
			hash += high < FAR ? (high << k) + bits(k) : bits(AT_ONCE) * 2 ** AT_ONCE + bits(AT_ONCE);
		}
		const doc = bits(docBits);
		if (!visit(hash, doc, moreBits === 0 ? 0 : bits(moreBits))) return;
	}
}

export function unpackHashBits(bytes: Uint8Array, first: number, hasMore: boolean): HashRows {
	const rows: HashRows = { hashes: [], docs: [], more: [] };
	readHashBits(bytes, first, (hash, doc, more) => {
		rows.hashes.push(hash);
		rows.docs.push(doc);
		if (hasMore) rows.more.push(more);
		return true;
	});
	return rows;
}
