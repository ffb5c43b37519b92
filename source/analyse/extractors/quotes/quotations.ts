import { type Block, isReporting } from '../../../domain/article.ts';
import type { Span } from '../../../domain/span.ts';
import { findMarks, isSpace, type Mark } from './marks.ts';
import { isNickname } from './nicknames.ts';
import { hangs, overParagraphs, unwritten } from './over-paragraphs.ts';

/** A stretch between quote marks; its own span is the words inside, without the marks. */
export interface Quotation extends Span {
	/** With the marks. */
	readonly outer: Span;
	readonly style: Mark['style'];
	/** False where no closing mark was found: it then runs to the end of its paragraph. */
	readonly closed: boolean;
	/** Stands inside another quotation. */
	readonly nested: boolean;
	readonly block: number;
	/** The quotation of an earlier paragraph that this one carries on, which has no closing mark. */
	readonly continues: number | null;
}

/** A quotation nobody closed is not believed beyond this many characters: it then ends with its sentence. */
const LONGEST_UNCLOSED = 1500;
/** A closing single mark is looked for this far, which keeps apostrophes from pairing across a page. */
const LONGEST_SINGLE = 1200;

interface Pair {
	readonly open: Mark;
	readonly close: Mark | null;
	readonly end: number;
	readonly nested: boolean;
}

const ends = (code: number): boolean =>
	code === 0x2e || code === 0x3f || code === 0x21 || code === 0x2c || code === 0x2026;

function lastBefore(text: string, at: number, start: number): number {
	let index = at - 1;
	while (index >= start && isSpace(text.charCodeAt(index))) index--;
	return index;
}

/** `late.' | "We left"`: a mark of the other kind behind a stop closes what stood open. */
function stopBefore(text: string, at: number, start: number): number {
	const before = lastBefore(text, at, start);
	const single = text[before] === "'" || text[before] === '’';
	return single && before > start && ends(text.charCodeAt(before - 1)) ? before - 1 : before;
}

function unclosedEnd(text: string, from: number, end: number): number {
	if (end - from <= LONGEST_UNCLOSED) return end;
	for (let at = from; at < from + LONGEST_UNCLOSED; at++) {
		const code = text.charCodeAt(at);
		if ((code === 0x2e || code === 0x3f || code === 0x21) && isSpace(text.charCodeAt(at + 1))) return at + 1;
	}
	return from + LONGEST_UNCLOSED;
}

/**
 * Pairs double marks. Glyph and neighbours decide together, so that a mark on the wrong side of its
 * space still pairs: `Friday.“ This was enough,” she said` opens at a mark that looks like a closing one.
 */
function pairDoubles(text: string, marks: readonly Mark[], start: number, end: number): Pair[] {
	const pairs: Pair[] = [];
	let open: Mark | null = null;
	let inner: Mark | null = null;
	let innerPairs: Pair[] = [];
	const flush = (pair: Pair): void => {
		pairs.push(pair, ...innerPairs);
		innerPairs = [];
		open = null;
		inner = null;
	};
	marks.forEach((mark, index) => {
		if (open === null) {
			if (mark.glyph === 'open') open = mark;
			else if (mark.canOpen && (mark.glyph === 'either' || !mark.canClose)) open = mark;
			else if (mark.glyph === 'either') {
				// `on Friday." This was enough," she said`: a stray closing mark whose successor can only close.
				const next = marks[index + 1];
				if (
					next?.canClose &&
					!next.canOpen &&
					!(text.charCodeAt(mark.at - 1) >= 0x30 && text.charCodeAt(mark.at - 1) <= 0x39)
				)
					open = mark;
			}
			return;
		}
		const opens =
			mark.glyph === 'open'
				? mark.canOpen ||
					(!mark.canClose && mark.at + mark.length < end && !isSpace(text.charCodeAt(mark.at + mark.length)))
				: mark.glyph === 'either' && mark.canOpen && !mark.canClose;
		if (!opens) {
			if (inner !== null) {
				innerPairs.push({ open: inner, close: mark, end: mark.at, nested: true });
				inner = null;
			} else flush({ open, close: mark, end: mark.at, nested: false });
			return;
		}
		const before = stopBefore(text, mark.at, start);
		if (before > open.at && ends(text.charCodeAt(before))) {
			flush({ open, close: null, end: before + 1, nested: false });
			open = mark;
		} else inner = mark;
	});
	if (open !== null) flush({ open, close: null, end: unclosedEnd(text, (open as Mark).at, end), nested: false });
	return pairs;
}

/** `“It is late.’ said Ann Lee`: a quotation closed by a mark of the other kind, behind a stop and before the sentence’s next words. */
function closedOtherwise(text: string, pair: Pair, marks: readonly Mark[], singles: readonly Pair[]): Pair {
	if (pair.close !== null) return pair;
	const close = marks.find(
		({ style, at, canClose, canOpen }) =>
			style === 'single' &&
			at > pair.open.at &&
			at <= pair.end &&
			canClose &&
			!canOpen &&
			/[.,?!]/.test(text[at - 1] ?? '') &&
			/^\s["“\p{L}]/u.test(text.slice(at + 1, at + 3)) &&
			singles.every((single) => single.close?.at !== at),
	);
	return close === undefined ? pair : { ...pair, close, end: close.at };
}

/** Words in front of marks that open speech. */
const OPENS_SPEECH = /(?:^|[.?!:,]|["”’']\s)\s*$/;

/**
 * `‘It was dark.¶ ‘We saw smoke.’`: a single mark that nobody closes, in a paragraph whose next one opens so too, or which carries on
 * such a one, runs to the paragraph's end.
 */
function openSingle(
	text: string,
	marks: readonly Mark[],
	pairs: readonly Pair[],
	block: Span,
	goesOn: boolean,
): Pair[] {
	if (!goesOn) return [];
	const mark = marks.findLast(
		({ canOpen, canClose, glyph, at }) =>
			canOpen && !canClose && glyph !== 'close' && OPENS_SPEECH.test(text.slice(Math.max(block.start, at - 3), at)),
	);
	if (!mark || pairs.some(({ open, end }) => open.at <= mark.at && mark.at < end)) return [];
	return [{ open: mark, close: null, end: unclosedEnd(text, mark.at, block.end), nested: false }];
}

/** Whether a paragraph begins with a single mark that opens. */
const opensSingly = (text: string, block: Block | undefined): boolean =>
	block !== undefined &&
	isReporting(block.role) &&
	/^\s*[‘'](?=[\p{Lu}\p{N}])/u.test(text.slice(block.start, block.start + 6));

/** Possessive plurals (`workers’ rights`) look like closing marks: another candidate behind one is preferred. */
function pairSingles(text: string, marks: readonly Mark[]): Pair[] {
	const pairs: Pair[] = [];
	let index = 0;
	while (index < marks.length) {
		const open = marks[index];
		index++;
		if (!open?.canOpen || (open.glyph === 'close' && open.canClose)) continue;
		let best = -1;
		for (let ahead = index; ahead < marks.length; ahead++) {
			const mark = marks[ahead];
			if (!mark || mark.at - open.at > LONGEST_SINGLE) break;
			if (mark.canOpen && !mark.canClose) break;
			if (!mark.canClose || mark.glyph === 'open') continue;
			const left = text.charCodeAt(mark.at - 1);
			const right = text.charCodeAt(mark.at + 1);
			best = ahead;
			const possessive = (left === 0x73 || left === 0x53) && isSpace(right);
			if (!possessive) break;
		}
		const close = marks[best];
		if (!close) continue;
		pairs.push({ open, close, end: close.at, nested: false });
		index = best + 1;
	}
	return pairs;
}

function trimmed(text: string, start: number, end: number): Span {
	let from = start;
	let to = end;
	while (from < to && isSpace(text.charCodeAt(from))) from++;
	while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
	return { start: from, end: to };
}

/**
 * All quotations of an article in reading order: curly, straight, angled and doubled marks, single marks
 * within them or alone, paragraphs that open again what the one before left open. One pass over the text.
 */
export function findQuotations(text: string, blocks: readonly Block[]): readonly Quotation[] {
	const found: Quotation[] = [];
	let left: number | null = null;
	let over: ReadonlyMap<number, Mark | null> = new Map();
	blocks.forEach((block, index) => {
		if (!isReporting(block.role)) return;
		const marks = findMarks(text, block.start, block.end);
		const close = over.get(index);
		const doubles = pairDoubles(
			text,
			marks.filter((mark) => mark.style === 'double' && mark.at !== close?.at),
			block.start,
			block.end,
		);
		if (close !== undefined)
			doubles.unshift({
				open: unwritten(trimmed(text, block.start, block.end).start),
				close,
				end: close?.at ?? block.end,
				nested: false,
			});
		const singles = pairSingles(
			text,
			marks.filter((mark) => mark.style === 'single'),
		);
		const open = openSingle(
			text,
			marks.filter((mark) => mark.style === 'single'),
			[...doubles, ...singles],
			block,
			opensSingly(text, blocks[index + 1]),
		);
		const pairs = [...doubles.map((pair) => closedOtherwise(text, pair, marks, singles)), ...singles, ...open].sort(
			(a, b) => a.open.at - b.open.at,
		);
		let reach = block.start;
		const opened = left;
		left = null;
		for (const pair of pairs) {
			const inside = trimmed(text, pair.open.at + pair.open.length, pair.end);
			const outerEnd = pair.close ? pair.close.at + pair.close.length : inside.end;
			if (inside.end <= inside.start || isNickname(text, pair.open.at, inside, outerEnd)) continue;
			if (pair.open.at < reach && outerEnd > reach) continue;
			const first =
				opened !== null &&
				pair.open.style === found[opened]?.style &&
				trimmed(text, block.start, pair.open.at + 1).start === pair.open.at;
			const quotation: Quotation = {
				...inside,
				outer: { start: pair.open.at, end: outerEnd },
				style: pair.open.style,
				closed: pair.close !== null,
				nested: pair.nested || pair.open.at < reach,
				block: index,
				continues: first ? opened : null,
			};
			if (!quotation.closed && pair.end >= trimmed(text, block.start, block.end).end) {
				left = found.length;
				if (pair.open.style === 'double' && close !== null) over = overParagraphs(text, blocks, index);
			}
			reach = Math.max(reach, outerEnd);
			found.push(quotation);
		}
		const last = marks.at(-1);
		if (last?.style === 'double' && hangs(last, trimmed(text, block.start, block.end).end) && last.at >= reach)
			over = overParagraphs(text, blocks, index);
	});
	return found;
}
