/** How often an article mentions a key, how many of the mentions are in doubt, in how many facts of each kind it is, and how many of the quotes are in doubt: see `COUNTED`. */
export type NamingCounts = readonly number[];

/** What is counted of a naming, in the order of its counts. */
export const COUNTED = [
	'mentions',
	'doubtful',
	'role',
	'quote',
	'figure',
	'date',
	'relation',
	'doubtedQuotes',
] as const;

/** One mention and no more, as of most names. */
const ONCE: NamingCounts = [1, 0, 0, 0, 0, 0, 0, 0];

/** Rows of key, article and counts, in order of key and article. */
export interface NamingRows {
	readonly keys: number[];
	readonly docs: number[];
	readonly counts: NamingCounts[];
}

/** Bytes that a row takes at most. */
const LONGEST = 80;

let buffer = new Uint8Array(1 << 14);

/**
 * Rows `from` to `to` as bytes: how far each key is from the one before, the first one's from `first`; how far the article is from the one
 * before, either way, for what comes new is named in the order of articles; then which counts are others than those of a single mention, a
 * bit each, and these counts. Most rows take three bytes.
 */
export function packNamingRows(
	{ keys, docs, counts }: NamingRows,
	from: number,
	to: number,
	first: number,
): Uint8Array {
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
	let [key, doc] = [first, 0];
	for (let row = from; row < to; row += 1) {
		write((keys[row] ?? 0) - key);
		key = keys[row] ?? 0;
		const apart = (docs[row] ?? 0) - doc;
		write(apart < 0 ? -2 * apart - 1 : 2 * apart);
		doc = docs[row] ?? 0;
		const own = counts[row] ?? ONCE;
		let others = 0;
		for (let index = 0; index < ONCE.length; index += 1) if (own[index] !== ONCE[index]) others |= 1 << index;
		write(others);
		for (let index = 0; index < ONCE.length; index += 1) if (own[index] !== ONCE[index]) write(own[index] ?? 0);
	}
	return buffer.slice(0, at);
}

/** Tells each row of what `packNamingRows` packed, until `visit` gives false. The counts are to be read at once: the next row's take their place. */
export function readNamingRows(
	bytes: Uint8Array,
	first: number,
	visit: (key: number, doc: number, counts: NamingCounts) => boolean,
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
	const told = [...ONCE];
	for (let key = first, doc = 0; at < bytes.length; ) {
		key += read();
		const apart = read();
		doc += apart % 2 === 0 ? apart / 2 : -(apart + 1) / 2;
		const others = read();
		for (let index = 0; others !== 0 && index < ONCE.length; index += 1)
			told[index] = ((others >> index) & 1) === 1 ? read() : (ONCE[index] ?? 0);
		if (!visit(key, doc, others === 0 ? ONCE : told)) return;
	}
}

export function unpackNamingRows(bytes: Uint8Array, first: number): NamingRows {
	const rows: NamingRows = { keys: [], docs: [], counts: [] };
	readNamingRows(bytes, first, (key, doc, counts) => {
		rows.keys.push(key);
		rows.docs.push(doc);
		rows.counts.push(counts === ONCE ? ONCE : [...counts]);
		return true;
	});
	return rows;
}
