import { isAdjective } from '../lexicons/adjectives.ts';
import { WEEKDAYS } from '../lexicons/calendar.ts';
import { OPENERS } from './phrase-classes.ts';
import type { Word } from './word.ts';

/** `in [19th century Peru]`, `[1960s London]`: without an article the epoch says which, not when. */
export const isOfEpoch = (words: readonly Word[], from: number, at: number): boolean =>
	words[at]?.class === 'name' &&
	(words[at]?.kind === 'place' || words[at]?.kind === 'group') &&
	/^(?:\d{1,2}(?:st|nd|rd|th)|\p{Ll}+(?:st|nd|rd|th))[ -]century$|^(?:\d{3})?\d0s$/u.test(
		words
			.slice(from, at)
			.map(({ lower }) => lower)
			.join(' '),
	);

/** `on Monday [3 boats] sank`; `on Monday 3 May` is a day. */
export const countsBehindDay = (words: readonly Word[], at: number): boolean =>
	words[at]?.class === 'number' && WEEKDAYS.has(words[at - 1]?.lower ?? '') && words[at + 1]?.class === 'noun';

/** Last word of `a couple of months ago`; `from` itself where no such length begins there. */
export function coupleOf(words: readonly Word[], from: number): number {
	if (words[from]?.lower !== 'a' || words[from + 2]?.lower !== 'of') return from;
	const count = words[from + 1]?.lower;
	if (count !== 'couple' && count !== 'number') return from;
	return words[from + 3]?.class === 'time' && words[from + 4]?.lower === 'ago' ? from + 4 : from;
}

const BARE_TIME =
	/^(?:time|times|day|days|week|weeks|month|months|year|years|night|season|minute|hour|moment|decade|summer|winter|spring|autumn|weekend)$/;

const hasOpener = (words: readonly Word[], from: number, at: number): boolean =>
	from === at - 1 ||
	OPENERS.has(words[from]?.class ?? 'mark') ||
	words.slice(from, at).some((word) => word.class === 'genitive');

/** `the equal fastest [time]`, `his last [day]`, `a second [year]`: the unit is the head of a phrase that has its opener. */
export function isBareTime(words: readonly Word[], at: number, from: number): boolean {
	const word = words[at];
	const previous = words[at - 1];
	if (word === undefined || previous === undefined || !BARE_TIME.test(word.lower) || !hasOpener(words, from, at))
		return false;
	if (/^(?:after|before|later|earlier|ago)$/.test(words[at + 1]?.lower ?? '')) return false;
	return previous.class === 'noun' && (isAdjective(previous.lower) || /(?:st|nd|rd|th)$/.test(previous.lower));
}

/** `the wet [summer]`, `a poor winter`: told of, and no time. */
export const isKindOfSeason = (words: readonly Word[], at: number, from: number): boolean =>
	SEASON.test(words[at]?.lower ?? '') &&
	words[from]?.class === 'determiner' &&
	words[at - 1]?.class === 'noun' &&
	isAdjective(words[at - 1]?.lower ?? '') &&
	!LAST.test(words[at - 1]?.lower ?? '');

/** `told reporters Friday`: the day is a phrase of its own; `Friday talks`, `the May 5 ceremony` are one. */
export function isTimeApart(words: readonly Word[], at: number, from: number): boolean {
	if (LAST.test(words[at - 1]?.lower ?? '')) return false;
	if (words[at - 1]?.lower === 'due') return true;
	if (SEASON.test(words[at]?.lower ?? '') && words[at - 1]?.class === 'noun' && words[at + 1]?.class === 'noun')
		return false;
	if (words[at - 1]?.class === 'number') return at - 1 > from && words[at - 2]?.class === 'name';
	const next = words[at + 1]?.class;
	return !(words[from]?.class === 'determiner' && (next === 'noun' || next === 'name' || next === 'number'));
}

/** `hard red [winter] wheat`. */
const SEASON = /^(?:winter|spring|summer|autumn)$/;

export const LAST = /^(?:last|next|early|late|earlier|later|past|recent|coming|previous|following|entire|whole|same)$/;

/** `the Oct. 7 raid` and `Acme's Friday statement` are about the raid and the statement; `last week officials` are two phrases. */
export const opensAsOwner = (words: readonly Word[], from: number): boolean =>
	/^(?:the|a|an)$/.test(words[from]?.lower ?? '') ||
	words[from]?.class === 'possessive' ||
	words[from + 1]?.class === 'genitive';
