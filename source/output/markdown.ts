import { safeLine } from '../ingest/sanitise.ts';
import { citationOf } from './citation.ts';
import type { Report } from './report.ts';
import type { Sink } from './sink.ts';
import { cellText, tableOf } from './table.ts';

/** Fields a citation says, and those that only programs use. */
const CITED = new Set(['path', 'headline', 'outlet', 'published']);

/** A table in Markdown (GitHub's), a row a record, with the source of each as a citation. */
export async function writeMarkdown(
	report: Report,
	sink: Sink,
	_colour: boolean,
	asked: readonly string[],
): Promise<void> {
	const { columns, rows } = await tableOf(report, asked, true);
	if (columns.length === 0) return;
	const cites = asked.length === 0 && columns.includes('path');
	const shown = cites ? columns.filter((column) => !CITED.has(column)) : columns;
	// Where articles are listed, what is told of each comes behind; else the claim comes first.
	const isOfArticles = columns.findIndex((column) => CITED.has(column)) === 0;
	const source = isOfArticles || shown.includes('source') ? 'article' : 'source';
	const placed = (cells: readonly string[], citation: string): readonly string[] =>
		!cites ? cells : isOfArticles ? [citation, ...cells] : [...cells, citation];
	const heads = placed(shown, source);
	await sink.write(`${row(heads)}${row(heads.map(() => '---'))}`);
	for await (const record of rows) {
		const cells = shown.map((column) => markdownText(cellText(record[column])));
		await sink.write(row(placed(cells, markdownText(citationOf(record)))));
	}
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** Text on one line in which nothing is markup. */
export const markdownText = (text: string): string =>
	safeLine(text)
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\`*_[\]<>|~#]/g, (sign) => (sign === '#' ? sign : `\\${sign}`))
		.replace(/^(#+|[-+]|\d+[.)])(?=\s)/, (sign) => `\\${sign}`);
