import type { Party } from '../../../domain/fact.ts';
import type { Word } from '../../grammar/words.ts';
import {
	isAbbreviation,
	isCapital,
	isComplement,
	isGeneralAfterNoun,
	isPluralRole,
	roleNoun,
	singular,
} from './title-words.ts';

export interface Core {
	/** Word of the role noun, and the last word of the title. */
	readonly head: number;
	readonly last: number;
	readonly noun: string;
	readonly complement: Party | null;
}

/** Captain [Odd Lund] and coach [Ann Lee], new coach Ann Lee: no verb stands there, though the word may be one. */
const isNamed = (words: readonly Word[], at: number): boolean => {
	const before = words[at - 1];
	if (before === undefined || !/(?:^|[^s])$/.test(words[at]?.lower ?? '')) return false;
	if (before.lower === 'and' || before.class === 'comma') return words[at - 2]?.kind === 'person';
	return (
		before.class === 'possessive' ||
		before.class === 'determiner' ||
		/^(?:new|former|head|assistant)$/.test(before.lower)
	);
};

/** The role noun at or shortly before `end`: `director`, `Secretary of State`, `President of [Kenya]`. */
export function coreBefore(words: readonly Word[], end: number): Core | null {
	const word = words[end];
	if (word === undefined) return null;
	if (isGeneralAfterNoun(words, end)) return { head: end - 1, last: end, noun: 'general', complement: null };
	const noun = word.class === 'verb' && !isCapital(word) && !isNamed(words, end) ? null : roleNoun(word);
	if (noun !== null)
		return { head: end, last: end, noun: isPluralRole(word) ? (singular(word.lower) ?? noun) : noun, complement: null };
	if (isAbbreviation(word) && !/^drs?\.?$/.test(word.lower))
		return { head: end, last: end, noun: word.lower, complement: null };
	if (word.class === 'determiner' || (!isCapital(word) && !isComplement(word))) return null;
	for (let at = end; at > end - 5 && at > 0; at--) {
		const link = words[at];
		if (link?.lower === 'of' || link?.lower === 'for') {
			const before = roleNoun(words[at - 1]);
			if (before !== null && isCapital(words[at - 1]) === isCapital(word)) {
				return { head: at - 1, last: end, noun: before, complement: null };
			}
			if (before !== null && isComplement(word)) return { head: at - 1, last: end, noun: before, complement: null };
		} else if (
			link === undefined ||
			link.mention >= 0 ||
			!(isCapital(link) || isComplement(link) || link.lower === '&' || link.lower === 'and')
		) {
			return null;
		}
	}
	return null;
}
