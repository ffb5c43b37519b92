import { type Head, isNamed } from '../detect/head.ts';
import type { Format } from '../format.ts';

const EXTENSIONS = ['.mhtml', '.mht'];

export const mhtml: Format = {
	name: 'mhtml',
	extensions: EXTENSIONS,
	says: 'Web pages that a browser saved with all their parts in one file.',
	library: 'postal-mime',
	detect: (head) => isSavedPage(head),
	load: () => import('./mhtml/reader.ts').then(({ readMhtml }) => readMhtml),
};

/** A mail may have the same parts; a saved page says where it was saved from, or by what. */
function isSavedPage(head: Head): boolean {
	const headers = head.text.slice(0, 4000).split(/\r?\n\r?\n/)[0] ?? '';
	if (!/^[\w-]+:/.test(headers) || !/^content-type:\s*(?:multipart\/related|text\/html)/im.test(headers)) return false;
	return isNamed(head, EXTENSIONS) || /^snapshot-content-location:|^from:\s*["<]?saved by\b/im.test(headers);
}
