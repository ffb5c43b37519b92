import type { DraftBlock } from '../../draft-block.ts';
import { blocksOf, type Vocabulary } from '../../xml/prose.ts';
import { all, type Element } from '../../xml/tree.ts';

const ODT: Vocabulary = {
	p: { starts: 'paragraph' },
	h: { starts: 'subhead' },
	'list-item': { starts: 'item' },
	'list-header': { starts: 'item' },
	'table-row': { starts: 'row' },
	'table-cell': 'cell',
	'text-box': { starts: 'caption' },
	tab: 'space',
	'line-break': 'line',
	note: 'skip',
	annotation: 'skip',
	'tracked-changes': 'skip',
	'sequence-decls': 'skip',
	'variable-decls': 'skip',
	'user-field-decls': 'skip',
	forms: 'skip',
	title: 'skip',
	desc: 'skip',
	'binary-data': 'skip',
	'alphabetical-index-mark': 'skip',
};

/** The text's blocks, its notes after them. A paragraph in the style Title at the start is the headline. */
export function proseOf(body: Element): readonly DraftBlock[] {
	const blocks = blocksOf(body, ODT, inline);
	const notes = [...all(body, 'note-body')].flatMap((note) => blocksOf(note, ODT, inline));
	const [opening, ...rest] = blocks;
	if (opening === undefined || !opensWithTitle(body)) return [...blocks, ...notes];
	return [{ ...opening, role: 'headline' }, ...rest, ...notes];
}

/** Several spaces in a row are written as one element with their count. */
function inline(element: Element): string | null {
	if (element.name !== 's') return null;
	return ' '.repeat(Math.min(Number(element.attributes.c ?? 1) || 1, 100));
}

function opensWithTitle(body: Element): boolean {
	for (const child of body.content) {
		if (typeof child === 'string' || (child.name !== 'p' && child.name !== 'h')) continue;
		const style = child.attributes['style-name'] ?? '';
		return style === 'Title' || (child.name === 'h' && child.attributes['outline-level'] === '1');
	}
	return false;
}
