import { BLOCKS, HEADINGS } from './elements.ts';
import { attribute, type Element, elementsOf, isElement, isText, type Parent } from './tree.ts';

/** Classes of boxes that stand within an article and are not of it. */
const BOX =
	/(?:^|[\s_-])(?:newsletters?|cookies?|consent|gdpr|subscribe|subscription|sign-?up|related|relatedlinks|read-?more|readmore|see-?also|more-?stories|recirc\w*|recommend\w*|trending|most-?read|popular|outbrain|taboola|social|share|sharing|sharedaddy|jp-relatedposts|addthis|comments?|commentlist|respond|promo|advert\w*|ad-?slot|sponsor\w*|breadcrumbs?|pagination|pager|post-?nav\w*|tags?|tag-?list|toc|author-?(?:bio|box|info|card)|about-?author|print-?only|screen-?reader-text|visually-?hidden|sr-only|print-?footer)(?:$|[\s_-])|^social|newsletter|relatedArticles|related-?content/i;
/** A box holds at most this share of the main part's text; what holds more is the article itself, whatever its class. */
const LARGEST_SHARE = 0.25;

/** Takes such boxes out of an article's tree. */
export function prune(root: Parent): void {
	const whole = lengthOf(root);
	const boxes: Element[] = [];
	for (const element of elementsOf(root)) {
		const { tagName } = element;
		// Names of spans and links say what words look like; those of headings, what follows them.
		if (!BLOCKS.has(tagName) || HEADINGS.has(tagName) || tagName === 'pre') continue;
		if (tagName === 'aside' || tagName === 'nav' || BOX.test(namesOf(element))) boxes.push(element);
	}
	for (const box of boxes) {
		if (box.parentNode === null || lengthOf(box) > whole * LARGEST_SHARE || isProse(box)) continue;
		box.parentNode.childNodes = box.parentNode.childNodes.filter((child) => child !== box);
		box.parentNode = null;
	}
}

const namesOf = (element: Element): string =>
	`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.trim();

const MOST_TEXT = 2000;

/** Long and with paragraphs of its own: an article's part in a box with an unlucky name. */
function isProse(box: Element): boolean {
	if (lengthOf(box) < MOST_TEXT) return false;
	let paragraphs = 0;
	for (const element of elementsOf(box)) if (element.tagName === 'p' && lengthOf(element) > 200) paragraphs++;
	return paragraphs > 3;
}

function lengthOf(parent: Parent): number {
	let length = 0;
	for (const child of parent.childNodes) {
		if (isText(child)) length += child.value.trim().length;
		else if (isElement(child)) length += lengthOf(child);
	}
	return length;
}
