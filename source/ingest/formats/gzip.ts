import { isTarHeader } from '../detect/tar-header.ts';
import { isWarc } from '../detect/warc-start.ts';
import { type Format, Unreadable } from '../format.ts';
import { membersOf } from './archive-members.ts';

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;

export const gzip: Format = {
	name: 'gzip',
	extensions: ['.gz', '.tgz'],
	says: 'A compressed file of any of these kinds, or a compressed tar archive.',
	library: 'node:zlib',
	detect: ({ bytes }) => isGzip(bytes),
	load: async () =>
		async function* readGzip(source, origin) {
			const { path, unpacker, bounds } = origin;
			const start = await unpacker.gunzipStart(source, 512);
			if (isWarc(start)) {
				const { recordsOf } = await import('./warc/reader.ts');
				yield* recordsOf(unpacker.gunzipped(source, bounds.unpacked), origin);
				return;
			}
			if (isTarHeader(start)) {
				yield* membersOf(() => unpacker.tar(source, true, bounds.unpacked), bounds);
				return;
			}
			const bytes = await unpacker.gunzip(source, bounds.file);
			if (isGzip(bytes)) throw new Unreadable('It is compressed twice.', 'Unpack it once and open what comes out.');
			const name = (path.split(/[/#]/).at(-1) ?? '').replace(/\.t?gz$/i, '');
			yield { kind: 'member', name: name === '' ? 'content' : name, bytes };
		},
	streams: true,
};
