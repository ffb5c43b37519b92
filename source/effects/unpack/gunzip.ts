import { promisify } from 'node:util';
import { constants, gunzip as inflate } from 'node:zlib';
import { megabytes, raise } from '../../ingest/bounds.ts';
import { Unreadable } from '../../ingest/format.ts';
import type { Source } from '../../ingest/source.ts';

const unpack = promisify(inflate);
/** Packed bytes that surely hold the first few thousand. */
const START = 4_096;

/** The first bytes of what a gzip file unpacks to; none where it is damaged. */
export async function gunzipStart(source: Source, length: number): Promise<Uint8Array> {
	const [first] = source.chunks();
	if (first === undefined) return new Uint8Array();
	try {
		const start = await unpack(first.subarray(0, START), {
			finishFlush: constants.Z_SYNC_FLUSH,
			maxOutputLength: START * 1_100,
		});
		return new Uint8Array(start.subarray(0, length));
	} catch {
		return new Uint8Array();
	}
}

/** The content of a gzip file, if it is no more than `most` bytes. */
export async function gunzip(source: Source, most: number): Promise<Uint8Array> {
	if (source.size > most)
		throw new Unreadable(
			`It has ${megabytes(source.size)} MB packed; a file may have ${megabytes(most)} unpacked.`,
			'Unpack it with gunzip and open what comes out.',
			'bounds/file',
		);
	try {
		return new Uint8Array(await unpack(source.bytes(), { maxOutputLength: most }));
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : '';
		if (code === 'ERR_BUFFER_TOO_LARGE')
			throw new Unreadable(
				`It unpacks to more than ${megabytes(most)} MB and is not read.`,
				raise('file', `${Math.ceil(most / 1024 ** 2) * 4}m`),
				'bounds/file',
			);
		throw new Unreadable(
			`The gzip file is damaged (${String(code)}).`,
			'Fetch it anew, or unpack what is left of it with gunzip.',
		);
	}
}
