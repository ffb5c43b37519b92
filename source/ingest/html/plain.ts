import { blocksOf } from './blocks.ts';
import { type Element, isText, parsePiece } from './tree.ts';

/** An element's text on one line. `raw` for a title, whose text is no markup's. */
export function lineOf(element: Element, raw = false): string {
	const text = raw
		? element.childNodes.map((node) => (isText(node) ? node.value : '')).join('')
		: blocksOf(element)
				.map((block) => block.text)
				.join(' ');
	return text.replace(/\s+/g, ' ').trim();
}

/** A field's text on one line: character references resolved, even where they were escaped twice, and tags gone. */
export function plainText(value: string): string {
	let text = value;
	for (let times = 0; times < 2 && /[<&]/.test(text); times++) {
		const plain = blocksOf(parsePiece(text).root)
			.map((block) => block.text)
			.join(' ');
		if (plain === '' || plain === text) break;
		text = plain;
	}
	return text.replace(/\s+/g, ' ').trim();
}
