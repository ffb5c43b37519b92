import type { Party } from '../../../domain/fact.ts';
import { firstFrom } from '../../../domain/span.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isIngNoun } from '../../grammar/ing-verbs.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import { isAdjective } from '../../lexicons/adjectives.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import { startsUpper } from '../../segment/classes.ts';
import { isMeasure } from './measures.ts';
import type { Page } from './page.ts';
import { isTitled as isTitle } from './titled.ts';
import type { Verb } from './verb.ts';

/** `[West German] armed forces`: a demonym alone does nothing. */
export const isBareDemonym = ({ draft, words }: Page, party: Party | null): boolean => {
	if (party === null || party.name === null || draft.names[party.name]?.kind !== 'group') return false;
	return /^[\p{L} -]+(?:an|ish|ese|ic)$/u.test(party.text) && words[firstFrom(words, party.start)]?.class === 'name';
};

/** `Acme (Peru) [Finance Ltd]`: a name that a place in brackets parts. */
function isBehindBracket(words: Page['words'], at: number): boolean {
	if (words[at - 1]?.text !== ')' || !startsUpper(words[at]?.text ?? '')) return false;
	const open = words.findLastIndex(({ text }, index) => index < at - 1 && text === '(');
	return open > 0 && open > at - 5 && startsUpper(words[open - 1]?.text ?? '');
}

/** `bought [Flight] into Danger`, `Mapinduzi (CCM) [party]`: a capital that names nothing known, a noun behind a bracket. */
export function isCutName({ words }: Page, party: Party | null): boolean {
	if (party === null) return false;
	const at = firstFrom(words, party.start);
	const word = words[at];
	if (isBehindBracket(words, at)) return true;
	if (word === undefined || word.end !== party.end || word.class !== 'noun') return false;
	if (words[at - 1]?.text === ')') return true;
	const goesOn =
		/^(?:into|to|of|from|without|under|against)$/.test(words[at + 1]?.lower ?? '') &&
		startsUpper(words[at + 2]?.text ?? '');
	const isTitle = at > 0 || (words[at + 2]?.mention ?? 0) < 0;
	return isTitle && goesOn && /^\p{Lu}\p{Ll}/u.test(word.text) && word.mention < 0 && party.name === null;
}

/** `a World Dramatic and [Documentary competition] is held`: what stands before the conjunction may belong to it. */
export function isHalfOfPair({ chunks, words }: Page, { kind, passive, subject }: Clause): boolean {
	const first = subject[0] ?? -1;
	const other = chunks[first - 2];
	if (kind !== 'main' || !passive || chunks[first - 1]?.kind !== 'coordinator' || !isNounPhrase(other)) return false;
	const head = words[other.head];
	return head?.class === 'noun' && (isAdjective(head.lower) || /^\p{Lu}\p{Ll}/u.test(head.text));
}

/** `toured [the region highlighting] gains`, `clashed with [Leeds] [No campaigners]`, `scored [the South African] sides consolation`: the phrase may have taken in too much or too little. */
export function runsOn({ chunks, words }: Page, verb: Verb, at: number, hasObject: boolean): boolean {
	const phrase = chunks[at];
	if (!isNounPhrase(phrase)) return false;
	const [before, head] = [words[phrase.head - 1], words[phrase.head]];
	const isTaken = head?.class === 'noun' && head.lower.endsWith('ing') && !isIngNoun(head.lower);
	if (isTaken && before?.class === 'noun' && phrase.first < phrase.head - 1 && chunks[at + 1]?.kind === 'verb')
		return true;
	const next = chunks[at + 1];
	if (next?.kind === 'verb' && next.form === 'finite' && hasObject && verb.base !== 'help') return true;
	if (!isNounPhrase(next) || next.time || TAKES_TWO.test(verb.base) || isTitle(verb)) return false;
	// devalued the franc more than 5 pct
	if (isMeasure({ words }, next)) return false;
	return !/^\d/.test(words[next.first]?.lower ?? '') && !/^(?:pronoun|number)$/.test(words[next.head]?.class ?? '');
}

/** `the new book claims Mr [Lund] hosted`: a plural that is a verb, before a person's name, and no one's title. */
export function isTwoClauses({ chunks, words }: Page, clause: Clause): boolean {
	const phrase = chunks[clause.subject[0] ?? -1];
	if (!isNounPhrase(phrase)) return false;
	for (let at = phrase.first + 1; at < phrase.head; at++) {
		const word = words[at];
		const next = words[at + 1];
		if (word?.class !== 'noun' || !/\p{Ll}s$/u.test(word.text) || next === undefined) continue;
		if (next.kind !== 'person' && !/^(?:mr|mrs|ms|dr|sir|lord)\.?$/.test(next.lower)) continue;
		if (!ROLE_NOUNS.has(word.lower.slice(0, -1)) && verbForms(word.lower).some(({ shape }) => shape === 'third'))
			return true;
	}
	return false;
}

/** Verbs with two phrases behind them: `named [Lund] [chairman]`, `gave [Peru] [a loan]`. */
const TAKES_TWO =
	/^(?:give|offer|award|grant|hand|lend|loan|send|pay|sell|show|teach|tell|owe|deny|promise|leave|bring|guarantee|assign|allot|serve|cause|name|appoint|elect|call|make|declare|crown|dub|label|vote|consider|brand|keep|cost|fine|save|earn|win|find)$/;
