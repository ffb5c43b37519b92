import type { Cell } from '../../test/harness/terminal.ts';

const FONT_SIZE = 14;
/** A cell's size: monospaced fonts are 0.6 em wide, or nearly; `textLength` mends the rest. */
const CELL = { width: 8.4, height: 18 } as const;
const BASELINE = 13.5;
const MARGIN = 14;

const BACKGROUND = '#1b1f24';
const FOREGROUND = '#d5dae1';
/** The 16 colours of the terminal, dark theme. */
const PALETTE = [
	'#3b4048',
	'#f07178',
	'#a5d173',
	'#e9c46a',
	'#7aa7f0',
	'#d191e0',
	'#66c9c4',
	'#c6cdd6',
	'#6b7480',
	'#ff8b92',
	'#bde58f',
	'#ffd98a',
	'#9cc0ff',
	'#e4b0f0',
	'#8ce4de',
	'#ffffff',
];
const FONTS = "ui-monospace,'SF Mono','DejaVu Sans Mono',Menlo,Consolas,'Noto Sans Mono CJK SC',monospace";

/** Neighbouring cells of one style, drawn as one text; `width` in cells. */
interface Run {
	readonly at: number;
	readonly width: number;
	readonly text: string;
	readonly style: Cell;
}

const sameStyle = (one: Cell, other: Cell): boolean =>
	one.bold === other.bold &&
	one.dim === other.dim &&
	one.underline === other.underline &&
	one.inverse === other.inverse &&
	one.colour === other.colour;

const isBlank = (cell: Cell): boolean => cell.text === ' ' && !cell.inverse && !cell.underline;

const showsBlanks = ({ inverse, underline }: Cell): boolean => inverse || underline;

/** Whether a cell goes on in the style of the one before; a blank does in any that leaves blanks unseen. */
const continues = (style: Cell, cell: Cell): boolean =>
	sameStyle(style, cell) || (isBlank(cell) && !showsBlanks(style));

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/**
 * A row's runs. A character outside ASCII stands alone, since it may come from a font of another width; so does a wide
 * one, which the empty cell after it tells.
 */
function runsOf(row: readonly Cell[]): Run[] {
	const runs: Run[] = [];
	for (const [at, cell] of row.entries()) {
		if (cell.text === '') continue;
		const before = runs.at(-1);
		const width = row[at + 1]?.text === '' ? 2 : 1;
		if (before && width === 1 && continues(before.style, cell) && isAscii(before.text + cell.text))
			runs[runs.length - 1] = { ...before, width: before.width + 1, text: before.text + cell.text };
		else runs.push({ at, width, text: cell.text, style: cell });
	}
	return runs;
}

/** What of a run is seen: its words, cut where two blanks or more stand, for a viewer that draws them as one. */
function seen(run: Run): Run[] {
	if (showsBlanks(run.style) || !isAscii(run.text)) return [run];
	return [...run.text.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({
		...run,
		at: run.at + index,
		width: text.length,
		text,
	}));
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

function runSvg(run: Run, y: number): string {
	const { bold, dim, underline, inverse, colour } = run.style;
	const x = MARGIN + run.at * CELL.width;
	const ink = PALETTE[colour] ?? FOREGROUND;
	const width = rounded(run.width * CELL.width);
	const classes = [bold && 'b', dim && 'd', underline && 'u'].filter(Boolean).join(' ');
	const attributes = [
		`x="${rounded(x)}"`,
		`y="${rounded(y + BASELINE)}"`,
		inverse ? `fill="${BACKGROUND}"` : ink === FOREGROUND ? '' : `fill="${ink}"`,
		classes && `class="${classes}"`,
		run.width > 1 && isAscii(run.text) ? `textLength="${width}"` : '',
	].filter(Boolean);
	const behind = inverse
		? `<rect x="${rounded(x)}" y="${rounded(y)}" width="${width}" height="${CELL.height}" fill="${ink}"/>`
		: '';
	return `${behind}<text ${attributes.join(' ')}>${escaped(run.text)}</text>`;
}

/** A terminal's cells as an SVG of text; `title` is what a screen reader says. */
export function screenSvg(cells: readonly (readonly Cell[])[], title: string): string {
	const width = rounded((cells[0]?.length ?? 0) * CELL.width + 2 * MARGIN);
	const height = rounded(cells.length * CELL.height + 2 * MARGIN);
	const rows = cells.map((row, number) =>
		runsOf(row)
			.flatMap(seen)
			.map((run) => runSvg(run, MARGIN + number * CELL.height))
			.join(''),
	);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" xml:space="preserve">`,
		`<title>${escaped(title)}</title>`,
		'<style>.b{font-weight:700}.d{opacity:.6}.u{text-decoration:underline}</style>',
		`<rect width="${width}" height="${height}" rx="8" fill="${BACKGROUND}"/>`,
		`<g font-family="${FONTS}" font-size="${FONT_SIZE}" fill="${FOREGROUND}">`,
		...rows.filter((row) => row !== ''),
		'</g>',
		'</svg>',
		'',
	].join('\n');
}
