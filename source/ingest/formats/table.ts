import type { Format } from '../format.ts';

export const table: Format = {
	name: 'table',
	extensions: ['.csv', '.tsv'],
	says: 'A table with an article a row, its columns known by their names, or told with `--map`.',
	library: 'papaparse',
	detect: ({ text, name }) => /\.(?:csv|tsv|tab)$/.test(name) && name !== 'metadata.csv' && text !== '',
	load: () => import('./table/reader.ts').then(({ readTable }) => readTable),
};
