import type { Party, RoleFact } from '../../../domain/fact.ts';
import type { SentenceWords } from '../../grammar/sentences.ts';
import type { Word } from '../../grammar/words.ts';
import { appositionBefore, BEGINS_VERB, isSaying, lettersAt } from './apposition-before.ts';
import { type Holder, roleFacts } from './holder.ts';
import { isPerson, mentionWords, nameOf, partyOf } from './parties.ts';
import { titlesAfter } from './title-after.ts';
import type { TitlePhrase } from './title-phrase.ts';

/**
 * `Ann Lee, 45, the agency's director,` and `the agency's director, Ann Lee,`.
 * `titleFirst` is the word where the name with its own titles begins.
 */
export function fromApposition(holder: Holder, titleFirst: number): RoleFact[] {
	const after = appositionAfter(holder);
	const found = after.length > 0 ? after : appositionBefore(holder, titleFirst);
	return found.flatMap((phrase) => roleFacts(holder, phrase, 'apposition'));
}

function appositionAfter({ sentence, first, last }: Holder): TitlePhrase[] {
	const { words } = sentence;
	const letters = lettersAt(words, last + 1) + homeBehind(words, last);
	const opener = words[last + letters + 1];
	if (opener === undefined || !(opener.class === 'comma' || /^[(–—-]$/.test(opener.text))) return [];
	let at = last + letters + 2;
	if (words[at]?.class === 'number' && words[at + 1]?.class === 'comma') at += 2;
	at += kinBefore(sentence, at);
	const phrases = titlesAfter(sentence, at);
	const end = phrases[0]?.last;
	if (end === undefined) return [];
	const [phrase] = phrases;
	// [Ann Lee], Elver chief of staff Bo Roe and: the next one's title.
	if (isOfNext(sentence, at, end)) return [];
	if (isListed(sentence, phrases, end + 1) || isNextOfList(sentence, first, at, end + 1)) return [];
	// Met [Ann Lee], representatives of the miners and officials: no one of them is she.
	if (phrases.some(({ plural }) => plural === true) && !isSecond(sentence, first)) return [];
	// `…, an analyst at [Acme] told reporters`: its second comma is missing.
	// The president and his wife may be others.
	const isBound = !/^(?:the|this|that)$/.test(words[at]?.lower ?? '') && words[at]?.class !== 'possessive';
	const isOpen =
		(isBare(words, at) && phrase?.definite === false && BEGINS_VERB.test(words[end + 1]?.class ?? '')) ||
		(isSaying(words[end + 1]) && (phrase?.organization != null || isBound)) ||
		(phrase?.organization != null && words[end + 1]?.class === 'verb' && BELIEVING.test(words[end + 1]?.lower ?? '')) ||
		(words[end + 1]?.lower === 'and' &&
			(isBound ? phrase?.organization != null || /^an?$/.test(words[end + 2]?.lower ?? '') : phrases.length > 1));
	const next = words[end + 1];
	const isDirect = isBare(words, at) && phrase?.organization === null && next?.kind === 'organization';
	if (!isOpen && !isDirect && !closes(words, end + 1)) return [];
	const beside = isDirect ? end + 1 : next?.class === 'comma' ? end + 2 : -1;
	const organization = phrase?.organization === null ? organizationListed(sentence, beside) : null;
	if (isDirect && organization === null) return [];
	return organization === null ? phrases : phrases.map((one) => ({ ...one, organization }));
}

/** How many words say where one is from, behind the name at `last`: `Ann Lee [of Chile], the champion`. */
function homeBehind(words: readonly Word[], last: number): number {
	if (!/^(?:of|from)$/.test(words[last + 1]?.lower ?? '') || words[last + 2]?.kind !== 'place') return 0;
	return mentionWords(words, last + 2).last - last;
}

/** How many words of `mother of [Bo Roe] and` stand before the post of one who is both. */
function kinBefore({ draft, words }: SentenceWords, at: number): number {
	const kin = words[at]?.class === 'determiner' ? at + 1 : at;
	if (!KIN.test(words[kin]?.lower ?? '') || words[kin + 1]?.lower !== 'of') return 0;
	if (!isPerson(draft, words[kin + 2]?.mention ?? -1)) return 0;
	const { last } = mentionWords(words, kin + 2);
	return words[last + 1]?.lower === 'and' ? last + 2 - at : 0;
}

const KIN = /^(?:mother|father|son|daughter|wife|widow|husband|brother|sister|grandson|granddaughter|uncle|aunt)$/;

/** `Ann Lee, chief executive was`: no noun of one is a subject without an article, so that only a comma is missing. */
const isBare = (words: readonly Word[], at: number): boolean =>
	/^(?:noun|name)$/.test(words[at]?.class ?? '') && words[at]?.kind !== 'person';

/** Whether the phrase goes on into the name of somebody whose title it is. */
function isOfNext({ draft, words }: SentenceWords, at: number, end: number): boolean {
	for (let index = at + 1; index <= end + 4; index++) {
		const before = words[index - 1];
		if (index > end && /^(?:comma|verb|be|have|coordinator|mark)$/.test(words[index]?.class ?? 'mark')) return false;
		if (!isPerson(draft, words[index]?.mention ?? -1) || before === undefined) continue;
		// [Ann Lee], head of [Acme] Bo Roe, and: two names side by side.
		if (before.mention >= 0) {
			if (before.mention !== words[index]?.mention && !isPerson(draft, before.mention)) return true;
			continue;
		}
		// A director at analyst [Acme]: where she works.
		if (/^(?:at|with|from|for)$/.test(words[index - 2]?.lower ?? '')) return false;
		if (/^(?:noun|name|verb)$/.test(before.class)) return !CALLED.test(before.lower);
	}
	return false;
}

const CALLED = /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|prof|president|prince|queen|king)\.?$/;

/** [Bo Roe] and [Ann Lee], directors of Acme: the second of two. */
const isSecond = ({ draft, words }: SentenceWords, first: number): boolean =>
	words[first - 1]?.lower === 'and' && isPerson(draft, words[first - 2]?.mention ?? -1);

const CROWNED = /^(?:king|queen|emperor|empress|sultan|emir|pope|prince|princess|duke|duchess|shah)$/;

/** Met [Bill Lund], the King of Belgium and the Queen of Spain: so many guests. */
function isListed({ draft, words }: SentenceWords, [one, other]: readonly TitlePhrase[], next: number): boolean {
	const kindOf = (phrase: TitlePhrase | undefined): string | undefined =>
		draft.names[phrase?.organization?.name ?? -1]?.kind;
	const both = one?.definite === true && other?.definite === true && one.organization !== other.organization;
	if (both && kindOf(one) === 'place' && kindOf(other) === 'place') return true;
	if (one === undefined || !CROWNED.test(one.noun)) return false;
	const comma = words[next]?.class === 'comma' ? 1 : 0;
	if (isAsWellAs(words, next + comma)) return true;
	const and = words[next + comma]?.lower === 'and' ? 1 : 0;
	const after = words[next + comma + and];
	return comma + and > 0 && after !== undefined && (after.class === 'determiner' || isPerson(draft, after.mention));
}

const isAsWellAs = (words: readonly Word[], at: number): boolean =>
	words[at]?.lower === 'as' && words[at + 1]?.lower === 'well' && words[at + 2]?.lower === 'as';

/** How many words before a name the "including" of its list may stand. */
const LONGEST_LIST = 16;

/** `guests including [Ann Lee], the mayor of Lyon and two ministers`: commas of a list part those who are listed. */
function isNextOfList({ draft, words }: SentenceWords, first: number, at: number, next: number): boolean {
	if (words[at]?.lower !== 'the') return false;
	const joined = /^(?:and|or|plus)$/.test(words[next]?.lower ?? '') || isAsWellAs(words, next);
	if (!joined) return false;
	let before = first - 1;
	while (
		before > first - LONGEST_LIST &&
		(words[before]?.class === 'comma' ||
			words[before]?.lower === 'and' ||
			isPerson(draft, words[before]?.mention ?? -1))
	)
		before--;
	const opener = words[before]?.lower ?? '';
	return (
		/^(?:including|included|include|like|among|alongside)$/.test(opener) ||
		(opener === 'as' && words[before - 1]?.lower === 'such')
	);
}

const BELIEVING =
	/^(?:believes?|believed|thinks?|thought|expects?|expected|hopes?|hoped|fears?|feared|agrees?|agreed|welcomed|welcomes|denied|denies|criticised|criticized|praised|accused|predicts?|predicted|argues?|argued|described|describes|estimates?|estimated|sees|saw|called|calls|refused|refuses|declined)$/;

/** The firm in `Ann Lee, chief economist, Acme Bank,` and `Ann Lee, chief economist Acme Bank,`, whose word is at `at`. */
function organizationListed({ draft, words }: SentenceWords, at: number): Party | null {
	const mention = words[at]?.mention ?? -1;
	if (mention < 0 || nameOf(draft, mention)?.kind !== 'organization') return null;
	const after = words[mentionWords(words, at).last + 1];
	return after === undefined || after.class === 'comma' || after.class === 'mark' ? partyOf(draft, mention) : null;
}

/** Whether an apposition can end before the word at `at`; a verb would make it a subject of its own. */
function closes(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (word === undefined) return true;
	if (word.class === 'comma' || word.class === 'mark' || word.class === 'quote' || word.class === 'relative')
		return true;
	if (word.class === 'preposition' || word.class === 'subordinator' || word.class === 'time') return true;
	// Head of the delegation here, said so.
	if (/^(?:here|there|today|yesterday)$/.test(word.lower))
		return /^(?:comma|mark)$/.test(words[at + 1]?.class ?? 'mark');
	if (word.class !== 'verb') return false;
	// The lawyer representing them; the judge appointed by it.
	if (/ing$/.test(word.lower) && !/^(?:saying|adding)$/.test(word.lower)) return true;
	return /ed$/.test(word.lower) && words[at + 1]?.class === 'preposition';
}
