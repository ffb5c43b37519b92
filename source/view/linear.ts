import { frameOf } from '../state/frame.ts';
import type { Model } from '../state/model.ts';
import { type Line, lineText, type Mark, type Piece } from '../state/text/line.ts';
import { clip, fitting, widthOf } from '../state/text/width.ts';

/** The screen as it is read out: plain lines, and the line and column the cursor stands at. */
export interface Linear {
	readonly rows: readonly string[];
	readonly cursor: { readonly x: number; readonly y: number };
}

/** Signs that are seen and not read, in words or as nothing. */
const SPOKEN: Readonly<Record<string, string>> = {
	'▾': '-',
	'▸': '+',
	'↵': 'enter',
	'←↑↓→': 'arrows',
	'→': 'right',
	'↑↓': 'up and down',
	'↑': 'up',
	'↓': 'down',
	'←': 'left',
	'⌫': 'backspace',
	'★': 'starred',
	'●': 'unread',
	'✎': 'note:',
	'✓': 'accepted',
	'≥': 'at least ',
	'≤': 'at most ',
	ᴾ: ' (person)',
	ᴼ: ' (organization)',
	ᴸ: ' (place)',
	ᴳ: ' (group)',
};
const SIGNS = new RegExp(Object.keys(SPOKEN).join('|'), 'gu');
/** `recesion → recession`: one word that was read as another. */
const READ_AS = /(?<=\S) → (?=\S)/gu;
/** What stands between parts of a row; what is heard between them is a pause. */
const PARTED = / · /gu;
/** `200–300`: without a word for it two numbers are heard, or one. */
const RANGE = /(?<=\d)–(?=\d)/gu;
/** Lines, blocks and bars. */
const DRAWN = /[\u2500-\u259f\u25a0-\u25a3\u25aa\u25ab]/gu;
/** How far something is, drawn: the numbers are beside it. */
const PROGRESS = /[▪·]{4,} ?/gu;
const GAP = '  ';
const CUT = '…';
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** An article's own words are read out as they stand; the signs of the reader in words. */
function wordsOf({ text, says }: Piece, isText: boolean): string {
	const words = (says ?? text).replace(CONTROL, '');
	if (isText) return words.replace(DRAWN, ' ');
	return words
		.replace(PROGRESS, '')
		.replace(DRAWN, ' ')
		.replace(READ_AS, ' read as ')
		.replace(PARTED, ', ')
		.replace(RANGE, ' to ')
		.replace(SIGNS, (sign) => SPOKEN[sign] ?? '');
}

/** The row's words, its parts close together: what is right of a wide gap is far from the finger that reads it in braille. */
const spoken = (line: Line, columns: number): string =>
	fitted(
		lineText(line)
			.trimEnd()
			.replace(/(?<=\S) {3,}/gu, GAP),
		columns,
	);

/** Signs told in words take more room: what stands before a row's last part, which is a count or a place, gives it. */
function fitted(close: string, columns: number): string {
	if (widthOf(close) <= columns) return close;
	const gap = close.lastIndexOf(GAP);
	const last = gap < 1 ? '' : close.slice(gap);
	const room = columns - widthOf(last) - widthOf(CUT);
	if (room < columns / 2) return clip(close, columns);
	const first = close.slice(0, close.length - last.length);
	return `${first.slice(0, fitting(first, room)).trimEnd()}${CUT}${last}`;
}

const POINTING: readonly Mark[] = ['selected', 'lit', 'cursor'];

/** Where a line is pointed at: its first column for a row of a list, that of the words for what is lit. */
function pointedAt(line: Line): number | null {
	let column = 0;
	for (const { text, mark } of line) {
		if (mark !== undefined && POINTING.includes(mark)) return mark === 'selected' ? 0 : column;
		column += widthOf(text);
	}
	return null;
}

/** Whether keys have gone from a field to the rows it found. */
function isChoosing({ overlay }: Model): boolean {
	if (overlay === null) return false;
	return overlay.kind === 'search' ? overlay.moved : 'selected' in overlay && overlay.selected > 0;
}

/** One pane as lines without signs; the cursor on the row that is chosen, in a field where one is edited. */
export function linearOf(model: Model): Linear {
	const { columns } = model.size;
	const { head, body, foot, cursor } = frameOf(model);
	const heard = (line: Line, isText: boolean): Line => line.map((part) => ({ ...part, text: wordsOf(part, isText) }));
	const panes = body.flat().flatMap(({ pane, lines: own }) => own.map(() => pane));
	const lines = [
		...head.map((line) => heard(line, false)),
		...body.flat().flatMap(({ pane, lines: own }) => own.map((line) => heard(line, pane === 'article'))),
		...foot.map((line) => heard(line, false)),
	];
	// A text, and a field that is edited, stand as they are: the cursor goes by their columns.
	const asIs = (y: number): boolean => y === cursor?.y || (panes[y - head.length] ?? null) === 'article';
	const rows = lines.map((line, y) => (asIs(y) ? clip(lineText(line).trimEnd(), columns) : spoken(line, columns)));
	if (cursor && !isChoosing(model)) return { rows, cursor };
	const first = head.length;
	for (let y = first; y < lines.length - foot.length; y++) {
		const x = pointedAt(lines[y] ?? []);
		if (x !== null) return { rows, cursor: { x: Math.min(x, columns - 1), y } };
	}
	// A text that is only read: its first line, below the pane's title.
	return { rows, cursor: { x: 0, y: Math.min(first + 1, Math.max(0, lines.length - 1)) } };
}
