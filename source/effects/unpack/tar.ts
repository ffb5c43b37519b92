import { createTarDecoder } from 'modern-tar';
import { Unreadable } from '../../ingest/format.ts';
import type { Source } from '../../ingest/source.ts';
import type { Entry } from '../../ingest/unpacker.ts';
import { gunzipped, unpacksToMore } from './gunzip.ts';

const broken = (error: unknown): Unreadable =>
	error instanceof Unreadable
		? error
		: new Unreadable(
				`The tar archive is damaged: ${error instanceof Error ? error.message : String(error)}.`,
				'Fetch it anew, or unpack what is left of it with tar.',
				'tar/damaged',
			);

/** The bytes of a tar archive, unpacked, and no more than `most` of them. */
async function* unpacked(source: Source, gzipped: boolean, most: number): AsyncGenerator<Uint8Array> {
	if (gzipped) {
		yield* gunzipped(source, most);
		return;
	}
	let length = 0;
	for (const bytes of source.chunks()) {
		length += bytes.length;
		if (length > most) throw unpacksToMore(most);
		yield bytes;
	}
}

const LINKS: ReadonlySet<string> = new Set(['symlink', 'link', 'hardlink']);

/** The files of a tar archive in its own order; each is to be read before the next is asked for. */
export async function* tarEntries(source: Source, gzipped: boolean, most: number): AsyncGenerator<Entry> {
	const stream = ReadableStream.from(unpacked(source, gzipped, most)).pipeThrough(createTarDecoder({ strict: true }));
	try {
		for await (const { header, body } of stream) {
			let read = false;
			const { name, size, mtime, type } = header;
			const isLink = LINKS.has(type ?? 'file');
			if (type === 'directory') {
				await body.cancel();
				continue;
			}
			yield {
				name,
				size,
				modified: mtime === undefined || Number.isNaN(mtime.getTime()) ? null : `${mtime.toISOString().slice(0, 19)}Z`,
				refused: isLink
					? 'It is a link, and links in archives are not followed.'
					: (type ?? 'file') === 'file'
						? null
						: `It is no file but a ${type}.`,
				async bytes() {
					read = true;
					try {
						return await gathered(body, size);
					} catch (error) {
						throw broken(error);
					}
				},
			};
			if (!read) await body.cancel();
		}
	} catch (error) {
		throw broken(error);
	}
}

/** Its length is bounded: the header said it, and a tar holds no more of an entry than that. */
async function gathered(body: ReadableStream<Uint8Array>, size: number): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	for await (const part of body) parts.push(part);
	const bytes = new Uint8Array(Buffer.concat(parts));
	if (bytes.length < size) throw new Error('it breaks off in the middle of a file');
	return bytes;
}
