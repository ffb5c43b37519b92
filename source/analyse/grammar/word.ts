import type { EntityKind } from '../../domain/entity.ts';
import type { Span } from '../../domain/span.ts';
import type { VerbForm } from './verb-forms.ts';

export type WordClass =
	| 'name'
	| 'noun'
	| 'number'
	| 'verb'
	| 'be'
	| 'have'
	| 'do'
	| 'modal'
	| 'negation'
	| 'determiner'
	| 'possessive'
	| 'genitive'
	| 'pronoun'
	| 'relative'
	| 'preposition'
	| 'coordinator'
	| 'subordinator'
	| 'adverb'
	| 'time'
	| 'comma'
	| 'quote'
	| 'mark';

/** What a token is by its letters. */
export interface Look {
	readonly lower: string;
	/** Null where it depends on the word before. */
	readonly alone: WordClass | null;
	/** Whether its neighbours may settle another, by `settlePairs`. */
	readonly settled: boolean;
	/** What it can be as a verb; null until that is asked. */
	forms: readonly VerbForm[] | null;
}

/** A token with its part in the sentence. */
export interface Word extends Span {
	readonly text: string;
	/** Lower case, with a straight apostrophe. */
	readonly lower: string;
	readonly look: Look;
	class: WordClass;
	/** What the word is as a verb; kept only where it is read as one. */
	forms: readonly VerbForm[];
	/** Index of the mention that covers the token; -1 where none does. */
	readonly mention: number;
	/** What the mention names; null without one. */
	readonly kind: EntityKind | null;
	/** Between quote marks: somebody's words, not the article's. */
	quoted: boolean;
	/** The end of a hyphened compound, whatever it would be alone. */
	compound: boolean;
}

export const CONTRACTED_NOT = /(?<=\w)n't$/;

/** Says no by itself or in its ending: `not`, `hasn't`, `cannot`. */
export const negates = (word: Word): boolean =>
	word.class === 'negation' ||
	word.lower === 'cannot' ||
	(word.lower.endsWith("n't") && CONTRACTED_NOT.test(word.lower));
