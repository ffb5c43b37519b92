import type { ArticleId } from '../../domain/article.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { EntityKind } from '../../domain/entity.ts';
import type { FactKind } from '../../domain/fact.ts';
import type { PreparedEchoes } from './echoes.ts';
import type { Edition } from './edition.ts';

/** What an article says under one name key. */
export interface PreparedName {
	readonly key: string;
	readonly neighbourhood: string;
	readonly kind: EntityKind;
	readonly mentions: number;
	/** Mentions that await a person's word. */
	readonly doubtful: number;
	readonly surfaces: readonly (readonly [surface: string, mentions: number])[];
	/** Titles and organizations given to it, lower case. */
	readonly titles: readonly string[];
	/** What the article calls a person: Mr or he, Mrs or she; null where it does not tell. */
	readonly gender: 'he' | 'she' | null;
	/** Facts it takes part in. */
	readonly facts: Readonly<Record<FactKind, number>>;
	/** Quotes among them that await a person's word: whether it is who speaks is only guessed. */
	readonly doubtedQuotes: number;
}

/** An article made ready for the store in an analysing thread, so that the writing one only writes. */
export interface Prepared {
	readonly id: ArticleId;
	readonly path: string;
	readonly headline: string;
	readonly outlet: string | null;
	readonly place: string | null;
	readonly published: string | null;
	/** Article and analysis, compressed; see `record/`. */
	readonly record: Uint8Array;
	/** Terms in reading order with spaces between them. */
	readonly headlineTerms: string;
	readonly bodyTerms: string;
	/** Every term once. */
	readonly vocabulary: string;
	readonly edition: Edition;
	readonly diagnostics: readonly Diagnostic[];
	readonly analysed: PreparedAnalysis | null;
}

export interface PreparedAnalysis {
	/** The analyser's version. */
	readonly analyser: string;
	/** Terms of the names, with spaces between them. */
	readonly nameTerms: string;
	/** One a key. */
	readonly names: readonly PreparedName[];
	/** Index into `names` for each of the analysis's names. */
	readonly keys: readonly number[];
	/** What the article is about, to tell who is meant by a name. */
	readonly context: Uint32Array;
	readonly facts: Readonly<Record<FactKind, number>>;
	/** Value and upper end of every figure. */
	readonly figures: readonly (readonly [value: number, most: number])[];
	readonly echoes: PreparedEchoes;
	/** Its figures by happening, packed; null where none can be compared. */
	readonly report: Uint8Array | null;
}
