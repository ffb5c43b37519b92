import type { HeldWords } from './held-words.ts';
import { mergedPostings, type Postings, postingsWithin } from './postings.ts';
import { docsOfRow, postingsOfRow, type WordRow } from './word-rows.ts';

/** No place: says that the word is in a name of the article. The first of its places there. */
export const IN_NAMES = 0;
/** Places of a headline's words: from 1 on, below this. What it has more comes behind the body, and counts as that. */
export const HEADLINE = 32;
/** Words that seem to lie between the body and a long headline's rest. */
export const APART = 64;
/** Begins words as they are found in headlines alone: each with one place. */
const HEAD = '\u0001';
/** Under no word each article has one place: how many words it has. */
export const LENGTHS = '';

/** Some of a word's articles, in order. */
export interface Part {
	readonly count: number;
	/** The first of the articles. */
	readonly first: number;
	docs(): Int32Array;
	postings(): Postings;
}

/** Where words stand: all that a question about words is answered from. */
export interface WordSource {
	/** Parts of a word's articles, in order. */
	parts(word: string): readonly Part[];
	/** Those of each word that so begins. */
	beginning(prefix: string): Iterable<readonly Part[]>;
}

/** An article's words, as they are put into a source and taken out again. */
export interface ArticleWords {
	readonly headline: readonly string[];
	readonly body: readonly string[];
	readonly names: readonly string[];
}

/** A word as it is found in headlines alone. */
export const inHeadline = (word: string): string => HEAD + word;

/** Parts of a word: the rows that are written of it, and what waits. */
export function partsOf(rows: readonly WordRow[], held: HeldWords, word: string): readonly Part[] {
	const parts = rows.map(
		(row): Part => ({
			count: row.count,
			first: row.first,
			docs: () => docsOfRow(row),
			postings: () => postingsOfRow(row),
		}),
	);
	const change = held.change(word);
	if (change === null) return parts;
	const { postings, gone } = change;
	const least = Math.min(postings.docs[0] ?? Number.POSITIVE_INFINITY, ...gone);
	const last = rows.at(-1);
	const isBehind = last === undefined || (least > last.first && least > (docsOfRow(last).at(-1) ?? 0));
	if (isBehind) return postings.docs.length === 0 ? parts : [...parts, partOf(postings)];
	// What came to articles that were there before: rare, and then of few of them.
	return rows
		.map((row, at) => {
			const [from, to] = [at === 0 ? 0 : row.first, rows[at + 1]?.first ?? Number.POSITIVE_INFINITY];
			return partOf(mergedPostings(postingsOfRow(row), postingsWithin(postings, from, to), gone));
		})
		.filter(({ count }) => count > 0);
}

const partOf = (postings: Postings): Part => ({
	count: postings.docs.length,
	first: postings.docs[0] ?? 0,
	docs: () => postings.docs,
	postings: () => postings,
});
