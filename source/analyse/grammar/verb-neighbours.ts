import type { VerbForm } from './verb-forms.ts';
import type { Word, WordClass } from './words.ts';

export const listed = (words: string): ReadonlySet<string> =>
	new Set(words.split(/\s+/).filter((word) => word.length > 0));

export const PAST_SHAPES: ReadonlySet<string> = new Set(['past', 'edParticiple']);

const isBetween = (word: Word | undefined): boolean =>
	word?.class === 'adverb' || word?.class === 'negation' || word?.class === 'quote';

export const skipBack = (words: readonly Word[], at: number): Word | undefined => {
	let index = at - 1;
	while (index >= 0 && isBetween(words[index])) index--;
	return index < 0 ? undefined : words[index];
};

export const skipAhead = (words: readonly Word[], at: number): Word | undefined => {
	let index = at + 1;
	while (isBetween(words[index])) index++;
	return words[index];
};

export const OPENS_NOUN: ReadonlySet<WordClass> = new Set(['determiner', 'possessive', 'name', 'number', 'pronoun']);

export const CLOSES_NOUN: ReadonlySet<WordClass> = new Set(['name', 'noun', 'pronoun', 'number', 'time']);

export const HELPERS: ReadonlySet<WordClass> = new Set(['be', 'have']);

export const isIng = (form: VerbForm): boolean => form.shape === 'ing';

export const isPresent = ({ shape }: VerbForm): boolean => shape === 'third' || shape === 'base' || shape === 'ing';

/** `about six million`, `more than 40`: what opens an amount as an object. */
export function opensHedged(words: readonly Word[], at: number): boolean {
	if (words[at]?.lower === 'between' || !ESTIMATES.test(words[at]?.lower ?? '')) return false;
	if (words[at + 1]?.class === 'number') return true;
	return /^(?:than|to|least|most)$/.test(words[at + 1]?.lower ?? '') && words[at + 2]?.class === 'number';
}

/** A number, or the words that hedge one. */
export const amountFollows = (words: readonly Word[], at: number): boolean =>
	words[at]?.class === 'number' || opensHedged(words, at);

export const ESTIMATES = /^(?:about|around|over|under|some|nearly|almost|roughly|more|less|fewer|at|up|between)$/;
