import type { Word } from '../../grammar/words.ts';
import { POINTING_AHEAD } from '../../lexicons/tense.ts';
import {
	isCapital,
	isComplement,
	isCourtesy,
	isListedModifier,
	isModifier,
	isPluralRole,
	roleNoun,
} from './title-words.ts';

export const PAST_RANK =
	/^(?:former|late|retired|ousted|exiled|disgraced|jailed|fired|sacked|convicted|embattled|newly-elected|outgoing|incoming|then)$/;

/** [Country and] Western singer, [Arts and] Crafts teacher: one calling's two words. */
export function isPairOfCapitals(words: readonly Word[], at: number, first: number): boolean {
	const [before, after] = [words[at - 1], words[at + 1]];
	if (!/^(?:and|&)$/.test(words[at]?.lower ?? '') || first !== at + 1 || before === undefined || after === undefined)
		return false;
	if (before.mention >= 0 || after.mention >= 0 || roleNoun(before) !== null || roleNoun(after) !== null) return false;
	return (
		isCapital(before) &&
		isCapital(after) &&
		/^(?:noun|name)$/.test(before.class) &&
		roleNoun(words[at + 2]) !== null &&
		!isCapital(words[at + 2])
	);
}

/** Whether a preposition at `at` joins what stands behind it to a name that the tagger does not know. */
export const isCutAt = (words: readonly Word[], at: number): boolean =>
	/^(?:of|for)$/.test(words[at]?.lower ?? '') && isCapital(words[at - 1]) && roleNoun(words[at - 1]) === null;

/** What a verb's own `to` follows: decided to, able to, has yet to, a plan to. */
export function takesInfinitive(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (word === undefined || word.mention >= 0) return false;
	if (POINTING_AHEAD.has(word.lower) || TAKING_INFINITIVE.has(word.lower)) return true;
	return (
		word.class === 'verb' && word.forms.some(({ base }) => POINTING_AHEAD.has(base) || TAKING_INFINITIVE.has(base))
	);
}

const TAKING_INFINITIVE: ReadonlySet<string> = new Set(
	`able unable willing unwilling reluctant eager keen right wrong free ready quick slow likely unlikely sure certain powerless yet
	whether how not only enough order try attempt fail refuse manage need seek begin start continue cease decline dare help want
	plan bid move decision right power chance need effort attempt offer wish threat threaten choose opt rush urge ask tell force
	allow let have has had ought used going is are was were be about bound`.split(/\s+/),
);

export const INFINITIVE = /^(?:to|will|would|can|could|should|must|may|might|not|n't|didn't|don't)$/;

/**
 * Where a title begins that would begin inside a name of capitals: [No Doubt] singer, [Bake Off] host. A word that
 * every sentence may open with is no part of one.
 */
export function beyondName(words: readonly Word[], first: number, head: number): number {
	const [before, word] = [words[first - 1], words[first]];
	if (word === undefined || word.mention >= 0 || !isCapital(word) || isListedModifier(word)) return first;
	if (before === undefined || before.mention >= 0 || !/^\p{L}+$/u.test(before.text) || !isCapital(before)) return first;
	if (/^(?:coordinator|preposition|subordinator|pronoun|possessive)$/.test(before.class) || OPENS.test(before.lower))
		return first;
	let after = first;
	while (after < head && words[after]?.mention === -1 && isCapital(words[after])) after++;
	return after;
}

const OPENS =
	/^(?:the|an?|this|that|these|those|yesterday|today|earlier|later|meanwhile|now|then|also|former|ex|even|only|when|while|as|but|and|so)$/;

/** The end of a name that the tagger does not know: 21 [Grams] actress, X [Factor] judge, That's [Life] host. */
export function isEndOfName(words: readonly Word[], at: number): boolean {
	const before = words[at - 1];
	if (before === undefined || before.mention >= 0) return false;
	if (/^(?:number|time)$/.test(before.class)) return true;
	const single = /^\p{Lu}$/u.test(before.text) && words[at - 2]?.class !== 'mark';
	return single || (before.class === 'genitive' && words[at - 2]?.mention === -1 && isCapital(words[at - 2]));
}

/** Finance and Petroleum Minister, home and legal affairs spokesman: the `and` at `at` joins two of a title's matters. */
export function isPortfolio(words: readonly Word[], at: number, first: number): boolean {
	const [before, after] = [words[at - 1], words[at + 1]];
	if (words[at]?.lower !== 'and' || first !== at + 1 || before === undefined || after === undefined) return false;
	if (before.mention >= 0 || after.mention >= 0 || roleNoun(before) !== null || roleNoun(after) !== null) return false;
	// Lord Wool and Home Secretary.
	if (isCourtesy(words[at - 2])) return false;
	if (isCapital(before) !== isCapital(after) || !(isModifier(before) || isComplement(before))) return false;
	return isCapital(before) || (isComplement(before) && isComplement(after));
}

export const isTold = (words: readonly Word[], head: number): boolean => {
	const noun = words[head];
	return (
		noun !== undefined &&
		isPluralRole(noun) &&
		/^(?:told|tell|tells|telling|assured|informed|reminded)$/.test(words[head - 1]?.lower ?? '')
	);
};
