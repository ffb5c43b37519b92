import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { serialize } from 'parse5';
import { blocksOf, type DraftBlock } from './blocks.ts';
import { parsePiece, type Tree } from './tree.ts';

/** What a page's main part is, by Readability. */
export interface MainPart {
	readonly blocks: readonly DraftBlock[];
	readonly title: string | null;
	readonly byline: string | null;
	readonly outlet: string | null;
	readonly published: string | null;
}

/** Beyond this Readability, which compares neighbours, takes minutes; long pages have 20,000. */
const MOST_ELEMENTS = 60_000;

/** Finds the article in a page; null where Readability finds none or the page has too many elements to look. */
export function mainPart(tree: Tree): MainPart | null {
	if (tree.elements > MOST_ELEMENTS) return null;
	const { document } = parseHTML(serialize(tree.root));
	const found = new Readability(document, { keepClasses: true, disableJSONLD: true }).parse();
	if (found?.content == null) return null;
	return {
		blocks: blocksOf(parsePiece(found.content).root),
		title: found.title || null,
		byline: found.byline || null,
		outlet: found.siteName || null,
		published: found.publishedTime || null,
	};
}
