import type { Format } from '../format.ts';

export const newsmlG2: Format = {
	name: 'newsml-g2',
	extensions: ['.xml', '.newsml'],
	says: 'NewsML-G2, single items and messages of several (IPTC).',
	library: 'fast-xml-parser',
	detect: ({ text }) =>
		/^(?:<\?[^>]*>|<!--[\s\S]*?-->|\s)*<(?:\w+:)?(?:newsItem|newsMessage|packageItem|planningItem|conceptItem|knowledgeItem)[\s>]/.test(
			text,
		),
	load: () => import('./newsml-g2/reader.ts').then(({ readNewsml }) => readNewsml),
};
