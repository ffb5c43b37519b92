import { segment } from '../../analyse/segment.ts';
import type { Article } from '../../domain/article.ts';
import { firstFrom, type Span } from '../../domain/span.ts';

/**
 * The sentence that a place of a text stands in, or the next; null behind the last. Only the block that it stands in is taken apart:
 * sentences never leave theirs.
 */
export function sentenceAt({ text, blocks }: Pick<Article, 'text' | 'blocks'>, at: number): Span | null {
	const block = blocks.find(({ end }) => end > at);
	const found = block && segment(text, [block]).sentences.find(({ end }) => end > at);
	return found ? { start: found.start, end: found.end } : null;
}

/** Gives the whole sentences of an article that a span of it lies in. */
export function sentencesOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>): (span: Span) => string {
	const { sentences } = segment(text, blocks);
	return ({ start, end }) => {
		const first = sentences[firstFrom(sentences, start + 1) - 1];
		const last = sentences[firstFrom(sentences, end) - 1];
		return text.slice(Math.min(start, first?.start ?? start), Math.max(end, last?.end ?? end));
	};
}
