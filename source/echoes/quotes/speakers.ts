import type { Speaker } from './spoken.ts';

/** `other`: both are known to be somebody, and not the same. */
export type SpeakerMatch = 'same' | 'unknown' | 'other';

/** Words that stand for a speaker the article does not name there. */
const STANDS_FOR = /^(?:he|she|they|it|we|i|who|his|her|their|the|a|an|one|some|several|many|officials?|sources?)\b/i;

/** The last word, in lower case. */
export const surnameOf = (name: string): string =>
	name
		.toLowerCase()
		.replace(/[’']s$/, '')
		.split(/\s+/)
		.at(-1) ?? '';

export function matchSpeakers(one: Speaker | null, other: Speaker | null): SpeakerMatch {
	if (one === null || other === null) return 'unknown';
	if (one.entity !== null && one.entity === other.entity) return 'same';
	const [a, b] = [one.name ?? one.text, other.name ?? other.text];
	if (surnameOf(a) === surnameOf(b)) return 'same';
	if ((one.name === null && STANDS_FOR.test(a)) || (other.name === null && STANDS_FOR.test(b))) return 'unknown';
	return 'other';
}

const PRONOUN = /^(?:he|she|they|it|we|i|who|one)$/i;
/** Without what is told of the speaker behind the name: `Ada Berg, who led the union`. */
const nameOf = ({ text }: Speaker): string => (text.split(/,|\s(?:who|of|at|in)\s/)[0] ?? text).trim();

/** The same speaker under another title or form of the name; pronouns name nobody. */
export function areNamedOtherwise(one: Speaker | null, other: Speaker | null): boolean {
	if (one === null || other === null || matchSpeakers(one, other) !== 'same') return false;
	const [a, b] = [nameOf(one), nameOf(other)];
	return a.toLowerCase() !== b.toLowerCase() && !PRONOUN.test(a) && !PRONOUN.test(b);
}
