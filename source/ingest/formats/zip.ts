import type { Format } from '../format.ts';
import { membersOf } from './archive-members.ts';

/** What office programs and e-books put into their ZIPs: those are documents, not archives of files. */
const DOCUMENT = /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/(?:container|manifest)\.xml)$/;

export const zip: Format = {
	name: 'zip',
	extensions: ['.zip'],
	says: 'An archive of any of these files, each with its own name and date.',
	library: 'yauzl',
	detect: ({ bytes, zipNames }) =>
		bytes[0] === 0x50 &&
		bytes[1] === 0x4b &&
		((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6)) &&
		!zipNames.some((name) => DOCUMENT.test(name)),
	load: async () =>
		async function* readZip(source, { unpacker, bounds }) {
			yield* membersOf(() => unpacker.zip(source), bounds);
		},
	streams: true,
};
