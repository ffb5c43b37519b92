/** A run of glyphs as pdf.js gives it. Coordinates in points from the page's lower left corner. */
export interface Run {
	readonly str: string;
	readonly transform: readonly number[];
	readonly width: number;
	readonly height: number;
	readonly hasEOL: boolean;
	/** The direction its letters are read in; `str` is in reading order. */
	readonly dir?: string;
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

type Draft = { -readonly [Key in Exclude<keyof Line, 'top' | 'text'>]: Line[Key] } & { readonly runs: Placed[] };

interface Placed {
	readonly text: string;
	readonly x: number;
	readonly right: number;
	readonly isTurned: boolean;
}

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
			const run = { text: item.str, x, right: x + item.width, isTurned: item.dir === 'rtl' };
			if (ended || line === undefined || !isOneLine(line, run, y, size))
				drafts.push({ x, right: run.right, y, size, runs: [run] });
			else append(line, run, size);
			ended = false;
		}
		if (item.hasEOL) ended = true;
	}
	return drafts.flatMap(({ runs, ...draft }) => {
		const text = joined(runs, draft.size).replace(/\s+/g, ' ').trim();
		return text === '' ? [] : [{ ...draft, text, top: 1 - draft.y / (pageHeight || 1) }];
	});
}

function isOneLine(line: Draft, run: Placed, y: number, size: number): boolean {
	const least = Math.max(size, line.size);
	if (Math.abs(line.y - y) >= SAME_LINE * least) return false;
	// A line read from the right grows to the left.
	return run.x > line.x - size || run.isTurned || line.runs.some((one) => one.isTurned);
}

function append(line: Draft, run: Placed, size: number): void {
	line.runs.push(run);
	line.x = Math.min(line.x, run.x);
	line.right = Math.max(line.right, run.right);
	if (run.text.trim() !== '') line.size = Math.max(line.size, size);
}

const lettersOf = (runs: readonly Placed[], isTurned: boolean): number =>
	runs.reduce((sum, run) => sum + (run.isTurned === isTurned ? run.text.length : 0), 0);

/** What stands in a gap of so many points before a run. */
const between = (gap: number, { text }: Placed, size: number): string =>
	text.trim() === '' ? '' : gap > COLUMN * size ? ' | ' : gap > SPACE * size ? ' ' : '';

/** The runs of a line in reading order, with the gaps between them. */
function joined(runs: readonly Placed[], size: number): string {
	if (lettersOf(runs, true) > lettersOf(runs, false)) return readFromRight(runs, size);
	let text = '';
	let right = Number.POSITIVE_INFINITY;
	for (const run of runs) {
		text += between(run.x - right, run, size) + run.text;
		right = right === Number.POSITIVE_INFINITY ? run.right : Math.max(right, run.right);
	}
	return text;
}

/** From right to left, but what is read from the left within, as numbers and names, in its own order. */
function readFromRight(runs: readonly Placed[], size: number): string {
	const placed = [...runs].sort((one, other) => one.x - other.x);
	let text = '';
	for (let end = placed.length; end > 0; ) {
		let start = end - 1;
		if (placed[start]?.isTurned === false) while (placed[start - 1]?.isTurned === false) start--;
		for (let at = start; at < end; at++) {
			const run = placed[at];
			const before = at === start ? placed[end] : placed[at - 1];
			if (run === undefined) continue;
			const gap =
				before === undefined ? 0 : at === start ? before.x - (placed[end - 1] ?? run).right : run.x - before.right;
			text += between(gap, run, size) + run.text;
		}
		end = start;
	}
	return text;
}

const isRun = (item: object): item is Run => 'str' in item && 'transform' in item;
