import { type Term, wordAt } from '../../numerals/terms.ts';

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
	isOtherVotes(terms, at) ||
	isCompared(terms, at, to) ||
	isCondition(terms, at, to) ||
	isVerbAgain(terms, at, to) ||
	((terms[at]?.kind === 'number' || terms[to + 1]?.capital === true) &&
		['in', 'at', 'near'].includes(wordAt(terms, to)) &&
		(['and', 'another', 'with'].includes(wordAt(terms, at - 1)) ||
			(wordAt(terms, at - 1) === ',' && terms[to + 1]?.capital === true)));
