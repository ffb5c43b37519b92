import type { DraftBlock } from '../draft-block.ts';

/** Reads a body written in HTML into its blocks; `title` is told apart and not said again. */
export type MarkupReader = (html: string, title: string | null) => readonly DraftBlock[];

const ELEMENT =
	'p|div|br|hr|h[1-6]|ul|ol|li|blockquote|table|tr|td|pre|article|section|figure|figcaption|img|a|b|i|em|strong|span|sup|sub|small|u|font|center|iframe|script|style|html|body';
const TAG = new RegExp(`<(/?)(${ELEMENT})(?:\\s[^<>]*)?/?>`, 'gi');
/** Elements that stand alone: two of them are markup as one that is opened and closed. */
const ALONE = /^(?:p|br|hr|img|li)$/i;

/** Whether a field's text is HTML: an element is opened and closed, or several stand alone. A bare `<` or one tag named in prose is none. */
export function hasMarkup(text: string): boolean {
	if (!text.includes('<')) return false;
	const open = new Set<string>();
	let alone = 0;
	for (const [, slash, name = ''] of text.matchAll(TAG)) {
		const element = name.toLowerCase();
		if (slash === '/') {
			if (open.has(element)) return true;
		} else {
			open.add(element);
			if (ALONE.test(element)) alone += 1;
			if (alone > 1) return true;
		}
	}
	return false;
}

/** The same, for a line of JSON whose strings are not parsed yet, where `<` may be written `\u003c`; sometimes true where there is none. */
export const mayHaveMarkup = (line: string): boolean => /(?:<|\\u003c)\\?\/?[a-z]/i.test(line);

/** A field's text as an item has it: HTML as its blocks. */
export function bodyOf(
	text: string,
	title: string | null,
	read: MarkupReader,
): { readonly text: string } | { readonly blocks: readonly DraftBlock[] } {
	const blocks = hasMarkup(text) ? read(text, title) : [];
	return blocks.length === 0 ? { text } : { blocks };
}
