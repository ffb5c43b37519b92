import type { DraftBlock } from '../draft-block.ts';
import type { Element } from './tree.ts';

/** What an element does to the prose around it. Elements a vocabulary does not name are read through, as inline ones. */
export type Effect =
	| { readonly starts: ProseRole }
	/** Not part of the prose: pictures' data, deleted text, metadata. */
	| 'skip'
	| 'line'
	| 'space'
	/** Of a table: told from the cell before by a bar. */
	| 'cell';

export type ProseRole = DraftBlock['role'];

export type Vocabulary = Readonly<Record<string, Effect>>;

/** What an element of some vocabulary holds besides its children: ODT's `<text:s c="3"/>` are three spaces. */
export type Inline = (element: Element) => string | null;

const BREAK = '\u2028';

/**
 * The blocks of an element in reading order. A block ends where another begins or its element closes, so that words of two
 * never run together. Text between blocks is a block of the role around it.
 */
export function blocksOf(root: Element, vocabulary: Vocabulary, inline: Inline = () => null): readonly DraftBlock[] {
	const blocks: DraftBlock[] = [];
	let role: ProseRole = 'paragraph';
	let pending = '';
	const end = (): void => {
		const text = pending
			.replace(/[ \t\r\n]+/g, ' ')
			.replace(new RegExp(` ?${BREAK} ?`, 'g'), '\n')
			.replace(/\n{2,}/g, '\n')
			.trim();
		if (text !== '') blocks.push({ role, text });
		pending = '';
	};
	const walk = (element: Element): void => {
		const effect = vocabulary[element.name];
		if (effect === 'skip') return;
		if (effect === 'line') pending += BREAK;
		else if (effect === 'space') pending += ' ';
		else if (effect === 'cell' && pending.trim() !== '') pending += ' | ';
		const starts = typeof effect === 'object' ? effect.starts : null;
		const around = role;
		if (starts !== null) {
			end();
			// What stands in a caption, quote or list stays one, whatever paragraphs it is made of.
			if (around === 'paragraph' || starts !== 'paragraph') role = starts;
		}
		pending += inline(element) ?? '';
		for (const child of element.content) {
			if (typeof child === 'string') pending += child;
			else walk(child);
		}
		if (starts !== null) {
			end();
			role = around;
		}
	};
	walk(root);
	end();
	return blocks;
}

/** XHTML, NITF and their like, which share most of their names. */
export const MARKUP: Vocabulary = {
	p: { starts: 'paragraph' },
	div: { starts: 'paragraph' },
	section: { starts: 'paragraph' },
	article: { starts: 'paragraph' },
	main: { starts: 'paragraph' },
	block: { starts: 'paragraph' },
	pre: { starts: 'paragraph' },
	address: { starts: 'paragraph' },
	table: { starts: 'paragraph' },
	tr: { starts: 'row' },
	td: 'cell',
	th: 'cell',
	h1: { starts: 'subhead' },
	h2: { starts: 'subhead' },
	h3: { starts: 'subhead' },
	h4: { starts: 'subhead' },
	h5: { starts: 'subhead' },
	h6: { starts: 'subhead' },
	hl1: { starts: 'subhead' },
	hl2: { starts: 'subhead' },
	ul: { starts: 'paragraph' },
	ol: { starts: 'paragraph' },
	dl: { starts: 'paragraph' },
	li: { starts: 'item' },
	dt: { starts: 'item' },
	dd: { starts: 'item' },
	blockquote: { starts: 'quote' },
	bq: { starts: 'quote' },
	figcaption: { starts: 'caption' },
	caption: { starts: 'caption' },
	'media-caption': { starts: 'caption' },
	'media-producer': { starts: 'credit' },
	'media-reference': 'skip',
	'media-metadata': 'skip',
	'media-object': 'skip',
	hr: { starts: 'paragraph' },
	br: 'line',
	head: 'skip',
	script: 'skip',
	style: 'skip',
	'nitf-table-metadata': 'skip',
};
