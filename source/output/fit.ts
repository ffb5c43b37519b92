import stringWidth from 'string-width';
import { safeLine } from '../ingest/sanitise.ts';

let segmenter: Intl.Segmenter | undefined;

function segments(text: string): Intl.Segments {
	segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
	return segmenter.segment(text);
}

/** Columns a text takes once it is safe to print. */
export const widthOf = (text: string): number => stringWidth(safeLine(text));

/** As much of a text's beginning as fits in so many columns, made safe; a cut ends in `…`. */
export function fitStart(unsafe: string, columns: number): string {
	const text = safeLine(unsafe);
	if (!Number.isFinite(columns) || (text.length <= columns && widthOf(text) <= columns)) return text;
	let kept = '';
	let width = 1;
	for (const { segment } of segments(text.slice(0, columns * 16))) {
		width += widthOf(segment);
		if (width > columns) break;
		kept += segment;
	}
	return columns < 1 ? '' : `${kept.trimEnd()}…`;
}

/** As much of a text's end as fits in so many columns, made safe; a cut begins with `…`. */
export function fitEnd(unsafe: string, columns: number): string {
	const text = safeLine(unsafe);
	if (!Number.isFinite(columns) || (text.length <= columns && widthOf(text) <= columns)) return text;
	let kept = '';
	let width = 1;
	const tail = [...segments(text.slice(Math.max(0, text.length - columns * 16)))].reverse();
	for (const { segment } of tail) {
		width += widthOf(segment);
		if (width > columns) break;
		kept = segment + kept;
	}
	return columns < 1 ? '' : `…${kept.trimStart()}`;
}

export const padEnd = (text: string, columns: number): string =>
	text + ' '.repeat(Math.max(0, columns - widthOf(text)));

export const padStart = (text: string, columns: number): string =>
	' '.repeat(Math.max(0, columns - widthOf(text))) + text;
