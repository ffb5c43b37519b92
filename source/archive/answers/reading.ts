import type { Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { EntityId } from '../../domain/entity.ts';
import type { Span } from '../../domain/span.ts';

/** A place where an article lies, or another version of it. */
export interface ArticleSource {
	readonly path: string;
	/** The very text that is listed; otherwise another version. */
	readonly isListed: boolean;
	readonly version: number | null;
	/** Of its last change or publication, `YYYY-MM-DD`. */
	readonly day: string | null;
}

/** An article with its analysis. `entities[i]` is the entity of `analysis.names[i]`. */
export interface Reading {
	readonly article: Article;
	readonly analysis: Analysis;
	readonly entities: readonly EntityId[];
	/** Where the text has what the query seeks, in reading order, none within another: its words, what a speaker said, else the facts it asks for. */
	readonly hits: readonly Span[];
	/** All places where it and its other versions lie, its own first. */
	readonly sources: readonly ArticleSource[];
	readonly diagnostics: readonly Diagnostic[];
}
