import type { Format } from '../format.ts';

export const docx: Format = {
	name: 'docx',
	extensions: ['.docx', '.docm'],
	says: 'Word documents (Office Open XML).',
	library: 'mammoth',
	detect: ({ zipNames, name }) =>
		zipNames.includes('[Content_Types].xml') &&
		(zipNames.some((entry) => entry.startsWith('word/')) || /\.doc[xm]$/.test(name)),
	load: () => import('./docx/reader.ts').then(({ readDocx }) => readDocx),
};
