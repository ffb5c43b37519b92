import { type Head, isNamed } from '../detect/head.ts';
import type { Format } from '../format.ts';

const EXTENSIONS = ['.md', '.markdown', '.mdown', '.mkd'];
/** Fields between two lines of dashes, one of which an article has. */
const FRONT_MATTER =
	/^---[ \t]*\r?\n(?:[^\n]*\n){0,200}?(?:title|headline|date|author)[ \t]*:[^\n]*\n(?:[^\n]*\n){0,200}?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/i;

export const markdown: Format = {
	name: 'markdown',
	extensions: EXTENSIONS,
	says: 'Markdown, with front matter in YAML: title, date, author, publication, section, language, link.',
	library: 'marked, yaml',
	detect: (head: Head) =>
		head.text !== '' &&
		(isNamed(head, EXTENSIONS) ||
			/^text\/(?:x-)?markdown/i.test(head.type ?? '') ||
			(head.text.startsWith('---') && FRONT_MATTER.test(head.text.slice(0, 8000)))),
	load: () => import('./markdown/reader.ts').then(({ readMarkdown }) => readMarkdown),
};
