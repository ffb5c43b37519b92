import type { Voice } from '../../../ledger/labels.ts';
import type { Entry, Line as LedgerLine } from '../../../ledger/lines.ts';
import { boundWords } from '../../../ledger/most-told.ts';
import { toldOn } from '../../../ledger/told-on.ts';
import { partsWords } from '../../../ledger/wholes.ts';
import { shortDate } from '../../dates.ts';
import { fill, type Line, piece, type Tone } from '../../text/line.ts';
import { clip } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';
import { scaleOf } from './scale.ts';

/** Columns from which two sentences stand side by side. */
const BESIDE = 100;
const INDENT = 6;
const MOST_ROWS = 4;
const WIDEST_SCALE = 60;

const clean = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** The rows of a text; of one with more than `most` these, the last with a mark that it goes on. */
function rowsOf(text: string, width: number, most?: number): string[] {
	const columns = Math.max(10, width);
	const rows = wrap(text, 0, text.length, columns);
	return rows
		.slice(0, most)
		.map(({ start, end }, at) => (at + 1 === most ? clip(text.slice(start), columns) : text.slice(start, end)));
}

const below = (text: string, tone: Tone, width: number, most?: number): Line[] =>
	rowsOf(text, width - INDENT, most).map((row): Line => [piece('▌    ', 'key'), piece(row, tone)]);

/** Its day, as far as that is known. */
export const publishedWords = ({ published }: Voice['report']): string => shortDate(published ?? 'no date');

/** Which report it is, shortly: a day may have many of them, and some have none. */
const briefly = ({ report }: Voice): string => `${publishedWords(report)} · ${report.outlet ?? report.path}`;

const whence = ({ report, statement }: Voice): string =>
	[publishedWords(report), statement.source, report.outlet, report.path].filter(Boolean).join(' · ');

/** What stands under the figure the cursor is on: its sentence beside the one it is judged by, and why it is called so. */
export function entryDetails(entry: Entry, { entries }: LedgerLine, width: number, beside: boolean): Line[] {
	const { verdict, against, echo, statement } = entry;
	const other = against === null || echo !== null ? undefined : entries[against];
	// The source first: where there are few rows, it is what must not be missing.
	const why = [whence(entry), verdict.why].flatMap((said) => below(said, 'dim', width));
	if (other === undefined || other.report.article === entry.report.article)
		return [...below(clean(statement.sentence), 'plain', width, MOST_ROWS), ...why];
	if (width < BESIDE || !beside)
		return [
			...below(clean(statement.sentence), 'plain', width, MOST_ROWS),
			...why,
			...below(`${briefly(other)}: ${clean(other.statement.sentence)}`, 'dim', width, MOST_ROWS + 1),
		];
	const half = Math.floor((width - INDENT - 3) / 2);
	const [left, right] = [other, entry].map((one) => [
		...rowsOf(clean(one.statement.sentence), half, MOST_ROWS),
		...rowsOf(whence(one), half),
	]);
	const [ours, theirs] = [right ?? [], left ?? []];
	const both = Array.from(
		{ length: Math.max(ours.length, theirs.length) },
		(_, at): Line => [
			piece('▌    ', 'key'),
			...fill([piece(theirs[at] ?? '', 'dim')], half),
			piece(' │ ', 'dim'),
			piece(ours[at] ?? '', 'plain'),
		],
	);
	return [...both, ...below(verdict.why, 'dim', width)];
}

export const partDetails = (part: Voice, line: LedgerLine, width: number): Line[] => [
	...below(clean(part.statement.sentence), 'plain', width, MOST_ROWS),
	...below(`${partsWords(part, line)} · ${whence(part)}`, 'dim', width),
];

/** The open line's values over time, with the days it begins and ends; and what is left out of it. */
export function overTime(line: LedgerLine, width: number): Line[] {
	const entries = line.entries.filter(({ echo }) => echo !== 'again');
	const days = entries.map(toldOn);
	const known = days.filter((day) => day !== null);
	const [from, to] = [Math.min(...known), Math.max(...known)].map((day) =>
		Number.isFinite(day) ? shortDate(new Date(day * 86_400_000).toISOString().slice(0, 10)) : '',
	);
	const left =
		line.left > 0
			? below(boundWords(line.left), 'warning', width, MOST_ROWS).map(
					([, ...words]): Line => [piece('     '), ...words],
				)
			: [];
	if (from === to) return left;
	const columns = Math.min(WIDEST_SCALE, width - (from ?? '').length - (to ?? '').length - INDENT - 2);
	const values = entries.map(({ statement }) => statement.max ?? statement.value);
	const undated = days.length - known.length;
	return [
		[
			piece('     '),
			piece(`${from} `, 'date'),
			piece(scaleOf(values, days, columns), 'figure'),
			piece(` ${to}`, 'date'),
			...(undated > 0 && width >= BESIDE ? [piece(`  ${undated} without a date`, 'dim')] : []),
		],
		...left,
	];
}
