import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Amount } from './amount.ts';
import { subjectWords } from './clause-subject.ts';
import { type Measured, nothing } from './measure.ts';
import { isOpen } from './predicate.ts';
import { governedBy, type Spot } from './spot.ts';

/** Comparatives that end otherwise than in -er. */
const COMPARED = /^(?:more|less|worse|[a-z]{2,}(?:[^aeiou]|i)er)$/;

/** Words in -er behind `times` that compare nothing. */
const NO_COMPARATIVE =
	/^(?:over|under|after|per|other|either|whether|ever|never|however|together|later|earlier|former|winner)$/;

/** `10 [times] faster`, `twelve [times] as many`: a number that says how many times as much. */
export const isMultiple = (terms: readonly Term[], { unit, value, manner, to }: Amount): boolean => {
	if (unit !== null || value <= 1 || manner === 'order' || wordAt(terms, to) !== 'times') return false;
	const next = wordAt(terms, to + 1);
	return next === 'as' || (COMPARED.test(next) && !NO_COMPARATIVE.test(next));
};

/** What is so many times as much: the subject of a level, `[The chip] is 10 times faster`; null where another verb tells. */
export function timesOf({ parse, at, inner }: Spot): Measured | null {
	const governed = governedBy(parse, at, inner);
	if (governed === null || governed.link !== null || governed.between.length > 0) return null;
	const { clause } = governed;
	if (!/^(?:be|become|remain|prove|get|run|go)$/.test(clause.group.base) || clause.group.negated) return null;
	const of = subjectWords(parse, clause);
	return of === null ? null : { ...nothing(of), open: isOpen(parse, clause) };
}
