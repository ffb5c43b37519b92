import type { Diagnostic } from '../domain/diagnostic.ts';

/** Bytes of a file that holds one article. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** UTF-16 units of one article's text, a hundred times a long read. */
export const LONGEST_TEXT = 8 * 1024 * 1024;

export const tooLarge = (where: string, bytes: number): Diagnostic => ({
	where,
	severity: 'error',
	rule: 'bounds/file',
	message: `The file has ${megabytes(bytes)} MB; one article may have ${megabytes(LARGEST_FILE)}.`,
	hint: 'Split it into one file an article, or into JSON Lines with one article a line.',
});

export const cutShort = (where: string, length: number): Diagnostic => ({
	where,
	severity: 'warning',
	rule: 'bounds/text',
	message: `Only the first ${megabytes(LONGEST_TEXT)} of ${megabytes(length)} million characters were read.`,
	hint: 'Split the file into one file an article.',
});

const megabytes = (count: number): string => (count / (1024 * 1024)).toFixed(1).replace(/\.0$/, '');

/** The text within its bound, cut at a line's end where one is near. */
export function withinBound(text: string): string {
	if (text.length <= LONGEST_TEXT) return text;
	const line = text.lastIndexOf('\n', LONGEST_TEXT);
	const at = line > LONGEST_TEXT / 2 ? line : LONGEST_TEXT;
	return text.slice(0, at).toWellFormed();
}
