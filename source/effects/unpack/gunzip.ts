import { pipeline, Readable } from 'node:stream';
import { promisify } from 'node:util';
import { constants, createGunzip, gunzip as inflate } from 'node:zlib';
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

const damaged = (code: unknown): Unreadable =>
	new Unreadable(
		`The gzip file is damaged (${String(code)}).`,
		'Fetch it anew, or unpack what is left of it with gunzip.',
	);

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
		throw damaged(code);
	}
}

export const unpacksToMore = (most: number): Unreadable =>
	new Unreadable(
		`It unpacks to more than ${megabytes(most)} MB; what comes from there on is not read.`,
		raise('unpacked', `${Math.ceil(most / 1024 ** 3) * 4}g`),
		'bounds/unpacked',
	);

/** The content of a gzip file piece by piece, up to `most` bytes; where it breaks off, what came before has been given. */
export async function* gunzipped(source: Source, most: number): AsyncGenerator<Uint8Array> {
	const unpacking = createGunzip();
	// A failure ends the reading below.
	pipeline(Readable.from(source.chunks(), { objectMode: true }), unpacking, () => {});
	let length = 0;
	try {
		for await (const chunk of unpacking) {
			const bytes: Uint8Array = chunk;
			length += bytes.length;
			if (length > most) throw unpacksToMore(most);
			yield bytes;
		}
	} catch (error) {
		throw error instanceof Error && 'code' in error ? damaged(error.code) : error;
	}
}
