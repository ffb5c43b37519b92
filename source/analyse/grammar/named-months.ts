import { DOUBTFUL_MONTHS } from '../lexicons/calendar.ts';
import type { Word } from './word.ts';

/** `[Ann] and Dec`, `[Ann Lee], May and Jon`: joined to a person and beside no number, a month's name is a person's. */
export function settleNamedMonths(words: readonly Word[]): void {
	for (let at = 2; at < words.length; at++) {
		const word = words[at] as Word;
		if (word.class === 'time' && joinsPerson(words, at) && DOUBTFUL_MONTHS.has(word.lower.replace(/\.$/, '')))
			word.class = 'noun';
	}
}

function joinsPerson(words: readonly Word[], at: number): boolean {
	const [person, link, next] = [words[at - 2], words[at - 1], words[at + 1]];
	if (person?.kind !== 'person' || next?.class === 'number') return false;
	if (/^(?:this|last|next|of)$/.test(next?.lower ?? '') && words[at + 2]?.class !== 'name') return false;
	if (link?.class === 'coordinator') return link.lower === 'and' || link.lower === '&';
	return link?.class === 'comma' && next?.class === 'coordinator' && /^\p{Lu}/u.test(words[at + 2]?.text ?? '');
}
