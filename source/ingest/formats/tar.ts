import { isTarHeader } from '../detect/tar-header.ts';
import type { Format } from '../format.ts';
import { membersOf } from './archive-members.ts';

export const tar: Format = {
	name: 'tar',
	extensions: ['.tar'],
	says: 'An archive of any of these files, each with its own name and date.',
	library: 'modern-tar',
	detect: ({ bytes }) => isTarHeader(bytes),
	load: async () =>
		async function* readTar(source, { unpacker, bounds }) {
			yield* membersOf(() => unpacker.tar(source, false, bounds.unpacked), bounds);
		},
	streams: true,
};
