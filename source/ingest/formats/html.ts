import { isNamed } from '../detect/head.ts';
import { firstElement } from '../detect/markup.ts';
import type { Format } from '../format.ts';

const EXTENSIONS = ['.html', '.htm', '.xhtml', '.shtml', '.xht'];
/** What a page, or a piece of one, may begin with; `<title>` and `<link>` begin other documents too. */
const BEGINS: ReadonlySet<string> = new Set(
	'html head body article section main div p h1 h2 h3 meta script style span table center font ul ol blockquote header nav base'.split(
		' ',
	),
);

export const html: Format = {
	name: 'html',
	extensions: EXTENSIONS,
	says: 'Web pages, as fetched or as a browser saved them: the article without the page around it, and what the page says of it.',
	library: '@mozilla/readability, linkedom, parse5',
	detect: (head) =>
		head.text !== '' &&
		((isNamed(head, EXTENSIONS) && head.text.includes('<')) ||
			/^(?:text\/html|application\/xhtml\+xml)/i.test(head.type ?? '') ||
			/^<!doctype html/i.test(head.text) ||
			BEGINS.has(firstElement(head))),
	load: () => import('./html/reader.ts').then(({ readHtml }) => readHtml),
};
