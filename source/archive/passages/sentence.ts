import { segment } from '../../analyse/segment.ts';
import type { Article } from '../../domain/article.ts';
import type { Span } from '../../domain/span.ts';

/**
 * The sentence that a place of a text stands in, or the next; null behind the last. Only the block that it stands in is taken apart:
 * sentences never leave theirs.
 */
export function sentenceAt({ text, blocks }: Pick<Article, 'text' | 'blocks'>, at: number): Span | null {
	const block = blocks.find(({ end }) => end > at);
	const found = block && segment(text, [block]).sentences.find(({ end }) => end > at);
	return found ? { start: found.start, end: found.end } : null;
}
