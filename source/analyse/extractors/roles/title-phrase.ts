import type { Party } from '../../../domain/fact.ts';
import { lastNamed, pointsBackTo } from '../../grammar/back-reference.ts';
import type { SentenceWords } from '../../grammar/sentences.ts';
import type { Word } from '../../grammar/words.ts';
import { COLLECTIVE_NOUNS, LIAISON_NOUNS } from '../../lexicons/role-titles.ts';
import { NO_NAMES } from '../../names/common-words.ts';
import { startsUpper } from '../../segment/classes.ts';
import { isGenre } from './genres.ts';
import { isOrigin } from './origin.ts';
import { isPerson, mentionWords, nameOf, partyOf } from './parties.ts';
import { isPluralRole, singular } from './title-words.ts';

/** A title with whose it is: `Peru's top trade official`. Words `[first, last]`. */
export interface TitlePhrase {
	readonly first: number;
	readonly last: number;
	readonly title: string;
	readonly noun: string;
	readonly organization: Party | null;
	/** Whether the organisation was only pointed back to. */
	readonly inferred: boolean;
	readonly definite: boolean;
	/** Whether the noun names several: `directors of Acme`. */
	readonly plural?: boolean;
	/** The organisation named by a coordinated second: `Tottenham and England captain`. */
	readonly second: Party | null;
}

export interface Owner {
	readonly party: Party | null;
	readonly inferred: boolean;
	/** First word of the owner's phrase. */
	readonly first: number;
}

/** Her agent, the firm's boss, the programme's host: nouns that say enough of somebody whom another has; a pronoun may stand for a guest. */
export const isOwned = (noun: string, owner: Owner | null, pronoun: boolean): boolean =>
	owner !== null && (pronoun ? /^(?:agent|boss|chair)$/ : /^(?:agent|boss|chair|head|host|presenter)$/).test(noun);

const NO_OWNER = (first: number): Owner => ({ party: null, inferred: false, first });

/** Whose title it is, from the words before `'s` at `genitive`: a name, or `the group` pointing back at one. */
export function ownerBefore(sentence: SentenceWords, genitive: number): Owner {
	const { draft, words } = sentence;
	const at = genitive - 1;
	const word = words[at];
	if (word === undefined) return NO_OWNER(genitive);
	if (word.mention >= 0) {
		const { first } = mentionWords(words, at);
		return { party: isPerson(draft, word.mention) ? null : partyOf(draft, word.mention), inferred: false, first };
	}
	let first = at;
	while (first > 0 && at - first < 6 && isInPhrase(words[first - 1])) first--;
	const back = pointBack(sentence, first, at);
	return back.party === null && isUnknownName(words, at)
		? { party: { start: word.start, end: word.end, text: word.text, name: null }, inferred: false, first: at }
		: { ...back, first };
}

/** `[VH1]'s president`: a name of letters and digits that the tagger passed over. */
const isUnknownName = (words: readonly Word[], at: number): boolean =>
	/^(?=.*\d)\p{Lu}[\p{L}\d]+$|^\p{Lu}{3,}$|^\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]+$/u.test(words[at]?.text ?? '') &&
	!startsUpper(words[at - 1]?.text ?? '');

const isInPhrase = (word: Word | undefined): boolean =>
	word !== undefined && ['noun', 'name', 'determiner', 'possessive', 'adverb'].includes(word.class);

/**
 * Reads `the Peruvian league`, words `[first, last]`, as the organisation it stands for: one named inside the
 * phrase, else one named before, else the people or place inside it.
 */
export function pointBack(sentence: SentenceWords, first: number, last: number): Omit<Owner, 'first'> {
	const { draft, words } = sentence;
	let inside: Party | null = null;
	for (let at = first; at <= last; at++) {
		const mention = words[at]?.mention ?? -1;
		if (mention < 0) continue;
		const kind = nameOf(draft, mention)?.kind;
		if (kind === 'organization') return { party: partyOf(draft, mention), inferred: false };
		if (kind !== 'person') inside ??= partyOf(draft, mention);
	}
	const head = words[last];
	const opener = words[first];
	if (head === undefined || opener === undefined) return { party: inside, inferred: false };
	// A director of a Peruvian charity is not Peru's.
	if (/^an?$/.test(opener.lower) && head.mention < 0) return { party: null, inferred: false };
	const own = inside === null ? calledByName(sentence, first, last) : null;
	if (own !== null) return { party: own, inferred: false };
	// The National League points back to nothing.
	if (head.mention < 0 && inside === null && isUnknownBody(words, last)) return { party: null, inferred: false };
	const definite = /^(?:the|this|that|its|their)$/.test(opener.lower);
	const noun = COLLECTIVE_NOUNS.has(head.lower) ? head.lower : singular(head.lower);
	const found = definite && noun !== null ? pointsBackTo(draft, noun, opener.start, words[0]?.start ?? 0) : null;
	if (found === null) return { party: inside, inferred: false };
	return {
		party: { start: opener.start, end: head.end, text: sliceOf(sentence, first, last), name: found },
		inferred: true,
	};
}

/** A body's name in capitals, which the tagger passed over. */
const isUnknownBody = (words: readonly Word[], last: number): boolean =>
	/^\p{Lu}\p{Ll}/u.test(words[last]?.text ?? '') &&
	/^\p{Lu}\p{Ll}/u.test(words[last - 1]?.text ?? '') &&
	words[last - 1]?.mention === -1 &&
	!/^(?:the|its|their|this|that)$/.test(words[last - 1]?.lower ?? '');

/** `the [Harbour foundation]`: a body by a name that the tagger passed over and its noun, which points back to no other. */
function calledByName(sentence: SentenceWords, first: number, last: number): Party | null {
	const { words } = sentence;
	const head = words[last];
	if (words[first]?.lower !== 'the' || head === undefined || head.mention >= 0) return null;
	if (COLLECTIVE_NOUNS.get(head.lower) !== 'organization' || !/^\p{Ll}/u.test(head.text)) return null;
	const at = words.findIndex(
		({ mention, text }, index) =>
			index > first && index < last && mention < 0 && /^\p{Lu}\p{Ll}{2,}$/u.test(text) && !NO_NAMES.has(text),
	);
	const word = words[at];
	if (word === undefined) return null;
	return { start: word.start, end: head.end, text: sliceOf(sentence, at, last).replace(/\s+/g, ' '), name: null };
}

/** What `its` and `their` before a title stand for: the country or organisation last named. */
export function ownerOfPronoun(sentence: SentenceWords, at: number): Omit<Owner, 'first'> {
	const word = sentence.words[at];
	if (word === undefined || !/^(?:its|their)$/.test(word.lower)) return { party: null, inferred: false };
	// Their lawyer, of those on trial in Mumbai, is not Mumbai's.
	const kinds = word.lower === 'its' ? (['organization', 'place'] as const) : (['organization'] as const);
	const found = lastNamed(sentence.draft, kinds, word.start, sentence.words[0]?.start ?? 0);
	if (found === null) return { party: null, inferred: false };
	return { party: { start: word.start, end: word.end, text: word.text, name: found }, inferred: true };
}

const sliceOf = ({ draft, words }: SentenceWords, first: number, last: number): string =>
	draft.article.text.slice(words[first]?.start ?? 0, words[last]?.end ?? 0);

/**
 * Of the names before a title, nearest first, whose title it is. The nearest, unless that is the region an envoy
 * is for and another stands before it: in `US Middle East envoy` it is the US.
 */
export function chooseOrganization(
	{ draft }: SentenceWords,
	mentions: readonly number[],
	noun: string,
): { organization: number; inTitle: number } {
	const [nearest = -1, further = -1] = mentions;
	const { start = 0, end = 0 } = draft.mentions[nearest] ?? {};
	// The Labour Minister of a country looks after labour; a Labour minister is the party's.
	if (
		/^(?:minister|secretary)$/.test(noun) &&
		/^Labou?r\s+(?:Minister|Secretary)\b/.test(draft.article.text.slice(start, end + 12))
	)
		return { organization: further, inTitle: nearest };
	if (nearest >= 0 && isGenre(draft.article.text.slice(start, end))) return { organization: further, inTitle: nearest };
	if (nearest >= 0 && isOrigin(noun, nameOf(draft, nearest)?.kind)) return { organization: further, inTitle: nearest };
	if (further >= 0 && LIAISON_NOUNS.has(noun) && nameOf(draft, nearest)?.kind === 'place') {
		return { organization: further, inTitle: nearest };
	}
	// Acme UK director: of Acme.
	const beside = (draft.mentions[nearest]?.start ?? 0) - (draft.mentions[further]?.end ?? 0);
	const isBranch = nameOf(draft, nearest)?.kind === 'place' && nameOf(draft, further)?.kind === 'organization';
	if (further >= 0 && beside === 1 && isBranch) return { organization: further, inTitle: nearest };
	return { organization: nearest, inTitle: -1 };
}

/** Whether the place before a title is where or about what its holder works, where `owner` is told to have them: `the party's [Leeds] leader`. */
export const isRegion = ({ draft }: SentenceWords, mention: number, noun: string, owner: Owner | null): boolean =>
	owner?.party != null &&
	nameOf(draft, mention)?.kind === 'place' &&
	(LIAISON_NOUNS.has(noun) || draft.names[owner.party.name ?? -1]?.kind === 'organization');

/** Their coach, their lawyer: of several persons as often as of a body. */
export const isOfSeveral = (pronoun: Word | undefined, noun: string): boolean =>
	pronoun?.lower === 'their' &&
	/^(?:coach|trainer|lawyer|solicitor|barrister|attorney|agent|doctor|teacher|guide)$/.test(noun);

/** Whether it is a ministry that a party's own spokesman speaks about. */
export const isShadow = ({ draft }: SentenceWords, mention: number, noun: string): boolean => {
	const { start = 0, end = 0 } = draft.mentions[mention] ?? {};
	return (
		/^(?:spokes(?:man|woman|person)|spokesmen|spokeswomen|spokespeople|minister|secretary|whip|adviser|advisor)$/.test(
			noun,
		) &&
		/^(?:(?:Treasury|Exchequer|Admiralty|Cabinet Office|(?:Home|Foreign|Scottish|Welsh|Northern Ireland|Colonial|War) Office)|(?:(?:State|Justice|Defen[cs]e|Health|Education|Labor|Commerce|Interior|Transport(?:ation)?) Department)|Department (?:of|for) .+|Ministry of .+)$/.test(
			draft.article.text.slice(start, end),
		)
	);
};

const QUOTE = /^["“”„«»'‘’`]+$/;

/** The title's words without the names that own it and without quote marks: `senior [Acme] official`. */
export function titleText(sentence: SentenceWords, first: number, last: number, keep: number): string {
	const { words } = sentence;
	const kept: number[] = [];
	for (let at = first; at <= last; at++) {
		const word = words[at];
		if (word === undefined || (QUOTE.test(word.text) && word.class !== 'genitive')) continue;
		// Culture, Media and Sport.
		if (word.class === 'comma' && !(isPlainCapital(words[at - 1]) && isPlainCapital(words[at + 1]))) continue;
		if (word.mention >= 0 && word.mention !== keep) continue;
		const owner = words[at - 1]?.mention ?? -1;
		if (word.class === 'genitive' && owner !== -1 && owner !== keep) continue;
		// Of `former [Arsenal] and [England] captain` the `and` goes with the names.
		if (word.lower === 'and' && [words[at - 1], words[at + 1]].every((one) => (one?.mention ?? -1) >= 0)) continue;
		kept.push(at);
	}
	return kept
		.map((at, index) => {
			const word = words[at];
			const glued = index > 0 && kept[index - 1] === at - 1 && words[at - 1]?.end === word?.start;
			return `${index > 0 && !glued ? ' ' : ''}${word?.text ?? ''}`;
		})
		.join('')
		.trim();
}

const isPlainCapital = (word: Word | undefined): boolean =>
	word !== undefined && word.mention < 0 && /^\p{Lu}\p{Ll}/u.test(word.text);

/** `Presidents` before several names is each one's `President`. */
export function singularTitle(title: string, last: Word | undefined): string {
	if (last !== undefined && /^(?:gov|sen|rep|gen|dr|prof)s\.?$/.test(last.lower)) return title.replace(/s(\.?)$/, '$1');
	if (last === undefined || !isPluralRole(last)) return title;
	if (last.lower.endsWith('ies')) return `${title.slice(0, -3)}y`;
	const cut = singular(last.lower)?.length ?? last.text.length;
	return last.lower.endsWith('men') ? `${title.slice(0, -2)}an` : title.slice(0, title.length - last.text.length + cut);
}

/** The title of a post that is over. */
export const asFormer = (phrase: TitlePhrase): TitlePhrase =>
	/^(?:former|ex-|then|late)\b/i.test(phrase.title) ? phrase : { ...phrase, title: `former ${phrase.title}` };
