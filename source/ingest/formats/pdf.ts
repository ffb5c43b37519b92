import type { Format } from '../format.ts';

export const pdf: Format = {
	name: 'pdf',
	extensions: ['.pdf'],
	says: 'PDF with text in it; scanned pages need text recognition first.',
	library: 'unpdf',
	detect: ({ bytes }) => new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-'),
	load: () => import('./pdf/reader.ts').then(({ readPdf }) => readPdf),
};
