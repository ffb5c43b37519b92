import { firstElement } from '../detect/markup.ts';
import type { Format } from '../format.ts';

const ROOTS: ReadonlySet<string> = new Set(
	'newsitem newsmessage packageitem planningitem conceptitem knowledgeitem'.split(' '),
);

export const newsmlG2: Format = {
	name: 'newsml-g2',
	extensions: ['.xml', '.newsml'],
	says: 'NewsML-G2, single items and messages of several (IPTC).',
	library: 'fast-xml-parser',
	detect: (head) => ROOTS.has(firstElement(head)),
	load: () => import('./newsml-g2/reader.ts').then(({ readNewsml }) => readNewsml),
};
