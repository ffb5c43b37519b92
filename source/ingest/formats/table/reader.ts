import Papa from 'papaparse';
import { decode } from '../../decode.ts';
import { bodyOf, hasMarkup } from '../../fields/markup.ts';
import { readRecord } from '../../fields/record.ts';
import { type Reader, type Told, Unreadable } from '../../format.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Lines that one cell may hold before it is taken for an unclosed quote. */
const MOST_LINES_IN_CELL = 2_000;

/**
 * The rows of a table whose first line names its columns, each an article. A quote that is never closed would swallow the
 * rest of the file: it is told with its row, and the rows before it stay.
 */
export const readTable: Reader = async function* (source, origin) {
	const { text } = decode(source.bytes(), origin.path);
	const read = Papa.parse<string[]>(text ?? '', { delimitersToGuess: [...DELIMITERS], skipEmptyLines: 'greedy' });
	const [names = [], ...rows] = read.data;
	const unclosed = read.errors.find(({ type, code }) => type === 'Quotes' && code === 'MissingQuotes');
	const columns = names.map((name) => name.trim());
	if (columns.length < 2 && !rows.some((row) => (row[0]?.length ?? 0) > 200)) throw noColumns();
	let articles = 0;
	for (const [index, row] of rows.entries()) {
		const place = `:${index + 2}`;
		const swallowed = row.some((cell) => cell.split('\n', MOST_LINES_IN_CELL + 1).length > MOST_LINES_IN_CELL);
		if (swallowed || (unclosed !== undefined && index === rows.length - 1)) {
			yield { kind: 'remark', ...openQuote, at: place };
			continue;
		}
		const { text: body, given, id, remarks } = readRecord(fieldsOf(columns, row), origin.fields ?? {});
		if (body === null) {
			yield { kind: 'remark', ...noText, at: place };
			continue;
		}
		articles += 1;
		const ragged = row.length > columns.length ? [tooMany(row.length, columns.length)] : [];
		const item = { kind: 'item' as const, name: `#${id ?? index + 1}`, given, remarks: [...remarks, ...ragged] };
		if (hasMarkup(body)) {
			const { blocksOfMarkup } = await import('../../feed/content.ts');
			yield { ...item, ...bodyOf(body, given.headline?.value ?? null, blocksOfMarkup) };
		} else yield { ...item, text: body };
	}
	if (articles === 0) {
		throw new Unreadable(
			`No column of it is known to hold articles’ texts (its columns are ${columns.slice(0, 12).join(', ')}).`,
			'Name the column with --map text=COLUMN, or take the file out of the folder if it holds no articles.',
		);
	}
};

const fieldsOf = (columns: readonly string[], row: readonly string[]): ReadonlyMap<string, unknown> =>
	new Map(columns.map((name, at) => [name, row[at] ?? '']));

const noColumns = (): Unreadable =>
	new Unreadable(
		'Its first line names no columns.',
		'Begin it with a line of names, as in headline,published,text; commas, semicolons, tabs and bars may divide them.',
	);

const openQuote: Told = {
	severity: 'error',
	rule: 'table/quote',
	message:
		'A quotation mark that opens a cell here is never closed; what follows it could not be told apart and was not read.',
	hint: 'Close the quotation mark, or double it where it is part of the text, and open the file again.',
};

const noText: Told = {
	severity: 'warning',
	rule: 'table/row',
	message: 'The row has no article text.',
	hint: 'Put the text in a column named text, body or content, or name its column with --map text=COLUMN.',
};

const tooMany = (cells: number, columns: number): Told => ({
	severity: 'warning',
	rule: 'table/row',
	message: `The row has ${cells} cells where ${columns} columns are named; those too many were left out.`,
	hint: 'Put quotation marks around cells that hold the dividing sign.',
});
