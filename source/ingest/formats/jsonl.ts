import type { Article } from '../../domain/article.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { LARGEST_FILE, tooLarge } from '../bounds.ts';
import { compose } from '../compose.ts';
import { decode } from '../decode.ts';
import type { Format } from '../formats.ts';
import type { Metadata } from '../metadata.ts';
import type { Ingested, Origin } from '../origin.ts';
import { readDate } from '../publication-date.ts';
import { safeLine } from '../sanitise.ts';

/** What dumps call their fields, in order of preference. */
const FIELDS = {
	text: [
		'text',
		'body',
		'content',
		'article',
		'maintext',
		'plaintext',
		'fulltext',
		'full_text',
		'articlebody',
		'story',
	],
	headline: ['headline', 'title', 'heading', 'name'],
	published: [
		'published',
		'date',
		'publication_date',
		'date_published',
		'datepublished',
		'published_at',
		'publish_date',
		'pubdate',
		'date_publish',
		'timestamp',
		'created_at',
		'datetime',
	],
	outlet: ['outlet', 'publisher', 'publication', 'source', 'source_domain', 'site', 'newspaper', 'sitename'],
	byline: ['byline', 'author', 'authors', 'creator'],
	language: ['language', 'lang'],
	id: ['id', '_id', 'uuid', 'guid', 'key'],
} as const;

type Field = keyof typeof FIELDS;

export const jsonl: Format = {
	name: 'jsonl',
	extensions: ['.jsonl', '.ndjson'],
	says: 'JSON Lines, one article a line: text, and headline, published, outlet, byline, language, id where known.',
	readLine,
	read(bytes, origin) {
		const articles: Article[] = [];
		const diagnostics: Diagnostic[] = [];
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
};

const problem = (where: string, message: string, hint: string): Ingested => ({
	articles: [],
	diagnostics: [{ where, severity: 'error', rule: 'jsonl/line', message, hint }],
});

/** One line of a dump, without its newline; the line is its own failure. `number` counts from 1. */
function readLine(line: Uint8Array, number: number, origin: Origin): Ingested {
	const where = `${origin.path}:${number}`;
	if (line.length > LARGEST_FILE) return { articles: [], diagnostics: [tooLarge(where, line.length)] };
	const { text, diagnostics } = decode(line, where);
	if (text === null) return { articles: [], diagnostics };
	if (text.trim() === '') return { articles: [], diagnostics: [] };
	const record = parseRecord(text);
	if (typeof record === 'string')
		return problem(where, record, 'Write one JSON object a line, e.g. {"headline": "…", "text": "…"}.');
	const body = record.get('text');
	if (typeof body !== 'string' || body.trim() === '') {
		return problem(
			where,
			'The line has no article text.',
			`Put the text in a field named ${FIELDS.text.slice(0, 3).join(', ')}.`,
		);
	}
	const id = record.get('id');
	const name = typeof id === 'string' || typeof id === 'number' ? `#${safeLine(String(id)).slice(0, 200)}` : '';
	const fields = metadataOf(record, where, number);
	const composed = compose({ id: origin.identify(line), path: where + name, text: body, where }, fields.metadata);
	return { articles: composed.articles, diagnostics: [...diagnostics, ...fields.diagnostics, ...composed.diagnostics] };
}

/** A line's known fields, or what is wrong with it. */
function parseRecord(text: string): ReadonlyMap<Field, unknown> | string {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return `Not JSON: ${error instanceof Error ? safeLine(error.message).slice(0, 120) : 'unreadable'}.`;
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'The line is no JSON object.';
	const given = new Map<string, unknown>();
	for (const [name, content] of Object.entries(value)) given.set(name.toLowerCase(), content);
	const record = new Map<Field, unknown>();
	for (const field of Object.keys(FIELDS) as Field[]) {
		const found = FIELDS[field].find((name) => given.get(name) !== undefined && given.get(name) !== null);
		if (found !== undefined) record.set(field, given.get(found));
	}
	return record;
}

function metadataOf(
	record: ReadonlyMap<Field, unknown>,
	where: string,
	line: number,
): { metadata: Metadata; diagnostics: Diagnostic[] } {
	const diagnostics: Diagnostic[] = [];
	const words = (field: Field): string | null => {
		const value = record.get(field);
		if (value === undefined) return null;
		const read = wordsOf(value);
		if (read === null) diagnostics.push(fieldProblem(where, field, 'is no text', 'Give it as text, or leave it out.'));
		return read === '' ? null : read;
	};
	const date = record.get('published');
	const published = date === undefined ? null : dateOf(date);
	if (date !== undefined && date !== '' && published === null) {
		diagnostics.push(fieldProblem(where, 'published', 'holds no full date', 'Write it as YYYY-MM-DD.'));
	}
	const metadata = {
		headline: words('headline'),
		byline: words('byline'),
		outlet: words('outlet'),
		language: words('language'),
		published,
		line,
	};
	return { metadata, diagnostics };
}

const fieldProblem = (where: string, field: Field, message: string, hint: string): Diagnostic => ({
	where,
	severity: 'warning',
	rule: 'jsonl/field',
	message: `The field ${field} ${message}; the article was read without it.`,
	hint,
});

/** Text, a list of texts (authors) or an object with a name (schema.org's publisher), as one line. */
function wordsOf(value: unknown): string | null {
	if (typeof value === 'string') return safeLine(value).trim();
	if (Array.isArray(value)) {
		const parts = value.slice(0, 20).map(wordsOf);
		return parts.every((part) => part !== null) ? parts.filter(Boolean).join(', ') : null;
	}
	if (typeof value === 'object' && value !== null && 'name' in value)
		return typeof value.name === 'string' ? safeLine(value.name).trim() : null;
	return null;
}

const SECONDS_AT_MOST = 1e11;

/** A written date, or seconds or milliseconds since 1970. */
function dateOf(value: unknown): string | null {
	if (typeof value === 'string') return readDate(value);
	if (typeof value !== 'number' || !Number.isFinite(value)) return null;
	const date = new Date(Math.abs(value) < SECONDS_AT_MOST ? value * 1000 : value);
	return Number.isNaN(date.getTime()) ? null : readDate(date.toISOString());
}
