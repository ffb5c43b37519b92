import type { MarkupReader } from '../fields/markup.ts';
import { articleBlocks } from '../html/article.ts';
import type { DraftBlock } from '../html/blocks.ts';
import { linkedBlocksOf } from '../html/blocks.ts';
import { parsePiece } from '../html/tree.ts';
import type { Content } from './entry.ts';

/** `The post Bridge closed appeared first on The Ellery Post.`, `Continue reading →`: what feeds write below every item. */
const BELOW =
	/^(?:the post\s.{1,300}\s(?:appeared|was) first (?:appeared |published )?on\s.{1,120}|(?:this (?:article|post|entry) (?:was )?)?(?:originally|first) (?:appeared|published) (?:on|at|in)\s.{1,120}|der beitrag\s.{1,300}\serschien zuerst auf\s.{1,120}|cet article\s.{1,300}\sest apparu en premier sur\s.{1,120}|l['’]article\s.{1,300}\sest apparu en premier sur\s.{1,120}|la entrada\s.{1,300}\s(?:se publicó|aparece) primero en\s.{1,120}|l['’]articolo\s.{1,300}\sproviene da\s.{1,120}|o post\s.{1,300}\sapareceu primeiro em\s.{1,120}|(?:continue reading|read (?:more|on|the (?:full|rest)\b.{0,40})|weiterlesen|lire la suite|leer más|continua a leggere|\[?…\]?|\[?\.\.\.\]?|comments?|\(?\d+ comments?\)?|add to (?:digg|del\.icio\.us|any)|submitted by .{1,80}|\[link\]\s*\[comments\]|permalink|full story|more…?)\s*[»›→>.…]*(?:\s.{0,0})?)$/i;
const TRAILING =
	/\s*(?:\[?(?:…|\.\.\.|&#8230;)\]?\s*)?(?:continue reading|read more|read on|weiterlesen|lire la suite|leer más)\s*(?:[»›→>]|&rarr;|&raquo;)+\s*$/i;

/** A body written in HTML as blocks. */
export const blocksOfMarkup: MarkupReader = (value, title) => blocksOfContent({ value, markup: true }, title);

/** An item's text as blocks, without what the feed writes below each. `title` is told apart and not said again. */
export function blocksOfContent(content: Content, title: string | null): readonly DraftBlock[] {
	const blocks = content.markup
		? linkedBlocksOf(parsePiece(paragraphed(content.value)).root)
		: plainBlocks(content.value);
	const own = blocks.filter(({ text }) => !BELOW.test(text.replace(/\s+/g, ' ')));
	const article = articleBlocks(own, { headline: title, byline: null }, own);
	const kept = article.length > 0 ? article : own.map(({ role, text }) => ({ role, text }));
	return kept.map((block) => ({ ...block, text: block.text.replace(TRAILING, '') || block.text }));
}

const hasBlocks = /<\/?(?:p|div|br|li|ul|ol|h[1-6]|blockquote|table|pre|article|section|figure)\b/i;

/** Markup without block elements parts its paragraphs by empty lines, as blogs' editors do. */
function paragraphed(html: string): string {
	// XHTML under a prefix of its own: `<x:p>`.
	const bare = html.replace(
		/<(\/?)[\w-]+:(?=(?:p|div|br|li|ul|ol|h[1-6]|a|b|i|em|strong|span|blockquote|table|tr|td)[\s>/])/gi,
		'<$1',
	);
	return hasBlocks.test(bare) ? bare : bare.replace(/\r?\n[ \t]*\r?\n/g, '<p>');
}

const plainBlocks = (text: string) =>
	text
		.split(/\r?\n[ \t]*(?:\r?\n)+/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== '')
		.map((paragraph) => ({ role: 'paragraph' as const, text: paragraph, linked: 0, place: null }));
