import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Amount } from './amount.ts';
import { subjectWords } from './clause-subject.ts';
import { type Measured, nothing } from './measure.ts';
import { phraseWords } from './noun-words.ts';
import { isOpen } from './predicate.ts';
import { governedBy, headAt, type Spot } from './spot.ts';
import { formOf, objectOf } from './verb-phrase.ts';

/** Comparatives that end otherwise than in -er. */
const COMPARED = /^(?:more|less|worse|[a-z]{2,}(?:[^aeiou]|i)er)$/;

/** Words in -er behind `times` that compare nothing. */
const NO_COMPARATIVE =
	/^(?:over|under|after|per|other|either|whether|ever|never|however|together|later|earlier|former|winner)$/;

/** `10 [times] faster`, `twelve [times] as many`: a number that says how many times as much. */
export const isMultiple = (terms: readonly Term[], { unit, value, manner, from, to }: Amount): boolean => {
	if (unit !== null || value <= 1 || manner === 'order' || wordAt(terms, to) !== 'times') return false;
	const next = wordAt(terms, to + 1);
	if (isStep(terms, from)) return terms[to + 1]?.kind !== 'word' || !/^(?:a|per|each|an|over)$/.test(next);
	if (/^(?:the|its|their|his|her)$/.test(next))
		return (
			terms[to + 2]?.kind === 'word' &&
			!/^(?:champions?|winners?|holders?|year|week|day|month)$/.test(wordAt(terms, to + 2))
		);
	return next === 'as' || (COMPARED.test(next) && !NO_COMPARATIVE.test(next));
};

/** `[by] up to 10 times`. */
function isStep(terms: readonly Term[], from: number): boolean {
	let at = from - 1;
	while (at > from - LONGEST_QUALIFIER && /^(?:up|to|about|more|than|some|nearly|almost|over)$/.test(wordAt(terms, at)))
		at--;
	return wordAt(terms, at) === 'by';
}

const LONGEST_QUALIFIER = 4;

/** What is so many times as much: the subject of a level, `[The chip] is 10 times faster`; null where another verb tells. */
export function timesOf({ parse, at, inner }: Spot): Measured | null {
	const governed = governedBy(parse, at, inner);
	if (governed === null) return null;
	const { clause } = governed;
	if (governed.link === 'by') return steppedBy(parse, clause, at);
	if (governed.link !== null || governed.between.length > 0) return null;
	if (!/^(?:be|become|remain|prove|get|run|go)$/.test(clause.group.base) || clause.group.negated) return null;
	const of = subjectWords(parse, clause);
	const pointed =
		clause.subject.length === 1 && /^(?:it|they|this|that|these|those)$/.test(headAt(parse, clause.subject[0] ?? -1));
	return of === null && !pointed ? null : { ...nothing(of), open: isOpen(parse, clause) };
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
