import type { Readable } from 'node:stream';
import { fromBuffer, getFileNameLowLevel, open, type Entry as ZipEntry, type ZipFile } from 'yauzl';
import { megabytes, raise } from '../../ingest/bounds.ts';
import { Unreadable } from '../../ingest/format.ts';
import type { Source } from '../../ingest/source.ts';
import type { Entry } from '../../ingest/unpacker.ts';
import { FileSource } from '../indexing/file-source.ts';

// Names are decoded here, not by the library: one that leads out of the archive would end it for all its files.
const OPTIONS = { lazyEntries: true, decodeStrings: false, validateEntrySizes: true, autoClose: false };

const broken = (error: unknown): Unreadable =>
	new Unreadable(
		`The ZIP is damaged: ${error instanceof Error ? error.message : String(error)}.`,
		'Fetch it anew, or mend it with zip -FF.',
		'zip/damaged',
	);

const opened = (source: Source): Promise<ZipFile> =>
	new Promise((resolve, reject) => {
		const done = (error: Error | null, file: ZipFile): void => (error === null ? resolve(file) : reject(broken(error)));
		if (source instanceof FileSource) open(source.absolute, OPTIONS, done);
		else {
			const bytes = source.bytes();
			fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), OPTIONS, done);
		}
	});

/** The entries of a ZIP in its own order. An entry that says it is smaller than it is fails alone. */
export async function* zipEntries(source: Source): AsyncGenerator<Entry> {
	const file = await opened(source);
	try {
		const entries = file.eachEntry();
		for (;;) {
			let next: IteratorResult<ZipEntry>;
			try {
				next = await entries.next();
			} catch (error) {
				throw broken(error);
			}
			if (next.done === true) return;
			yield entryOf(file, next.value);
		}
	} finally {
		file.close();
	}
}

/** Set where the names and content of an entry are links, not files (Unix mode in the high half). */
const isLink = ({ externalFileAttributes }: ZipEntry): boolean =>
	((externalFileAttributes >>> 16) & 0o170000) === 0o120000;

function refusal(entry: ZipEntry): string | null {
	if (entry.isEncrypted()) return 'It is encrypted.';
	if (isLink(entry)) return 'It is a link, and links in archives are not followed.';
	if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
		return `It is packed by method ${entry.compressionMethod}, which newsdesk does not unpack.`;
	return null;
}

function entryOf(file: ZipFile, entry: ZipEntry): Entry {
	const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
	return {
		name,
		modified: timeOf(entry),
		size: entry.uncompressedSize,
		refused: refusal(entry),
		async bytes(most) {
			try {
				return await gathered(await file.openReadStreamPromise(entry), most);
			} catch (error) {
				if (error instanceof Unreadable) throw error;
				throw broken(error);
			}
		},
	};
}

/** The day and time an entry's writer saw, without a zone; null where it kept none. */
function timeOf(entry: ZipEntry): string | null {
	if (entry.lastModFileDate === 0) return null;
	const date = entry.getLastModDate({ timezone: 'UTC', forceDosFormat: true });
	return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 19);
}

async function gathered(stream: Readable, most: number): Promise<Uint8Array> {
	const parts: Buffer[] = [];
	let length = 0;
	for await (const part of stream) {
		const bytes: Buffer = part;
		length += bytes.length;
		if (length > most) {
			stream.destroy();
			throw new Unreadable(
				`It unpacks to more than ${megabytes(most)} MB and is not read.`,
				raise('file', `${Math.ceil(most / 1024 ** 2) * 4}m`),
				'bounds/file',
			);
		}
		parts.push(bytes);
	}
	return new Uint8Array(Buffer.concat(parts));
}
