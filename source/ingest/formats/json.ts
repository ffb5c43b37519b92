import type { Format } from '../format.ts';

export const json: Format = {
	name: 'json',
	extensions: ['.json'],
	says: 'A JSON dump: one article or a list of them, its fields known by their names, or told with `--map`.',
	library: null,
	detect: ({ text, name }) =>
		(/^\{\s*"/.test(text) || /^\[\s*\{/.test(text)) && (name.endsWith('.json') || !name.includes('.')),
	load: () => import('./json/reader.ts').then(({ readJson }) => readJson),
};
