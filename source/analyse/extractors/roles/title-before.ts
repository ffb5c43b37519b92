import type { Party } from '../../../domain/fact.ts';
import type { SentenceWords } from '../../grammar/sentences.ts';
import { isListedVerb } from '../../grammar/verb-forms.ts';
import type { Word } from '../../grammar/words.ts';
import { POINTING_AHEAD } from '../../lexicons/tense.ts';
import { isPerson, mentionWords, partyOf } from './parties.ts';
import { titlesAfter } from './title-after.ts';
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
import {
	isAbbreviation,
	isCapital,
	isComplement,
	isGeneralAfterNoun,
	isListedModifier,
	isModifier,
	isPluralRole,
	isRelational,
	roleNoun,
	singular,
} from './title-words.ts';

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
			isAbbreviation(word) ||
			(word.text === 'Under' && first === left + 1 && words[first]?.lower === 'secretary')
		) {
			if (capital && !isCapital(word) && !isListedModifier(word)) break;
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
	const chosen = chooseOrganization(sentence, mentions, noun);
	// Britain's [Europe] director: of Britain.
	const regional = chosen.organization >= 0 && owner?.party != null && isRegion(sentence, chosen.organization, noun);
	// The party's [Treasury] spokesman: of the party, about the Treasury.
	const shadow = chosen.organization >= 0 && owner?.party != null && isShadow(sentence, chosen.organization, noun);
	const { organization, inTitle } = regional || shadow ? { organization: -1, inTitle: chosen.organization } : chosen;
	if (isRelational(noun) && noun !== 'keeper' && mentions.length === 0 && modifiers === 0 && owner?.party == null)
		return null;
	const own = organization >= 0 ? partyOf(draft, organization) : (core.complement ?? owner?.party ?? null);
	return {
		first: owner?.party == null ? first : owner.first,
		last: at - 1,
		title: singularTitle(
			titleText(sentence, ranksFrom(sentence, first, core.head), core.last, inTitle),
			words[core.last],
		),
		noun,
		organization: own,
		inferred: organization < 0 && core.complement === null && owner?.inferred === true,
		definite: owner !== null,
		second,
	};
}

const PAST_RANK =
	/^(?:former|late|retired|ousted|exiled|disgraced|jailed|fired|sacked|convicted|embattled|newly-elected|outgoing|incoming|then)$/;

/** [Country and] Western singer, [Arts and] Crafts teacher: one calling's two words. */
function isPairOfCapitals(words: readonly Word[], at: number, first: number): boolean {
	const [before, after] = [words[at - 1], words[at + 1]];
	if (!/^(?:and|&)$/.test(words[at]?.lower ?? '') || first !== at + 1 || before === undefined || after === undefined)
		return false;
	if (before.mention >= 0 || after.mention >= 0 || roleNoun(before) !== null || roleNoun(after) !== null) return false;
	return (
		isCapital(before) &&
		isCapital(after) &&
		/^(?:noun|name)$/.test(before.class) &&
		roleNoun(words[at + 2]) !== null &&
		!isCapital(words[at + 2])
	);
}

/** Whether a preposition at `at` joins what stands behind it to a name that the tagger does not know. */
const isCutAt = (words: readonly Word[], at: number): boolean =>
	/^(?:of|for)$/.test(words[at]?.lower ?? '') && isCapital(words[at - 1]) && roleNoun(words[at - 1]) === null;

/** What a verb's own `to` follows: decided to, able to, has yet to, a plan to. */
function takesInfinitive(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (word === undefined || word.mention >= 0) return false;
	if (POINTING_AHEAD.has(word.lower) || TAKING_INFINITIVE.has(word.lower)) return true;
	return (
		word.class === 'verb' && word.forms.some(({ base }) => POINTING_AHEAD.has(base) || TAKING_INFINITIVE.has(base))
	);
}

const TAKING_INFINITIVE: ReadonlySet<string> = new Set(
	`able unable willing unwilling reluctant eager keen right wrong free ready quick slow likely unlikely sure certain powerless yet
	whether how not only enough order try attempt fail refuse manage need seek begin start continue cease decline dare help want
	plan bid move decision right power chance need effort attempt offer wish threat threaten choose opt rush urge ask tell force
	allow let have has had ought used going is are was were be about bound`.split(/\s+/),
);

const INFINITIVE = /^(?:to|will|would|can|could|should|must|may|might|not|n't|didn't|don't)$/;

/**
 * Where a title begins that would begin inside a name of capitals: [No Doubt] singer, [Bake Off] host. A word that
 * every sentence may open with is no part of one.
 */
function beyondName(words: readonly Word[], first: number, head: number): number {
	const [before, word] = [words[first - 1], words[first]];
	if (word === undefined || word.mention >= 0 || !isCapital(word) || isListedModifier(word)) return first;
	if (before === undefined || before.mention >= 0 || !/^\p{L}+$/u.test(before.text) || !isCapital(before)) return first;
	if (/^(?:coordinator|preposition|subordinator|pronoun|possessive)$/.test(before.class) || OPENS.test(before.lower))
		return first;
	let after = first;
	while (after < head && words[after]?.mention === -1 && isCapital(words[after])) after++;
	return after;
}

const OPENS =
	/^(?:the|an?|this|that|these|those|yesterday|today|earlier|later|meanwhile|now|then|also|former|ex|even|only|when|while|as|but|and|so)$/;

/** The end of a name that the tagger does not know: 21 [Grams] actress, X [Factor] judge, That's [Life] host. */
function isEndOfName(words: readonly Word[], at: number): boolean {
	const before = words[at - 1];
	if (before === undefined || before.mention >= 0) return false;
	if (/^(?:number|time)$/.test(before.class)) return true;
	const single = /^\p{Lu}$/u.test(before.text) && words[at - 2]?.class !== 'mark';
	return single || (before.class === 'genitive' && words[at - 2]?.mention === -1 && isCapital(words[at - 2]));
}

/** Finance and Petroleum Minister, home and legal affairs spokesman: the `and` at `at` joins two of a title's matters. */
function isPortfolio(words: readonly Word[], at: number, first: number): boolean {
	const [before, after] = [words[at - 1], words[at + 1]];
	if (words[at]?.lower !== 'and' || first !== at + 1 || before === undefined || after === undefined) return false;
	if (before.mention >= 0 || after.mention >= 0 || roleNoun(before) !== null || roleNoun(after) !== null) return false;
	if (isCapital(before) !== isCapital(after) || !(isModifier(before) || isComplement(before))) return false;
	return isCapital(before) || (isComplement(before) && isComplement(after));
}

const isTold = (words: readonly Word[], head: number): boolean => {
	const noun = words[head];
	return (
		noun !== undefined &&
		isPluralRole(noun) &&
		/^(?:told|tell|tells|telling|assured|informed|reminded)$/.test(words[head - 1]?.lower ?? '')
	);
};

/** Before the owner's name only a rank belongs to the title: `senior [Acme] official`, but `port agency [Acme] chief`. */
function ranksFrom({ words }: SentenceWords, first: number, head: number): number {
	let named = head;
	while (named > first && words[named]?.mention === -1) named--;
	if (words[named]?.mention === -1) return first;
	let owner = named;
	while (owner > first && words[owner]?.mention !== -1) owner--;
	if (words[owner]?.mention !== -1) return first;
	// Of two owners the further is behind `and`.
	if (words[owner]?.lower === 'and')
		while (owner > first && (words[owner]?.lower === 'and' || words[owner]?.mention !== -1)) owner--;
	const ranked = ranksBefore(words, owner + 1);
	return ranked <= owner ? Math.max(first, ranked) : named;
}

/** First of the ranks right before the word at `at`; `at` where there is none. */
function ranksBefore(words: readonly Word[], at: number): number {
	let first = at;
	while (RANK.test(words[first - 1]?.lower ?? '')) first--;
	return first;
}

const RANK =
	/^(?:senior|top|former|deputy|acting|interim|outgoing|incoming|late|retired|veteran|longtime|long-time|leading|then|first|ex|assistant|vice|chief|lead|ousted|exiled|founding|junior|one-time|onetime|erstwhile|sometime|would-be|deposed|disgraced|jailed|newly-elected|incumbent|caretaker)$/;

interface Core {
	/** Word of the role noun, and the last word of the title. */
	readonly head: number;
	readonly last: number;
	readonly noun: string;
	readonly complement: Party | null;
}

/** Captain [Odd Lund] and coach [Ann Lee], new coach Ann Lee: no verb stands there, though the word may be one. */
const isNamed = (words: readonly Word[], at: number): boolean => {
	const before = words[at - 1];
	if (before === undefined || !/(?:^|[^s])$/.test(words[at]?.lower ?? '')) return false;
	if (before.lower === 'and' || before.class === 'comma') return words[at - 2]?.kind === 'person';
	return (
		before.class === 'possessive' ||
		before.class === 'determiner' ||
		/^(?:new|former|head|assistant)$/.test(before.lower)
	);
};

/** The role noun at or shortly before `end`: `director`, `Secretary of State`, `President of [Kenya]`. */
function coreBefore(words: readonly Word[], end: number): Core | null {
	const word = words[end];
	if (word === undefined) return null;
	if (isGeneralAfterNoun(words, end)) return { head: end - 1, last: end, noun: 'general', complement: null };
	const noun = word.class === 'verb' && !isCapital(word) && !isNamed(words, end) ? null : roleNoun(word);
	if (noun !== null)
		return { head: end, last: end, noun: isPluralRole(word) ? (singular(word.lower) ?? noun) : noun, complement: null };
	if (isAbbreviation(word) && !/^drs?\.?$/.test(word.lower))
		return { head: end, last: end, noun: word.lower, complement: null };
	if (word.class === 'determiner' || (!isCapital(word) && !isComplement(word))) return null;
	for (let at = end; at > end - 5 && at > 0; at--) {
		const link = words[at];
		if (link?.lower === 'of' || link?.lower === 'for') {
			const before = roleNoun(words[at - 1]);
			if (before !== null && isCapital(words[at - 1]) === isCapital(word)) {
				return { head: at - 1, last: end, noun: before, complement: null };
			}
			if (before !== null && isComplement(word)) return { head: at - 1, last: end, noun: before, complement: null };
		} else if (
			link === undefined ||
			link.mention >= 0 ||
			!(isCapital(link) || isComplement(link) || link.lower === '&' || link.lower === 'and')
		) {
			return null;
		}
	}
	return null;
}
