import { isListedVerb, verbForms } from '../../../grammar/verb-forms.ts';
import { LASTING_THINGS } from '../../../lexicons/lasting.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import { isoDay } from '../day.ts';
import { BLOCKED, certain, type Reading } from '../reading.ts';
import { isPastForm } from '../verbs.ts';
import { isHyphen, withApproximation } from '../words.ts';
import { durationOf } from './durations.ts';
import type { Length } from './length-words.ts';

/** `null` lets the other readings try; an age of a person is no time expression and blocks them. */
export function readAge(terms: readonly Term[], length: Length): Reading | null {
	const { to } = length;
	const old = isHyphen(terms, to) ? to + 1 : to;
	if (wordAt(terms, old) === 'olds') return BLOCKED(length.from, old + 1);
	if (wordAt(terms, old) !== 'old') return null;
	if (!isLasting(terms, old + 1) || length.count === null) return BLOCKED(length.from, old + 1);
	const value = length.written ?? durationOf(length.count, length.unit);
	return {
		rule: 'date/age-of-a-thing',
		from: withApproximation(terms, length.from),
		to: old + 1,
		resolve: ({ published }) => certain(value, published === null ? 'as written' : `up to ${isoDay(published)}`),
	};
}

/** "its 30-year-old border dispute"; not "a 30-year-old government official" nor "the 30-year-old's record". */
function isLasting(terms: readonly Term[], from: number): boolean {
	for (let at = from; at < from + 3; at++) {
		const term = terms[at];
		if (term?.kind !== 'word' || ENDS_NAMING.has(term.word) || term.word === "'s") return false;
		if (LASTING_THINGS.has(term.word)) return !isNounLike(terms[at + 1]);
	}
	return false;
}

const isNounLike = (term: Term | undefined): boolean =>
	term?.kind === 'word' &&
	term.word !== "'s" &&
	!term.capital &&
	!ENDS_NAMING.has(term.word) &&
	!LASTING_THINGS.has(term.word) &&
	!isPastForm(term.word) &&
	!isThirdPerson(term.word);

/** goes, drags: a verb where it ends in s and another form is its base. */
const isThirdPerson = (word: string): boolean =>
	word.endsWith('s') && verbForms(word).some(({ base }) => base !== word && isListedVerb(base));

const ENDS_NAMING: ReadonlySet<string> = new Set(
	`in on at of to for from by with as and or but that which who whose when where while after before until against over
	between since into under is are was were be has have had will would can could may might must should not now still a an the his her its their`.split(
		/\s+/,
	),
);
