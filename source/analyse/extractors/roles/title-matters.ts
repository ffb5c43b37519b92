import type { Word } from '../../grammar/words.ts';
import { isCapital, isComplement, roleNoun } from './title-words.ts';

/** Shadow work [and] pensions secretary: two of a title's matters. */
export function isTwoMatters(words: readonly Word[], at: number): boolean {
	const [before, after, head] = [words[at - 1], words[at + 1], words[at + 2]];
	if (words[at]?.lower !== 'and' || before === undefined || after === undefined || roleNoun(head) === null)
		return false;
	if (before.mention >= 0 || after.mention >= 0 || roleNoun(before) !== null || roleNoun(after) !== null) return false;
	if (isCapital(before) !== isCapital(after)) return false;
	// News and features editor, where nothing stands before the two.
	const opens = /^(?:comma|determiner|possessive)$/.test(words[at - 2]?.class ?? '');
	if (
		opens &&
		!KIN.test(before.lower) &&
		DESKS.test(head?.lower ?? '') &&
		before.class === 'noun' &&
		/^(?:noun|verb)$/.test(after.class)
	)
		return true;
	return isCapital(before) || MATTERS.test(after.lower) || (isComplement(before) && isComplement(after));
}

/** Who looks after a matter, so that two nouns before them are two matters. */
const DESKS =
	/^(?:editor|correspondent|critic|reporter|columnist|spokesman|spokeswoman|spokesperson|minister|secretary|professor|lecturer)$/;

const KIN = /^(?:mother|father|wife|husband|son|daughter|brother|sister|widow)$/;

const MATTERS =
	/^(?:pensions|industry|skills|sport|sports|culture|media|communities|families|fisheries|forests?|mines|tourism|planning)$/;
