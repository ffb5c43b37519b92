import { isAdjective } from '../lexicons/adjectives.ts';
import { ROLE_NOUNS } from '../lexicons/role-titles.ts';
import { CLAUSE_TAKING } from '../lexicons/verb-frames.ts';
import { BEFORE_ING } from './ing-verbs.ts';
import { closesApposition, endsGovernedPhrase } from './spent-clauses.ts';
import { type VerbForm, verbForms } from './verb-forms.ts';
import { CLOSES_NOUN, isIng, OPENS_NOUN, opensHedged } from './verb-neighbours.ts';
import type { Word } from './words.ts';

/** `Acme [plans] a mill`, but `Acme's [plans]`: whether a form in -s that may be a plural is a verb. */
export function readsAsThird(
	words: readonly Word[],
	at: number,
	before: Word | undefined,
	after: Word | undefined,
	form: VerbForm,
): boolean {
	if (!thirdReads(words, at, before, after, form) && !closesApposition(words, at)) return false;
	if (isOfTitled(words, at, form)) return false;
	if (!form.nounish) return true;
	if (isOfNewThing(words, at)) return false;
	if (form.base === 'say') return true;
	return !(
		(endsGovernedPhrase(words, at) && !costsSum(words, at) && !isFirstBehindSubject(words, at)) ||
		isOfAKind(words, at)
	);
}

function thirdReads(
	words: readonly Word[],
	at: number,
	before: Word | undefined,
	after: Word | undefined,
	form: VerbForm,
): boolean {
	if (before === undefined) return false;
	const subject = CLOSES_NOUN.has(before.class) || before.class === 'relative' || before.class === 'quote';
	if (!subject && before.class !== 'comma' && before.class !== 'coordinator' && before.class !== 'mark') return false;
	if (before.class === 'pronoun' || form.base === 'say') return true;
	if (before.class === 'number' && before.lower !== 'one' && before.text !== '1' && !isOfTotal(before, after, form))
		return false;
	if (!form.nounish) return true;
	if (isOfSite(words, at, after)) return true;
	if (isPluralOf(words, at)) return false;
	if (before.class === 'relative' || (after?.lower === 'that' && CLAUSE_TAKING.has(form.base))) return true;
	if (form.base === 'cost' && at === 1 && before.class === 'noun') return false;
	if (form.base === 'stand' && after?.lower === 'at') return true;
	if (opensHedged(words, at + 1) && (subject || before.class === 'comma') && before.class !== 'number') return true;
	if (after?.lower === 'to' && MEASURES.test(form.base)) return false;
	return (
		OPENS_NOUN.has(after?.class ?? 'mark') ||
		after?.lower === 'to' ||
		(after?.class === 'noun' &&
			verbForms(after.lower).some(isIng) &&
			!(movesOn(words, at) && !BEFORE_ING.test(form.base)))
	);
}

/** `The total of five million [translates] into`. */
const isOfTotal = (before: Word, after: Word | undefined, { nounish }: VerbForm): boolean =>
	!nounish &&
	after?.class === 'preposition' &&
	after.lower !== 'of' &&
	/^(?:hundred|thousand|million|billion|mln)$/.test(before.lower);

/** `A film of the siege [stars] a nun`: behind a whole subject that opens its sentence, and before an article. */
export const isFirstBehindSubject = (words: readonly Word[], at: number): boolean =>
	/^(?:determiner|possessive)$/.test(words[at + 1]?.class ?? 'mark') &&
	/^(?:determiner|possessive|name)$/.test(words[0]?.class ?? 'mark') &&
	words
		.slice(0, at)
		.every(({ class: kind }) => /^(?:determiner|possessive|name|noun|genitive|quote|preposition|number)$/.test(kind));

/** `the sites that Acme [lists] are full`: the verb of what the relative tells, before the sentence's own. */
function isOfSite(words: readonly Word[], at: number, after: Word | undefined): boolean {
	if (words[at - 1]?.class !== 'name' || !/^(?:be|have|modal|do)$/.test(after?.class ?? 'mark')) return false;
	let left = at - 1;
	while (words[left]?.class === 'name') left--;
	return words[left]?.class === 'relative' && words[left - 1]?.class === 'noun';
}

/** `hedge [funds] Acme and Orca`, `other film [stars] to have`: a lone singular before it is no subject. */
function isPluralOf(words: readonly Word[], at: number): boolean {
	const [outer, before, after] = [words[at - 2], words[at - 1], words[at + 1]];
	if (
		before?.class !== 'noun' ||
		before.text !== before.lower ||
		before.lower.endsWith('s') ||
		isAdjective(before.lower)
	)
		return false;
	if (
		/^(?:other|several|many|few|some|these|those|both|all|most|two|three|four|five|six|ten)$/.test(outer?.lower ?? '')
	)
		return true;
	return (
		after?.class === 'name' &&
		!/^(?:determiner|possessive|genitive|name|noun|number|coordinator|comma)$/.test(outer?.class ?? 'mark')
	);
}

/** `Financial [charges] 155 mln`: an adjective without an article is no subject. */
const isOfAKind = (words: readonly Word[], at: number): boolean =>
	words[at - 1]?.class === 'noun' &&
	isAdjective(words[at - 1]?.lower ?? '') &&
	!/^(?:determiner|possessive|noun|name|genitive|adverb|coordinator)$/.test(words[at - 2]?.class ?? 'mark');

/** `New EU [rules] set`, `Strong US [sales] lift`: a quality and a name without an article are no subject. */
const isOfNewThing = (words: readonly Word[], at: number): boolean =>
	words[at - 1]?.class === 'name' &&
	words[at - 1]?.kind !== 'person' &&
	words[at - 2]?.class === 'noun' &&
	isAdjective(words[at - 2]?.lower ?? '') &&
	!/^(?:determiner|possessive|noun|name|genitive)$/.test(words[at - 3]?.class ?? 'mark');

/** `former [champions] Peru won`, `joint [leaders] Acme`: a plural of who somebody is, before the name. */
const isOfTitled = (words: readonly Word[], at: number, form: VerbForm): boolean =>
	words[at + 1]?.class === 'name' &&
	ROLE_NOUNS.has(form.base) &&
	words[at - 1]?.class === 'noun' &&
	(isAdjective(words[at - 1]?.lower ?? '') ||
		/^(?:former|joint|reigning|defending|current|fellow|double|triple)$/.test(words[at - 1]?.lower ?? ''));

/** `a litre of petrol [costs] 92p`. */
const costsSum = (words: readonly Word[], at: number): boolean =>
	words[at]?.lower === 'costs' &&
	words[at + 1]?.class === 'number' &&
	!/^(?:%|pct|percent|per)$/.test(words[at + 2]?.lower ?? '');

/** `with [forecasts] slipping to 2 %`: behind the word an -ing goes on to where it leads. */
const movesOn = (words: readonly Word[], at: number): boolean =>
	/^(?:to|from|by|below|above|past)$/.test(words[at + 2]?.lower ?? '');

/** Nouns before an infinitive, as in `expect [house prices] to rise`. */
const MEASURES = /^(?:value|average|peak|price|rate|cost|share|stock|wage|profit|result|estimate)$/;
