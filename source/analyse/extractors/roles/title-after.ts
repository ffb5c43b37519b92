import type { Party } from '../../../domain/fact.ts';
import type { SentenceWords } from '../../grammar/sentences.ts';
import type { Word } from '../../grammar/words.ts';
import { PARTY_FORMS } from '../../lexicons/parties.ts';
import { isAppraisal } from './appraisals.ts';
import { complementsAfter } from './complements.ts';
import { isCalling } from './origin.ts';
import { isPerson, mentionWords, partyOf } from './parties.ts';
import { memberAfter } from './party-members.ts';
import { isClosed, secondHouse } from './second-house.ts';
import { isTwoMatters } from './title-matters.ts';
import { isDistance, isOrdinal, isYear } from './title-numbers.ts';
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
import {
	isCapital,
	isCompound,
	isGeneralAfterNoun,
	isModifier,
	isNounByPlace,
	isPluralRole,
	isRelational,
	roleNoun,
	singular,
} from './title-words.ts';

const LONGEST_PHRASE = 14;

const OPENERS = /^(?:a|an|the|one|another)$/;
const ADVERBS = /^(?:then|now|currently|formerly|also|still|previously|once|later|today|himself|herself)$/;
/** They belong to the title, lest who was something reads as who is. */
const PAST = /^(?:formerly|previously|once|then)$/;

/**
 * The title phrase that begins at the word at `from`: `the agency's director`, `a senior commander of the group`,
 * `spokeswoman for the mission`, `founder and chief executive of Acme`: one entry a title. Empty where none begins there.
 */
export function titlesAfter(sentence: SentenceWords, from: number): TitlePhrase[] {
	const { words } = sentence;
	const member = memberAfter(sentence, from);
	if (member !== null) {
		// A Democrat and former senator.
		const rest = words[member.last + 1]?.lower === 'and' ? titlesAfter(sentence, member.last + 2) : [];
		const last = rest.at(-1)?.last ?? member.last;
		return [{ ...member, last }, ...rest];
	}
	const phrase = titleAfter(sentence, from);
	if (phrase === null) return [];
	if (words[phrase.last + 1]?.lower !== 'and' && words[phrase.last + 1]?.lower !== '&') return [phrase];
	const next = titleAfter(sentence, phrase.last + 2);
	if (next === null) return [phrase];
	// A member of the committee and former head of Acme: each with a complement of its own.
	const own = words[phrase.last] !== undefined && roleNoun(words[phrase.last]) === null;
	// A lifelong athlete and member of Acme: a member of it.
	const ofNext = own || (isCalling(phrase.noun) && BELONGING.test(next.noun)) || LIFELONG.test(phrase.title);
	const organization = phrase.organization ?? (ofNext ? null : next.organization);
	// A former Eton pupil and leader of the Hunt: each of a house of its own; the former Acme man and Treasury secretary was both.
	const apart =
		phrase.organization !== null &&
		next.organization !== null &&
		phrase.organization !== next.organization &&
		roleNoun(words[next.last]) === null;
	const bare =
		words[phrase.last + 2]?.class !== 'determiner' &&
		!apart &&
		!/^(?:joint|current|now)\b/.test(next.title) &&
		!isOver(next.title);
	return [
		{ ...phrase, organization, last: next.last },
		{
			...next,
			title: isOver(phrase.title) && bare ? `former ${next.title}` : next.title,
			organization:
				next.organization ??
				(words[phrase.last + 2]?.class === 'determiner' || isCalling(next.noun) ? null : organization),
		},
	];
}

const BELONGING = /^(?:member|graduate|fellow|supporter|fan|patron|trustee|alumnus|alumna|founder|co-founder)$/;
const LIFELONG = /^(?:lifelong|avid|keen|amateur|self-taught|self-proclaimed)\b/i;

/** The former treasurer and secretary was both. */
const isOver = (title: string): boolean => /^(?:former|ex-)/i.test(title);

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
	const isOneOf = opener.lower === 'one' && words[at + 1]?.lower === 'of';
	if (isOneOf) {
		// One of the bank's lawyers.
		at += words[at + 2]?.class === 'determiner' ? 3 : 2;
		titleFirst = at;
	} else if (OPENERS.test(opener.lower)) {
		titleFirst = ++at;
		if (/^(?:second|third|fourth|fifth)$/.test(words[at]?.lower ?? '') && /^(?:a|another)$/.test(opener.lower))
			titleFirst = ++at;
	} else if (opener.class === 'possessive') {
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
			// Senior vice president [Acme]: the house, closed off.
			if (head === at - 1 && head > from && word.kind === 'organization' && isClosed(words[last + 1])) break;
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
		} else if (word.class !== 'quote' && !isCourtesyOf(sentence, at)) {
			const noun = roleNoun(word);
			if (noun !== null && isNominal(words, at, word)) head = at;
			else if (isGeneralAfterNoun(words, at) && head === at - 1) head = at - 1;
			// A [31-year-old] teacher: how old says nothing of the post.
			else if (at === titleFirst && /^[\w-]+-year-old$/.test(word.lower)) titleFirst = at + 1;
			// The specialist [appointed] by the court.
			else if (head === at - 1 && word.class === 'verb' && /ed$/.test(word.lower)) break;
			else if (isModifier(word) || isCompound(words, at) || isNounByPlace(words, at)) head = -1;
			else if (
				isGraded(words, at) ||
				isYear(words, at) ||
				isTwoMatters(words, at) ||
				isTwoMatters(words, at - 1) ||
				isDistance(words, at) ||
				isOrdinal(words, at)
			)
				head = -1;
			else if (isCapital(word) && words[at + 1]?.class === 'genitive') head = -1;
			else break;
			if (head !== at) modifiers++;
		}
	}
	if (head < 0) return null;
	const end = isGeneralAfterNoun(words, head + 1) ? head + 1 : head;
	const headWord = words[head];
	const noun = headWord === undefined ? null : (roleNoun(headWord) ?? singular(headWord.lower));
	if (noun === null) return null;
	const plural = headWord !== undefined && isPluralRole(headWord) && opener.lower !== 'one' && opener.lower !== 'among';
	const chosen = chooseOrganization(sentence, mentions, noun);
	// The party's [Treasury] spokesman: of the party, about the Treasury.
	const shadow =
		owner !== null &&
		chosen.organization >= 0 &&
		(isShadow(sentence, chosen.organization, noun) || isRegion(sentence, chosen.organization, noun, owner));
	const { organization, inTitle } = shadow ? { organization: -1, inTitle: chosen.organization } : chosen;
	const tail = complementsAfter(sentence, end, noun);
	const second = secondHouse(sentence, tail.party, tail.last);
	const regional =
		organization >= 0 &&
		inTitle < 0 &&
		!isOrganization(sentence, partyOf(draft, organization)) &&
		isOrganization(sentence, tail.party);
	// The [Republican] mayor of [Tarn]: of Tarn.
	const partisan =
		organization >= 0 && SEATED.test(noun) && isParty(sentence, organization) && isPlace(sentence, tail.party);
	// Spain's director for Europe: of Spain.
	// Its leading star: of a show, whatever organization was named last.
	const owned =
		owner?.inferred === true && opener.class === 'possessive' && (isCalling(noun) || isOfSeveral(opener, noun))
			? null
			: (owner?.party ?? null);
	// Norway's ambassador to Denmark: of Norway.
	const isAbout = owned !== null && (tail.about || SENT.test(noun));
	const complement = isAbout ? owned : (tail.party ?? owned);
	const own = organization >= 0 && !regional && !partisan ? partyOf(draft, organization) : complement;
	const kept = regional || partisan ? organization : inTitle;
	const told = isOwned(noun, owner, opener.class === 'possessive');
	if (isRelational(noun) && own === null && modifiers === 0 && tail.last === end && !told) return null;
	if (/^an?$/.test(opener.lower) && isAppraisal(noun, words.slice(titleFirst, head), tail.titleLast > end)) return null;
	while (isOneOf && isHighest(words, titleFirst) && titleFirst < head)
		titleFirst += /^(?:most|least)$/.test(words[titleFirst]?.lower ?? '') ? 2 : 1;
	return {
		first: from,
		last: second?.last ?? tail.last,
		title: `${past}${
			tail.titleLast === end
				? singularTitle(titleText(sentence, titleFirst, end, kept), words[end])
				: oneOfMany(titleText(sentence, titleFirst, tail.titleLast, kept >= 0 ? kept : tail.keep), headWord)
		}`,
		noun,
		organization: own,
		inferred: organization < 0 && (tail.party !== null ? tail.inferred : owned !== null && owner?.inferred === true),
		definite,
		...(plural ? { plural } : {}),
		second: second?.party ?? null,
	};
}

const SENT = /^(?:ambassador|envoy|representative|consul|emissary|delegate|negotiator)$/;

/** One of her [closest] aides is an aide; the closest is another. */
const isHighest = (words: readonly Word[], at: number): boolean =>
	SUPERLATIVE.test(words[at]?.lower ?? '') && words[at]?.mention === -1;

const SUPERLATIVE =
	/^(?!(?:forest|harvest|interest|protest|request|conquest|contest|arrest|inquest|honest|modest|bequest)$)(?:most|least|best|\p{Ll}{3,}est)$/u;

/** One of the heads of Acme is a head of Acme. */
const oneOfMany = (title: string, head: Word | undefined): string =>
	head === undefined ? title : title.replace(head.text, singularTitle(head.text, head));

/** One of [Ms Lee]'s lawyers. */
const isCourtesyOf = ({ words }: SentenceWords, at: number): boolean =>
	/^(?:mr|mrs|ms|miss|dr|sir|lord|lady)\.?$/.test(words[at]?.lower ?? '') && words[at + 1]?.kind === 'person';

/** A [widely] respected leader. */
const isGraded = (words: readonly Word[], at: number): boolean =>
	(words[at]?.lower === 'most' &&
		/^(?:recent|senior|famous|successful|powerful|popular)$/.test(words[at + 1]?.lower ?? '')) ||
	(words[at]?.class === 'adverb' &&
		/ly$/.test(words[at]?.lower ?? '') &&
		/(?:ed|ing|en|own|al|ant|ent|ful|ous|ive|able|ible|ary|ic)$/.test(words[at + 1]?.lower ?? ''));

const SEATED =
	/^(?:mayor|governor|senator|congressman|congresswoman|representative|lawmaker|mp|premier|councillor|councilman|councilwoman|alderman|sheriff)$/;

const PARTIES: ReadonlySet<string> = new Set(PARTY_FORMS.map(({ form }) => form));

const isParty = ({ draft }: SentenceWords, mention: number): boolean => {
	const { start = 0, end = 0 } = draft.mentions[mention] ?? {};
	return PARTIES.has(draft.article.text.slice(start, end));
};

const isPlace = ({ draft }: SentenceWords, party: Party | null): boolean =>
	party?.name != null && draft.names[party.name]?.kind === 'place';

const isOrganization = ({ draft }: SentenceWords, party: Party | null): boolean =>
	party?.name != null && draft.names[party.name]?.kind === 'organization';

/** Role nouns that look like verbs (`heads`, `coach`) count only where no clause turns on them. */
const isNominal = (words: readonly Word[], at: number, word: Word): boolean =>
	word.class !== 'verb' || OPENERS.test(words[at - 1]?.lower ?? '');
