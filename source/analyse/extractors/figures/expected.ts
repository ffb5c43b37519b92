import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { UNREAL_NOUNS } from './part.ts';
import { isPersonNoun } from './persons.ts';
import { isFailed } from './predicate.ts';
import {
	clauseAt,
	clauseOfSubject,
	type Governed,
	governedBy,
	headAt,
	linkAt,
	lowerAt,
	type Spot,
	skipBack,
} from './spot.ts';
import { isPossible } from './would-be.ts';

/** Why what was only foreseen is likely only. */
export const EXPECTED = 'what was expected';

/** Phrases from an amount back to the word that says it is foreseen. */
const REACH = 9;

/** Nouns of what is foreseen; a target is set, and is what it says. */
const FORESIGHT = /^(?:expectations?|forecasts?|predictions?|projections?|consensus|guesses?|guess|outlook|guidance)$/;

/** Verbs by which somebody foresees an amount. */
const FORESEEING = /^(?:expect|forecast|predict|project|anticipate|foresee|envisage|budget|await)$/;

const FORESEEN =
	/^(?:expected|forecast|forecasted|predicted|projected|anticipated|foreseen|envisaged|pencilled|expecting|predicting|forecasting|projecting|anticipating|forecasts|predicts|expects)$/;

/** Who foresees: `the $40m [analysts] had expected`. */
const FORESEERS =
	/^(?:market|markets|street|city|it|he|she|they|we|i|consensus|government|treasury|ministry|bank|company|firm|industry|wall)$/;

/**
 * Whether an amount is what somebody expected, not what came: `expectations of 2.9 %`, `Analysts had forecast a profit of $3m`, `above the
 * $40m the market had expected`, `the consensus was for 34 cents`.
 */
export const isExpected = (spot: Spot): boolean => isForeseenBefore(spot) || isForeseenBehind(spot);

/**
 * What a verb that is ahead takes, without an article that says it is there: `will carry maturities of [five years]`, `would need [40 nurses]`,
 * `plans to write off [20 %]`.
 */
export function isAhead({ parse, at, inner, phrase, unit }: Spot): boolean {
	if (/^(?:the|its|their|his|her|our|all|both|these|those|this|that|my|your)$/.test(lowerAt(parse, phrase.first)))
		return false;
	const subject = unit === null ? null : clauseOfSubject(parse, at);
	if (subject !== null) return isModalAhead(subject);
	const governed = governedBy(parse, at, inner);
	if (governed === null || governed.clause.group.negated) return false;
	if (governed.link !== null && (unit === null || !isTakenBy(governed) || governed.between.length > 1)) return false;
	if (governed.clause.group.modal !== null) return isModalAhead(governed.clause);
	if (unit !== null && isInWish(parse, governed.clause)) return true;
	if (isFailed(parse, governed.clause)) return false;
	return unit !== null ? isPossible(governed.clause) : isOfPlan(parse, governed.clause);
}

/** `[more than a dozen stars] are scheduled to come`, `are due to be heard`: what they are to do is ahead. */
export function isDue({ parse, at }: Spot): boolean {
	const group = clauseOfSubject(parse, at)?.group;
	if (group === undefined || group.negated) return false;
	for (let word = group.first; word <= group.last + 1; word++)
		if (DUE.test(lowerAt(parse, word)) && lowerAt(parse, word + 1) === 'to') return true;
	return false;
}

const DUE = /^(?:due|scheduled|expected|slated|set|supposed|poised|likely|planned)$/;

/** `is speeding up [plans] to put in place 400 wardens`: what a noun of things to come is there to do. */
const isOfPlan = (parse: ParsedSentence, { kind, at }: Clause): boolean =>
	kind === 'infinitive' && UNREAL_NOUNS.test(headAt(parse, at - 1));

/** `vowed to raise the aid [they give] to 0.7 %`: a clause right behind the object of a verb that is ahead. */
function isInWish(parse: ParsedSentence, { subject, group }: Clause): boolean {
	const noun = (subject[0] ?? 0) - 1;
	if (subject.length !== 1 || group.form !== 'finite' || !isNounPhrase(parse.chunks[noun])) return false;
	const outer = clauseAt(parse, noun - 1);
	return outer !== null && isPossible(outer);
}

const isModalAhead = ({ group: { modal, negated } }: Clause): boolean =>
	!negated && modal !== null && /^(?:will|would|shall|may|might|could|'ll|'d)$/.test(modal);

/** Links by which a verb takes an amount: `retail [for] £99`, `are to be boosted [by] $3m`. */
const isTakenBy = ({ link, clause }: Governed): boolean =>
	/^(?:of|at|for|to)$/.test(link ?? '') || (link === 'by' && clause.passive);

function isForeseenBefore({ parse, at, phrase, first }: Spot): boolean {
	const opener = parse.words
		.slice(phrase.first, first)
		.some(({ lower }) => /^(?:expected|predicted|projected|anticipated)$/.test(lower));
	if (opener) return true;
	const subject = clauseOfSubject(parse, at);
	if (subject !== null) return false;
	for (let before = skipBack(parse, at - 1); before >= Math.max(0, at - REACH); before--) {
		const chunk = parse.chunks[before];
		if (chunk?.kind === 'verb') return isForeseeing(parse, before, at);
		if (isNounPhrase(chunk)) {
			if (
				before === at - 1 &&
				/^(?:predicting|expecting|forecasting|projecting|anticipating)$/.test(headAt(parse, before))
			)
				return true;
			if (linkAt(parse, before + 1) === 'of' && isForeseen(parse, before)) return true;
			if (FORESIGHT.test(headAt(parse, before)) && !isBeaten(parse, before))
				return /^(?:of|for|at|was|is)$/.test(linkAt(parse, before + 1));
			if (parse.chunks[before + 1]?.kind === 'noun' && before + 1 !== at && !chunk.time) return false;
		} else if (chunk?.kind !== 'preposition' && chunk?.kind !== 'adverb') return false;
	}
	return false;
}

/** `above the [projected average] of 2 %`. */
function isForeseen({ chunks, words }: ParsedSentence, at: number): boolean {
	const chunk = chunks[at];
	return (
		isNounPhrase(chunk) &&
		words
			.slice(chunk.first, chunk.head)
			.some(({ lower }) => /^(?:expected|predicted|projected|anticipated|forecast)$/.test(lower))
	);
}

/** `ahead of [forecasts] of`, `despite [predictions]`: still what was foreseen; `up on a [forecast] to` leads elsewhere. */
const isBeaten = (parse: ParsedSentence, at: number): boolean => /^(?:to|by|from)$/.test(linkAt(parse, at + 1));

function isForeseeing(parse: ParsedSentence, verb: number, at: number): boolean {
	const clause = clauseAt(parse, verb);
	if (clause === null || clause.passive || clause.group.negated) return false;
	if (lowerAt(parse, clause.group.last) === 'projects' && parse.chunks[verb - 1]?.kind === 'relative') return false;
	if (FORESEEING.test(clause.group.base)) return !opensInfinitive(parse, at);
	if (!/^(?:be|stand|range|call|come|look)$/.test(clause.group.base)) return false;
	if (clause.group.base === 'look') return linkAt(parse, verb + 1) === 'for' && clause.group.form === 'ing';
	return FORESIGHT.test(headAt(parse, clause.subject.at(-1) ?? -1));
}

/** `expects [sales of $3m] to fall`: what is expected is told by the verb behind. */
function opensInfinitive(parse: ParsedSentence, at: number): boolean {
	const next = parse.chunks[at + 1];
	return next?.kind === 'verb' && next.form === 'infinitive';
}

/** `the 2.5 % [expected]`, `the $40m [that analysts had predicted]`, `the 3 % [forecast] by brokers`. */
function isForeseenBehind({ parse, phrase, last, unit }: Spot): boolean {
	let at = last + 1;
	while (
		at < last + 4 &&
		parse.words[at]?.class === 'noun' &&
		!FORESEEN.test(lowerAt(parse, at)) &&
		!isForeseer(parse, at)
	)
		at++;
	if (lowerAt(parse, at) === 'that' || lowerAt(parse, at) === 'which') at++;
	if (FORESEEN.test(lowerAt(parse, at)))
		return /^(?:the|an?|its|their)$/.test(lowerAt(parse, phrase.first)) || isAheadOf(lowerAt(parse, at + 1), unit);
	for (let steps = 0; steps < 4 && !isForeseer(parse, at); steps++) {
		if (!/^(?:noun|name|determiner|genitive|possessive)$/.test(parse.words[at]?.class ?? '')) return false;
		at++;
	}
	if (!isForeseer(parse, at)) return false;
	at++;
	while (/^(?:had|have|has|was|were|is|are|been|originally|previously|widely|all)$/.test(lowerAt(parse, at))) at++;
	return FORESEEN.test(lowerAt(parse, at));
}

/** `5 % growth forecast [for] 2005`, `growth of 5 % expected [in] 2004`: a measure alone is foreseen, a number of people may foresee. */
const isAheadOf = (link: string, unit: string | null): boolean =>
	link === 'by' || (unit !== null && /^(?:for|in|this|next)$/.test(link));

const isForeseer = (parse: ParsedSentence, at: number): boolean =>
	isPersonNoun(lowerAt(parse, at)) || FORESEERS.test(lowerAt(parse, at)) || parse.words[at]?.class === 'pronoun';
