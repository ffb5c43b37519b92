import type { Party, RoleFact } from '../../../domain/fact.ts';
import type { SentenceWords } from '../../grammar/sentences.ts';
import type { Word } from '../../grammar/words.ts';
import { SAYING } from '../../segment/abbreviations.ts';
import { type Holder, roleFacts } from './holder.ts';
import { LETTERS } from './letters.ts';
import { isPerson, mentionWords, nameOf, partyOf } from './parties.ts';
import { titlesAfter } from './title-after.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { isCourtesy } from './title-words.ts';

/** How many words before a name its apposition may begin. */
const LONGEST_APPOSITION = 18;

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
	const letters = lettersAt(words, last + 1);
	const opener = words[last + letters + 1];
	if (opener === undefined || !(opener.class === 'comma' || /^[(–—-]$/.test(opener.text))) return [];
	let at = last + letters + 2;
	if (words[at]?.class === 'number' && words[at + 1]?.class === 'comma') at += 2;
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

/** `Ann Lee, chief executive was`: no noun of one is a subject without an article, so that only a comma is missing. */
const isBare = (words: readonly Word[], at: number): boolean =>
	/^(?:noun|name)$/.test(words[at]?.class ?? '') && words[at]?.kind !== 'person';

const BEGINS_VERB = /^(?:verb|be|have|modal)$/;

/** How many words of letters, as of `Ann Lee QC`, stand at `at`. */
const lettersAt = (words: readonly Word[], at: number): number =>
	LETTERS.test(words[at]?.text ?? '') && words[at]?.mention === -1 ? 1 : 0;

/** Whether the phrase goes on into the name of somebody whose title it is. */
function isOfNext({ draft, words }: SentenceWords, at: number, end: number): boolean {
	for (let index = at + 1; index <= end + 4; index++) {
		const before = words[index - 1];
		if (index > end && /^(?:comma|verb|be|have|coordinator|mark)$/.test(words[index]?.class ?? 'mark')) return false;
		if (!isPerson(draft, words[index]?.mention ?? -1) || before === undefined || before.mention >= 0) continue;
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

const isSaying = (word: Word | undefined): boolean => word?.class === 'verb' && SAYING.has(word.lower);

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
	if (word.class !== 'verb') return false;
	// The lawyer representing them; the judge appointed by it.
	if (/ing$/.test(word.lower) && !/^(?:saying|adding)$/.test(word.lower)) return true;
	return /ed$/.test(word.lower) && words[at + 1]?.class === 'preposition';
}

function appositionBefore({ sentence, last }: Holder, named: number): TitlePhrase[] {
	const { words } = sentence;
	// The union's leader, Sir [Bo Roe].
	let first = named;
	while (isCourtesy(words[first - 1])) first--;
	// The Bishop of Durham, the Rt Rev Dr [Bo Roe].
	if (first < named && words[first - 1]?.lower === 'the') first--;
	if (words[first - 1]?.class !== 'comma') return [];
	const next = last + lettersAt(words, last + 1) + 1;
	const apart = standsApart(sentence, next);
	// The chairman of the club, [Bo Roe] warned that.
	if (!apart && !isSubject(words, next)) return [];
	if (!apart) return frontedBefore(sentence, first);
	for (let from = Math.max(0, first - LONGEST_APPOSITION); from < first - 1; from++) {
		if (!canOpen(words, from)) continue;
		if (holdsAnother(sentence, from, first)) continue;
		const phrases = titlesAfter(sentence, from);
		const phrase = phrases[0];
		const opensSentence =
			from === 0 && phrase !== undefined && (phrase.title.includes(' ') || words[last + 1]?.class === 'comma');
		const isOwned = phrase?.definite === true || phrase?.organization != null;
		// By Acme chief, [Ann Lee], for.
		const isBy =
			/^(?:by|from|with|to|of|against)$/.test(words[from - 1]?.lower ?? '') && phrase?.title.includes(' ') === true;
		if (
			phrase?.last === first - 2 &&
			(isOwned || opensSentence || isBy || /^(?:an?|one)$/.test(words[from]?.lower ?? ''))
		)
			return phrases;
	}
	return [];
}

/** Whether the word at `at` is the verb of the name before it and not of a clause put in: `…, [Ann Lee] said, had left`. */
function isSubject(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (word === undefined || !BEGINS_VERB.test(word.class)) return false;
	return !(isSaying(word) && /^(?:comma|mark|time|preposition)$/.test(words[at + 1]?.class ?? 'mark'));
}

/** `The chairman of the club, [Ann Lee] warned that`: the title that begins the sentence and ends at the comma before the word at `first`. */
function frontedBefore(sentence: SentenceWords, first: number): TitlePhrase[] {
	const { words } = sentence;
	if (holdsAnother(sentence, 0, first) || /^(?:yesterday|today)$/.test(words[0]?.lower ?? '')) return [];
	const phrases = titlesAfter(sentence, 0);
	const [phrase] = phrases;
	return phrase?.last === first - 2 && phrase.plural !== true && phrase.title.includes(' ') ? phrases : [];
}

/** US envoy [Ann Lee], UN chief [Bo Roe]: hers is not his. A lawyer for [Mr Lund], [Ann Lee]: hers. */
function holdsAnother({ draft, words }: SentenceWords, from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		if (!isPerson(draft, words[at]?.mention ?? -1)) continue;
		const { first, last } = mentionWords(words, at);
		let before = first - 1;
		while (/^(?:mr|mrs|ms|miss|dr|sir|lord|lady)\.?$/.test(words[before]?.lower ?? '')) before--;
		if (words[last + 1]?.class !== 'genitive' && words[before]?.class !== 'preposition') return true;
		at = last;
	}
	return false;
}

function canOpen(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (word === undefined) return false;
	const before = words[at - 1];
	// Told MPs the chancellor, [Ann Lee], had.
	if (before?.class === 'name' && word.lower === 'the') return true;
	if (before !== undefined && ['noun', 'name', 'determiner', 'possessive', 'genitive'].includes(before.class))
		return false;
	return (
		word.lower === 'one' ||
		word.class === 'determiner' ||
		word.class === 'possessive' ||
		word.class === 'name' ||
		word.class === 'noun'
	);
}

/** Whether the name is closed off as an apposition, not the subject or first of a list: `…, [Ann Lee], is leaving`. */
function standsApart({ draft, words }: SentenceWords, at: number): boolean {
	const next = words[at];
	if (next === undefined || (next.class === 'mark' && next.text !== '/')) return true;
	if (next.class !== 'comma') return false;
	for (let ahead = at + 1; ahead < at + 10; ahead++) {
		const word = words[ahead];
		if (word === undefined || word.class === 'verb' || word.class === 'be' || word.class === 'have') return true;
		if (
			word.lower === 'and' &&
			(words[ahead - 1]?.mention ?? -1) >= 0 &&
			isPerson(draft, words[ahead - 1]?.mention ?? -1)
		)
			return false;
	}
	return true;
}
