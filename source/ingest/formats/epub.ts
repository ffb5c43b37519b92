import type { Format } from '../format.ts';

export const epub: Format = {
	name: 'epub',
	extensions: ['.epub'],
	says: 'E-books: all their chapters in reading order as one article.',
	library: 'yauzl, parse5',
	detect: ({ zipNames }) => zipNames.includes('META-INF/container.xml'),
	load: () => import('./epub/reader.ts').then(({ readEpub }) => readEpub),
};
