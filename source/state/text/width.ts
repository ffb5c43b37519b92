import { eastAsianWidth } from 'get-east-asian-width';
import stringWidth from 'string-width';
import { CERTAIN, joinedWidth, STANDS_ALONE, tonesWidth } from './certain.ts';

const PLAIN = /^[\x20-\x7e\u00a0-\u02ff]*$/;
const known = new Map<string, number>();
const KNOWN_LIMIT = 4096;
/** Made when first needed: it takes a third of what Node itself takes to start. */
let segmenter: Intl.Segmenter | undefined;

/** The user-perceived characters of a text. */
export function* graphemesOf(text: string): Generator<string> {
	if (PLAIN.test(text) || STANDS_ALONE.test(text)) yield* text;
	else {
		segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
		for (const { segment } of segmenter.segment(text)) yield segment;
	}
}

function graphemeWidth(grapheme: string): number {
	const code = grapheme.codePointAt(0) ?? 0;
	if (grapheme.length === 1 && code < 0x300) return code >= 0x20 && code !== 0x7f ? 1 : 0;
	let width = known.get(grapheme);
	if (width === undefined) {
		const joined = CERTAIN.test(grapheme) ? eastAsianWidth(code) : joinedWidth(grapheme);
		const single = grapheme.length === (code > 0xffff ? 2 : 1);
		// A lone code point outside emoji and combining ranges is settled by its East Asian width, cheaply.
		width =
			joined ??
			(single && !/[\p{M}\p{Cf}\p{Emoji_Presentation}]/u.test(grapheme)
				? eastAsianWidth(code)
				: stringWidth(grapheme) + tonesWidth(grapheme));
		if (known.size >= KNOWN_LIMIT) known.clear();
		known.set(grapheme, width);
	}
	return width;
}

/** Columns a text takes in the terminal: wide characters two, combining marks none. */
export function widthOf(text: string): number {
	if (PLAIN.test(text)) return text.length;
	let width = 0;
	for (const grapheme of graphemesOf(text)) width += graphemeWidth(grapheme);
	return width;
}

/** The longest start of a text that fits into `columns`, in UTF-16 code units. */
export function fitting(text: string, columns: number): number {
	if (columns <= 0) return 0;
	if (PLAIN.test(text)) return Math.min(text.length, columns);
	let width = 0;
	let end = 0;
	for (const grapheme of graphemesOf(text)) {
		width += graphemeWidth(grapheme);
		if (width > columns) break;
		end += grapheme.length;
	}
	return end;
}

/** The text cut to `columns`, with an ellipsis where something was cut. */
export function clip(text: string, columns: number): string {
	if (columns <= 0) return '';
	if (widthOf(text) <= columns) return text;
	return `${text.slice(0, fitting(text, columns - 1)).replace(/[\s…]+$/u, '')}…`;
}

/** The first of several ways to say something that fits whole into `columns`, the longest first; the last where none does. */
export const fittingWay = (ways: readonly string[], columns: number): string =>
	ways.find((way) => widthOf(way) <= columns) ?? ways.at(-1) ?? '';

/** The text's end within `columns`, with an ellipsis before it where something was cut. */
export function clipStart(text: string, columns: number): string {
	if (columns <= 0) return '';
	let over = widthOf(text) - columns;
	if (over <= 0) return text;
	over += 1;
	let start = 0;
	for (const grapheme of graphemesOf(text)) {
		if (over <= 0) break;
		over -= graphemeWidth(grapheme);
		start += grapheme.length;
	}
	return `…${text.slice(start)}`;
}
