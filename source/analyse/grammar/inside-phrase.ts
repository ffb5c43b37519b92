import { isAdjective } from '../lexicons/adjectives.ts';
import { ROLE_NOUNS } from '../lexicons/role-titles.ts';
import { NOMINAL, OPENERS } from './phrase-classes.ts';
import type { Word } from './word.ts';

/** `two [more] people`, `four [such] cases`. */
export const countsMore = (words: readonly Word[], at: number): boolean =>
	words[at - 1]?.class === 'number' &&
	/^(?:more|such|other|less)$/.test(words[at]?.lower ?? '') &&
	words[at + 1]?.class === 'noun';

/** `a 60 dlr [a share] cash offer`: the price of one, inside the phrase. */
export const isRateInside = (words: readonly Word[], at: number): boolean =>
	words[at]?.lower === 'a' &&
	/^(?:share|barrel|tonne|ton|year|month|week|day|head|unit|ounce)$/.test(words[at + 1]?.lower ?? '') &&
	words[at + 2]?.class === 'noun' &&
	(/^(?:dlrs?|dollars?|cts?|cents?|pence|p|pounds?|euros?|yen|francs?|marks?)$/.test(words[at - 1]?.lower ?? '') ||
		/^[$£€]/.test(words[at - 1]?.text ?? ''));

/** `the country's overseas agency`, `an almost empty hall`. */
export function adverbInside(words: readonly Word[], at: number): boolean {
	const next = words[at + 1]?.class;
	const previous = words[at - 1]?.class;
	if (next !== 'noun' && next !== 'name') return false;
	if (/^(?:best|worst|very)$/.test(words[at - 1]?.lower ?? '') && words[at]?.lower === 'first') return true;
	// the highest ever daily total
	if (words[at]?.lower === 'ever' && /est$|^(?:best|worst|most|first)$/.test(words[at - 1]?.lower ?? '')) return true;
	if (words[at - 1]?.kind === 'group' && PLACED.test(words[at]?.lower ?? '')) return true;
	if ((previous === 'noun' || previous === 'number') && PLACED.test(words[at]?.lower ?? '')) return true;
	return (
		previous === 'genitive' ||
		OPENERS.has(previous ?? 'mark') ||
		(previous === 'quote' && words[at - 2]?.class === 'genitive')
	);
}

/** Adverbs that are adjectives too: `the best online game`. */
const PLACED =
	/^(?:online|overseas|downtown|indoor|outdoor|abroad|then|only|well|worldwide|nationwide|statewide|countrywide|citywide|halfway)$/;

/** Quote marks round part of a phrase: `an “extended pause”`. */
export function quoteInside(words: readonly Word[], at: number, head: number): boolean {
	const next =
		words[at + 1]?.class === 'adverb' && words[at - 1]?.class === 'genitive'
			? words[at + 2]?.class
			: words[at + 1]?.class;
	const previous = words[at - 1]?.class;
	if (next === undefined || previous === undefined) return false;
	// called the court “illegal and unfit”
	if (head === at - 1 && isThing(words[at - 1]) && isQuotedState(words, at)) return false;
	return NOMINAL.has(next) && (OPENERS.has(previous) || head >= 0);
}

const isThing = (word: Word | undefined): boolean =>
	word?.class === 'noun' && word.lower !== 'own' && !isAdjective(word.lower);

/** `“illegal and unfit”`: adjectives alone between the marks, and no noun behind them. */
function isQuotedState(words: readonly Word[], at: number): boolean {
	if (!isAdjective(words[at + 1]?.lower ?? '')) return false;
	let close = at + 1;
	while (close < at + 6 && (words[close]?.class === 'coordinator' || isAdjective(words[close]?.lower ?? ''))) close++;
	return words[close]?.class === 'quote' && !NOMINAL.has(words[close + 1]?.class ?? 'mark');
}

/** `a deep and sincere apology`, `a virtual, story-based model`, `several provincial and city-level banks`: one phrase. */
export function joinsAdjectives(words: readonly Word[], at: number): boolean {
	const link = words[at]?.class;
	if (link !== 'comma' && link !== 'coordinator') return false;
	const before = words[at - 1];
	const after = words[at + 1];
	if (words[at]?.lower === 'and' && before?.kind === 'group' && after?.kind === 'group')
		return words[at + 2]?.class === 'noun';
	if (before === undefined || before.class !== 'noun') return false;
	if (
		words[at]?.lower === 'and' &&
		ROLE_NOUNS.has(before.lower) &&
		after?.class === 'noun' &&
		ROLE_NOUNS.has(after.lower)
	)
		return words[at + 2]?.class === 'name';
	if (isAdjective(before.lower) && !NOMINAL.has(words[at - 2]?.class ?? 'mark')) {
		const next = pastLink(words, at);
		const joined = words[next];
		const beyond = words[next + 1]?.class ?? 'mark';
		const loose = joined?.class === 'noun' && beyond === 'noun' && /^an?$/.test(words[at - 2]?.lower ?? '');
		if (next > at && joined !== undefined && (loose || isModifier(joined)))
			return beyond === 'noun' || beyond === 'comma' || beyond === 'name';
	}
	if (words[at]?.lower !== 'and' || after?.class !== 'noun') return false;
	if (words[at + 2]?.class !== 'noun') return false;
	if (/^an?$/.test(words[at - 2]?.lower ?? '') || before.lower === 'long') return true;
	return isAdjective(before.lower) && isAdjective(after.lower);
}

/** An adjective, a participle, `3D`. */
const isModifier = ({ class: kind, lower }: Word): boolean =>
	kind === 'noun' ? isAdjective(lower) || /(?:ed|ing)$/.test(lower) : kind === 'number' && /^\d+-?[a-z]/.test(lower);

/** The word after a comma, `and`, `but not a`: where a second adjective may stand; `at` itself where no link does. */
export function pastLink(words: readonly Word[], at: number): number {
	const word = words[at];
	if (word?.class === 'comma') return words[at + 1]?.lower === 'and' ? at + 2 : at + 1;
	if (word?.class !== 'coordinator' || word.lower === 'nor') return at;
	let next = at + 1;
	while (/^(?:not|also|often|sometimes|an?)$/.test(words[next]?.lower ?? '')) next++;
	return next;
}

/** The middle of a range of numbers: `35 to 40`, `between 200 and 300`. */
export function rangeInside(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (word === undefined || words[at - 1]?.class !== 'number' || words[at + 1]?.class !== 'number') return false;
	if (word.lower === 'and') return words[at - 2]?.lower === 'between';
	return word.lower === 'to' || word.lower === 'or' || word.text === '-' || word.text === '–';
}
