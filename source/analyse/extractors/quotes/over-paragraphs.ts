import { type Block, isReporting } from '../../../domain/article.ts';
import { findMarks, type Mark } from './marks.ts';

/** Paragraphs, and characters in all, that a quotation runs over before the mark that closes it. */
const MOST = 8;
const LONGEST = 1500;

/**
 * `“It was dark.¶ Then we saw smoke,” she said`: wires set every sentence as a paragraph, and open the words of a speaker once. The
 * paragraphs behind `index` that such a quotation runs over, each with the mark that closes it there, null in those before the
 * last; none where the next mark is no closing one.
 */
export function overParagraphs(text: string, blocks: readonly Block[], index: number): Map<number, Mark | null> {
	const over = new Map<number, Mark | null>();
	const from = blocks[index + 1]?.start ?? 0;
	for (let at = index + 1; at <= index + MOST; at++) {
		const block = blocks[at];
		if (block === undefined || !isReporting(block.role) || block.end - from > LONGEST) break;
		if (!/\S/.test(text.slice(block.start, block.end))) break;
		const [mark, ...others] = findMarks(text, block.start, block.end).filter(({ style }) => style === 'double');
		if (mark === undefined) over.set(at, null);
		else if (!onlyCloses(mark) || !isPaired(others) || isSigned(text, block, mark)) break;
		else return over.set(at, mark);
	}
	return new Map();
}

const onlyCloses = ({ glyph, canOpen, canClose }: Mark): boolean => glyph !== 'open' && canClose && !canOpen;

/** Whether the others of a paragraph are pairs, but for one that opens or hangs at its end: in texts with their marks astray they aren’t. */
const isPaired = (marks: readonly Mark[]): boolean => marks.length % 2 === 0 || marks.at(-1)?.canClose === false;

/** `he said. "¶ We saw smoke," he added`: a mark that stands apart behind the last words of a paragraph opens the next one. */
export const hangs = ({ at, length, glyph, canClose }: Mark, end: number): boolean =>
	glyph === 'either' && !canClose && at + length === end;

/** Words of clauses, which names of people and their posts have none of. */
const OF_CLAUSES =
	/\b(?:I|we|you|he|she|it|they|am|are|is|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|not|no)\b|n[’']t\b/i;
const SIGNATURE = 80;

/** `“It was dark.¶ Ann Lee, mayor.”`: below words set apart in a box, who said them. */
const isSigned = (text: string, block: Block, { at, length }: Mark): boolean =>
	at - block.start <= SIGNATURE &&
	!/\S/.test(text.slice(at + length, block.end)) &&
	/\p{Lu}.*\s\p{Lu}/u.test(text.slice(block.start, at)) &&
	!OF_CLAUSES.test(text.slice(block.start, at));

/** Where no mark is written, the words begin. */
export const unwritten = (at: number): Mark => ({
	at,
	length: 0,
	style: 'double',
	glyph: 'open',
	canOpen: true,
	canClose: false,
});
