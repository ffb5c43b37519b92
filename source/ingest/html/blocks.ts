import { BLOCKS, BOLD, HEADINGS, SILENT } from './elements.ts';
import { attribute, type Element, elementsOf, isElement, isText, type Node, type Parent } from './tree.ts';

export type DraftRole = 'paragraph' | 'subhead' | 'quote' | 'item' | 'row' | 'caption' | 'credit';

/** A block of text as its markup had it: one line, or several where the markup broke them. */
export interface DraftBlock {
	readonly role: DraftRole;
	/** Without space at its ends; never empty. */
	readonly text: string;
}

/** Reads the blocks below a node in document order. Words of different blocks, cells or lines never run together. */
export function blocksOf(parent: Parent): readonly DraftBlock[] {
	const reader = new BlockReader();
	reader.children(parent, { role: 'paragraph', bold: false, kept: false });
	reader.end('paragraph');
	return reader.drafts;
}

interface Within {
	readonly role: DraftRole;
	readonly bold: boolean;
	/** Whether line breaks are the text's own, as in `<pre>`. */
	readonly kept: boolean;
}

interface Line {
	text: string;
	bold: number;
}

/** Lines of one block that end like this are paragraphs parted by a `<br>`. */
const ENDS_PARAGRAPH = /[.!?…。！？:]["”’»)\]]*$/;
const SHORTEST_PARAGRAPH = 60;
const LONGEST_SUBHEAD = 120;
const CAPTION = /(?:^|[\s_-])(?:caption|cutline|legende?)(?:$|[\s_-])|caption-?text|wp-caption-dd/i;
const CREDIT = /(?:^|[\s_-])(?:photo-?|image-?|picture-?)?(?:credits?|copyright|photographer)(?:$|[\s_-])/i;
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

class BlockReader {
	readonly drafts: DraftBlock[] = [];
	private lines: Line[] = [{ text: '', bold: 0 }];

	children(parent: Parent, within: Within): void {
		for (const child of parent.childNodes) this.node(child, within);
	}

	private node(node: Node, within: Within): void {
		if (isText(node)) this.words(node.value, within);
		else if (isElement(node)) this.element(node, within);
	}

	private element(element: Element, within: Within): void {
		const { tagName } = element;
		if (tagName === 'br') this.lines.push({ text: '', bold: 0 });
		else if (SILENT.has(tagName) || isHidden(element)) return;
		else if (tagName === 'tr' && this.row(element, within)) return;
		else if (BLOCKS.has(tagName) || isBlock(element, within)) this.block(element, within);
		else this.children(element, BOLD.has(tagName) ? { ...within, bold: true } : within);
	}

	private block(element: Element, within: Within): void {
		const role = roleOf(element, within.role);
		this.end(within.role);
		this.children(element, { role, bold: within.bold, kept: within.kept || element.tagName === 'pre' });
		this.end(role);
	}

	/** A table's row of short cells is one line; cells that hold blocks are blocks. */
	private row(row: Element, within: Within): boolean {
		const cells = row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
		if (cells.length < 2 || cells.some((cell) => !isShortCell(cell))) return false;
		this.end(within.role);
		const texts = cells.map((cell) => {
			const inner = blocksOf(cell);
			return inner.map(({ text }) => text.replace(/\n/g, ' ')).join(' ');
		});
		const filled = texts.filter((text) => text !== '');
		if (filled.length > 0)
			this.drafts.push({ role: filled.length > 1 ? 'row' : 'paragraph', text: filled.join(' | ') });
		return true;
	}

	private words(value: string, { bold, kept }: Within): void {
		for (const [at, part] of (kept ? value.split('\n') : [value]).entries()) {
			if (at > 0) this.lines.push({ text: '', bold: 0 });
			const line = this.lines[this.lines.length - 1];
			if (line === undefined) continue;
			line.text += part;
			if (bold) line.bold += part.replace(/\s+/g, '').length;
		}
	}

	/** Ends the block that is being read. An empty line within it parts paragraphs. */
	end(role: DraftRole): void {
		const lines = this.lines;
		this.lines = [{ text: '', bold: 0 }];
		let open: string[] = [];
		const close = (as: DraftRole): void => {
			if (open.length > 0) this.drafts.push({ role: as, text: open.join('\n') });
			open = [];
		};
		for (const line of lines) {
			const text = line.text.replace(/[\s\u00a0\u200b]+/g, ' ').trim();
			if (text === '') {
				close(role);
				continue;
			}
			const heads = role === 'paragraph' && isHead(text, line.bold);
			if (heads) close(role);
			open.push(text);
			if (heads) close('subhead');
			else if (text.length >= SHORTEST_PARAGRAPH && ENDS_PARAGRAPH.test(text)) close(role);
		}
		close(role);
	}
}

/** A whole line in bold that does not end like a sentence heads what follows. */
const isHead = (text: string, bold: number): boolean =>
	text.length <= LONGEST_SUBHEAD && bold >= text.replace(/\s+/g, '').length && !/[.,;]["”’»)]*$/.test(text);

function roleOf(element: Element, outer: DraftRole): DraftRole {
	const { tagName } = element;
	if (outer === 'credit') return 'credit';
	const className = attribute(element, 'class') ?? '';
	if (CREDIT.test(className) && (outer === 'caption' || tagName === 'figcaption' || inFigure(element))) return 'credit';
	if (tagName === 'figcaption' || tagName === 'caption' || CAPTION.test(className)) return 'caption';
	if (outer === 'caption') return 'caption';
	if (HEADINGS.has(tagName)) return 'subhead';
	if (tagName === 'li') return 'item';
	if (tagName === 'blockquote') return 'quote';
	return outer;
}

/** Credits are marked within captions by spans; `display: block` makes a block of anything. */
function isBlock(element: Element, within: Within): boolean {
	const className = attribute(element, 'class');
	if (className !== null && within.role === 'caption' && CREDIT.test(className)) return true;
	return /display\s*:\s*(?:block|flex|grid|list-item|table)/i.test(attribute(element, 'style') ?? '');
}

function inFigure(element: Element): boolean {
	for (let node: Parent | null = element; node !== null && isElement(node); node = node.parentNode)
		if (node.tagName === 'figure') return true;
	return false;
}

export const isHidden = (element: Element): boolean =>
	element.attrs.some(({ name, value }) => name === 'hidden' || (name === 'style' && HIDDEN.test(value)));

const LONGEST_CELL = 160;

/** A cell of one line: not much text, and no more than one block around it. */
function isShortCell(cell: Element): boolean {
	let length = 0;
	let blocks = 0;
	for (const node of cell.childNodes) if (isText(node)) length += node.value.length;
	for (const element of elementsOf(cell)) {
		if (BLOCKS.has(element.tagName) && (++blocks > 1 || !['p', 'div', 'center'].includes(element.tagName)))
			return false;
		for (const node of element.childNodes) if (isText(node)) length += node.value.length;
		if (length > LONGEST_CELL) return false;
	}
	return length <= LONGEST_CELL;
}
