import type { RoleFact } from '../../../domain/fact.ts';
import type { Word } from '../../grammar/words.ts';
import { type Holder, roleFacts } from './holder.ts';
import { isPerson } from './parties.ts';
import { titlesAfter } from './title-after.ts';
import { asFormer, type TitlePhrase } from './title-phrase.ts';
import { isCourtesy } from './title-words.ts';

/** Posts told before the name and apart from it: by `as` at the sentence's begin, or as the subject of a `be` whose complement the name is. */
export const fromFronted = (holder: Holder): RoleFact[] => {
	const { words } = holder.sentence;
	let named = holder.first;
	while (isCourtesy(words[named - 1])) named--;
	const before = words[named - 1];
	if (before?.class === 'comma') return asFronted(holder, named - 1);
	return before?.class === 'be' && /^(?:is|was|are|were)$/.test(before.lower) ? identified(holder, named - 1) : [];
};

/** `As chairman of Acme, [Ann Lee] sold it`, `In her new job as chairman, Ann Lee`; what she would do as such is not said to be so. */
function asFronted(holder: Holder, comma: number): RoleFact[] {
	const { words } = holder.sentence;
	const as = words[0]?.lower === 'as' ? 0 : inPost(words);
	const next = words[holder.last + 1];
	const will = next?.lower === 'will';
	if (as < 0 || next?.class === 'genitive' || (next?.class === 'modal' && !will)) return [];
	return single(titlesAfter(holder.sentence, as + 1), comma)
		.flatMap((phrase) => roleFacts(holder, phrase, 'fronted'))
		.map((fact) => (will ? { ...fact, certainty: 'likely' as const, why: 'not yet' } : fact));
}

/** How many words `In his new job as` has before its `as` at most. */
const LONGEST_POST = 5;

/** The `as` of `In his new job as` at the sentence's begin; -1 without. */
function inPost(words: readonly Word[]): number {
	if (words[0]?.lower !== 'in' || words[1]?.class !== 'possessive') return -1;
	const as = words.slice(0, LONGEST_POST + 1).findIndex(({ lower }) => lower === 'as');
	return as > 0 && /^(?:job|role|post|position|capacity|term|time|stint)$/.test(words[as - 1]?.lower ?? '') ? as : -1;
}

/** `The club's new chairman is [Ann Lee]`: whose post it is stands before `be`. */
function identified(holder: Holder, be: number): RoleFact[] {
	const { draft, words } = holder.sentence;
	const after = words[holder.last + 1];
	if (after !== undefined && !/^(?:comma|mark|relative|preposition)$/.test(after.class)) return [];
	const from = opening(words, be);
	// The captain of a side whose coach is Ann Lee.
	if (words.slice(from, be).some(({ mention }) => isPerson(draft, mention))) return [];
	const phrases = single(titlesAfter(holder.sentence, from), be).filter(
		({ definite, organization, title }) => (definite || organization !== null) && !OPINION.test(title),
	);
	const over = words[be]?.lower === 'was' && words.some(({ lower }) => lower === 'until');
	return phrases.flatMap((phrase) => roleFacts(holder, over ? asFormer(phrase) : phrase, 'identified'));
}

/** Prizes and opinions, which any number of others hold as well. */
const OPINION =
	/\b(?:best|worst|greatest|favourite|favorite|only|main|real|last|next|first|second|third|youngest|oldest|winner|victim|survivor|contender|candidate|scorer|suspect|figure|player)\b/i;

/** The title phrases, if they end right before the word at `end` and name one. */
const single = (phrases: readonly TitlePhrase[], end: number): readonly TitlePhrase[] =>
	phrases[0]?.last === end - 1 && phrases.every(({ plural }) => plural !== true) ? phrases : [];

/** Where the phrase before `be` begins: behind the comma, mark or `and` before it. */
function opening(words: readonly Word[], be: number): number {
	for (let at = be - 1; at >= 0; at--)
		if (/^(?:comma|mark|quote|subordinator|relative)$/.test(words[at]?.class ?? 'mark')) return at + 1;
	return 0;
}
