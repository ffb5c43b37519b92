import { isWarc } from '../detect/warc-start.ts';
import type { Format } from '../format.ts';

export const warc: Format = {
	name: 'warc',
	extensions: ['.warc', '.warc.gz'],
	says: 'Web archives as crawlers write them: each page, feed and document in it is read, with its address.',
	library: 'warcio',
	// One that is compressed is told apart where it is unpacked.
	detect: ({ bytes }) => isWarc(bytes),
	load: () =>
		import('./warc/reader.ts').then(
			({ recordsOf }) =>
				(source, origin) =>
					recordsOf(source.chunks(), origin),
		),
	streams: true,
};
