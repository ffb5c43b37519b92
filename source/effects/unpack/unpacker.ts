import { type Bounds, megabytes, raise } from '../../ingest/bounds.ts';
import { Unreadable } from '../../ingest/format.ts';
import type { ReaderOrigin } from '../../ingest/origin.ts';
import { inMemory } from '../../ingest/source.ts';
import type { Unpacker } from '../../ingest/unpacker.ts';

/** Each library is loaded when the first archive of its kind comes. */
export const unpacker: Unpacker = {
	async gunzipStart(source, length) {
		const { gunzipStart } = await import('./gunzip.ts');
		return gunzipStart(source, length);
	},
	async gunzip(source, most) {
		const { gunzip } = await import('./gunzip.ts');
		return gunzip(source, most);
	},
	async *gunzipped(source, most) {
		const { gunzipped } = await import('./gunzip.ts');
		yield* gunzipped(source, most);
	},
	async uncoded(bytes, coding, most) {
		const { uncoded } = await import('./coding.ts');
		return uncoded(bytes, coding, most);
	},
	async *zip(source) {
		const { zipEntries } = await import('./zip.ts');
		yield* zipEntries(source);
	},
	async *tar(source, gzipped, most) {
		const { tarEntries } = await import('./tar.ts');
		yield* tarEntries(source, gzipped, most);
	},
};

/** The wanted entries of a ZIP that is one document, as DOCX, ODT and EPUB are: all together within the bound of a file. */
export const unzipWithin =
	(bounds: Bounds): ReaderOrigin['unzip'] =>
	async (bytes, wanted = () => true) => {
		const found = new Map<string, Uint8Array>();
		const most = bounds.file * 4;
		let room = most;
		for await (const entry of unpacker.zip(inMemory(bytes))) {
			if (entry.name.endsWith('/') || entry.refused !== null || !wanted(entry.name)) continue;
			if (entry.size > Math.min(room, bounds.file))
				throw new Unreadable(
					`${entry.name} in it unpacks to ${megabytes(entry.size)} MB; it is not read.`,
					raise('file', `${Math.ceil(entry.size / 1024 ** 2)}m`),
					'bounds/file',
				);
			const content = await entry.bytes(Math.min(room, bounds.file));
			room -= content.length;
			found.set(entry.name, content);
		}
		return found;
	};
