import * as zlib from 'node:zlib';
import { RecordRefused, WRITTEN_BY } from './rules.ts';

/** The rules' id, then a checksum of all behind it. */
const ID_BYTES = 4;
const HEAD_BYTES = ID_BYTES + 4;

/** Bytes with the rules that they were written by, and a checksum. */
export function sealed(parts: readonly Uint8Array[]): Uint8Array {
	const bytes = Buffer.concat([Buffer.from(WRITTEN_BY.id, 'hex'), Buffer.alloc(HEAD_BYTES - ID_BYTES), ...parts]);
	bytes.writeUInt32BE(zlib.crc32(bytes.subarray(HEAD_BYTES)), ID_BYTES);
	return bytes;
}

/** What was sealed. Throws `RecordRefused` where it is damaged or of other rules. */
export function unsealed(bytes: Uint8Array): Uint8Array {
	const id = Buffer.from(bytes.subarray(0, ID_BYTES)).toString('hex');
	if (id !== WRITTEN_BY.id)
		throw new RecordRefused(
			`stored articles were written by rules that this newsdesk does not know (${id}; its own are ${WRITTEN_BY.id})`,
		);
	const inside = bytes.subarray(HEAD_BYTES);
	if (inside.length === 0 || new DataView(bytes.buffer, bytes.byteOffset).getUint32(ID_BYTES) !== zlib.crc32(inside))
		throw new RecordRefused('stored articles are damaged');
	return inside;
}
