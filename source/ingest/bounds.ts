import type { Diagnostic } from '../domain/diagnostic.ts';

/** How much of anything is read. Each is a bound that good files never reach; what reaches one is told by its name. */
export interface Bounds {
	/** Bytes of a file that is read whole, and of each member of an archive. */
	readonly file: number;
	/** Bytes that everything in one archive has when unpacked, nested archives included. */
	readonly unpacked: number;
	/** Members of one file, those of nested archives included. */
	readonly members: number;
	/** Archives within archives, mails within mails. */
	readonly depth: number;
	/** Elements of markup within each other. */
	readonly nesting: number;
	/** Seconds one file or member takes to be read and analysed. */
	readonly seconds: number;
}

const MB = 1024 * 1024;

export const BOUNDS: Bounds = {
	file: 64 * MB,
	unpacked: 2048 * MB,
	members: 200_000,
	depth: 5,
	nesting: 512,
	seconds: 60,
};

/** Bytes of a file that holds one article. */
export const LARGEST_FILE = BOUNDS.file;

/** UTF-16 units of one article's text, a hundred times a long read. */
export const LONGEST_TEXT = 8 * MB;

/** How to set a bound, for hints. */
export const raise = (bound: keyof Bounds, example: string): string =>
	`Raise it with --bounds ${bound}=${example} if you trust the file.`;

export const tooLarge = (where: string, bytes: number, most: number = LARGEST_FILE): Diagnostic => ({
	where,
	severity: 'error',
	rule: 'bounds/file',
	message: `The file has ${megabytes(bytes)} MB; one article may have ${megabytes(most)}.`,
	hint: `Split it into one file an article, or into JSON Lines with one article a line. ${raise('file', `${Math.ceil(bytes / MB)}m`)}`,
});

export const cutShort = (where: string, length: number): Diagnostic => ({
	where,
	severity: 'warning',
	rule: 'bounds/text',
	message: `Only the first ${megabytes(LONGEST_TEXT)} of ${megabytes(length)} million characters were read.`,
	hint: 'Split the file into one file an article.',
});

export const megabytes = (count: number): string => (count / MB).toFixed(1).replace(/\.0$/, '');

/** The text within its bound, cut at a line's end where one is near. */
export function withinBound(text: string): string {
	if (text.length <= LONGEST_TEXT) return text;
	const line = text.lastIndexOf('\n', LONGEST_TEXT);
	const at = line > LONGEST_TEXT / 2 ? line : LONGEST_TEXT;
	return text.slice(0, at).toWellFormed();
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: MB, g: 1024 * MB };

/** `file=256m,depth=8` laid over the standard bounds; a text says what is wrong with it. */
export function readBounds(written: string): Bounds | string {
	const bounds: Record<string, number> = { ...BOUNDS };
	for (const part of written.split(',').filter((one) => one.trim() !== '')) {
		const [, name = '', number = '', unit = ''] = /^\s*([a-z]+)\s*=\s*(\d+)([kmg]?)b?\s*$/i.exec(part) ?? [];
		const factor = UNITS[unit.toLowerCase()] ?? 1;
		if (!Object.hasOwn(BOUNDS, name)) return `${part.trim()} is no bound; they are ${Object.keys(BOUNDS).join(', ')}`;
		if (!(Number(number) >= 1)) return `${name} needs a number from 1 on`;
		bounds[name] = Number(number) * factor;
	}
	return { ...BOUNDS, ...bounds };
}
