import { type Reader, Unreadable } from '../../format.ts';
import { readXml } from '../../xml/read.ts';
import { readItems } from './items.ts';

export const readNewsml: Reader = function* (source) {
	const root = readXml(source.bytes());
	const items = readItems(root);
	if (items.length === 0) {
		throw new Unreadable(
			`It is a ${root.name} of NewsML-G2 without a news item: a plan, a list or a package, no article.`,
			'Nothing to do; articles are in files with news items.',
		);
	}
	yield* items;
};
