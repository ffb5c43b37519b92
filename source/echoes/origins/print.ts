import { type Article, type ArticleId, type BlockRole, isReporting } from '../../domain/article.ts';
import { onOneLine, type Span } from '../../domain/span.ts';
import { hashOf, hashRow, hashWords, type Word, wordsOf } from '../words.ts';

/** A paragraph of a print: its words by their places, and what it is known by. */
export interface PrintLine {
	readonly start: number;
	readonly end: number;
	readonly hash: number;
}

/** An article as one print of a text that others may have printed too. */
export interface Print {
	readonly id: ArticleId;
	readonly path: string;
	readonly outlet: string | null;
	/** ISO 8601, as exactly as it is known. */
	readonly published: string | null;
	/** In lower case, on one line. */
	readonly headline: string;
	/** A hash a word. */
	readonly hashes: Uint32Array;
	/** The same with numbers and names of days and months as one word: what a template and its fillings share. */
	readonly masked: Uint32Array;
	readonly lines: readonly PrintLine[];
	/** Of each word its place among the article's sent words, where some are left out. */
	readonly places: Uint32Array | null;
}

const CALENDAR: ReadonlySet<string> = new Set(
	[
		'monday tuesday wednesday thursday friday saturday sunday',
		'january february march april may june july august september october november december',
		'jan feb mar apr jun jul aug sep sept oct nov dec',
		'one two three four five six seven eight nine ten eleven twelve',
	].flatMap((words) => words.split(' ')),
);
/** The hash of a filling in `masked`. */
export const FILLING = hashOf('#');

/** Headlines and captions are each outlet's own; the rest that reports is what a wire sends. */
const isSent = (role: BlockRole): boolean => isReporting(role) && role !== 'headline' && role !== 'caption';

type Printed = Pick<Article, 'id' | 'path' | 'headline' | 'outlet' | 'published' | 'particulars' | 'text' | 'blocks'>;

/** Of a book the beginning tells who printed it too. */
const MOST_WORDS = 20_000;

interface Sent<Item> {
	readonly words: readonly Item[];
	readonly bounds: readonly (readonly [start: number, end: number])[];
}

/** The words of what was sent, of a very long text the first 20,000, and the lines they make. */
export const sentWords = (article: Pick<Article, 'text' | 'blocks'>): Sent<Word> =>
	sent(article, (text, line, words) => {
		for (const word of wordsOf(text, line)) words.push(word);
	});

function sent<Item>(
	{ text, blocks }: Pick<Article, 'text' | 'blocks'>,
	addLine: (text: string, line: Span, words: Item[]) => void,
): Sent<Item> {
	const words: Item[] = [];
	const bounds: (readonly [number, number])[] = [];
	for (const line of blocks.flatMap((block) => (isSent(block.role) ? linesIn(text, block) : []))) {
		const from = words.length;
		if (from >= MOST_WORDS) break;
		addLine(text, line, words);
		if (words.length > from) bounds.push([from, words.length]);
	}
	return { words, bounds };
}

export function printOf(article: Printed): Print {
	const { words, bounds } = sent(article, hashWords);
	const hashes = Uint32Array.from(words);
	const lines = bounds.map(([start, end]) => ({ start, end, hash: hashRow(hashes, start, end) }));
	const { id, path, outlet } = article;
	const published = article.particulars.publishedAt ?? article.published;
	let masked: Uint32Array | null = null;
	return {
		id,
		path,
		outlet,
		published,
		headline: onOneLine(article.headline).toLowerCase(),
		hashes,
		// Few prints are ever held against another.
		get masked() {
			masked ??= Uint32Array.from(sentWords(article).words, ({ form }, at) =>
				isFilling(form) ? FILLING : (hashes[at] ?? 0),
			);
			return masked;
		},
		lines,
		places: null,
	};
}

/** What a template is filled with: a number, a day, a month. */
const isFilling = (form: string): boolean => /^\p{N}/u.test(form) || CALENDAR.has(form);

function linesIn(text: string, block: Span): Span[] {
	const lines: Span[] = [];
	let start = block.start;
	for (let at = text.indexOf('\n', start); at >= 0 && at < block.end; at = text.indexOf('\n', start)) {
		lines.push({ start, end: at });
		start = at + 1;
	}
	lines.push({ start, end: block.end });
	return lines;
}

/** By time of publication, the undated last; then by path, so that no two are equal. */
export function byTime(one: Pick<Print, 'published' | 'path' | 'id'>, other: Pick<Print, 'published' | 'path' | 'id'>) {
	const [a, b] = [one.published ?? '~', other.published ?? '~'];
	if (a !== b) return a < b ? -1 : 1;
	if (one.path !== other.path) return one.path < other.path ? -1 : 1;
	return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
