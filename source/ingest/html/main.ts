import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { serialize } from 'parse5';
import { type LinkedBlock, linkedBlocksOf } from './blocks.ts';
import { prune } from './prune.ts';
import { attribute, type Element, elementsOf, parsePiece, type Tree } from './tree.ts';

/** What a page's main part is, by Readability. */
export interface MainPart {
	readonly blocks: readonly LinkedBlock[];
	readonly title: string | null;
	readonly byline: string | null;
}

/** Beyond this Readability, which compares neighbours, takes minutes; long pages have 20,000. */
const MOST_ELEMENTS = 60_000;

/** Finds the article in a page; null where there is none, or too many elements to look. */
export function mainPart(tree: Tree, pruned = true): MainPart | null {
	if (tree.elements > MOST_ELEMENTS) return null;
	const found = readable(serialize(tree.root));
	const { root } = parsePiece(found?.content ?? '');
	if (pruned) prune(root);
	const blocks = linkedBlocksOf(root);
	const marked = markedBody(tree, blocks);
	if (found?.content == null && marked === null) return null;
	return { blocks: marked ?? blocks, title: found?.title || null, byline: found?.byline || null };
}

/** Null too where the DOM cannot hold the page: one element with 100,000 children or classes ends its stack. */
function readable(html: string): ReturnType<Readability['parse']> {
	try {
		return new Readability(parseHTML(html).document, { keepClasses: true, disableJSONLD: true }).parse();
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

const LEAST_TEXT = 400;

/**
 * What a page itself marks as the article's body, where Readability took something else: the two share little, and
 * the marked body has more to say.
 */
function markedBody(tree: Tree, found: readonly LinkedBlock[]): readonly LinkedBlock[] | null {
	const candidates: Element[] = [];
	for (const element of elementsOf(tree.root)) {
		if (/(?:^|\s)articleBody(?:\s|$)/.test(attribute(element, 'itemprop') ?? '') || element.tagName === 'article')
			candidates.push(element);
	}
	const bodies = candidates.filter((element) => attribute(element, 'itemprop') !== null);
	const body = bodies.length === 1 ? bodies[0] : candidates.length === 1 ? candidates[0] : undefined;
	if (body === undefined) return null;
	const blocks = linkedBlocksOf(body);
	const taken = new Set(found.map(({ text }) => text));
	const own = told(blocks);
	const shared = told(blocks.filter(({ text }) => taken.has(text)));
	return own >= LEAST_TEXT && own > told(found) * 0.5 && shared < own * 0.3 ? blocks : null;
}

const told = (blocks: readonly LinkedBlock[]): number =>
	blocks.reduce((sum, { text, linked }) => sum + (linked < 0.5 ? text.length : 0), 0);
