import type { ArticleId } from '../../domain/article.ts';
import type { EntityId } from '../../domain/entity.ts';
import type { Span } from '../../domain/span.ts';
import type { Window, Windowed } from './window.ts';

export type SortKey = 'relevance' | 'date' | 'headline' | 'outlet';

/** `all`: the article must mention it; `any`: one of the filter's `any` entities must be mentioned; `none`: it must not. */
export interface FilterClause {
	readonly entity: EntityId;
	readonly mode: 'all' | 'any' | 'none';
}

/** What the list shows: a query over headlines and bodies (empty lists everything) within an entity filter. */
export interface ListRequest extends Window {
	readonly query: string;
	readonly filter: readonly FilterClause[];
	readonly sort: SortKey;
	readonly descending: boolean;
	/** One row for all articles found that print one text. */
	readonly folded?: boolean;
	/**
	 * An article of the list and where it stood, to count from before any of `near`: its place in the order may be another by
	 * now. A store that cannot tell where it stands counts as without it.
	 */
	readonly keep?: { readonly article: ArticleId; readonly at: number };
	/** Nobody looks at the snippets: a store that reads each text for its own may leave them out. */
	readonly isBrief?: boolean;
}

/** A line of body around the best hit; `marks` are spans within `text`, `at` the hit's span in the article. */
export interface Snippet {
	readonly text: string;
	readonly marks: readonly Span[];
	readonly at: Span;
}

export interface ListRow {
	readonly id: ArticleId;
	readonly path: string;
	readonly headline: string;
	/** Matched letters, as spans within `headline`. */
	readonly marks: readonly Span[];
	readonly published: string | null;
	readonly outlet: string | null;
	readonly place: string | null;
	readonly snippet: Snippet | null;
	/** False while the article is listed but not yet analysed. */
	readonly analysed: boolean;
	readonly problems: number;
	/** Absent where nobody else prints this text. */
	readonly copies?: RowCopies;
}

/** Of a row whose text others print too. */
export interface RowCopies {
	/** Articles of the list that stand behind this row, where it is folded. */
	readonly folded: number;
	/** All articles of the archive that print it. */
	readonly articles: number;
	/** Who had it first, as far as dates tell. */
	readonly first: { readonly article: ArticleId; readonly outlet: string | null; readonly published: string | null };
}

/** How a word of the query was understood, where that is not as written. */
export interface Correction {
	readonly written: string;
	readonly read: readonly string[];
}

export interface QueryError {
	/** Column in the query, from 0, in UTF-16 code units. */
	readonly column: number;
	readonly message: string;
	readonly hint: string;
}

export interface ListPage extends Windowed {
	readonly rows: readonly ListRow[];
	readonly offset: number;
	/** Articles that fit query and filter. */
	readonly total: number;
	/** Articles that fit the query but are hidden by the filter. */
	readonly hidden: number;
	/** Articles that stand behind rows of others, where the list is folded: `total` then counts texts. */
	readonly folded?: number;
	readonly corrections: readonly Correction[];
	/** Set when the query cannot be read; the rows are then empty. */
	readonly error: QueryError | null;
}

/** A part of a query, and how many articles fit it by itself. */
export interface FittingPart {
	readonly words: string;
	readonly articles: number;
}
