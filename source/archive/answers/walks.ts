import type { ArticleId } from '../../domain/article.ts';
import type { Certainty } from '../../domain/certainty.ts';
import type { EntityId } from '../../domain/entity.ts';
import type { Span } from '../../domain/span.ts';
import type { Window, Windowed } from './window.ts';

/** How near two stand together: in one sentence, in one paragraph, or only in one article. */
export type Nearness = 'sentence' | 'paragraph' | 'article';

/** From the nearest. */
export const NEARNESSES: readonly Nearness[] = ['sentence', 'paragraph', 'article'];

/** What a walk goes through: an entity's mentions, or the places where it stands together with another. */
export interface WalkRequest {
	readonly entity: EntityId;
	/** Only where this other entity stands no further off; these walks go from the nearest. */
	readonly with: { readonly entity: EntityId; readonly within: Nearness } | null;
	/** `date`: by publication date, then article, then place in the text; `article`: the article with the most mentions first. */
	readonly order: 'date' | 'article';
	/** Also the mentions of names that may be the same entity. */
	readonly variants: boolean;
	/** Of articles that print one text only the first in the walk's order. */
	readonly folded?: boolean;
	/** Where a walk is folded, this article stands for its text. */
	readonly standing?: ArticleId;
}

/** All of an entity's own mentions, by date. */
export const mentionsOf = (entity: EntityId): WalkRequest => ({ entity, with: null, order: 'date', variants: false });

export interface MentionRequest extends WalkRequest, Window {}

/**
 * The parts of a walk, in its order: mentions that are certain or likely, those that await a person's word, those of a
 * name that may be the same; of two entities, how near they stand.
 */
export type SectionKind = 'mention' | 'candidate' | 'variant' | Nearness;

export interface MentionSection {
	readonly kind: SectionKind;
	/** Whose mentions these are, where not the entity's own. */
	readonly name: string | null;
	/** Index of its first row, and how many it has; never 0. */
	readonly from: number;
	readonly count: number;
}

/** The other of two entities that stand together. */
export interface Companion extends Span {
	readonly text: string;
	/** Whether it stands before the mention, and the words between the two. */
	readonly isBefore: boolean;
	readonly between: string;
}

/** One line of the concordance: the mention with the words around it, on one line. */
export interface MentionRow extends Span {
	readonly article: ArticleId;
	readonly path: string;
	readonly headline: string;
	readonly published: string | null;
	readonly outlet: string | null;
	/** Around the mention, or around it and its companion. */
	readonly before: string;
	readonly text: string;
	readonly after: string;
	readonly certainty: Certainty;
	readonly by: string;
	/** Which row of its article's in this section it is, from 0, and of how many. */
	readonly turn: { readonly index: number; readonly count: number };
	readonly companion: Companion | null;
	/** Articles of a folded walk that this row's stands for, beside itself; absent: none. */
	readonly standsFor?: number;
	/** Whether the reader marked it as checked; absent: no. */
	readonly isChecked?: boolean;
}

export interface MentionPage extends Windowed {
	readonly rows: readonly MentionRow[];
	readonly offset: number;
	readonly total: number;
	/** That hold the entity's own mentions; of two entities, that hold a row. */
	readonly articles: number;
	/** Texts these articles print; absent where each prints its own. */
	readonly origins?: number;
	/** How many of `articles` have no rows because another that prints their text stands for them; absent: none. */
	readonly folded?: number;
	readonly sections: readonly MentionSection[];
	/** Set where not all articles that name both were looked through. */
	readonly part: { readonly read: number; readonly of: number } | null;
	/** How many of all its mentions the reader marked as checked; absent: none. */
	readonly checked?: number;
}
