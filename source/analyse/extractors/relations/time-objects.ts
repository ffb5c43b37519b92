import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Page } from './page.ts';
import type { Verb } from './verb.ts';

/** `missed [the first three months]`, `enters [its last week]`: a time that something is done to. */
export function isTimeObject({ chunks, words }: Page, { base, frame }: Verb, at: number): boolean {
	const phrase = chunks[at];
	if (!frame.object || !isNounPhrase(phrase) || !phrase.time || phrase.first === phrase.head) return false;
	if (!/^(?:miss|enter|endure|celebrate|mark|face|suffer|begin|need|await|dominate)$/.test(base)) return false;
	const opener = words[phrase.first];
	if (/^(?:this|that|last|next|these)$/.test(opener?.lower ?? '')) return false;
	if (/^the (?:next|following|previous|same)$/.test(`${opener?.lower} ${words[phrase.first + 1]?.lower}`)) return false;
	return (
		/^(?:possessive|determiner|number)$/.test(opener?.class ?? 'mark') &&
		!/^(?:ago|earlier|later|before|after)$/.test(words[phrase.last + 1]?.lower ?? '') &&
		!/^(?:ago|earlier|later|before|after)$/.test(words[phrase.last]?.lower ?? '')
	);
}
