import {
	ADVERBS,
	BE_FORMS,
	COORDINATORS,
	DO_FORMS,
	HAVE_FORMS,
	MODALS,
	NEGATIONS,
	PREPOSITIONS,
	RELATIVES,
	SUBORDINATORS,
} from '../grammar/closed-classes.ts';
import { verbForms } from '../grammar/verb-forms.ts';
import { WORD_SURNAMES } from '../lexicons/surnames.ts';
import { type Page, wordAt } from './page.ts';
import type { Sighting } from './sighting.ts';

/** Words that are only ever small ones. */
export const CLOSED = new Set(
	[ADVERBS, BE_FORMS, COORDINATORS, DO_FORMS, HAVE_FORMS, MODALS, NEGATIONS, PREPOSITIONS, RELATIVES, SUBORDINATORS]
		.join(' ')
		.split(/\s+/),
);

const AUXILIARY = new Set([BE_FORMS, HAVE_FORMS, DO_FORMS, MODALS].join(' ').split(/\s+/));

/**
 * Drops a plain word at a sentence's start that was taken for a name: `Bar owners met`, `Brown bread`. Before a verb or
 * a small word it stands: `Bar said`, `Brown, who`.
 */
export const dropPlainWords = (page: Page, seen: readonly Sighting[]): readonly Sighting[] =>
	seen.filter(({ first, last, settled }) => {
		if (settled || last - first > 1 || page.opens[first] !== 1 || !WORD_SURNAMES.has(wordAt(page, first))) return true;
		const [next, beyond] = [wordAt(page, last), wordAt(page, last + 1)];
		if (!/^\p{Ll}/u.test(next) || CLOSED.has(next)) return true;
		// Rice prices rose, but Rice plans a visit.
		return isPredicate(next) && !(isNounish(next) && (isPredicate(beyond) || AUXILIARY.has(beyond)));
	});

const isNounish = (word: string): boolean => verbForms(word).some(({ nounish }) => nounish);

const isPredicate = (word: string): boolean =>
	verbForms(word).some(({ shape }) => shape === 'past' || shape === 'third' || shape === 'edParticiple');

/** Whether a word may be the verb of the name before it: resigned, would. */
export const isDeed = (word: string): boolean => isPredicate(word) || AUXILIARY.has(word);
