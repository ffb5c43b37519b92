/** Rows of hash, article and perhaps one number more, in order of hash and article. */
export interface HashRows {
	readonly hashes: number[];
	readonly docs: number[];
	/** Empty where the table has no third column. */
	readonly more: number[];
}

const FIRST = 1 << 12;
/** Bytes that three numbers take at most. */
const LONGEST = 24;

let buffer = new Uint8Array(FIRST);

/** Rows `from` to `to` as bytes: each hash as its distance from the one before, the first one's from `first`. */
export function packHashRows({ hashes, docs, more }: HashRows, from: number, to: number, first: number): Uint8Array {
	const needed = (to - from) * LONGEST;
	if (buffer.length < needed) buffer = new Uint8Array(needed);
	let at = 0;
	const write = (value: number): void => {
		let rest = value;
		for (; rest >= 128; rest = Math.floor(rest / 128)) {
			buffer[at] = (rest & 127) | 128;
			at += 1;
		}
		buffer[at] = rest;
		at += 1;
	};
	let before = first;
	for (let row = from; row < to; row += 1) {
		const hash = hashes[row] ?? 0;
		write(hash - before);
		write(docs[row] ?? 0);
		if (more.length > 0) write(more[row] ?? 0);
		before = hash;
	}
	return buffer.slice(0, at);
}

/** Tells each row of what `packHashRows` packed, until `visit` gives false. */
export function readHashRows(
	bytes: Uint8Array,
	first: number,
	hasMore: boolean,
	visit: (hash: number, doc: number, more: number) => boolean,
): void {
	let at = 0;
	const read = (): number => {
		let value = 0;
		for (let unit = 1; ; unit *= 128) {
			const byte = bytes[at] ?? 0;
			at += 1;
			if (byte < 128) return value + byte * unit;
			value += (byte & 127) * unit;
		}
	};
	for (let hash = first; at < bytes.length; ) {
		hash += read();
		const doc = read();
		if (!visit(hash, doc, hasMore ? read() : 0)) return;
	}
}
