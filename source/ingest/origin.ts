import type { Article, ArticleId } from '../domain/article.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Bounds } from './bounds.ts';
import type { FieldMap } from './fields/map.ts';
import type { MarkupReader } from './fields/markup.ts';
import type { Metadata } from './metadata.ts';
import type { Unpacker } from './unpacker.ts';

/** Where bytes come from, and what is known of them from outside. */
export interface Origin {
	/** As shown to the user. */
	readonly path: string;
	/** Content identity, 16 hex digits: the head of a hash that nobody can forge. Supplied, for hashing is no pure room's work. */
	readonly identify: (bytes: Uint8Array) => ArticleId;
	/** The file's row of a `metadata.csv`; null where it has none. */
	readonly metadata: Metadata | null;
	/** What the user says fields of dumps mean; nothing if left out. */
	readonly fields?: FieldMap;
	/** Reads bodies written in HTML; where it is left out they stay as they are. */
	readonly markup?: MarkupReader;
}

/** What a reader is given beside a file: the bounds it must keep, and what only Node can do. */
export interface ReaderOrigin extends Origin {
	/** The media type told by what the file came in; null where none was. */
	readonly type: string | null;
	readonly bounds: Bounds;
	readonly unpacker: Unpacker;
	/** The entries of a ZIP, those wanted, each whole and within bounds. Throws `Unreadable`. */
	readonly unzip: (bytes: Uint8Array, wanted?: (name: string) => boolean) => Promise<ReadonlyMap<string, Uint8Array>>;
}

export interface Ingested {
	readonly articles: readonly Article[];
	readonly diagnostics: readonly Diagnostic[];
}
