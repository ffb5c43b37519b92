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
	| 'slug'
	/** A quotation set apart from the paragraphs. */
	| 'quote'
	/** Of a list. */
	| 'item'
	/** Of a table, its cells parted by ` | `. */
	| 'row';

/** A stretch of an article with one role; a slug is what a wire's desk wrote for other desks. Blocks are in reading order and do not overlap. */
export interface Block extends Span {
	readonly role: BlockRole;
}

const REPORTING: ReadonlySet<BlockRole> = new Set(['headline', 'paragraph', 'subhead', 'caption', 'quote', 'item']);

/** Roles whose words are the article's own reporting; the rest is furniture around it, or figures in columns. */
export const isReporting = (role: BlockRole): boolean => REPORTING.has(role);

/** Content identity: 16 hex digits, the same for the same bytes wherever they lie. */
export type ArticleId = string;

export interface Dateline extends Span {
	readonly place: string;
}

/** What may be read of an article beside its text. */
export type Particular =
	| 'headline'
	| 'byline'
	| 'outlet'
	| 'published'
	| 'updated'
	| 'language'
	| 'section'
	| 'link'
	| 'slug'
	| 'version';

/** What a file tells of an article beyond what newspapers print. */
export interface Particulars {
	readonly section: string | null;
	/** Absolute http(s) address, the canonical one where the file names it. */
	readonly link: string | null;
	/** What the outlet calls the story, the same in all its versions. */
	readonly slug: string | null;
	readonly version: string | null;
	/** ISO 8601 with time, and with the offset where one was given; null where no time was. */
	readonly publishedAt: string | null;
	/** ISO 8601, as far as it was given. */
	readonly updated: string | null;
	/** What it is part of: the headline of the mail it was attached to. */
	readonly within: string | null;
	/** When the file in an archive was last changed, ISO 8601. */
	readonly modified: string | null;
	/** Where each was read: `og:title`, `rss pubDate`. */
	readonly from: Readonly<Partial<Record<Particular, string>>>;
}

export const NO_PARTICULARS: Particulars = {
	section: null,
	link: null,
	slug: null,
	version: null,
	publishedAt: null,
	updated: null,
	within: null,
	modified: null,
	from: {},
};

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
	readonly particulars: Particulars;
}
