import type { Word } from './word.ts';

/** Words `[first, last]` passed over as an adverb is. */
interface Aside {
	readonly kind: 'adverb';
	readonly first: number;
	readonly last: number;
}

/** The longest parenthesis passed over, in words. */
const LONGEST_ASIDE = 8;

/** `Acme (ACM.N)`, `$2bn (£1bn)`: a parenthesis without a verb stands between, as an adverb does. */
export function readAside(words: readonly Word[], at: number): Aside | null {
	if (words[at]?.text !== '(') return null;
	for (let end = at + 1; end < words.length && end <= at + LONGEST_ASIDE; end++) {
		const word = words[end];
		if (word?.text === ')') return { kind: 'adverb', first: at, last: end };
		if (word === undefined || /^(?:verb|be|have|do|modal|relative)$/.test(word.class)) return null;
	}
	return null;
}

export const endsAmount = (word: Word | undefined): boolean =>
	word?.class === 'number' ||
	word?.kind === 'place' ||
	/^(?:bn|mn|m|tn|k|million|billion|trillion|mln|bln|percent|%)$/.test(word?.lower ?? '');

/** End of the parenthesis in `a $2bn (£1bn) tax demand`; `at` where what follows is no more of the phrase. */
export function asideInside(words: readonly Word[], at: number): number {
	const aside = readAside(words, at);
	return aside !== null && words[aside.last + 1]?.class === 'noun' ? aside.last : at;
}
