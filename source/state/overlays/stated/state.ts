import type { ArticleId } from '../../../domain/article.ts';
import type { Certainty } from '../../../domain/certainty.ts';
import type { FactKind } from '../../../domain/fact.ts';
import type { Span } from '../../../domain/span.ts';
import type { Field } from '../../text/field.ts';

/** A fact in words, and the article that states it. */
export interface StatedRow extends Span {
	readonly article: ArticleId;
	readonly path: string;
	readonly headline: string;
	readonly outlet: string | null;
	readonly published: string | null;
	readonly claim: string;
	/** The sentence, or sentences, that it rests on. */
	readonly sentence: string;
	readonly certainty: Certainty;
}

/** Facts of one kind out of some articles of a list. */
export interface StatedPage {
	readonly rows: readonly StatedRow[];
	/** How many articles these are of, and how many the list has. */
	readonly articles: number;
	readonly total: number;
}

/** What the articles of the list state, fact after fact. */
export interface StatedOverlay {
	readonly kind: 'stated';
	readonly of: FactKind;
	/** Null until the first have come. */
	readonly page: StatedPage | null;
	/** The article of the list from which on facts are on their way; null where all that are wanted are there. */
	readonly from: number | null;
	/** Articles came or went meanwhile: they are asked for once more. */
	readonly stale: boolean;
	readonly selected: number;
	/** Only facts with these words are shown. */
	readonly words: Field;
	readonly typing: boolean;
}
