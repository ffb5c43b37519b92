import type { Article, ArticleId } from '../domain/article.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Metadata } from './metadata.ts';

/** Where bytes come from, and what is known of them from outside. */
export interface Origin {
	/** As shown to the user. */
	readonly path: string;
	/** Content identity, 16 hex digits: the head of a hash that nobody can forge. Supplied, for hashing is no pure room's work. */
	readonly identify: (bytes: Uint8Array) => ArticleId;
	/** The file's row of a `metadata.csv`; null where it has none. */
	readonly metadata: Metadata | null;
}

export interface Ingested {
	readonly articles: readonly Article[];
	readonly diagnostics: readonly Diagnostic[];
}
