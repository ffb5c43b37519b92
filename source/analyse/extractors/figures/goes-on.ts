import { type Term, wordAt } from '../../numerals/terms.ts';
import { scene } from './scene.ts';

/** `14 were taken to hospital, [four] in a critical condition`. */
const isCondition = (terms: readonly Term[], at: number, to: number): boolean =>
	wordAt(terms, at - 1) === ',' &&
	wordAt(terms, to) === 'in' &&
	/^(?:condition|state)$/.test(wordAt(terms, to + (/^an?$/.test(wordAt(terms, to + 1)) ? 3 : 2)));

/** `won nine seats, up from [five]`. */
const isUpFrom = (terms: readonly Term[], at: number): boolean =>
	wordAt(terms, at - 1) === 'from' && /^(?:up|down)$/.test(wordAt(terms, at - 2));

/** `has seven nominations while Orla has [11]`: the verb of a number before it, with nothing behind. */
function isVerbAgain(terms: readonly Term[], at: number, to: number): boolean {
	const verb = wordAt(terms, at - 1);
	if (!TAKES_NUMBER.test(verb) || !/^(?:[,.;]|and|while|but|)$/.test(wordAt(terms, to))) return false;
	for (let left = at - 2; left > at - SAME_SENTENCE && left >= 0; left--) {
		if (/^[.;]$/.test(wordAt(terms, left))) return false;
		if (wordAt(terms, left) === verb) return true;
	}
	return false;
}

const TAKES_NUMBER =
	/^(?:ha[sd]|have|won|took|got|scored|made|lost|received|earned|sold|had|claimed|collected|hit|picked)$/;
const SAME_SENTENCE = 25;

/** `7.5 lines a head, compared to [6.7] in Peru`. */
const isCompared = (terms: readonly Term[], at: number, to: number): boolean =>
	terms[at]?.kind === 'number' &&
	wordAt(terms, to) !== 'times' &&
	((/^(?:with|to)$/.test(wordAt(terms, at - 1)) && wordAt(terms, at - 2) === 'compared') ||
		(/^(?:against|versus)$/.test(wordAt(terms, at - 1)) && wordAt(terms, at - 2) === ','));

/** `by 297 votes to [203]`. */
const isOtherVotes = (terms: readonly Term[], at: number): boolean =>
	wordAt(terms, at - 1) === 'to' && wordAt(terms, at - 2) === 'votes' && terms[at]?.kind === 'number';

/** `closed 4.5 points easier at [556.19]`, `sent the shares up 18.40 at [210.00]`, `trading at [19-1/4]`: the price or level a market stands at. */
function isQuote(terms: readonly Term[], at: number, to: number): boolean {
	const number = terms[at];
	if (number?.kind !== 'number' || wordAt(terms, at - 1) !== 'at') return false;
	if (to === at + 1 && Number.isInteger(number.value) && number.value <= LATEST_HOUR) return false;
	const next = terms[to];
	if (next !== undefined && (next.gap === false ? !/^[.,;)]$/.test(next.word) : !AFTER_QUOTE.test(next.word)))
		return false;
	const before = terms[at - 2];
	if (
		before?.kind === 'number' ||
		/^(?:easier|firmer|weaker|stronger|higher|lower|softer|dearer)$/.test(before?.word ?? '')
	)
		return quotedNear(terms, at, /^(?:up|down|easier|firmer|weaker|stronger|higher|lower|softer|dearer|off)$/);
	return quotedNear(terms, at, QUOTED) && scene(terms, at, to, MARKETS) > 0;
}

/** A whole number up to it behind `at` may be a time of day. */
const LATEST_HOUR = 24;

const quotedNear = (terms: readonly Term[], at: number, words: RegExp): boolean => {
	for (let left = at - 2; left > at - QUOTE_REACH && left >= 0; left--) {
		const word = wordAt(terms, left);
		if (words.test(word)) return true;
		if (/^[;:]$/.test(word) || (word === '.' && terms[left + 1]?.gap)) return false;
	}
	return false;
};

/** Terms from a market's verb to the price: `closed down 1.90 guilders at`. */
const QUOTE_REACH = 8;

const QUOTED = /^(?:clos(?:ed|ing)|end(?:ed|ing)|finished|finishing|trad(?:ed|ing)|quoted|priced|settled|opened)$/;

const AFTER_QUOTE =
	/^(?:by|on|in|at|after|and|but|with|from|while|when|as|before|against|compared|versus|for|yesterday|today|late|per|,)$/;

/** Words of a sentence about prices. */
const MARKETS: ReadonlySet<string> = new Set(
	'share shares stock stocks index bond bonds notes futures dlrs cents pence guilders pct points exchange market bourse coupon yield price prices average contract contracts'.split(
		' ',
	),
);

/** `closed down 7.9 % at [642.80]`, `lost 3 points, or 1 %, to [640.1]`: the level an index stands at behind its step. */
const isStepEnd = (terms: readonly Term[], at: number, to: number): boolean => {
	const number = terms[at];
	if (number?.kind !== 'number' || !/^(?:at|to)$/.test(wordAt(terms, at - 1)) || number.value < HUNDREDS) return false;
	const step = wordAt(terms, at - 2) === ',' ? at - 3 : at - 2;
	return STEPS.test(wordAt(terms, step)) && (terms[to]?.gap !== false || /^[.,]$/.test(wordAt(terms, to)));
};

const STEPS = /^(?:points?|pct|%|cent|percent)$/;

/** Indices stand higher than scores. */
const HUNDREDS = 100;

/** "and 10 in Tanzania", ", 700 in Efrat": a bare number that goes on with the one before it. */
export const goesOn = (terms: readonly Term[], at: number, to: number): boolean =>
	isUpFrom(terms, at) ||
	isStepEnd(terms, at, to) ||
	isQuote(terms, at, to) ||
	isOtherVotes(terms, at) ||
	isCompared(terms, at, to) ||
	isCondition(terms, at, to) ||
	isVerbAgain(terms, at, to) ||
	((terms[at]?.kind === 'number' || terms[to + 1]?.capital === true) &&
		['in', 'at', 'near'].includes(wordAt(terms, to)) &&
		(['and', 'another', 'with'].includes(wordAt(terms, at - 1)) ||
			(wordAt(terms, at - 1) === ',' && terms[to + 1]?.capital === true)));
