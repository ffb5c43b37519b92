import type { ArticleId } from '../../domain/article.ts';
import type { Span } from '../../domain/span.ts';

/** An article that prints a text others print too. */
export interface CopyRow {
	readonly article: ArticleId;
	readonly path: string;
	readonly headline: string;
	readonly outlet: string | null;
	readonly published: string | null;
	readonly kind: 'first' | 'reprint' | 'edited';
	/** Words it has beside the first one's, and words of that it has not. */
	readonly added: number;
	readonly dropped: number;
}

/** What another article has of words in quote marks. */
export interface VersionRow extends Span {
	readonly article: ArticleId;
	readonly path: string;
	readonly outlet: string | null;
	readonly published: string | null;
	readonly text: string;
	readonly speaker: string | null;
	/** How it differs from the version asked about. */
	readonly kinds: readonly ('identical' | 'cut' | 'word' | 'ellipsis' | 'bracket' | 'speaker')[];
	/** The words of it that are others, as spans of the article's text. */
	readonly changed: readonly Span[];
}
