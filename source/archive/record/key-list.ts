import { ByteReader, ByteWriter } from './bytes.ts';

/** The name key of each of an article's names as bytes: how far it is from the one before, for those that come new are numbered one behind the other. */
export function packKeys(keys: Uint32Array): Uint8Array {
	const writer = new ByteWriter();
	let next = 0;
	for (const key of keys) {
		writer.whole(key - next);
		next = key + 1;
	}
	return writer.bytes();
}

/** What `packKeys` packed. */
export function unpackKeys(bytes: Uint8Array): Uint32Array {
	const reader = new ByteReader(bytes);
	const keys: number[] = [];
	for (let next = 0; reader.at < bytes.length; ) {
		const key = next + reader.whole();
		keys.push(key);
		next = key + 1;
	}
	return Uint32Array.from(keys);
}
