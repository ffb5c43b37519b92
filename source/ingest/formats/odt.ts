import type { Format } from '../format.ts';

export const odt: Format = {
	name: 'odt',
	extensions: ['.odt', '.fodt'],
	says: 'OpenDocument text, as LibreOffice writes it.',
	library: 'fast-xml-parser',
	detect: ({ zipNames, text }) =>
		(zipNames.includes('content.xml') &&
			zipNames.includes('mimetype') &&
			!zipNames.includes('META-INF/container.xml')) ||
		/^(?:<\?[^>]*>|\s)*<office:document[\s>]/.test(text),
	load: () => import('./odt/reader.ts').then(({ readOdt }) => readOdt),
};
