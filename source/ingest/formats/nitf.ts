import { firstElement } from '../detect/markup.ts';
import type { Format } from '../format.ts';

export const nitf: Format = {
	name: 'nitf',
	extensions: ['.nitf', '.xml'],
	says: 'NITF, the News Industry Text Format (IPTC).',
	library: 'fast-xml-parser',
	detect: (head) => firstElement(head) === 'nitf',
	load: () => import('./nitf/reader.ts').then(({ readNitf }) => readNitf),
};
