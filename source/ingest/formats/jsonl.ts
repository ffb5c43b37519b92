import { LARGEST_FILE, tooLarge } from '../bounds.ts';
import { compose } from '../compose.ts';
import { decode } from '../decode.ts';
import { type Head, isNamed } from '../detect/head.ts';
import { bodyOf } from '../fields/markup.ts';
import type { Format } from '../format.ts';
import type { Ingested, Origin } from '../origin.ts';
import { NO_TEXT, nameOf, problem, recordIn } from './jsonl/line.ts';

const EXTENSIONS = ['.jsonl', '.ndjson'];

export const jsonl: Format = {
	name: 'jsonl',
	extensions: EXTENSIONS,
	says: 'JSON Lines, one article a line, its fields known by their names: text, headline, published, outlet, byline, link …',
	library: null,
	detect: (head) => isNamed(head, EXTENSIONS) || hasLines(head),
	load: () => import('./jsonl/reader.ts').then(({ readLines }) => readLines),
	readNow(bytes, origin) {
		const articles = [];
		const diagnostics = [];
		let start = 0;
		for (let number = 1; start < bytes.length; number++) {
			const newline = bytes.indexOf(10, start);
			const end = newline < 0 ? bytes.length : newline;
			const line = readLine(bytes.subarray(start, end), number, origin);
			articles.push(...line.articles);
			diagnostics.push(...line.diagnostics);
			start = end + 1;
		}
		return { articles, diagnostics };
	},
	readLine,
};

/** Two lines that are objects each; one alone is a JSON file, and another format's. */
function hasLines({ text }: Head): boolean {
	if (!text.startsWith('{')) return false;
	const [first = '', second = ''] = text.split('\n', 2);
	return /^\{.*\}\s*$/.test(first) && second.startsWith('{') && isObject(first);
}

function isObject(line: string): boolean {
	try {
		JSON.parse(line);
		return true;
	} catch {
		return false;
	}
}

/** One line of a dump, without its newline; the line is its own failure. `number` counts from 1. */
function readLine(line: Uint8Array, number: number, origin: Origin): Ingested {
	const where = `${origin.path}:${number}`;
	if (line.length > LARGEST_FILE) return { articles: [], diagnostics: [tooLarge(where, line.length)] };
	const { text, diagnostics } = decode(line, where);
	if (text === null) return { articles: [], diagnostics };
	const read = recordIn(text, origin);
	if (read === null) return { articles: [], diagnostics: [] };
	if (typeof read === 'string') return { articles: [], diagnostics: [{ where, ...problem(read) }] };
	const remarks = read.remarks.map(({ at: _, ...told }) => ({ where, ...told }));
	if (read.text === null) return { articles: [], diagnostics: [{ where, ...problem(NO_TEXT) }, ...remarks] };
	const { markup } = origin;
	const headline = read.given.headline?.value ?? null;
	const body = markup === undefined ? { text: read.text } : bodyOf(read.text, headline, markup);
	const composed = compose(
		{ id: origin.identify(line), path: where + nameOf(read.id), ...body, where, given: read.given },
		null,
	);
	return { articles: composed.articles, diagnostics: [...diagnostics, ...remarks, ...composed.diagnostics] };
}
