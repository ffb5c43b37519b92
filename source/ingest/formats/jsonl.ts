import type { Diagnostic } from '../../domain/diagnostic.ts';
import { LARGEST_FILE, tooLarge } from '../bounds.ts';
import { compose } from '../compose.ts';
import { decode } from '../decode.ts';
import { type Head, isNamed } from '../detect/head.ts';
import { bodyOf, hasMarkup } from '../fields/markup.ts';
import { readRecord } from '../fields/record.ts';
import type { Format } from '../format.ts';
import type { Ingested, Origin } from '../origin.ts';
import { safeLine } from '../sanitise.ts';

const EXTENSIONS = ['.jsonl', '.ndjson'];
const LONGEST_ID = 200;

export const jsonl: Format = {
	name: 'jsonl',
	extensions: EXTENSIONS,
	says: 'JSON Lines, one article a line, its fields known by their names: text, headline, published, outlet, byline, link …',
	library: null,
	detect: (head) => isNamed(head, EXTENSIONS) || hasLines(head),
	load: async () =>
		async function* readLines(source, origin) {
			const { text } = decode(source.bytes(), origin.path);
			let number = 0;
			for (const line of (text ?? '').split('\n')) {
				number += 1;
				const read = recordIn(line, origin);
				if (read === null) continue;
				if (typeof read === 'string') {
					yield { kind: 'remark', ...problem(read), at: `:${number}` };
					continue;
				}
				const { text: body, given, id, remarks } = read;
				if (body === null) yield { kind: 'remark', ...problem(NO_TEXT), at: `:${number}` };
				else {
					const item = { kind: 'item' as const, name: `:${number}${nameOf(id)}`, given, remarks };
					if (hasMarkup(body)) {
						const { blocksOfMarkup } = await import('../feed/content.ts');
						yield { ...item, ...bodyOf(body, given.headline?.value ?? null, blocksOfMarkup) };
					} else yield { ...item, text: body };
				}
			}
		},
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

const NO_TEXT = 'The line has no article text.';

const problem = (message: string): Omit<Diagnostic, 'where'> => ({
	severity: 'error',
	rule: 'jsonl/line',
	message,
	hint:
		message === NO_TEXT
			? 'Put the text in a field named text, body or content, or name its field with --map text=FIELD.'
			: 'Write one JSON object a line, e.g. {"headline": "…", "text": "…"}.',
});

const nameOf = (id: string | null): string => (id === null ? '' : `#${safeLine(id).slice(0, LONGEST_ID)}`);

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

/** A line's record, what is wrong with it, or null for a blank one. */
function recordIn(text: string, { fields = {} }: Origin): ReturnType<typeof readRecord> | string | null {
	if (text.trim() === '') return null;
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return `Not JSON: ${error instanceof Error ? safeLine(error.message).slice(0, 120) : 'unreadable'}.`;
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'The line is no JSON object.';
	return readRecord(new Map(Object.entries(value)), fields);
}
