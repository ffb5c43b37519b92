import { isNounPhrase, type NounPhrase } from '../../grammar/chunks.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import type { WordClass } from '../../grammar/words.ts';
import { startsUpper } from '../../segment/classes.ts';
import type { Page } from './page.ts';

/**
 * Last word of `its first title [since 1990]`, `the worst loss [in 40 years]`: without the tail it would be the first or
 * worst of all. Null where the tail stands further off.
 */
export function sinceBehind({ chunks, words }: Page, { first, head }: NounPhrase, last: number): number | null {
	if (!words.slice(first, head).some(({ lower }) => FOREMOST.has(lower))) return last;
	let at = chunks.findIndex((chunk) => chunk.first === last + 1);
	for (let steps = 0; steps < 6 && at > 0; steps++, at++) {
		const [link, when] = [chunks[at], chunks[at + 1]];
		const lower = words[link?.first ?? 0]?.lower ?? '';
		if (/^(?:verb|mark|relative|comma|coordinator)$/.test(link?.kind ?? 'mark')) return last;
		if (
			lower !== 'since' &&
			!(/^(?:in|for)$/.test(lower) && isNounPhrase(when) && when.time && words[when.first]?.class === 'number')
		)
			continue;
		// its first report since [the state] sold it
		return steps === 0 && isNounPhrase(when) && chunks[at + 2]?.kind !== 'verb' ? when.last : null;
	}
	return last;
}

const FOREMOST: ReadonlySet<string> = new Set(
	'first only best worst biggest largest highest lowest longest fastest greatest heaviest most second third'.split(' '),
);

/** `played [The Sky] Above`, `[Live] And Let Die`: a word that joins or places, with a capital, goes on with a title. */
const isOfTitle = ({ text, class: kind, mention }: Page['words'][number]): boolean =>
	mention < 0 && startsUpper(text) && OF_TITLES.has(kind) && (text === 'A' || /^\p{Lu}\p{Ll}+$/u.test(text));

const OF_TITLES: ReadonlySet<WordClass> = new Set([
	...(['preposition', 'coordinator', 'determiner', 'possessive', 'subordinator', 'adverb', 'negation'] as const),
]);

/** `sells [men]'s and boys' shoes`, `a version of [Live] And Let Die`, `paid [80p] for every pound`: the phrase goes on. */
export function isCutOff({ words }: Page, last: number): boolean {
	const [next, beyond] = [words[last + 1], words[last + 2]];
	if (next === undefined) return false;
	if (next.class === 'genitive' || isOfTitle(next)) return true;
	// half of the Lima to Oslo road
	if (
		words[last]?.class === 'name' &&
		next.lower === 'to' &&
		beyond?.class === 'name' &&
		words[last + 3]?.class === 'noun'
	)
		return words[last - 1]?.class === 'determiner';
	// the Christmas and New Year period, its fourth quarter and fiscal year earnings
	if (next.class === 'coordinator' && words[last]?.class === 'time' && beyond?.class === 'time')
		return words[last + 3]?.class !== 'comma';
	if (next.class === 'coordinator' && /^(?:quarter|half|year)$/.test(words[last]?.lower ?? ''))
		return words.slice(last + 2, last + 4).some((word) => word.class === 'time');
	// staged a fight back
	if (
		next.lower === 'back' &&
		words[last]?.class === 'noun' &&
		verbForms(words[last]?.lower ?? '').some(({ shape }) => shape === 'base')
	)
		return true;
	const rate =
		words[last]?.class === 'number' ||
		/^(?:p|pence|cts?|cents?|dlrs?|dollars?|pounds?|euros?)$/.test(words[last]?.lower ?? '');
	return rate && next.lower === 'for' && /^(?:every|each)$/.test(beyond?.lower ?? '');
}
