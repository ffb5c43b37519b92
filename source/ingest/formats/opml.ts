import { firstElement } from '../detect/markup.ts';
import type { Format } from '../format.ts';

export const opml: Format = {
	name: 'opml',
	extensions: ['.opml'],
	says: 'Lists of feeds, as feed readers write them: one article that names the feeds and their addresses.',
	library: 'feedsmith',
	detect: (head) => firstElement(head) === 'opml',
	load: () => import('./opml/reader.ts').then(({ readOpml }) => readOpml),
};
