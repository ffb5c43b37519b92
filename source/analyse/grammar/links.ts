import { ROLE_NOUNS } from '../lexicons/role-titles.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { readVerbGroup } from './verb-groups.ts';
import type { Word } from './word.ts';
import { canSubordinate } from './word-looks.ts';

/** A preposition, conjunction, comma or other mark: one word. */
export interface Link {
	readonly kind: 'preposition' | 'coordinator' | 'subordinator' | 'relative' | 'comma' | 'mark' | 'adverb';
	readonly first: number;
	readonly last: number;
}

export function readLink(words: readonly Word[], at: number): Link {
	const word = words[at];
	const kind = word === undefined ? 'mark' : linkKind(words, at, word);
	return { kind, first: at, last: at };
}

/** `his time [as] chief of staff`, `shown [as] a hero`: behind a noun, before a title or `a`, it says as what. */
function saysWhatAs(words: readonly Word[], at: number): boolean {
	const before = words[at - 1]?.class;
	if (words[at]?.lower !== 'as' || (before !== 'noun' && before !== 'name')) return false;
	if (/^an?$/.test(words[at + 1]?.lower ?? '')) return true;
	for (let next = at + 1; next < at + 5; next++) {
		const word = words[next];
		if (word === undefined || !(word.class === 'noun' || word.class === 'name' || word.class === 'genitive'))
			return false;
		if (word.class === 'noun' && ROLE_NOUNS.has(word.lower)) return true;
	}
	return false;
}

function linkKind(words: readonly Word[], at: number, word: Word): Link['kind'] {
	switch (word.class) {
		case 'preposition':
			return canSubordinate(word) && !saysWhatAs(words, at) && opensClause(words, at + 1)
				? 'subordinator'
				: 'preposition';
		case 'subordinator':
		case 'relative':
		case 'coordinator':
		case 'comma':
		case 'adverb':
			return word.class;
		case 'negation':
		case 'quote':
			return 'adverb';
		default:
			return 'mark';
	}
}

/** Whether a subject and a finite verb follow, before any mark: `after [rebels struck]`, not `after [the war]`. */
function opensClause(words: readonly Word[], from: number): boolean {
	let phrase = readNounPhrase(words, from);
	if (phrase !== null && isListed(words, from, phrase)) phrase = readNounPhrase(words, phrase.last + 2) ?? phrase;
	if (phrase !== null && opensPastAside(words, phrase)) return true;
	for (let steps = 0; phrase !== null && steps < MOST_MODIFIERS; steps++) {
		const group = readVerbGroup(words, pastAdverbs(words, phrase.last + 1));
		if (group !== null) {
			if (group.form !== 'finite' && group.form !== 'either') return false;
			if (steps === 0 && (group.form === 'finite' || NOMINATIVE.test(words[phrase.head]?.lower ?? ''))) return true;
			if (words[from - 1]?.lower === 'as' && group.form === 'finite') return true;
			return words[group.last + 1]?.lower === 'that' || readNounPhrase(words, group.last + 1) !== null;
		}
		const isOfList =
			steps > 0 && words[phrase.first - 1]?.lower === 'of' && /^(?:and|or)$/.test(words[phrase.last + 1]?.lower ?? '');
		if (words[phrase.last + 1]?.class !== 'preposition' && !isOfList) return false;
		phrase = readNounPhrase(words, phrase.last + 2);
		if (phrase?.time === true) return false;
	}
	return false;
}

/** `as [prices and costs] rose`, `after [Acme and Orca] merged`; `after the war and people fled` is none. */
function isListed(words: readonly Word[], from: number, { last, head, time }: NounPhrase): boolean {
	const [link, other] = [words[last + 1], words[last + 2]];
	if (time || !/^(?:and|or)$/.test(link?.lower ?? '')) return false;
	if (words[from - 1]?.lower === 'as')
		return /^(?:noun|name|determiner|possessive|number)$/.test(other?.class ?? 'mark');
	return words[head]?.class === 'name' && other?.class === 'name' && words[head]?.kind === other.kind;
}

/** `after their best hope, Ann Lee, [left]`: a subject and who that is, between commas. */
function opensPastAside(words: readonly Word[], { last, time }: NounPhrase): boolean {
	if (time || words[last + 1]?.class !== 'comma') return false;
	let at = last + 2;
	while (at < last + 10 && /^(?:name|noun|determiner|number|genitive)$/.test(words[at]?.class ?? 'mark')) at++;
	if (at === last + 2 || words[at]?.class !== 'comma') return false;
	const group = readVerbGroup(words, pastAdverbs(words, at + 1));
	return (
		group !== null &&
		(group.form === 'finite' || group.form === 'either') &&
		!/^(?:which|who)$/.test(words[at + 1]?.lower ?? '')
	);
}

const NOMINATIVE = /^(?:i|he|she|we|they)$/;

function pastAdverbs(words: readonly Word[], from: number): number {
	let at = from;
	while (words[at]?.class === 'adverb') at++;
	return at;
}

/** `after an earthquake [below the sea] [off Peru] sent waves`: how many phrases may hang on the subject. */
const MOST_MODIFIERS = 3;
