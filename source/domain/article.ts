import type { Span } from './span.ts';

export type BlockRole =
	| 'headline'
	| 'byline'
	| 'dateline'
	| 'paragraph'
	| 'subhead'
	| 'caption'
	| 'credit'
	| 'related'
	| 'slug';

/** A stretch of an article with one role; a slug is what a wire's desk wrote for other desks. Blocks are in reading order and do not overlap. */
export interface Block extends Span {
	readonly role: BlockRole;
}

/** Roles whose words are the article's own reporting; the rest is furniture around it. */
export const isReporting = (role: BlockRole): boolean =>
	role === 'headline' || role === 'paragraph' || role === 'subhead' || role === 'caption';

/** Content identity: 16 hex digits, the same for the same bytes wherever they lie. */
export type ArticleId = string;

export interface Dateline extends Span {
	readonly place: string;
}

export interface Article {
	readonly id: ArticleId;
	/** Path as shown to the user, relative to the opened folder's parent where that is shorter. */
	readonly path: string;
	/** The article's own headline, or a readable title where it has none. */
	readonly headline: string;
	/** `lede`: made from the first sentence because neither text nor metadata holds one. */
	readonly headlineFrom: 'text' | 'metadata' | 'lede';
	readonly byline: string | null;
	readonly outlet: string | null;
	readonly dateline: Dateline | null;
	/** ISO date `YYYY-MM-DD`. */
	readonly published: string | null;
	readonly publishedFrom: 'metadata' | 'text' | 'journal' | null;
	/** ISO 639-1 code, or `und` where undetermined. */
	readonly language: string;
	/** The one text every span refers to: sanitised, newline `\n`. */
	readonly text: string;
	readonly blocks: readonly Block[];
}
