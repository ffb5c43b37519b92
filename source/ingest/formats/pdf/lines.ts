/** A run of glyphs as pdf.js gives it. Coordinates in points from the page's lower left corner. */
export interface Run {
	readonly str: string;
	readonly transform: readonly number[];
	readonly width: number;
	readonly height: number;
	readonly hasEOL: boolean;
}

/** A line of print. Lengths in points; `y` from the lower edge, `top` the share of the page's height it stands from above. */
export interface Line {
	readonly text: string;
	readonly x: number;
	readonly right: number;
	readonly y: number;
	readonly size: number;
	readonly top: number;
}

/** Gaps wider than this share of the letters' size are spaces between words. */
const SPACE = 0.2;
/** Gaps as wide as this many letters' sizes separate columns of a table. */
const COLUMN = 2.5;
/** Runs whose baselines differ by less than this share of their size stand on one line (superscripts among them). */
const SAME_LINE = 0.5;

type Draft = { -readonly [Key in Exclude<keyof Line, 'top'>]: Line[Key] };

/** Runs put together as lines, in the order of the document's content. */
export function linesOf(items: readonly object[], pageHeight: number): readonly Line[] {
	const drafts: Draft[] = [];
	let ended = true;
	for (const item of items) {
		if (!isRun(item)) continue;
		const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
		const size = item.height || Math.hypot(a, b) || 1;
		const line = drafts.at(-1);
		if (item.str !== '') {
			const run = { text: item.str, x, right: x + item.width, y, size };
			if (ended || line === undefined || !isOneLine(line, run)) drafts.push(run);
			else append(line, run);
			ended = false;
		}
		if (item.hasEOL) ended = true;
	}
	return drafts.flatMap((draft) => {
		const text = draft.text.replace(/\s+/g, ' ').trim();
		return text === '' ? [] : [{ ...draft, text, top: 1 - draft.y / (pageHeight || 1) }];
	});
}

const isOneLine = (line: Draft, run: Draft): boolean =>
	Math.abs(line.y - run.y) < SAME_LINE * Math.max(run.size, line.size) && run.x > line.x - run.size;

function append(line: Draft, run: Draft): void {
	const gap = run.x - line.right;
	const blank = run.text.trim() === '';
	const between = blank ? '' : gap > COLUMN * run.size ? ' | ' : gap > SPACE * run.size ? ' ' : '';
	line.text += between + run.text;
	line.x = Math.min(line.x, run.x);
	line.right = Math.max(line.right, run.right);
	if (!blank) line.size = Math.max(line.size, run.size);
}

const isRun = (item: object): item is Run => 'str' in item && 'transform' in item;
