import { type Line, piece } from './line.ts';
import { wrap } from './wrap.ts';

const INDENT = 3;

/** What is said where a list has no rows: below its title, on as many lines as that takes. */
export const remark = (text: string, width: number): Line[] => [
	[],
	...wrap(text, 0, text.length, Math.max(10, width - INDENT - 1)).map(
		({ start, end }): Line => [piece(' '.repeat(INDENT)), piece(text.slice(start, end), 'dim')],
	),
];
