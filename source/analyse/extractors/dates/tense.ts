import { MONTHS } from '../../lexicons/calendar.ts';
import {
	AHEAD_AUXILIARIES,
	AHEAD_OPENERS,
	DEFERRING,
	DUE,
	POINTING_AHEAD,
	SCHEDULED_THINGS,
	SUMMONING,
} from '../../lexicons/tense.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Direction } from './reading.ts';
import type { TenseMarks } from './tense-marks.ts';
import { ahead, back, DETERMINERS, isCompared, isPast, isPastForm, isVerbPlace, verbAt } from './verbs.ts';

/** A verb farther off than this may not be the time's own. */
const OWN = 10;

/** How far a verb is looked for; news sentences run to some 40 words. */
const REACH = 45;

/** Terms `[from, to)` of the sentence a time stands in; in a headline the present tells of the past. */
export interface Clause {
	readonly from: number;
	readonly to: number;
	readonly headline: boolean;
	/** Of the whole stretch, from `verbPlaces`. */
	readonly verbs: readonly number[];
	readonly marks: TenseMarks;
}

/**
 * Whether a time in terms `[from, to)` lies before or after publication: the preposition before it, else what it
 * belongs to ("Friday's attack", "the Oct. 7 raid"), else the verb right behind it ("the court Friday ruled"),
 * else the nearest verb to its left in the sentence ("is expected to arrive Friday"), else the nearest to its right.
 */
export function directionOf(terms: readonly Term[], from: number, to: number, clause: Clause): Direction {
	return (
		byContract(terms, from, to) ??
		byPlan(terms, from, to) ??
		byTerm(terms, from, clause) ??
		byOpener(terms, from, to, clause) ??
		byOwner(terms, from, to, clause) ??
		byVerbs(terms, from, to, clause) ?? { side: 'past', strength: 'weak', evidence: '' }
	);
}

/** "July delivery", "the June bond", "March futures": traded until their month comes. */
export const isContractMonth = (terms: readonly Term[], from: number, to: number): boolean =>
	to === from + 1 &&
	MONTHS.has(wordAt(terms, from)) &&
	terms[from]?.capital === true &&
	TRADED.has(wordAt(terms, to)) &&
	!OF_A_DEAL.has(wordAt(terms, to + 1));

const TRADED: ReadonlySet<string> = new Set('delivery futures contract bond gilt'.split(' '));
const OF_A_DEAL: ReadonlySet<string> = new Set(
	'with between signed awarded sale sales issue issues talks to of'.split(' '),
);

const byContract = (terms: readonly Term[], from: number, to: number): Direction | null =>
	isContractMonth(terms, from, to) ? { ...ahead(wordAt(terms, to)), strength: 'weak' } : null;

/** "plans in April to sell", "is due on Monday to meet": a plan whose deed follows the time. */
function byPlan(terms: readonly Term[], from: number, to: number): Direction | null {
	if (wordAt(terms, to) !== 'to' || !isInfinitive(terms, to)) return null;
	const at = PLAN_LINKS.has(wordAt(terms, from - 1)) ? from - 2 : from - 1;
	const word = wordAt(terms, at);
	if (!POINTING_AHEAD.has(word) || terms[at]?.kind !== 'word') return null;
	if (IN_THE_PRESENT.test(wordAt(terms, at - 1))) return ahead(`${wordAt(terms, at - 1)} ${word}`);
	// What was planned, agreed or promised in April was so then.
	if (isPastForm(word)) return null;
	return isVerbPlace(terms, at) ? ahead(word) : null;
}

const PLAN_LINKS: ReadonlySet<string> = new Set(['in', 'on', 'for', 'by', 'at', 'from']);
const IN_THE_PRESENT = /^(?:is|are|now|be)$/;

/** "will be paid to holders of record as of", "expects to report for the quarter ended": the verb before looks ahead. */
function byTerm(terms: readonly Term[], from: number, clause: Clause): Direction | null {
	const word = wordAt(terms, from - 1);
	const record = word === 'of' && wordAt(terms, from - 2) === 'as' && wordAt(terms, from - 3) === 'record';
	const ended = word === 'ended' && TERMS.has(wordAt(terms, from - 2));
	if (!record && !ended) return null;
	const verb = leftOf(terms, from - 2, clause);
	if (verb?.side !== 'ahead') return record && verb !== null ? { ...verb, strength: 'weak' } : null;
	return record ? verb : { ...back('ended'), strength: 'weak' };
}

const TERMS: ReadonlySet<string> = new Set('quarter year half period months weeks'.split(' '));

function byVerbs(terms: readonly Term[], from: number, to: number, clause: Clause): Direction | null {
	const { verbs, headline, marks } = clause;
	const behind = to < clause.to && wordAt(terms, to + 1) !== 'by' ? verbAt(terms, to, to, headline, marks) : null;
	if (behind === null && opensReport(terms, from, clause)) {
		const own = rightOf(terms, to, firstAt(verbs, to), clause);
		if (own !== null) return own;
	}
	return behind ?? leftOf(terms, from, clause) ?? rightOf(terms, to, firstAt(verbs, to), clause);
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

const REPORTING: ReadonlySet<string> = new Set('said says announced added reported confirmed'.split(' '));
const AROUND_DATES: ReadonlySet<string> = new Set('on in to and the until till st nd rd th early late .'.split(' '));

function leftOf(
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
const STOP = /^[;:]$/;
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

const isInfinitive = (terms: readonly Term[], at: number): boolean => {
	const next = terms[at + 1];
	if (next === undefined || next.kind !== 'word' || next.capital || NO_VERB_AFTER_TO.has(next.word)) return false;
	// Came close to concluding.
	return !/\w{3}ing$/.test(next.word) || /^(?:bring|cling|fling|swing|sting|string|spring)$/.test(next.word);
};

/** "a showdown with Lund in Sunday's final", "a place in Friday's race", "into Sunday's final": what is yet to be played. */
function isPreviewed(terms: readonly Term[], before: number): boolean {
	if (wordAt(terms, before) === 'into') return true;
	if (!/^(?:in|at|for|on)$/.test(wordAt(terms, before))) return false;
	for (let at = before - 1; at >= before - 6; at--) {
		const word = wordAt(terms, at);
		if (AWAITED.has(word)) return true;
		if (terms[at]?.kind !== 'word' || !(terms[at]?.capital || word === 'with' || word === 'against')) return false;
	}
	return false;
}

const AWAITED: ReadonlySet<string> = new Set(
	'showdown clash date berth place spot slot meeting tie encounter'.split(' '),
);

/** "Friday's attack" has happened, "Friday's vote" may be ahead: then "after" and "before" tell, else the verbs. */
function byOwner(terms: readonly Term[], from: number, to: number, clause: Clause): Direction | null {
	if (wordAt(terms, from - 1) === 'of' && SCHEDULED_THINGS.has(wordAt(terms, from - 2)))
		return { ...(byVerbs(terms, from, to, clause) ?? ahead('')), strength: 'weak' };
	const possessive = wordAt(terms, to) === "'s";
	const attributive = DETERMINERS.has(wordAt(terms, from - 1)) && isNoun(terms, to);
	if (!possessive && !attributive) return null;
	const owned = possessive ? to + 1 : to;
	const words = [0, 1, 2].map((offset) => wordAt(terms, owned + offset));
	const isEvent = possessive && terms[owned]?.capital === true && terms[owned]?.kind === 'word';
	const thing = words.find((word) => SCHEDULED_THINGS.has(word)) ?? (isEvent ? words[0] : undefined);
	if (thing === undefined) {
		const ahead = possessive && byVerbs(terms, from, to, clause)?.side === 'ahead';
		return ahead ? { ...back(words[0] ?? ''), strength: 'weak' } : back(words[0] ?? '');
	}
	const before = wordAt(terms, attributive ? from - 2 : from - 1);
	const verbs = byVerbs(terms, from, to, clause);
	// Hopes to break it at Friday's meeting.
	if (before === 'at' && verbs?.side === 'ahead') return { ...verbs, strength: 'weak' };
	if (before === 'after' || before === 'during' || before === 'at') return back(before);
	if (isPreviewed(terms, attributive ? from - 2 : from - 1)) return { ...ahead(thing), strength: 'weak' };
	if (before === 'before' || before === 'for')
		return verbs?.side === 'past' ? { side: 'ahead', strength: 'weak', evidence: '' } : ahead(before);
	if (verbs?.side === 'ahead' && hadBeen(terms, from, clause.from)) return { ...back('had been'), strength: 'weak' };
	return verbs === null ? { side: 'past', strength: 'weak', evidence: thing } : { ...verbs, strength: 'weak' };
}

/** "had been expected to win the December auction": what was planned before what is told. */
function hadBeen(terms: readonly Term[], before: number, start: number): boolean {
	for (let at = before - 1; at > Math.max(start, before - OWN); at--) {
		if (STOP.test(wordAt(terms, at)) || wordAt(terms, at) === ',') return false;
		if (wordAt(terms, at) === 'been' && wordAt(terms, at - 1) === 'had') return true;
	}
	return false;
}

const isNoun = (terms: readonly Term[], at: number): boolean => {
	const term = terms[at];
	return term?.kind === 'word' && !term.capital && !NOT_NOUNS.has(term.word) && !isPastForm(term.word);
};

const NOT_NOUNS: ReadonlySet<string> = new Set(
	'in on at to of for from by with as and or but that which who when where while after before until is are will would has have'.split(
		' ',
	),
);

const AS_NEAR: ReadonlySet<string> = new Set(['early', 'soon', 'late']);

function byOpener(terms: readonly Term[], from: number, to: number, clause: Clause): Direction | null {
	if (from <= clause.from) return null;
	const before = wordAt(terms, from - 1) === 'the' ? from - 2 : from - 1;
	const word = wordAt(terms, before);
	const phrase = `${wordAt(terms, before - 1)} ${word}`;
	if (word === 'since') return back('since');
	// Down from 4 pct in the third quarter.
	if (word === 'in' && isLevelBefore(terms, before, clause)) return { ...back('from'), strength: 'weak' };
	if (word === 'to' && isDeferred(terms, before)) return ahead(`${wordAt(terms, before - 1)} to`);
	const state = /^(?:on|from|in|by)$/.test(word) ? wordAt(terms, before - 1) : word;
	if (PAYABLE.test(state)) return ahead(state);
	if (TAKES_EFFECT.test(`${wordAt(terms, before - 2)} ${phrase}`)) return { ...ahead(phrase), strength: 'weak' };
	if (phrase === 'as of') return back('as of');
	if (word === 'as' && AS_NEAR.has(wordAt(terms, before - 1))) {
		// "As late as March they were pushing the plan".
		const verb = byVerbs(terms, from, to, clause);
		return verb?.side === 'past' && isPastForm(verb.evidence) ? verb : ahead(`as ${phrase}`);
	}
	if (word === 'than' && ['later', 'earlier', 'sooner'].includes(wordAt(terms, before - 1))) return ahead(phrase);
	if (phrase === 'ahead of') return ahead(phrase);
	if (DUE.has(word)) return ahead(word);
	if (['for', 'on', 'in', 'by'].includes(word) && DUE.has(wordAt(terms, before - 1)) && !isCompared(terms, before - 1))
		return ahead(phrase);
	if (AHEAD_OPENERS.has(word) && before > clause.from && !waited(terms, before, clause)) return ahead(word);
	return null;
}

/** "down from 47 pct", "up from 3 mln dlrs": how far before "in" the level stands that is compared with, in terms. */
const LEVEL_REACH = 7;

function isLevelBefore(terms: readonly Term[], before: number, clause: Clause): boolean {
	for (let at = before - 1; at > Math.max(clause.from, before - LEVEL_REACH); at--) {
		const word = wordAt(terms, at);
		if (word === ',' || word === ';') return false;
		if (word === 'from') return CHANGED.test(wordAt(terms, at - 1)) && terms[at + 1]?.kind !== 'word';
	}
	return false;
}

const CHANGED = /^(?:up|down|unchanged|rise|increase|gain|drop|fall|decline|improvement)$/;

/** "effective with the May billing statement", "takes effect from the June payroll". */
const TAKES_EFFECT = /(?:\beffective|\b(?:takes?|taking) effect) (?:with|on|from)$/;

const phraseTo = (terms: readonly Term[], at: number): string => `${wordAt(terms, at - 2)} ${wordAt(terms, at - 1)}`;

/** "extended to May 11", "extended its offer to May 11": how far before "to" the verb stands at most, in terms. */
const DEFERRED_WITHIN = 5;

function isDeferred(terms: readonly Term[], to: number): boolean {
	if (PUT_OFF_TO.test(phraseTo(terms, to))) return true;
	for (let at = to - 1; at >= to - DEFERRED_WITHIN; at--) {
		if (DEFERRED_TO.test(wordAt(terms, at))) return true;
		if (terms[at]?.kind !== 'word' || /^(?:to|from|and|in|on|at|since)$/.test(wordAt(terms, at))) return false;
	}
	return false;
}

const PUT_OFF_TO = /^(?:put|pushed|moved|held|brought) (?:off|back|over|forward)$/;
const DEFERRED_TO = /^(?:extended|postponed|adjourned|deferred|rescheduled|delayed|prolonged)$/;
/** What bonds, dividends and rights are from a day on, or till then. */
const PAYABLE = /^(?:payable|redeemable|callable|exercisable|deliverable|repayable)$/;

/** How far before "until" the verb is looked for that it hangs on. */
const HINGE = 8;

/** "stayed until Friday" is past, "postponed until Friday" ahead: the verb before the preposition. */
function waited(terms: readonly Term[], before: number, clause: Clause): boolean {
	for (let at = before - 1; at >= Math.max(clause.from, before - HINGE); at--) {
		if (DEFERRING.has(wordAt(terms, at))) return false;
		if (AHEAD_AUXILIARIES.has(wordAt(terms, at))) return false;
		// Expected to know by then.
		if (POINTING_AHEAD.has(wordAt(terms, at)) && wordAt(terms, at + 1) === 'to' && at + 1 < before) return false;
		if (before - at <= 4 && isPast(terms, at)) return true;
	}
	return false;
}
