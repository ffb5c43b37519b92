import type { Article } from '../../domain/article.ts';
import { onOneLine, type Span } from '../../domain/span.ts';
import { type Word, wordsOf } from '../words.ts';

/** A paragraph as one of two versions has it: its place in that article, and the words that the other has not, as spans of `text`. */
export interface Edited extends Span {
	readonly text: string;
	readonly changed: readonly Span[];
}

/** A paragraph of two versions; null where one has none that is like it. */
export interface Edit {
	readonly before: Edited | null;
	readonly after: Edited | null;
}

/** Of two paragraphs, so many of their words must be shared for one to be the other edited. */
const ALIKE = 0.4;
/** Where two paragraphs differ in more pairs of words than this, all between their first and last change is another. */
const MOST_PAIRS = 4_000_000;
/** Paragraphs that are held against each other; a longer text is told by its beginning. */
const MOST_PARAGRAPHS = 600;

interface Paragraph extends Span {
	readonly words: readonly Word[];
}

/** Two versions side by side, a paragraph a row, in the order of the later one; dropped paragraphs stand where they stood. */
export function editsOf(before: Pick<Article, 'text' | 'blocks'>, after: Pick<Article, 'text' | 'blocks'>): Edit[] {
	const [ours, theirs] = [paragraphsOf(before), paragraphsOf(after)];
	const edits: Edit[] = [];
	let [at, other] = [0, 0];
	const aside = (to: number, otherTo: number): void => {
		for (const one of ours.slice(at, to)) edits.push({ before: whole(before.text, one), after: null });
		for (const one of theirs.slice(other, otherTo)) edits.push({ before: null, after: whole(after.text, one) });
		[at, other] = [to, otherTo];
	};
	for (const [one, two] of paired(ours, theirs)) {
		aside(one, two);
		const [mine, yours] = [ours[one], theirs[two]];
		if (mine === undefined || yours === undefined) continue;
		const [dropped, added] = changedWords(mine.words, yours.words);
		edits.push({ before: edited(before.text, mine, dropped), after: edited(after.text, yours, added) });
		[at, other] = [one + 1, two + 1];
	}
	aside(ours.length, theirs.length);
	return edits;
}

const paragraphsOf = ({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Paragraph[] =>
	blocks.slice(0, MOST_PARAGRAPHS).flatMap(({ start, end }) => {
		const words = wordsOf(text, { start, end });
		return words.length > 0 ? [{ start, end, words }] : [];
	});

const whole = (text: string, { start, end }: Span): Edited => {
	const words = onOneLine(text.slice(start, end));
	return { start, end, text: words, changed: [{ start: 0, end: words.length }] };
};

/** Runs of changed words, with what stands between them. */
function edited(text: string, { start, end, words }: Paragraph, flags: readonly boolean[]): Edited {
	const runs: { start: number; end: number }[] = [];
	words.forEach((word, at) => {
		if (!flags[at]) return;
		const last = runs.at(-1);
		if (last !== undefined && flags[at - 1]) last.end = word.end - start;
		else runs.push({ start: word.start - start, end: word.end - start });
	});
	// One character stays one, so that the runs stay where they are.
	return { start, end, text: text.slice(start, end).replace(/\s/g, ' '), changed: runs };
}

/** Of two rows the pairs that have the most in common, in the order of both (Needleman, Wunsch 1970). */
function matched(
	rows: number,
	columns: number,
	worth: (row: number, column: number) => number,
): (readonly [number, number])[] {
	const wide = columns + 1;
	const best = new Float64Array((rows + 1) * wide);
	const taken = new Uint8Array((rows + 1) * wide);
	for (let row = rows - 1; row >= 0; row -= 1)
		for (let column = columns - 1; column >= 0; column -= 1) {
			const here = row * wide + column;
			const pair = worth(row, column);
			const [skip, pass] = [best[here + wide] ?? 0, best[here + 1] ?? 0];
			const both = pair > 0 ? pair + (best[here + wide + 1] ?? 0) : -1;
			best[here] = Math.max(both, skip, pass);
			taken[here] = both >= skip && both >= pass ? 2 : skip >= pass ? 1 : 0;
		}
	const pairs: (readonly [number, number])[] = [];
	let [row, column] = [0, 0];
	while (row < rows && column < columns) {
		const step = taken[row * wide + column];
		if (step === 2) pairs.push([row, column]);
		row += step === 0 ? 0 : 1;
		column += step === 1 ? 0 : 1;
	}
	return pairs;
}

/** Which paragraphs are the same ones, edited or not. */
function paired(ours: readonly Paragraph[], theirs: readonly Paragraph[]): (readonly [number, number])[] {
	const counts = ours.map(({ words }) => {
		const counted = new Map<string, number>();
		for (const { form } of words) counted.set(form, (counted.get(form) ?? 0) + 1);
		return counted;
	});
	return matched(ours.length, theirs.length, (row, column) => {
		const [own, other] = [counts[row] ?? new Map<string, number>(), theirs[column]?.words ?? []];
		const met = new Map<string, number>();
		let shared = 0;
		for (const { form } of other) {
			const times = (met.get(form) ?? 0) + 1;
			met.set(form, times);
			if (times <= (own.get(form) ?? 0)) shared += 1;
		}
		const size = (ours[row]?.words.length ?? 0) + other.length;
		return (2 * shared) / size >= ALIKE ? shared : 0;
	});
}

/** Which words of each of two paragraphs the other has not in its place: a flag a word. */
function changedWords(ours: readonly Word[], theirs: readonly Word[]): readonly [boolean[], boolean[]] {
	const same = (at: number, other: number): boolean => ours[at]?.form === theirs[other]?.form;
	const [dropped, added] = [ours.map(() => true), theirs.map(() => true)];
	const keep = (at: number, other: number): void => {
		dropped[at] = false;
		added[other] = false;
	};
	const least = Math.min(ours.length, theirs.length);
	let head = 0;
	while (head < least && same(head, head)) keep(head, head++);
	let tail = 0;
	while (tail < least - head && same(ours.length - 1 - tail, theirs.length - 1 - tail)) {
		keep(ours.length - 1 - tail, theirs.length - 1 - tail);
		tail += 1;
	}
	const [rows, columns] = [ours.length - head - tail, theirs.length - head - tail];
	if (rows * columns <= MOST_PAIRS)
		for (const [row, column] of matched(rows, columns, (one, other) => (same(head + one, head + other) ? 1 : 0)))
			keep(head + row, head + column);
	return [dropped, added];
}
