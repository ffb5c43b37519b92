import { HAS_JOINING, joinedWidth, NARROW, WIDE } from '../../state/text/certain.ts';

type StringWidth = (text: string, options?: Readonly<Record<string, boolean>>) => number;

const SGR = /\u001b\[[\d;]*m/g;

const wide = new RegExp(`[${WIDE}]`, 'g');
const ascii = /^[\x20-\x7e]*$/;

/** What stands alone, and shapes that are one column wide to string-width, the reader's own marks among them. */
const measured = new RegExp(`^[${NARROW}${WIDE}\\u25a0-\\u25fc\\u25ff\\u2605\\u2606]*$`);

let stock: StringWidth | undefined;
let clusters: Intl.Segmenter | undefined;

/**
 * string-width, without the 20 to 40 ms that its emoji tables take to build before the first character is measured:
 * they are built when the first text comes that may need them. Letters that join are given the room they need apart.
 */
export default function stringWidth(input: string, options?: Readonly<Record<string, boolean>>): number {
	if (typeof input !== 'string' || input === '') return 0;
	let text = input;
	if (options === undefined) {
		text = input.includes('\u001b') ? input.replace(SGR, '') : input;
		if (ascii.test(text)) return text.length;
		if (measured.test(text)) return text.length + (text.match(wide)?.length ?? 0);
	}
	// A require, because bundled as one it is evaluated here and not at the start.
	stock ??= (require('stock:string-width') as { readonly default: StringWidth }).default;
	if (options !== undefined || !HAS_JOINING.test(text)) return stock(input, options);
	clusters ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
	let width = 0;
	for (const { segment } of clusters.segment(text)) width += joinedWidth(segment) ?? stock(segment);
	return width;
}
