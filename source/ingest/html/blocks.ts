import { BLOCKS, BOLD, HEADINGS, SILENT } from './elements.ts';
import { attribute, type Element, elementsOf, isElement, isText, type Node, type Parent } from './tree.ts';

export type DraftRole = 'paragraph' | 'subhead' | 'quote' | 'item' | 'row' | 'caption' | 'credit';

/** A block of text as its markup had it: one line, or several where the markup broke them. */
export interface DraftBlock {
	readonly role: DraftRole;
	/** Without space at its ends; never empty. */
	readonly text: string;
}

/** A block with how much of it leads elsewhere. */
export interface LinkedBlock extends DraftBlock {
	/** Share of its characters that are links' words, 0 to 1. */
	readonly linked: number;
	/** What it stands in. */
	readonly place: Parent | null;
}

/** Reads the blocks below a node in document order. Words of different blocks, cells or lines never run together. */
export const blocksOf = (parent: Parent): readonly DraftBlock[] =>
	linkedBlocksOf(parent).map(({ role, text }) => ({ role, text }));

export function linkedBlocksOf(parent: Parent): readonly LinkedBlock[] {
	const reader = new BlockReader();
	reader.place = parent;
	reader.children(parent, { role: 'paragraph', bold: false, linked: false, kept: false });
	reader.end('paragraph');
	return reader.drafts;
}

interface Within {
	readonly role: DraftRole;
	readonly bold: boolean;
	readonly linked: boolean;
	/** Whether line breaks are the text's own, as in `<pre>`. */
	readonly kept: boolean;
}

interface Line {
	text: string;
	/** Characters but space that are bold, and that are links'. */
	bold: number;
	linked: number;
}

const emptyLine = (): Line => ({ text: '', bold: 0, linked: 0 });

/** Lines of one block that end like this are paragraphs parted by a `<br>`. */
const ENDS_PARAGRAPH = /[.!?…。！？:]["”’»)\]]*$/;
const SHORTEST_PARAGRAPH = 60;
const LONGEST_SUBHEAD = 120;
const LONGEST_HEADING = 60;
const CAPTION = /(?:^|[\s_-])(?:caption|cutline|legende?)(?:$|[\s_-])|caption-?text|wp-caption-dd/i;
const CREDIT =
	/(?:^|[\s_-])(?:photo-?|image-?|picture-?|media-?)?(?:credits?|copyright|photographer|attribution)(?:$|[\s_-])|(?:caption|image|photo|media)-?_?(?:credit|source|rights|copyright)/i;
/** A link or span that is drawn as a button stands apart from the words before it. */
const BUTTON = /(?:^|[\s_-])(?:btn|button)(?:$|[\s_-])/i;
const PULLED = /pull-?quote|blockquote/i;
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

class BlockReader {
	readonly drafts: LinkedBlock[] = [];
	place: Parent | null = null;
	private lines: Line[] = [emptyLine()];

	children(parent: Parent, within: Within): void {
		for (const child of parent.childNodes) this.node(child, within);
	}

	private node(node: Node, within: Within): void {
		if (isText(node)) this.words(node.value, within);
		else if (isElement(node)) this.element(node, within);
	}

	private element(element: Element, within: Within): void {
		const { tagName } = element;
		if (tagName === 'br') this.lines.push(emptyLine());
		else if (SILENT.has(tagName) || isHidden(element) || isAnchor(element)) return;
		else if (tagName === 'tr' && this.row(element, within)) return;
		else if (BLOCKS.has(tagName) || isBlock(element, within)) this.block(element, within);
		else if (within.role === 'caption' && this.signs(element)) this.credit(element, within);
		else if (BOLD.has(tagName)) this.children(element, { ...within, bold: true });
		else this.children(element, tagName === 'a' ? { ...within, linked: true } : within);
	}

	private block(element: Element, within: Within): void {
		const role = roleOf(element, within.role);
		this.end(within.role);
		const outer = this.place;
		this.place = element.parentNode;
		this.children(element, { ...within, role, kept: within.kept || element.tagName === 'pre' });
		this.end(role);
		this.place = outer;
	}

	/** Whether words of their own stand right behind a caption's full stop: `The pier.<span class="by">Bo Ray</span>`. */
	private signs({ tagName, attrs }: Element): boolean {
		const before = this.lines[this.lines.length - 1]?.text ?? '';
		return /^(?:span|small|cite|em|i)$/.test(tagName) && attrs.length > 0 && /\S[.!?]["”’)]?$/.test(before);
	}

	private credit(element: Element, within: Within): void {
		this.end(within.role);
		this.children(element, { ...within, role: 'credit' });
		this.end('credit');
	}

	/** A table's row of short cells is one line; cells that hold blocks are blocks. */
	private row(row: Element, within: Within): boolean {
		const cells = row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
		if (cells.length < 2 || cells.some((cell) => !isShortCell(cell))) return false;
		this.end(within.role);
		let linked = 0;
		const texts = cells.map((cell) => {
			const inner = linkedBlocksOf(cell);
			for (const block of inner) linked += block.linked / cells.length;
			return inner.map(({ text }) => text.replace(/\n/g, ' ')).join(' ');
		});
		const filled = texts.filter((text) => text !== '');
		if (filled.length > 0)
			this.drafts.push({
				role: filled.length > 1 ? 'row' : 'paragraph',
				text: filled.join(' | '),
				linked: Math.min(1, linked),
				place: row.parentNode,
			});
		return true;
	}

	private words(value: string, { bold, linked, kept }: Within): void {
		for (const [at, part] of (kept ? value.split('\n') : [value]).entries()) {
			if (at > 0) this.lines.push(emptyLine());
			const line = this.lines[this.lines.length - 1];
			if (line === undefined) continue;
			line.text += part;
			if (!bold && !linked) continue;
			const length = inked(part);
			if (bold) line.bold += length;
			if (linked) line.linked += length;
		}
	}

	/** Ends the block that is being read. An empty line within it parts paragraphs. */
	end(given: DraftRole): void {
		const lines = this.lines;
		this.lines = [emptyLine()];
		// A sentence set as a heading is the standfirst, or stressed.
		const whole = lines
			.map(({ text }) => text)
			.join(' ')
			.trim();
		const role =
			given === 'subhead' && whole.length > LONGEST_HEADING && /[.!]["”’»)]*$/.test(whole) ? 'paragraph' : given;
		let open: string[] = [];
		let links = 0;
		const close = (as: DraftRole): void => {
			const text = open.join('\n');
			if (text !== '')
				this.drafts.push({ role: as, text, linked: Math.min(1, links / inked(text)), place: this.place });
			open = [];
			links = 0;
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
			links += line.linked;
			if (heads) close('subhead');
			else if (text.length >= SHORTEST_PARAGRAPH && ENDS_PARAGRAPH.test(text)) close(role);
		}
		close(role);
	}
}

/** Characters that are not space. */
const inked = (text: string): number => text.replace(/[\s\u00a0\u200b]+/g, '').length;

/** A whole line in bold that does not end like a sentence heads what follows. */
const isHead = (text: string, bold: number): boolean =>
	text.length <= LONGEST_SUBHEAD && bold >= inked(text) && !/[.,;]["”’»)]*$/.test(text);

function roleOf(element: Element, outer: DraftRole): DraftRole {
	const { tagName } = element;
	if (outer === 'credit') return 'credit';
	const className = attribute(element, 'class') ?? '';
	if (CREDIT.test(className) && (outer === 'caption' || tagName === 'figcaption' || inFigure(element))) return 'credit';
	if (tagName === 'figcaption' || tagName === 'caption' || CAPTION.test(className)) return 'caption';
	if (outer === 'caption') return 'caption';
	if (HEADINGS.has(tagName)) return 'subhead';
	if (tagName === 'li') return 'item';
	if (tagName === 'blockquote' || PULLED.test(className)) return 'quote';
	return outer;
}

/** Credits are marked within captions by spans; `display: block` makes a block of anything. */
function isBlock(element: Element, within: Within): boolean {
	const className = attribute(element, 'class');
	if (className !== null && (BUTTON.test(className) || (within.role === 'caption' && CREDIT.test(className))))
		return true;
	return /display\s*:\s*(?:block|flex|grid|list-item|table)/i.test(attribute(element, 'style') ?? '');
}

function inFigure(element: Element): boolean {
	for (let node: Parent | null = element; node !== null && isElement(node); node = node.parentNode)
		if (node.tagName === 'figure') return true;
	return false;
}

/** The sign beside a heading that links to it. */
const isAnchor = (element: Element): boolean =>
	element.tagName === 'a' &&
	element.childNodes.length === 1 &&
	element.childNodes.every((node) => isText(node) && /^\s*[¶#§🔗]\s*$/u.test(node.value));

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
