import type { Party } from '../../../domain/fact.ts';
import type { SentenceWords } from '../../grammar/sentences.ts';
import { isListedVerb } from '../../grammar/verb-forms.ts';
import type { Word } from '../../grammar/words.ts';
import { isGenre } from './genres.ts';
import { isPerson, mentionWords, partyOf } from './parties.ts';
import {
	beyondName,
	INFINITIVE,
	isCutAt,
	isEndOfName,
	isPairOfCapitals,
	isPortfolio,
	isTold,
	PAST_RANK,
	takesInfinitive,
} from './title-bounds.ts';
import { coreBefore } from './title-core.ts';
import {
	chooseOrganization,
	isOfSeveral,
	isOwned,
	isRegion,
	isShadow,
	type Owner,
	ownerBefore,
	ownerOfPronoun,
	singularTitle,
	type TitlePhrase,
	titleText,
} from './title-phrase.ts';
import { isBeforeRank, RANK, ranksBefore, ranksFrom } from './title-ranks.ts';
import {
	isAbbreviation,
	isCapital,
	isCompound,
	isListedModifier,
	isModifier,
	isNounByPlace,
	isPluralRole,
	isRelational,
	roleNoun,
} from './title-words.ts';
import { unknownBody } from './unknown-body.ts';

/** What somebody has, of whom a clause without "that" tells. */
const HAD =
	/^(?:impact|effect|influence|difference|contribution|faith|trust|praise|confidence|criticism|comments|remarks)$/;

const UNIT = /^(?:m|km|metres?|meters?|miles?|mile)$/;

/** Longest title in words: `Deputy Assistant Secretary of State for Near Eastern Affairs`. */
const LONGEST_TITLE = 12;

/** Delegation [chief] Finance Minister [Ann Lee]: the end of a post of its own, before one in capitals. */
export const isPostBefore = (words: readonly Word[], at: number): boolean => {
	const [before, word] = [words[at - 1], words[at]];
	if (word === undefined || isCapital(word) || roleNoun(word) === null || isPluralRole(word)) return false;
	if (WITHIN_POST.test(word.lower)) return false;
	return before !== undefined && /^(?:noun|name)$/.test(before.class) && !isListedModifier(before);
};

/** Its executive [Director Ann Lee]: a post in small letters and capitals. */
const WITHIN_POST = /^(?:executive|assistant|associate|deputy|general)$/;

/** The movie's star [Ann Lee], the show's host: who they are to a work. */
const OF_WORKS = /^(?:star|host|lead|narrator|creator|presenter)$/;
const WORKS =
	/^(?:film|movie|picture|show|series|sitcom|drama|soap|programme|program|play|musical|sequel|quiz|documentary|event|ceremony|awards|festival|contest)$/;

/** [Bo Roe] star [Ann Lee]: a film called after somebody, right before who made it. */
function isWork(words: readonly Word[], at: number, head: number, noun: string): boolean {
	const { first } = mentionWords(words, at);
	const maker = words[head];
	if (at !== head - 1 || first === at || maker === undefined || isPluralRole(maker) || !MAKERS.test(noun)) return false;
	return /^(?:preposition|determiner|adverb|noun|verb|mark|coordinator)$/.test(words[first - 1]?.class ?? 'mark');
}

/** Keeper [Ann Lee], awards for stars [Ann Lee] and Bo Roe: of what, the text need not say; `star` may be a verb. */
const isAlone = (words: readonly Word[], head: number, noun: string): boolean =>
	/^(?:keeper|boss|substitute)$/.test(noun) ||
	(noun === 'star' && /^(?:for|with|by|from|of|to|between)$/.test(words[head - 1]?.lower ?? ''));

const MAKERS = /^(?:star|director|actor|actress|author|creator|producer|screenwriter|co-star)$/;

export function titleBefore(sentence: SentenceWords, at: number): TitlePhrase | null {
	const { draft, words } = sentence;
	const core = coreBefore(words, at - 1);
	if (core === null) return null;
	const { head, noun } = core;
	// It told reporters [Ann Lee] had left.
	if (isTold(words, head)) return null;
	// Radio DJ, football MP: capitals of short words say nothing.
	const capital = isCapital(words[head]) && !/^\p{Lu}+$/u.test(words[head]?.text ?? '');
	const mentions: number[] = [];
	let first = head;
	let owner: Owner | null = null;
	let second: Party | null = null;
	let modifiers = 0;
	let work = -1;
	let left = head - 1;
	for (; left >= 0 && left > head - LONGEST_TITLE; left--) {
		const word = words[left];
		if (word === undefined) break;
		if (word.mention >= 0) {
			if (isPerson(draft, word.mention) && isWork(words, left, head, noun)) {
				work = word.mention;
				first = left = mentionWords(words, left).first;
				modifiers++;
				continue;
			}
			if (isPerson(draft, word.mention) || mentions.length > 1) break;
			mentions.push(word.mention);
			left = mentionWords(words, left).first;
			first = left;
		} else if (word.class === 'quote') {
			if (words[left - 1]?.mention === -1 && words[left + 1]?.mention === -1) break;
			if (words[left - 1]?.mention === undefined) break;
		} else if (word.class === 'genitive') {
			owner = ownerBefore(sentence, left);
			break;
		} else if (word.class === 'possessive') {
			owner = { ...ownerOfPronoun(sentence, left), first: left };
			break;
		} else if (word.lower === 'and' && mentions.length === 1 && first === left + 1) {
			const before = words[left - 1]?.mention ?? -1;
			if (before < 0 || isPerson(draft, before)) break;
			// Former [Olympian] and [BBC] pundit: one of each.
			if (words[left - 1]?.kind === 'group' && words[left + 1]?.kind !== 'group') break;
			second = partyOf(draft, before);
			// Former [Arsenal] and [England] captain.
			const farther = mentionWords(words, left - 1).first;
			const ranked = ranksBefore(words, farther);
			if (ranked < farther) first = ranked;
			break;
		} else if (isPairOfCapitals(words, left, first)) {
			first = left - 1;
			left--;
			modifiers++;
		} else if (isPortfolio(words, left, first)) {
			first = left - 1;
			left--;
			modifiers++;
		} else if (left === head - 1 && UNIT.test(word.lower) && words[left - 1]?.class === 'number') {
			first = --left;
			modifiers++;
		} else if (word.text === ')' && words[left - 2]?.text === '(' && (words[left - 1]?.mention ?? -1) >= 0) {
			// World Health Organization (WHO) chief.
			if (mentions.length === 0) mentions.push(words[left - 1]?.mention ?? -1);
			break;
		} else if (words[left - 1]?.text === '-' && words[left - 2]?.kind != null) {
			// A London-based banker is nobody's of London.
			break;
		} else if (
			isModifier(word) ||
			isGenre(word.text) ||
			isCompound(words, left) ||
			isNounByPlace(words, left) ||
			isAbbreviation(word) ||
			(word.text === 'Under' && first === left + 1 && words[first]?.lower === 'secretary')
		) {
			if (capital && !isCapital(word) && (!isListedModifier(word) || isPostBefore(words, left))) break;
			if (isBeforeRank(words, left)) break;
			// Somebody counts [fired attendant Ann Lee]: no noun stands before a rank.
			if (PAST_RANK.test(words[left + 1]?.lower ?? '') && !isCapital(word) && !RANK.test(word.lower)) break;
			// 21 [Grams] actress, Sunday [Telegraph] journalist: the end of a name.
			if (!capital && isCapital(word) && isEndOfName(words, left)) break;
			// Decided to [discipline] striker Ann Lee.
			if (!isCapital(word) && words[left - 1]?.lower === 'to' && takesInfinitive(words, left - 2)) break;
			// Whether to [discipline] striker Ann Lee.
			if (!isCapital(word) && isListedVerb(word.lower) && INFINITIVE.test(words[left - 1]?.lower ?? '')) break;
			if (words[left - 1]?.class === 'modal') break;
			first = left;
			modifiers++;
		} else break;
	}
	// Commission for racial equality [chief]: whose chief is cut off at the preposition.
	if (isCutAt(words, left) && !capital && mentions.length === 0 && first < head) {
		first = head;
		modifiers = 0;
	}
	if (!capital && first < head) first = beyondName(words, first, head);
	// The impact manager [Ann Lee] has had.
	if (!capital && first < head && words[head - 1]?.mention === -1 && HAD.test(words[head - 1]?.lower ?? ''))
		first = head;
	const body = mentions.length === 0 && owner === null ? unknownBody(sentence, first, head, noun, capital) : null;
	const titleFirst = body === null ? first : body.last + 1;
	if (owner?.inferred === true && isOfSeveral(words[left], noun)) owner = { ...owner, party: null, inferred: false };
	const chosen = chooseOrganization(sentence, mentions, noun);
	// Britain's [Europe] director: of Britain.
	const regional = chosen.organization >= 0 && isRegion(sentence, chosen.organization, noun, owner);
	// The party's [Treasury] spokesman: of the party, about the Treasury.
	const shadow = chosen.organization >= 0 && owner?.party != null && isShadow(sentence, chosen.organization, noun);
	const { organization, inTitle } = regional || shadow ? { organization: -1, inTitle: chosen.organization } : chosen;
	const kept = work >= 0 ? work : inTitle;
	const ofWork = owner !== null && OF_WORKS.test(noun) && WORKS.test(words[left - 1]?.lower ?? '');
	if (
		isRelational(noun) &&
		!isAlone(words, head, noun) &&
		!isOwned(noun, owner, words[left]?.class === 'possessive') &&
		mentions.length === 0 &&
		modifiers === 0 &&
		owner?.party == null &&
		!ofWork
	)
		return null;
	const own =
		organization >= 0 ? partyOf(draft, organization) : (core.complement ?? owner?.party ?? body?.party ?? null);
	return {
		first: owner?.party == null ? first : owner.first,
		last: at - 1,
		title: singularTitle(
			titleText(sentence, work >= 0 ? titleFirst : ranksFrom(sentence, titleFirst, core.head), core.last, kept),
			words[core.last],
		),
		noun,
		organization: own,
		inferred: organization < 0 && core.complement === null && owner?.inferred === true,
		definite: owner !== null,
		second,
	};
}
