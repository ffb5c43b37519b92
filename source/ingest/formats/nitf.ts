import type { Format } from '../format.ts';

export const nitf: Format = {
	name: 'nitf',
	extensions: ['.nitf', '.xml'],
	says: 'NITF, the News Industry Text Format (IPTC).',
	library: 'fast-xml-parser',
	detect: ({ text }) =>
		/^(?:<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>|\s)*<(?:\w+:)?nitf[\s>]/i.test(text),
	load: () => import('./nitf/reader.ts').then(({ readNitf }) => readNitf),
};
