import { MONTHS } from '../../lexicons/calendar.ts';
import { SUMMONING } from '../../lexicons/tense.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Clause } from './clause.ts';
import type { Direction } from './reading.ts';
import { ahead, isPastForm, verbAt } from './verbs.ts';

/** A verb farther off than this may not be the time's own. */
export const OWN = 10;

/** How far a verb is looked for; news sentences run to some 40 words. */
const REACH = 45;

export function byVerbs(terms: readonly Term[], from: number, to: number, clause: Clause): Direction | null {
	const { verbs, headline, marks } = clause;
	const behind = to < clause.to && wordAt(terms, to + 1) !== 'by' ? verbAt(terms, to, to, headline, marks) : null;
	if (behind === null && opensReport(terms, from, clause)) {
		const own = rightOf(terms, to, firstAt(verbs, to), clause);
		if (own !== null) return own;
	}
	const left = behind ?? leftOf(terms, from, clause);
	if (left !== null) return left;
	const right = rightOf(terms, to, firstAt(verbs, to), clause);
	if (right === null || !isApposed(terms, from, to, clause)) return right;
	return terms.slice(from, to).some(({ word }) => MONTHS.has(word))
		? null
		: { ...right, strength: 'weak', apart: true };
}

/** "The mare, a winner at Fairfield in June, may run again": within commas it says who she is, and the verb has another time. */
function isApposed(terms: readonly Term[], from: number, to: number, { from: start }: Clause): boolean {
	if (wordAt(terms, to) !== ',') return false;
	for (let at = from - 1; at > Math.max(start, from - OWN - 2); at--)
		if (wordAt(terms, at) === ',') return /^(?:an?|the)$/.test(wordAt(terms, at + 1));
	return false;
}

/** "said that from March 3 to March 9 the line is to close": what is reported has a verb of its own behind. */
function opensReport(terms: readonly Term[], from: number, clause: Clause): boolean {
	let opened = false;
	for (let at = from - 1; at >= Math.max(clause.from, from - 9); at--) {
		const word = wordAt(terms, at);
		if (REPORTING.has(word)) return opened;
		if (word === 'that' || word === 'from' || word === 'between') opened = true;
		else if (!AROUND_DATES.has(word) && !MONTHS.has(word) && terms[at]?.kind !== 'number') return false;
	}
	return false;
}

export const IN_THE_PRESENT = /^(?:is|are|now|be)$/;

const REPORTING: ReadonlySet<string> = new Set('said says announced added reported confirmed'.split(' '));
const AROUND_DATES: ReadonlySet<string> = new Set('on in to and the until till st nd rd th early late .'.split(' '));

export function leftOf(
	terms: readonly Term[],
	from: number,
	{ verbs, headline, marks, from: start, to: end }: Clause,
): Direction | null {
	const floor = Math.max(start, from - REACH);
	let infinitive = false;
	// It said the dividend is payable then: what is said has a verb of its own.
	let inPresent = false;
	for (let index = firstAt(verbs, from) - 1; index >= 0; index--) {
		const at = verbs[index] ?? -1;
		if (at < floor || wordAt(terms, at) === ';') return null;
		const verb = verbAt(terms, at, from, headline, marks);
		if (verb !== null) {
			const shifted = verb.side === 'past' ? backshifted(terms, at, start, end) : null;
			if (shifted !== null) return { ...verb, side: shifted, strength: 'weak' };
			const others = infinitive || from - at > OWN || (inPresent && REPORTING.has(wordAt(terms, at)));
			if (verb.side === 'ahead' && hasComma(terms, at, from)) return { ...verb, apart: true };
			return others || isSummons(terms, at, verb.evidence) ? weakened(verb) : verb;
		}
		if (IN_THE_PRESENT.test(wordAt(terms, at))) inPresent = true;
		if (wordAt(terms, at) !== 'to' || !isInfinitive(terms, at)) continue;
		if (wordAt(terms, at + 1) === 'be') return ahead('to be');
		infinitive = true;
	}
	return null;
}

/** A comma that no number or month stands before: "will be cut, in line with the rate set on". */
const hasComma = (terms: readonly Term[], from: number, to: number): boolean =>
	terms.slice(from, to - 1).some(({ word }) => word === ',');

/** How far before its verb the clause's "when" stands, and before that the "would" it hangs on, in terms. */
const CLAUSE_REACH = 7;
const WOULD_REACH = 14;

/**
 * "said he would resign when the board met on Friday": a future told in the past, so that the meeting is ahead of
 * what was said; of what had been said before it may be over. Null where the verb hangs on no such "would".
 */
function backshifted(terms: readonly Term[], verb: number, start: number, end: number): Direction['side'] | null {
	let when = verb - 1;
	while (
		when > Math.max(start, verb - CLAUSE_REACH) &&
		!WHEN.test(wordAt(terms, when)) &&
		!STOP.test(wordAt(terms, when))
	)
		when--;
	if (!WHEN.test(wordAt(terms, when))) return null;
	for (let at = when - 1; at >= Math.max(start, when - WOULD_REACH); at--) {
		if (STOP.test(wordAt(terms, at))) return null;
		if (wordAt(terms, at) === 'would')
			return HABITS.test(wordAt(terms, at + 1)) ? null : sideOfWould(terms, at, start, end);
	}
	return null;
}

const WHEN = /^(?:when|once|until|if|before|after)$/;
export const STOP = /^[;:]$/;
const HABITS = /^(?:have|often|usually|always|sometimes)$/;

/** Ahead by the verb of saying or hoping before the "would" or at the sentence's end; "The farm would close when it rained" is a habit. */
function sideOfWould(terms: readonly Term[], would: number, start: number, end: number): Direction['side'] {
	let told = terms.slice(Math.max(start, end - TAIL - 1), end).some(({ word }) => REPORTING.has(word));
	for (let at = would - 1; at >= Math.max(start, would - WOULD_REACH); at--) {
		if (wordAt(terms, at) === 'had') return 'past';
		if (isPastForm(wordAt(terms, at))) told = true;
	}
	return told ? 'ahead' : 'past';
}

/** "told reporters on Tuesday" tells of Tuesday, "was told on Tuesday to" need not. */
const isSummons = (terms: readonly Term[], at: number, evidence: string): boolean =>
	SUMMONING.has(evidence) &&
	!(evidence === 'told' && !/^(?:was|were|been|be|being|is|are|not)$/.test(wordAt(terms, at - 1)));

const weakened = (verb: Direction): Direction => (verb.side === 'past' ? { ...verb, strength: 'weak' } : verb);

function rightOf(
	terms: readonly Term[],
	to: number,
	first: number,
	{ verbs, headline, marks, to: end }: Clause,
): Direction | null {
	for (let index = first; index < verbs.length; index++) {
		const at = verbs[index] ?? end;
		if (at >= Math.min(end, to + REACH) || wordAt(terms, at) === ';') return null;
		const verb = verbAt(terms, at, at, headline, marks);
		// The launch is in January, and hirings are under way, economists said.
		if (verb !== null) return isTail(terms, to, at, end) ? weakened(verb) : verb;
	}
	return null;
}

const isTail = (terms: readonly Term[], from: number, verb: number, end: number): boolean =>
	REPORTING.has(wordAt(terms, verb)) &&
	verb + TAIL >= end &&
	terms.slice(from + 1, verb).some(({ word }) => word === ',');

/** How many terms of a sentence may follow the verb that only says whose it is. */
const TAIL = 3;

/** Index of the first place at or after `at`. */
function firstAt(places: readonly number[], at: number): number {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((places[middle] ?? 0) < at) low = middle + 1;
		else high = middle;
	}
	return low;
}

const NO_VERB_AFTER_TO: ReadonlySet<string> = new Set('the a an his her its their this that these those'.split(' '));

export const isInfinitive = (terms: readonly Term[], at: number): boolean => {
	const next = terms[at + 1];
	if (next === undefined || next.kind !== 'word' || next.capital || NO_VERB_AFTER_TO.has(next.word)) return false;
	// Came close to concluding.
	return !/\w{3}ing$/.test(next.word) || /^(?:bring|cling|fling|swing|sting|string|spring)$/.test(next.word);
};
