import type { Draft } from '../../draft.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { FOLDS, TIMES } from '../../lexicons/numbers.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Amount } from './amount.ts';
import { subjectWords } from './clause-subject.ts';
import { type Measured, nothing } from './measure.ts';
import { measuredBy } from './measured.ts';
import { nounWords, phraseWords } from './noun-words.ts';
import { isOpen } from './predicate.ts';
import { clauseOfSubject, governedBy, headAt, linkAt, lowerAt, type Spot, spotOf } from './spot.ts';
import { formOf, objectOf } from './verb-phrase.ts';

/** Comparatives that end otherwise than in -er. */
const COMPARED = /^(?:more|less|worse|[a-z]{2,}(?:[^aeiou]|i)er)$/;

/** Words in -er behind `times` that compare nothing. */
const NO_COMPARATIVE =
	/^(?:over|under|after|per|other|either|whether|ever|never|however|together|later|earlier|former|winner)$/;

/** `twice`, `thrice`: times already. */
export const isPerTime = (terms: readonly Term[], at: number): boolean => TIMES.has(wordAt(terms, at));

/** `10 [times] faster`, `twelve [times] as many`, `twice the size`: a number that says how many times as much. */
export const isMultiple = (terms: readonly Term[], { unit, value, manner, from, to }: Amount): boolean => {
	const end = isPerTime(terms, from) ? to : to + 1;
	if (unit !== null || value <= 1 || manner === 'order' || (end > to && wordAt(terms, to) !== 'times')) return false;
	const next = wordAt(terms, end);
	if (isStep(terms, from)) return terms[end]?.kind !== 'word' || !/^(?:a|per|each|an|over)$/.test(next);
	if (/^(?:the|its|their|his|her)$/.test(next))
		return (
			terms[end + 1]?.kind === 'word' &&
			!/^(?:champions?|winners?|holders?|year|week|day|month)$/.test(wordAt(terms, end + 1))
		);
	return next === 'as' || (COMPARED.test(next) && !NO_COMPARATIVE.test(next));
};

/** `tenfold`, `10-fold`. */
export const isFold = (terms: readonly Term[], { from, to }: Amount): boolean =>
	FOLDS.has(wordAt(terms, from)) || wordAt(terms, to - 1) === 'fold';

/** What grew or fell so many times over, as a per cent would tell it: `rose tenfold`, `a sixfold cut in [waste]`. */
export const foldedBy = (spot: Spot): Measured | null => {
	const bound = linkAt(spot.parse, spot.at - 1) === 'than' ? 2 : 0;
	const measured = measuredBy({ ...spot, at: spot.at - bound, unit: '%' });
	return measured?.change == null ? null : measured;
};

/** `[by] up to 10 times`. */
function isStep(terms: readonly Term[], from: number): boolean {
	let at = from - 1;
	while (at > from - LONGEST_QUALIFIER && /^(?:up|to|about|more|than|some|nearly|almost|over)$/.test(wordAt(terms, at)))
		at--;
	return wordAt(terms, at) === 'by';
}

const LONGEST_QUALIFIER = 4;

/**
 * Where what a multiple is of stands: `six times as much [data]`, `twice [the size]`; the number's own place where it is `10 times faster`.
 * `at` and `to` are the terms of its number.
 */
export function spotOfMultiple(draft: Draft, terms: readonly Term[], at: number, to: number): Spot | null {
	const end = isPerTime(terms, at) ? to : to + 1;
	const noun = wordAt(terms, end) === 'as' && /^(?:many|much)$/.test(wordAt(terms, end + 1)) ? end + 2 : end;
	const from =
		isStep(terms, at) || (noun === end && !/^(?:the|its|their|his|her)$/.test(wordAt(terms, end))) ? at : noun;
	const term = terms[from];
	return term === undefined ? null : spotOf(draft, term, null);
}

/**
 * What is so many times as much: the subject of a level, `[The chip] is 10 times faster`, else what follows, `six times as much [data]`, `twice
 * [the amount]`; null where neither tells.
 */
export function timesOf(spot: Spot): Measured | null {
	const { parse, at, inner, first } = spot;
	const many = /^(?:many|much)$/.test(lowerAt(parse, first - 1));
	const told = many ? clauseOfSubject(parse, at) : null;
	if (told !== null) return asMuch(spot, told);
	const governed = governedBy(parse, at, inner);
	if (governed === null) return null;
	const { clause } = governed;
	if (governed.link === 'by') return steppedBy(parse, clause, at);
	if (many) return governed.link === 'as' && governed.between.length < 2 ? asMuch(spot, clause) : null;
	if (governed.link !== null || governed.between.length > 0) return null;
	if (!/^(?:be|become|remain|prove|get|run|go)$/.test(clause.group.base) || clause.group.negated) return null;
	const of = subjectWords(parse, clause);
	const pointed =
		clause.subject.length === 1 && /^(?:it|they|this|that|these|those)$/.test(headAt(parse, clause.subject[0] ?? -1));
	return of === null && !pointed ? null : { ...nothing(of), open: isOpen(parse, clause) };
}

/** `created twice as many [jobs]`, `twice as many [cars] were built`: what there was so much of, and its deed. */
function asMuch({ parse, at, first, phrase }: Spot, clause: Clause): Measured | null {
	const of = nounWords(parse, first, phrase.head, -1) ?? phraseWords(parse, at);
	if (of === null || clause.group.negated) return null;
	const state = /^(?:be|have|need|do)$/.test(clause.group.base);
	const does = !clause.passive && clause.subject.includes(at);
	const action = state ? null : formOf(parse, clause, does ? 'does' : 'done');
	return { ...nothing(of), action, open: isOpen(parse, clause) };
}

/** `magnify [text] by 10 times`, `[Output] grew by six times`. */
function steppedBy(parse: ParsedSentence, clause: Clause, at: number): Measured | null {
	if (clause.group.negated) return null;
	const object = objectOf(parse, clause);
	const of = object >= 0 && object !== at ? phraseWords(parse, object) : subjectWords(parse, clause);
	if (of === null) return null;
	const action = formOf(parse, clause, clause.passive || object >= 0 ? 'done' : 'does');
	return { ...nothing(of), action, open: isOpen(parse, clause) };
}
