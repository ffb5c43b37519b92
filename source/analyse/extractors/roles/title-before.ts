import type { Party } from '../../../domain/fact.ts';
import type { SentenceWords } from '../../grammar/sentences.ts';
import { isListedVerb } from '../../grammar/verb-forms.ts';
import type { Word } from '../../grammar/words.ts';
import { isGenre } from './genres.ts';
import { isPerson, mentionWords, partyOf } from './parties.ts';
import { titlesAfter } from './title-after.ts';
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
	isRegion,
	isShadow,
	type Owner,
	ownerBefore,
	ownerOfPronoun,
	singularTitle,
	type TitlePhrase,
	titleText,
} from './title-phrase.ts';
import { RANK, ranksBefore, ranksFrom } from './title-ranks.ts';
import {
	isAbbreviation,
	isCapital,
	isCompound,
	isListedModifier,
	isModifier,
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

/** The titles that end right before the word at `at`, nearest first: two in `Acme founder and chief executive [Ann Lee]`. */
export function titlesBefore(sentence: SentenceWords, at: number): TitlePhrase[] {
	const { words: all } = sentence;
	// Sir and Lord are no posts: the post may stand before them.
	if (all[at - 1]?.text === ')') return bracketed(sentence, at - 1);
	let end = isPeople(sentence, at) ? at - 1 : at;
	while (isHonorific(all[end - 1])) end--;
	const nearest = titleBefore(sentence, end);
	if (nearest === null) return end < at ? honorific(sentence, at) : toTheName(sentence, at);
	const before = sentence.words[nearest.first - 1];
	if (isPostBefore(all, nearest.first - 1) && isCapital(all[nearest.last])) {
		const other = titleBefore(sentence, nearest.first);
		return other === null ? [nearest] : [nearest, other];
	}
	if (before?.lower !== 'and' && before?.lower !== '&') return [nearest];
	const further = titleBefore(sentence, nearest.first - 1);
	const opener = sentence.words[(further?.first ?? 0) - 1];
	if (further === null || opener?.class === 'determiner') return [nearest];
	const { words } = sentence;
	// Comedian and poet [Ann Lee]: a sentence begins with a capital.
	const alike = isCapital(words[further.last]) === isCapital(words[nearest.last]);
	if (!alike && further.last > 0) return [nearest];
	if (nearest.organization !== null && nearest.first < nearest.last && words[nearest.first]?.mention !== -1)
		return [nearest];
	const shares = nearest.organization === null && !VOCATIONS.test(nearest.noun);
	return [shares ? { ...nearest, organization: further.organization } : nearest, further];
}

/** Delegation [chief] Finance Minister [Ann Lee]: the end of a post of its own, before one in capitals. */
const isPostBefore = (words: readonly Word[], at: number): boolean => {
	const [before, word] = [words[at - 1], words[at]];
	if (word === undefined || isCapital(word) || roleNoun(word) === null || isPluralRole(word)) return false;
	return before !== undefined && /^(?:noun|name)$/.test(before.class) && !isListedModifier(before);
};

/** Longest title in brackets, in words. */
const LONGEST_BRACKET = 6;

/** `(sporting director) [Ann Lee]`: what an editor put in of somebody quoted. */
function bracketed(sentence: SentenceWords, close: number): TitlePhrase[] {
	const { words } = sentence;
	let open = close - 1;
	while (open > close - LONGEST_BRACKET && words[open]?.text !== '(') open--;
	if (words[open]?.text !== '(') return [];
	const phrases = titlesAfter({ ...sentence, words: words.slice(0, close) }, open + 1);
	const [phrase] = phrases;
	return phrases.length === 1 && phrase?.last === close - 1 && phrase.plural !== true ? phrases : [];
}

/** What one is of oneself, beside a post: Acme president and conservative activist [Ann Lee]. */
const VOCATIONS =
	/^(?:activist|campaigner|author|writer|novelist|poet|playwright|journalist|columnist|broadcaster|actor|actress|singer|musician|composer|comedian|artist|painter|film-maker|filmmaker|star|model|celebrity|billionaire|millionaire|businessman|businesswoman|entrepreneur|philanthropist|financier|investor|politician|veteran|historian|scientist|scholar|academic|theologian|philosopher|pioneer|inventor|explorer|survivor|expert|blogger|critic|dissident|feminist|farmer|doctor|father|mother)$/;

/** European champion [Briton] [Ann Lee]: who she is stands before where she is from. */
const isPeople = ({ draft, words }: SentenceWords, at: number): boolean =>
	words[at - 1]?.kind === 'group' &&
	mentionWords(words, at - 1).first === at - 1 &&
	roleNoun(words[at - 2]) !== null &&
	!draft.article.text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0).trim();

const PEER = /^(?:lord|lady|baroness|baron|viscount|sir|dame|dr|prof|professor|rev|hon|sheikh|sheik)\.?$/;
const NO_POST = /^(?:lord|lady|sir|dame|hon|drs?)\.?$/;

const isHonorific = (word: Word | undefined): boolean =>
	word !== undefined && word.mention < 0 && isCapital(word) && PEER.test(word.lower);

/** `Dr. [Ann Lee]`, where no post stands before it; Sir and Lord alone say nothing of what she is. */
function honorific(sentence: SentenceWords, at: number): TitlePhrase[] {
	const title = NO_POST.test(sentence.words[at - 1]?.lower ?? '') ? null : titleBefore(sentence, at);
	return title === null ? [] : [title];
}

/** How many words before a name a title with its complement may begin. */
const LONGEST_WITH_COMPLEMENT = 12;

/** `Director of [Acme] [Ann Lee]`, `former MP for [Leeds] [Ann Lee]`: the title's own complement ends at the name. */
function toTheName(sentence: SentenceWords, at: number): TitlePhrase[] {
	const { words } = sentence;
	const before = words[at - 1];
	if (before === undefined || (before.mention < 0 && !isCapital(before))) return [];
	let link = at - 1;
	while (link > at - LONGEST_WITH_COMPLEMENT && !/^(?:of|for|at)$/.test(words[link]?.lower ?? '')) link--;
	let head = link - 1;
	while (head > link - 4 && roleNoun(words[head]) === null) head--;
	const noun = words[head];
	if (noun === undefined || roleNoun(noun) === null || isPluralRole(noun)) return [];
	const cut = { ...sentence, words: words.slice(0, at) };
	for (let from = Math.max(0, head - LONGEST_WITH_COMPLEMENT); from <= head; from++) {
		const opener = words[from - 1];
		if (opener !== undefined && !/^(?:comma|mark|quote|verb|preposition|coordinator)$/.test(opener.class)) continue;
		const phrases = titlesAfter(cut, from);
		const [phrase] = phrases;
		if (phrases.length === 1 && phrase?.last === at - 1 && (phrase.organization !== null || isCapital(noun)))
			return phrases;
	}
	return [];
}

/** The movie's star [Ann Lee], the show's host: who they are to a work. */
const OF_WORKS = /^(?:star|host|lead|narrator|creator|presenter)$/;
const WORKS =
	/^(?:film|movie|picture|show|series|sitcom|drama|soap|programme|program|play|musical|sequel|quiz|documentary|event|ceremony|awards|festival|contest)$/;

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
	let left = head - 1;
	for (; left >= 0 && left > head - LONGEST_TITLE; left--) {
		const word = words[left];
		if (word === undefined) break;
		if (word.mention >= 0) {
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
			isAbbreviation(word) ||
			(word.text === 'Under' && first === left + 1 && words[first]?.lower === 'secretary')
		) {
			if (capital && !isCapital(word) && (!isListedModifier(word) || isPostBefore(words, left))) break;
			// Somebody counts [fired attendant Ann Lee]: no noun stands before a rank.
			if (PAST_RANK.test(words[left + 1]?.lower ?? '') && !isCapital(word) && !RANK.test(word.lower)) break;
			// 21 [Grams] actress, Sunday [Telegraph] journalist: the end of a name.
			if (!capital && isCapital(word) && isEndOfName(words, left)) break;
			// Decided to [discipline] striker Ann Lee.
			if (!isCapital(word) && words[left - 1]?.lower === 'to' && takesInfinitive(words, left - 2)) break;
			// Whether to [discipline] striker Ann Lee.
			if (!isCapital(word) && isListedVerb(word.lower) && INFINITIVE.test(words[left - 1]?.lower ?? '')) break;
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
	const body = capital && mentions.length === 0 && owner === null ? unknownBody(sentence, first, head, noun) : null;
	const titleFirst = body === null ? first : body.last + 1;
	const chosen = chooseOrganization(sentence, mentions, noun);
	// Britain's [Europe] director: of Britain.
	const regional = chosen.organization >= 0 && owner?.party != null && isRegion(sentence, chosen.organization, noun);
	// The party's [Treasury] spokesman: of the party, about the Treasury.
	const shadow = chosen.organization >= 0 && owner?.party != null && isShadow(sentence, chosen.organization, noun);
	const { organization, inTitle } = regional || shadow ? { organization: -1, inTitle: chosen.organization } : chosen;
	const ofWork = owner !== null && OF_WORKS.test(noun) && WORKS.test(words[left - 1]?.lower ?? '');
	if (
		isRelational(noun) &&
		noun !== 'keeper' &&
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
			titleText(sentence, ranksFrom(sentence, titleFirst, core.head), core.last, inTitle),
			words[core.last],
		),
		noun,
		organization: own,
		inferred: organization < 0 && core.complement === null && owner?.inferred === true,
		definite: owner !== null,
		second,
	};
}
