import type { ArticleId } from '../../domain/article.ts';
import type { Span } from '../../domain/span.ts';
import type { ListRequest } from './lists.ts';

/** By when things happened, or by when articles told of them. */
export interface TimelineRequest extends Pick<ListRequest, 'query' | 'filter'> {
	readonly axis: 'event' | 'published';
	/** Null: the finest that can be walked. */
	readonly unit: 'day' | 'month' | 'year' | null;
}

export interface TimelineBar {
	/** `2031-03-04`, `2031-03` or `2031`. */
	readonly time: string;
	readonly articles: number;
	/** By event, times named; by publication, names that these articles mention. */
	readonly mentions: number;
	/** Of these articles. */
	readonly figures: number;
	/** Who told of it first, as far as dates tell. */
	readonly first: { readonly article: ArticleId; readonly outlet: string | null; readonly published: string } | null;
}

export interface TimelinePage {
	readonly axis: 'event' | 'published';
	readonly unit: 'day' | 'month' | 'year';
	readonly bars: readonly TimelineBar[];
	/** Articles of the list without a date of publication; by event, those that name no time so exactly. */
	readonly undated: number;
}

/** A bar of a timeline, to see what it is made of. */
export interface DatedRequest extends Pick<ListRequest, 'query' | 'filter'> {
	readonly axis: TimelineRequest['axis'];
	/** `2031-03-04`, `2031-03` or `2031`. */
	readonly time: string;
}

/** What an article tells of a time: the sentence that names it; by publication the article's headline. */
export interface DatedRow extends Span {
	readonly article: ArticleId;
	readonly path: string;
	readonly headline: string;
	readonly outlet: string | null;
	readonly published: string | null;
	readonly text: string;
	/** The words of the time, as a span within `text`; null for a headline. */
	readonly words: Span | null;
}
