import Papa from 'papaparse';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { decode } from './decode.ts';
import { readDate } from './publication-date.ts';
import { safeLine } from './sanitise.ts';
import { webAddress } from './web-address.ts';

/** What is known of an article from outside its text. */
export interface Metadata {
	readonly headline: string | null;
	readonly byline: string | null;
	readonly outlet: string | null;
	/** ISO date. */
	readonly published: string | null;
	/** ISO 639-1 code. */
	readonly language: string | null;
	/** Absolute http(s) address. */
	readonly link: string | null;
	/** Line of the file it was read from, from 1. */
	readonly line: number;
}

export interface MetadataFile {
	/** By path relative to the file's folder, with `/`. */
	readonly rows: ReadonlyMap<string, Metadata>;
	readonly diagnostics: readonly Diagnostic[];
}

/** The name of the file beside articles. */
export const METADATA_NAME = 'metadata.csv';

const COLUMNS = ['path', 'headline', 'byline', 'outlet', 'published', 'language', 'url', 'note'] as const;
type Column = (typeof COLUMNS)[number];
const isColumn = (name: string): name is Column => COLUMNS.some((column) => column === name);

/**
 * Reads a `metadata.csv`: a header row (in any case and order) and a row for each article. A bad row or column is
 * reported with its line, and the rest goes on.
 */
export function readMetadata(bytes: Uint8Array, path: string): MetadataFile {
	const { text, diagnostics: decoding } = decode(bytes, path);
	if (text === null) return { rows: new Map(), diagnostics: decoding };
	const diagnostics = [...decoding];
	const report = (line: number, rule: string, message: string, hint: string): void => {
		diagnostics.push({
			where: `${path}:${line}`,
			severity: 'warning',
			rule: `metadata/${rule}`,
			message: safeLine(message),
			hint,
		});
	};
	const table = parse(text);
	const header = (table[0]?.cells ?? []).map((name) => name.trim().toLowerCase());
	for (const name of header) {
		if (name !== '' && !isColumn(name))
			report(
				1,
				'column',
				`Unknown column ${JSON.stringify(name)}; it was left out.`,
				`Columns are ${COLUMNS.join(', ')}.`,
			);
	}
	if (!header.includes('path')) {
		report(
			1,
			'header',
			'The first line names no column "path".',
			`Begin the file with a header line: ${COLUMNS.join(',')}.`,
		);
		return { rows: new Map(), diagnostics };
	}
	const rows = new Map<string, Metadata>();
	for (const { line, cells, problem } of table.slice(1)) {
		if (problem !== null)
			report(
				line,
				'row',
				problem,
				'Put quotes around a cell with a comma or a quote in it, and double the quotes inside.',
			);
		const cell = (column: Column): string | null => safeLine(cells[header.indexOf(column)] ?? '').trim() || null;
		const name = relative(cell('path'));
		if (name === null) {
			report(
				line,
				'path',
				'The row names no file in this folder.',
				'Give the path relative to the folder of this file.',
			);
			continue;
		}
		if (rows.has(name))
			report(line, 'twice', `A second row for ${name}; the last one holds.`, 'Leave one row for each file.');
		const date = cell('published');
		const published = date === null ? null : readDate(date);
		if (date !== null && published === null)
			report(
				line,
				'date',
				`${JSON.stringify(date)} is no full date; the row was read without it.`,
				'Write it as YYYY-MM-DD.',
			);
		const code = cell('language')?.toLowerCase() ?? null;
		const language = code !== null && /^[a-z]{2}(?:-|$)/.test(code) ? code.slice(0, 2) : null;
		if (code !== null && language === null)
			report(
				line,
				'language',
				`${JSON.stringify(code)} is no language code; the row was read without it.`,
				'Write two letters, e.g. en.',
			);
		const url = cell('url');
		const link = url === null ? null : webAddress(url);
		if (url !== null && link === null)
			report(
				line,
				'url',
				`${JSON.stringify(url.slice(0, 80))} is no web address; the row was read without it.`,
				'Write it whole, as in https://example.org/story.',
			);
		rows.set(name, {
			headline: cell('headline'),
			byline: cell('byline'),
			outlet: cell('outlet'),
			published,
			language,
			link,
			line,
		});
	}
	return { rows, diagnostics };
}

interface Row {
	readonly line: number;
	readonly cells: readonly string[];
	readonly problem: string | null;
}

/** The rows that are not blank, each with the line it starts on. */
function parse(text: string): readonly Row[] {
	const rows: Row[] = [];
	let start = 0;
	let line = 1;
	Papa.parse<string[]>(text, {
		delimiter: delimiterOf(text),
		step: ({ data, errors, meta }) => {
			const first = line;
			for (let at = text.indexOf('\n', start); at >= 0 && at < meta.cursor; at = text.indexOf('\n', at + 1)) line++;
			start = meta.cursor;
			if (data.every((cell) => cell.trim() === '')) return;
			const error = errors[0];
			rows.push({
				line: first,
				cells: data,
				problem: error === undefined ? null : `The row cannot be read whole: ${error.message}.`,
			});
		},
	});
	return rows;
}

/** What parts the header's columns: spreadsheets also save with semicolons or tabs. */
function delimiterOf(text: string): string {
	const header = text.slice(0, 2000).split('\n')[0] ?? '';
	return [',', ';', '\t'].sort((one, other) => header.split(other).length - header.split(one).length)[0] ?? ',';
}

function relative(path: string | null): string | null {
	const parts = (path ?? '')
		.replaceAll('\\', '/')
		.split('/')
		.filter((part) => part !== '' && part !== '.');
	if (parts.length === 0 || parts.includes('..') || path?.startsWith('/')) return null;
	return parts.join('/');
}

/** A diagnostic for each row whose file is not among `present`, the paths relative to the folder of `path`. */
export function rowsWithoutFile(file: MetadataFile, path: string, present: ReadonlySet<string>): readonly Diagnostic[] {
	return [...file.rows]
		.filter(([name]) => !present.has(name))
		.map(([name, { line }]) => ({
			where: `${path}:${line}`,
			severity: 'warning' as const,
			rule: 'metadata/no-file',
			message: `There is no file ${name}.`,
			hint: 'Mend the path or take the row out.',
		}));
}
