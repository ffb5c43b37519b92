import { fitStart, padEnd, padStart, widthOf } from './fit.ts';
import type { Line, Piece, Tone } from './line.ts';

export interface Column {
	readonly tone: Tone;
	readonly align?: 'left' | 'right';
	/** The most columns it may take; the last column takes what is left. */
	readonly most?: number;
}

export interface Cell {
	readonly text: string;
	/** Where it differs from the column's. */
	readonly tone?: Tone;
}

const GAP = '  ';
/** Rows that decide a table's widths; a longer table goes on with them, so that it can be streamed. */
const SAMPLE = 500;

function lineOf(cells: readonly Cell[], columns: readonly Column[], widths: readonly number[]): Line {
	const pieces: Piece[] = [];
	for (const [index, column] of columns.entries()) {
		const cell = cells[index] ?? { text: '' };
		const width = widths[index] ?? 0;
		const fitted = fitStart(cell.text, width);
		const last = index === columns.length - 1;
		const padded = column.align === 'right' ? padStart(fitted, width) : last ? fitted : padEnd(fitted, width);
		pieces.push({ text: (index ? GAP : '') + padded, tone: cell.tone ?? column.tone });
	}
	return pieces;
}

/** Rows as aligned lines within so many columns. */
export async function* alignedLines(
	rows: AsyncIterable<readonly Cell[]>,
	columns: readonly Column[],
	total: number,
): AsyncIterable<Line> {
	let widths: number[] | null = null;
	let sample: (readonly Cell[])[] = [];
	const measure = (): number[] => {
		const found = columns.map((column, index) =>
			Math.min(
				column.most ?? Number.POSITIVE_INFINITY,
				Math.max(0, ...sample.map((row) => widthOf(row[index]?.text ?? ''))),
			),
		);
		const others = found.slice(0, -1).reduce((sum, width) => sum + width + GAP.length, 0);
		found[columns.length - 1] = Math.min(found.at(-1) ?? 0, Math.max(8, total - others));
		return found;
	};
	for await (const row of rows) {
		if (widths) yield lineOf(row, columns, widths);
		else sample.push(row);
		if (sample.length < SAMPLE) continue;
		widths = measure();
		for (const waiting of sample) yield lineOf(waiting, columns, widths);
		sample = [];
	}
	widths ??= measure();
	for (const waiting of sample) yield lineOf(waiting, columns, widths);
}
