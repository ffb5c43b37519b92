import {
	adverbInside,
	countsMore,
	isRateInside,
	joinsAdjectives,
	pastLink,
	quoteInside,
	rangeInside,
} from './inside-phrase.ts';
import { asideInside, endsAmount } from './parentheses.ts';
import { NOMINAL, OPENERS } from './phrase-classes.ts';
import {
	countsBehindDay,
	coupleOf,
	isBareTime,
	isKindOfSeason,
	isOfEpoch,
	isTimeApart,
	LAST,
	opensAsOwner,
} from './phrase-times.ts';
import { startsAnew } from './second-phrase.ts';
import type { Word } from './word.ts';

/** A noun phrase without what follows its head: `the port agency's director`, not `… of Lima`. Words `[first, last]`. */
export interface NounPhrase {
	readonly kind: 'noun';
	readonly first: number;
	readonly last: number;
	/** The word it is about; the last. */
	readonly head: number;
	/** Says when, not what: `last week`, `Friday`. */
	readonly time: boolean;
}

const ESTIMATE =
	/^(?:about|around|over|under|some|nearly|almost|roughly|approximately|only|just|exactly|between|another|at least|at most|up to|as (?:many|much|few|little) as|well over|well under|just over|just under|in excess of|upwards of|close to|(?:no )?(?:more|less|fewer) than)$/;

/** What an estimate begins with. */
const ESTIMATING: ReadonlySet<string> = new Set(
	'about around over under some nearly almost roughly approximately only just exactly between another at up as well in upwards close no more less fewer'.split(
		' ',
	),
);

/** Bounds a phrase, so that a text without punctuation stays cheap. */
const LONGEST_PHRASE = 24;

export function readNounPhrase(words: readonly Word[], from: number): NounPhrase | null {
	let at = from;
	const limit = Math.min(words.length, from + LONGEST_PHRASE);
	if (words[at]?.class === 'pronoun') return { kind: 'noun', first: at, last: at, head: at, time: false };
	const age = coupleOf(words, from);
	if (age > from) return { kind: 'noun', first: from, last: age, head: age, time: true };
	at = skipApproximation(words, at);
	let head = -1;
	let time = false;
	while (at < limit) {
		const word = words[at];
		if (word === undefined) break;
		const kind = word.class;
		if (kind === 'determiner' || kind === 'possessive') {
			if (head >= 0 && words[at - 1]?.class !== 'genitive' && !countsMore(words, at) && !isRateInside(words, at)) break;
			if (kind === 'determiner') head = standsAlone(words, at) ? at : head;
		} else if (kind === 'noun' || kind === 'name' || kind === 'number') {
			if (time && kind !== 'number') {
				if (!opensAsOwner(words, from) && !isOfEpoch(words, from, at)) break;
				time = false;
			}
			if (head >= 0 && words[at + 1]?.class === 'time' && LAST.test(word.lower)) break;
			if (startsAnew(words, at, head) || (time && countsBehindDay(words, at))) break;
			head = at;
		} else if (kind === 'time') {
			if (head >= 0 && !time && isTimeApart(words, at, from) && !isBareTime(words, at, from)) break;
			head = at;
			time = !isKindOfSeason(words, at, from);
		} else if (kind === 'genitive') {
			if (head !== at - 1) break;
			time = false;
		} else if (kind === 'adverb') {
			if (!adverbInside(words, at)) break;
		} else if (kind === 'quote') {
			if (!quoteInside(words, at, head)) break;
		} else if (word.text === '(' && takesAside(words, at, head) && asideInside(words, at) > at) {
			at = asideInside(words, at);
		} else if (joinsAdjectives(words, at)) at = Math.max(at, pastLink(words, at) - 1);
		else if (!rangeInside(words, at)) break;
		at++;
	}
	if (head < 0) return null;
	return { kind: 'noun', first: from, last: head, head, time };
}

/** `a $2bn [(£1bn)] tax demand`, `their [(the banks')] loans`: where brackets stand inside a phrase. */
const takesAside = (words: readonly Word[], at: number, head: number): boolean =>
	head >= 0 ? endsAmount(words[at - 1]) : words[at - 1]?.class === 'possessive';

/** `more than 100`, `at least 29`, `between 200 and 300`: the words before the number. */
function skipApproximation(words: readonly Word[], from: number): number {
	if (!ESTIMATING.has(words[from]?.lower ?? '')) return from;
	for (let length = 1; length <= 3; length++) {
		if (!opensAmount(words, from + length)) continue;
		const said = words.slice(from, from + length).map(({ lower }) => lower);
		if (ESTIMATE.test(said.join(' '))) return isTopic(words, from) ? from : from + length;
	}
	return from;
}

/** `100`, `half`, `a dozen`. */
const opensAmount = (words: readonly Word[], at: number): boolean =>
	words[at]?.class === 'number' ||
	words[at]?.lower === 'half' ||
	(words[at]?.lower === 'a' &&
		/^(?:dozen|hundred|thousand|million|billion|third|quarter)$/.test(words[at + 1]?.lower ?? ''));

/** `a film [about] two brothers` tells of them; `costs about two dollars` is an estimate. */
const isTopic = (words: readonly Word[], at: number): boolean =>
	words[at]?.lower === 'about' &&
	/^(?:one|two|three|four)$/.test(words[at + 1]?.lower ?? '') &&
	words[at - 1]?.class === 'noun' &&
	words[at + 2]?.class === 'noun' &&
	!/^(?:million|billion|trillion|thousand|hundred|dozen|percent|pct|cents?|dollars?|pounds?|euros?|mln|bln)$/.test(
		words[at + 2]?.lower ?? '',
	);

/** `this` and `some` with no noun of their own. */
function standsAlone(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (word === undefined || !/^(?:this|these|those|some|many|all|both|several|few|each|most|half)$/.test(word.lower))
		return false;
	const next = words[at + 1]?.class;
	return (
		next === undefined ||
		!(NOMINAL.has(next) || OPENERS.has(next) || next === 'time' || next === 'adverb' || next === 'quote')
	);
}
