import { firstElement } from '../detect/markup.ts';
import type { Format } from '../format.ts';

const EXTENSIONS = ['.rss', '.atom', '.rdf'];
const JSON_FEED = /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\b/;
/** RDF is also what other things than feeds are written in. */
const RSS_1 = /purl\.org\/rss\/1\.0|my\.netscape\.com\/rdf|channel\.netscape\.com|<(?:[\w-]+:)?channel\b/;
/** Something stands before the feed: a message of the program that made it. */
const FARTHER =
	/^[^<{[]{0,500}(?:<br\s*\/?>\s*)?<\?xml[^>]{0,200}\?>\s*(?:<\?[^>]{0,500}\?>\s*)*<(?:rss|feed|rdf:RDF)\b/i;

/** A feed that a program put into a page, as converters and old browsers save it. */
const IN_PAGE = /<body\b[^>]{0,500}>\s*<(?:feed\b[^>]{0,500}w3\.org\/2005\/Atom|rss\b[^>]{0,500}\bversion)/i;

export const feed: Format = {
	name: 'feed',
	extensions: EXTENSIONS,
	says: 'RSS, Atom, RDF and JSON Feed, an article an item; broken ones as far as they go.',
	library: 'feedsmith',
	detect: (head) => {
		const root = firstElement(head);
		if (root === 'rss' || root === 'channel') return true;
		if (root === 'feed')
			return (
				!/<(?:[\w-]+:)?feed\b[^>]*\bxmlns(?::[\w-]+)?\s*=\s*["'](?!https?:\/\/(?:www\.w3\.org\/2005\/atom|purl\.org\/atom))/i.test(
					head.text.slice(0, 4000),
				) || /atom/i.test(head.text.slice(0, 4000))
			);
		if (root === 'html') return IN_PAGE.test(head.text.slice(0, 4000));
		if (root === 'rdf') return RSS_1.test(head.text.slice(0, 16_000));
		return (head.text.startsWith('{') && JSON_FEED.test(head.text)) || FARTHER.test(head.text.slice(0, 2000));
	},
	load: () => import('./feed/reader.ts').then(({ readFeedFile }) => readFeedFile),
};
