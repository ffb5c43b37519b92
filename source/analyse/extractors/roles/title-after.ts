import type { Party } from '../../../domain/fact.ts';
import type { SentenceWords } from '../../grammar/sentences.ts';
import type { Word } from '../../grammar/words.ts';
import { isPerson, mentionWords, nameOf, partyOf } from './parties.ts';
import {
	chooseOrganization,
	type Owner,
	ownerBefore,
	ownerOfPronoun,
	pointBack,
	singularTitle,
	type TitlePhrase,
	titleText,
} from './title-phrase.ts';
import { isGeneralAfterNoun, isModifier, isRelational, roleNoun, singular } from './title-words.ts';

const LONGEST_PHRASE = 14;
const LONGEST_COMPLEMENT = 12;

const OPENERS = /^(?:a|an|the|one|another)$/;
const ADVERBS = /^(?:then|now|currently|formerly|also|still|previously|once|later|today|himself|herself)$/;
/** They belong to the title, lest who was something reads as who is. */
const PAST = /^(?:formerly|previously|once|then)$/;
const OWNING = /^(?:of|for|at|with|to|in|on|from)$/;

/**
 * The title phrase that begins at the word at `from`: `the agency's director`, `a senior commander of the group`,
 * `spokeswoman for the mission`, `founder and chief executive of Acme`: one entry a title. Empty where none begins there.
 */
export function titlesAfter(sentence: SentenceWords, from: number): TitlePhrase[] {
	const phrase = titleAfter(sentence, from);
	if (phrase === null) return [];
	const { words } = sentence;
	if (words[phrase.last + 1]?.lower !== 'and' && words[phrase.last + 1]?.lower !== '&') return [phrase];
	const next = titleAfter(sentence, phrase.last + 2);
	if (next === null) return [phrase];
	const organization = phrase.organization ?? next.organization;
	return [
		{ ...phrase, organization, last: next.last },
		{
			...next,
			organization: next.organization ?? (words[phrase.last + 2]?.class === 'determiner' ? null : organization),
		},
	];
}

function titleAfter(sentence: SentenceWords, from: number): TitlePhrase | null {
	const { draft, words } = sentence;
	let at = from;
	let past = '';
	for (; ADVERBS.test(words[at]?.lower ?? ''); at++)
		if (PAST.test(words[at]?.lower ?? '')) past = `${words[at]?.lower} `;
	const opener = words[at];
	if (opener === undefined) return null;
	let definite = opener.lower === 'the';
	let owner: Owner | null = null;
	let titleFirst = at;
	let mentions: number[] = [];
	let modifiers = 0;
	if (OPENERS.test(opener.lower)) titleFirst = ++at;
	else if (opener.class === 'possessive') {
		owner = { ...ownerOfPronoun(sentence, at), first: at };
		definite = true;
		titleFirst = ++at;
	}
	let head = -1;
	const limit = at + LONGEST_PHRASE;
	for (; at < limit; at++) {
		const word = words[at];
		if (word === undefined) break;
		if (word.mention >= 0) {
			const { last } = mentionWords(words, at);
			const owns = words[last + 1]?.class === 'genitive';
			if (isPerson(draft, word.mention) && !owns) return null;
			const based = words[last + 1]?.text === '-' && /^\p{Ll}+$/u.test(words[last + 2]?.text ?? '');
			if (based) {
				// A London-based banker is nobody's of London.
				at = last + 2;
				titleFirst = at + 1;
				modifiers++;
				head = -1;
				continue;
			}
			if (!owns) mentions = [word.mention, ...mentions];
			head = -1;
			at = last;
		} else if (word.class === 'genitive') {
			owner = ownerBefore(sentence, at);
			definite = true;
			mentions = [];
			modifiers = 0;
			titleFirst = at + 1;
			head = -1;
		} else if (word.class !== 'quote') {
			const noun = roleNoun(word);
			if (noun !== null && isNominal(words, at, word)) head = at;
			else if (isGeneralAfterNoun(words, at) && head === at - 1) head = at - 1;
			else if (isModifier(word)) head = -1;
			else break;
			if (head !== at) modifiers++;
		}
	}
	if (head < 0) return null;
	const end = isGeneralAfterNoun(words, head + 1) ? head + 1 : head;
	const headWord = words[head];
	const noun = headWord === undefined ? null : (roleNoun(headWord) ?? singular(headWord.lower));
	if (noun === null) return null;
	const { organization, inTitle } = chooseOrganization(sentence, mentions, noun);
	const tail = complementsAfter(sentence, end, noun);
	const regional =
		organization >= 0 && inTitle < 0 && isPlace(sentence, organization) && isOrganization(sentence, tail.party);
	// Spain's director for Europe: of Spain.
	const owned = owner?.party ?? null;
	const isAbout = owned !== null && tail.about && !isOrganization(sentence, tail.party);
	const complement = isAbout ? owned : (tail.party ?? owned);
	const own = organization >= 0 && !regional ? partyOf(draft, organization) : complement;
	const kept = regional ? organization : inTitle;
	if (isRelational(noun) && own === null && modifiers === 0 && tail.last === end) return null;
	return {
		first: from,
		last: tail.last,
		title: `${past}${
			tail.titleLast === end
				? singularTitle(titleText(sentence, titleFirst, end, kept), words[end])
				: titleText(sentence, titleFirst, tail.titleLast, kept)
		}`,
		noun,
		organization: own,
		inferred: organization < 0 && (tail.party !== null ? tail.inferred : owner?.inferred === true),
		definite,
		second: null,
	};
}

const isPlace = ({ draft }: SentenceWords, mention: number): boolean => nameOf(draft, mention)?.kind === 'place';

const isOrganization = ({ draft }: SentenceWords, party: Party | null): boolean =>
	party?.name != null && draft.names[party.name]?.kind === 'organization';

/** Role nouns that look like verbs (`heads`, `coach`) count only where no clause turns on them. */
const isNominal = (words: readonly Word[], at: number, word: Word): boolean =>
	word.class !== 'verb' || OPENERS.test(words[at - 1]?.lower ?? '');

interface Complement {
	readonly party: TitlePhrase['organization'];
	readonly inferred: boolean;
	/** Behind `for`. */
	readonly about: boolean;
	/** Last word of the title proper, and of everything read. */
	readonly titleLast: number;
	readonly last: number;
}

/** What follows the noun: `of law at [Harvard]` belongs to the title up to `law`, and names the organisation. */
function complementsAfter(sentence: SentenceWords, end: number, noun: string): Complement {
	const { words, draft } = sentence;
	let titleLast = end;
	let last = end;
	for (let round = 0; round < 3; round++) {
		const link = words[last + 1];
		if (link === undefined || !OWNING.test(link.lower)) break;
		const first = last + 2;
		const phraseEnd = phraseFrom(words, first);
		if (phraseEnd < first) break;
		const local = link.lower === 'from' || (link.lower === 'in' && !GOVERNS.test(noun));
		if (namesPerson(sentence, first, phraseEnd)) break;
		const named = firstNamed(sentence, first, phraseEnd);
		if (named >= 0) {
			if (local && round === 0 && draft.names[draft.mentions[named]?.name ?? -1]?.kind !== 'organization') break;
			// Chairman of the [Commons] education committee: of its committee, and the committee is part of the title.
			const panel =
				link.lower === 'of' && words[phraseEnd]?.mention === -1 && PANEL.test(words[phraseEnd]?.lower ?? '');
			return {
				party: partyOf(draft, named),
				inferred: false,
				about: link.lower === 'for',
				titleLast: panel ? phraseEnd : titleLast,
				last: phraseEnd,
			};
		}
		const back = pointBack(sentence, first, phraseEnd);
		if (back.party !== null)
			return { party: back.party, inferred: back.inferred, about: false, titleLast, last: phraseEnd };
		if (words[first]?.class === 'determiner' || words[first]?.class === 'possessive') {
			if (round === 0 && link.lower === 'of' && words[first]?.lower === 'the')
				return { party: null, inferred: false, about: false, titleLast: phraseEnd, last: phraseEnd };
			break;
		}
		if (link.lower !== 'of' && link.lower !== 'for') break;
		titleLast = phraseEnd;
		last = phraseEnd;
	}
	return { party: null, inferred: false, about: false, titleLast, last };
}

const PANEL =
	/^(?:committee|subcommittee|sub-committee|commission|panel|board|council|task-force|inquiry|caucus|working-group|division|department|unit|faculty|section|desk)$/;

const GOVERNS =
	/^(?:minister|ambassador|envoy|governor|mayor|official|lawmaker|senator|judge|prosecutor|spokesman|spokeswoman|spokesperson|representative|director|head|chief|manager|bishop|archbishop)$/;

/** Last word of the plain noun phrase that begins at `first`; less than `first` where none does. */
function phraseFrom(words: readonly Word[], first: number): number {
	let last = first - 1;
	for (let at = first; at < first + LONGEST_COMPLEMENT; at++) {
		const word = words[at];
		if (word === undefined) break;
		if (word.class === 'noun' || word.class === 'name') last = at;
		else if (
			word.class === 'coordinator' &&
			words[at + 1]?.class === 'noun' &&
			words[at - 1]?.class === 'noun' &&
			isBare(words, first)
		)
			continue;
		else if (!['determiner', 'possessive', 'genitive', 'quote', 'number', 'adverb'].includes(word.class)) break;
		else if (word.class === 'determiner' && at > first) break;
	}
	return last;
}

const isBare = (words: readonly Word[], first: number): boolean => words[first]?.class === 'noun';

function namesPerson({ draft, words }: SentenceWords, first: number, last: number): boolean {
	for (let at = first; at <= last; at++) if (isPerson(draft, words[at]?.mention ?? -1)) return true;
	return false;
}

/** The mention that names whose title it is: an organisation anywhere in the phrase, else the first place or group. */
function firstNamed({ draft, words }: SentenceWords, first: number, last: number): number {
	let found = -1;
	for (let at = first; at <= last; at++) {
		const mention = words[at]?.mention ?? -1;
		if (mention < 0 || isPerson(draft, mention)) continue;
		if (draft.names[draft.mentions[mention]?.name ?? -1]?.kind === 'organization') return mention;
		if (found < 0) found = mention;
	}
	const owner = words[last];
	if (/^an?$/.test(words[first]?.lower ?? '') && owner?.mention === -1) return -1;
	const definite = words[first]?.lower === 'the' && owner?.mention === -1;
	return definite && found >= 0 && isCollective(owner) ? -1 : found;
}

const isCollective = (word: Word | undefined): boolean =>
	word !== undefined && /^(?:faction|group|militia|movement|party)$/.test(word.lower);
