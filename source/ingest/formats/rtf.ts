import type { Format } from '../format.ts';

export const rtf: Format = {
	name: 'rtf',
	extensions: ['.rtf'],
	says: 'Rich Text Format.',
	library: null,
	detect: ({ text }) => text.startsWith('{\\rtf'),
	load: () => import('./rtf/reader.ts').then(({ readRtf }) => readRtf),
};
