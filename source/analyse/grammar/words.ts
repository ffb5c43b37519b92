import type { EntityKind } from '../../domain/entity.ts';
import type { Span } from '../../domain/span.ts';
import type { Draft } from '../draft.ts';
import { Recent } from '../recent.ts';
import type { Segmentation, Sentence, Token, TokenShape } from '../segment.ts';
import {
	ADVERBS,
	BE_FORMS,
	COORDINATORS,
	DETERMINERS,
	DO_FORMS,
	HAVE_FORMS,
	LY_NOT_ADVERBS,
	MODALS,
	NEGATIONS,
	POSSESSIVES,
	PREPOSITIONS,
	PRONOUNS,
	RELATIVES,
	SPELLED_NUMBERS,
	SUBORDINATORS,
	TIME_NOUNS,
} from './closed-classes.ts';
import { type VerbForm, verbForms } from './verb-forms.ts';

export type WordClass =
	| 'name'
	| 'noun'
	| 'number'
	| 'verb'
	| 'be'
	| 'have'
	| 'do'
	| 'modal'
	| 'negation'
	| 'determiner'
	| 'possessive'
	| 'genitive'
	| 'pronoun'
	| 'relative'
	| 'preposition'
	| 'coordinator'
	| 'subordinator'
	| 'adverb'
	| 'time'
	| 'comma'
	| 'quote'
	| 'mark';

/** A token with its part in the sentence. */
export interface Word extends Span {
	readonly text: string;
	/** Lower case, with a straight apostrophe. */
	readonly lower: string;
	class: WordClass;
	/** What the word is as a verb; kept only where it is read as one. */
	forms: readonly VerbForm[];
	/** Index of the mention that covers the token; -1 where none does. */
	readonly mention: number;
	/** What the mention names; null without one. */
	readonly kind: EntityKind | null;
	/** Between quote marks: somebody's words, not the article's. */
	quoted: boolean;
	/** The end of a hyphened compound, whatever it would be alone. */
	compound: boolean;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word.length > 0));

/** Later lines win: `that` is a determiner until the sentence says otherwise. */
const CLOSED: ReadonlyMap<string, WordClass> = new Map(
	(
		[
			['adverb', ADVERBS],
			['subordinator', SUBORDINATORS],
			['preposition', PREPOSITIONS],
			['coordinator', COORDINATORS],
			['pronoun', PRONOUNS],
			['determiner', DETERMINERS],
			['possessive', POSSESSIVES],
			['relative', RELATIVES],
			['be', BE_FORMS],
			['have', HAVE_FORMS],
			['do', DO_FORMS],
			['modal', MODALS],
			['negation', NEGATIONS],
		] as const
	).flatMap(([kind, words]) => [...setOf(words)].map((word) => [word, kind] as const)),
);

const SUBORDINATING = setOf(SUBORDINATORS);
const TIME = setOf(TIME_NOUNS);
const NOT_ADVERBS = setOf(LY_NOT_ADVERBS);
const SPELLED = setOf(SPELLED_NUMBERS);
const CAPITAL_ONLY_TIME = setOf('march may spring');

const CONTRACTED_NOT = /(?<=\w)n't$/;
const UNCONTRACTED: ReadonlyMap<string, string> = new Map([
	["can't", 'can'],
	["won't", 'will'],
]);

/** Says no by itself or in its ending: `not`, `hasn't`, `cannot`. */
export const negates = (word: Word): boolean =>
	word.class === 'negation' || word.lower === 'cannot' || CONTRACTED_NOT.test(word.lower);

const NO_FORMS: readonly VerbForm[] = [];

const QUOTES = /^["“”„«»'‘’`]+$/;

/** The words of one sentence. `from` is the index of the first mention that may stand in it. */
export function wordsOf(
	{ tokens }: Segmentation,
	sentence: Sentence,
	{ mentions, names }: Pick<Draft, 'mentions' | 'names'>,
	from: number,
): Word[] {
	const words: Word[] = [];
	let mention = from;
	for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
		const token = tokens[index];
		if (token === undefined) break;
		if (isBracketOfFirm(tokens, index)) continue;
		let candidate = mentions[mention];
		while (candidate !== undefined && candidate.end <= token.start) {
			mention++;
			candidate = mentions[mention];
		}
		const covered = candidate !== undefined && candidate.start <= token.start && token.end <= candidate.end;
		const { lower, alone } = lookOf(token);
		words.push({
			start: token.start,
			end: token.end,
			text: token.text,
			lower,
			class: covered ? 'name' : (alone ?? behind(lower, words.at(-1))),
			forms: NO_FORMS,
			mention: covered ? mention : -1,
			kind: covered ? (names[candidate?.name ?? -1]?.kind ?? null) : null,
			quoted: false,
			compound: false,
		});
	}
	joinCompounds(words);
	settlePairs(words);
	return words;
}

/** `<Acme Holdings>`: a wire's marks around a firm say nothing of the sentence. */
const isBracketOfFirm = (tokens: readonly Token[], at: number): boolean => {
	const text = tokens[at]?.text;
	if (text !== '<' && text !== '>') return false;
	const inside = tokens[text === '<' ? at + 1 : at - 1];
	return inside !== undefined && inside.shape !== 'number' && /[\p{L}.)]/u.test(inside.text);
};

/** `half past 6`, `took him [past] Brown`, `ran past the post`: no noun, and no adjective behind an article. */
const isPassing = (words: readonly Word[], at: number): boolean => {
	const [before, after] = [words[at - 1], words[at + 1]];
	if (before?.class === 'noun' && after?.class === 'number') return true;
	return (
		/^(?:noun|pronoun|name)$/.test(before?.class ?? '') &&
		/^(?:name|determiner|possessive|pronoun)$/.test(after?.class ?? '')
	);
};

/** Words whose class their neighbours settle: `20 per cent`, `he last visited`. */
function settlePairs(words: readonly Word[]): void {
	for (let at = 0; at < words.length; at++) {
		const word = words[at] as Word;
		if (!SETTLED.has(word.lower)) {
			if (isYearApart(words, at)) word.class = 'time';
			continue;
		}
		const before = at > 0 ? words[at - 1]?.class : undefined;
		if (word.lower === 'first' && before === 'determiner' && words[at + 1]?.class === 'number') word.class = 'noun';
		if (word.lower === 'half' && /^(?:first|second|latter|opening|final|last)$/.test(words[at - 1]?.lower ?? '')) {
			word.class = 'time';
			(words[at - 1] as Word).class = 'noun';
		}
		if (word.lower === 'than' && isMoreThan(words, at)) {
			word.class = 'adverb';
			(words[at - 1] as Word).class = 'adverb';
		}
		if (word.lower === 'past' && isPassing(words, at)) word.class = 'preposition';
		if (word.lower === 'since' && before === 'have') word.class = 'adverb';
		if (word.lower === 'yet' && /^(?:have|be|negation)$/.test(before ?? 'mark')) word.class = 'adverb';
		if (word.lower === 'once' && /^(?:relative|pronoun|name)$/.test(before ?? 'mark') && isPast(words[at + 1]))
			word.class = 'adverb';
		if (word.lower === 'that' && pointsAtSubject(words, at)) word.class = 'determiner';
		if (isYearApart(words, at)) word.class = 'time';
		if (word.lower === 'per' && words[at + 1]?.lower === 'cent') word.class = 'noun';
		if (before === 'pronoun' && /^(?:last|first|earlier|later)$/.test(word.lower)) word.class = 'adverb';
		if (before === 'name' && /^(?:earlier|later)$/.test(word.lower)) word.class = 'adverb';
		if (word.lower === 'fall' && /^(?:last|this|next|each|every)$/.test(words[at - 1]?.lower ?? ''))
			word.class = 'time';
		if (/^(?:late|early|earlier|later)$/.test(word.lower) && before === 'noun' && opensTime(words, at + 1))
			word.class = 'adverb';
		if (at === 0 && /^(?:earlier|later)$/.test(word.lower)) word.class = 'adverb';
		if (word.lower === 'further' && words[at + 1]?.class === 'noun' && !word.compound) word.class = 'noun';
		if (word.lower === 'hard' && words[at + 1]?.class === 'noun') word.class = 'noun';
		if (word.lower === 'long' && (isLongAndShort(words, at) || isLongThing(words, at))) word.class = 'noun';
		if (word.lower === 'thanks' && words[at + 1]?.lower === 'to') word.class = 'adverb';
		if (word.lower === 'further' && before === 'determiner' && words[at + 1]?.class === 'number') word.class = 'noun';
		if (isSetPhrase(words, at)) {
			word.class = 'adverb';
			(words[at - 1] as Word).class = 'adverb';
		}
	}
}

/** `[That] finding upheld the ban`: opening a sentence before a singular and its verb, it points. */
function pointsAtSubject(words: readonly Word[], at: number): boolean {
	if (at > 0 && !(at === 1 && /^(?:coordinator|quote)$/.test(words[0]?.class ?? 'mark'))) return false;
	const [noun, verb] = [words[at + 1], words[at + 2]];
	if (noun?.class !== 'noun' || noun.text !== noun.lower || /[^s]s$/.test(noun.lower)) return false;
	return isPast(verb) || /^(?:be|have|do|modal)$/.test(verb?.class ?? 'mark');
}

/** `a statement late [on Friday]`, `a warning earlier [in the week]`, `a forecast earlier [this month]`. */
const opensTime = (words: readonly Word[], at: number): boolean =>
	(/^(?:this|last|that)$/.test(words[at]?.lower ?? '') && words[at + 1]?.class === 'time') || opensDay(words, at);

const opensDay = (words: readonly Word[], at: number): boolean =>
	/^(?:on|in|at)$/.test(words[at]?.lower ?? '') &&
	words.slice(at + 1, at + 4).some((word) => word.class === 'time') &&
	words[at + 1]?.class !== 'name';

/** `[long] and medium term loans`. */
const isLongAndShort = (words: readonly Word[], at: number): boolean =>
	words[at + 1]?.class === 'coordinator' && /^(?:medium|short)$/.test(words[at + 2]?.lower ?? '');

/** `a 10 ft [long] table`, `and [long] jumper Ann Lee`; `has long opposed` is of how long. */
const isLongThing = (words: readonly Word[], at: number): boolean =>
	(words[at + 1]?.class === 'noun' &&
		/^(?:coordinator|comma|preposition)$/.test(words[at - 1]?.class ?? 'mark') &&
		!isPast(words[at + 1])) ||
	isLongMeasured(words, at);

const isLongMeasured = (words: readonly Word[], at: number): boolean =>
	words[at + 1]?.class === 'noun' && /^(?:noun|number|determiner)$/.test(words[at - 1]?.class ?? '');

/** `[in fact] prices fell`: a preposition and its noun that say how the rest is meant. */
const isSetPhrase = (words: readonly Word[], at: number): boolean =>
	at > 0 &&
	SET_PHRASES.get(words[at]?.lower ?? '') === words[at - 1]?.lower &&
	!/^(?:of|to|that|with|by)$/.test(words[at + 1]?.lower ?? '') &&
	(words[at]?.lower !== 'date' || isToDate(words, at));

/** `[to date] the firm has`, `has [to date] sold`, not `to date the find` nor `want to date`. */
const isToDate = (words: readonly Word[], at: number): boolean =>
	at === 1
		? words.slice(2, 9).some((word) => word.class === 'have')
		: /^(?:comma|have|noun)$/.test(words[at - 2]?.class ?? 'mark');

const SET_PHRASES: ReadonlyMap<string, string> = new Map([
	['fact', 'in'],
	['turn', 'in'],
	['addition', 'in'],
	['particular', 'in'],
	['contrast', 'in'],
	['instance', 'for'],
	['example', 'for'],
	['course', 'of'],
	['date', 'to'],
]);

/** All words whose class a pair can settle, years aside: the rest of a text, nearly all of it, is passed over at once. */
const SETTLED: ReadonlySet<string> = new Set([
	...'first half than past since per last earlier later fall late early further hard long thanks yet that once'.split(
		' ',
	),
	...SET_PHRASES.keys(),
]);

/** `[more than] doubled`, `by [more than] a third`: how much, not compared with what. */
function isMoreThan(words: readonly Word[], at: number): boolean {
	if (!/^(?:more|less)$/.test(words[at - 1]?.lower ?? '')) return false;
	const next = words[at + 1]?.lower ?? '';
	if (/^(?:doubled|tripled|trebled|quadrupled|halved|offset|outweighed|compensated|matched)$/.test(next)) return true;
	if (words[at - 2]?.lower !== 'by') return false;
	return next === 'half' || (/^(?:an?|one|two|three)$/.test(next) && PARTS.test(words[at + 2]?.lower ?? ''));
}

const PARTS = /^(?:half|third|quarter|fifth|sixth|tenth|thirds|quarters|fifths|tenths)$/;

/** `which in [1999] made 400 cars`: a year behind its preposition; in `of 1999 cars` it says which or how many. */
function isYearApart(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (word?.class !== 'number' || !/^(?:1[5-9]|20)\d\d$/.test(word.text)) return false;
	if (/^(?:of|for|from)$/.test(words[at - 1]?.lower ?? '')) return at > 1 && isPast(words[at + 1]);
	if (words[at - 1]?.class !== 'time' && !/^(?:in|since|until|till|during|by)$/.test(words[at - 1]?.lower ?? ''))
		return false;
	const next = words[at + 1];
	const opens = at === 1 || /^(?:comma|coordinator)$/.test(words[at - 2]?.class ?? 'mark');
	if (at === 1 && next?.class === 'noun') return true;
	if (opens && next?.class === 'name' && words[at - 1]?.class === 'preposition') return /^\p{L}/u.test(next.text);
	if (next?.class !== 'noun') return next?.class !== 'number' && next?.class !== 'name';
	return isPast(next);
}

const isPast = (word: Word | undefined): boolean =>
	word?.class === 'noun' && verbForms(word.lower).some(({ shape }) => shape === 'past' || shape === 'edParticiple');

/** `Acme-backed` and `Peru-Chile` are cut at their hyphen where a name ends there; to grammar each is one modifier; so is `11-3/8`. */
function joinCompounds(words: readonly Word[]): void {
	for (let at = 0; at < words.length; at++) {
		const word = words[at] as Word;
		if (word.text !== '-' && word.text !== '–' && word.text !== '/') continue;
		const before = words[at - 1];
		const after = words[at + 1];
		if (before === undefined || after === undefined || before.end !== word.start || word.end !== after.start) continue;
		const fraction = word.text === '/' && after.class === 'number';
		if (before.class === 'time' && after.class === 'time') {
			word.class = 'time';
			continue;
		}
		if (word.text === '/' && !fraction && !(before.class === 'name' || after.class === 'name')) continue;
		word.class = 'noun';
		if (after.class !== 'name' && !fraction) after.class = 'noun';
		if (after.class === 'noun') after.compound = true;
	}
}

/** What a token is by its letters. */
interface Look {
	readonly lower: string;
	/** Null where it depends on the word before. */
	readonly alone: WordClass | null;
}

/** Looks remembered; most of a text's tokens are among them. */
const MOST_LOOKS = 6_000;
const LOOKS: Readonly<Record<TokenShape, Recent<Look>>> = {
	word: new Recent(MOST_LOOKS),
	number: new Recent(MOST_LOOKS),
	punctuation: new Recent(MOST_LOOKS),
};

function lookOf({ text, shape }: Token): Look {
	const looks = LOOKS[shape];
	let look = looks.get(text);
	if (look === undefined) {
		const lower = text.toLowerCase().replaceAll('’', "'");
		look = { lower, alone: firstGuess(text, lower, shape) };
		looks.set(text, look);
	}
	return look;
}

/** The class of an apostrophe, its `s`, or a capital `May`, from the word before. */
function behind(lower: string, previous: Word | undefined): WordClass {
	if (lower === 'may') return previous === undefined ? 'modal' : 'time';
	return previous !== undefined &&
		/[\p{L}\p{N})>]$/u.test(previous.text) &&
		(lower === "'s" || previous.lower.endsWith('s'))
		? 'genitive'
		: 'quote';
}

function firstGuess(text: string, lower: string, shape: TokenShape): WordClass | null {
	if (shape === 'number' || /^[\d$€£]/.test(lower)) return 'number';
	if (lower === "'s" || lower === "'") return null;
	if (QUOTES.test(text)) return 'quote';
	if (lower === ',') return 'comma';
	if (lower === 'may' && text !== 'may') return null;
	const closed =
		CLOSED.get(lower) ??
		(CONTRACTED_NOT.test(lower) ? CLOSED.get(UNCONTRACTED.get(lower) ?? lower.replace(CONTRACTED_NOT, '')) : undefined);
	if (closed !== undefined) return closed;
	if (lower === '%') return 'noun';
	if (shape === 'punctuation') return lower === '&' ? 'coordinator' : 'mark';
	if (SPELLED.has(lower) || (lower.includes('-') && lower.split('-').every((part) => SPELLED.has(part))))
		return 'number';
	const bare = lower.replace(/\.$/, '');
	if (TIME.has(bare) && !(CAPITAL_ONLY_TIME.has(bare) && text === lower)) return 'time';
	if (lower.endsWith('ly') && lower.length > 4 && !NOT_ADVERBS.has(lower)) return 'adverb';
	return 'noun';
}

/** Whether the word can open a clause: `after`, `as` and `since` are prepositions too. */
export const canSubordinate = (word: Word): boolean => SUBORDINATING.has(word.lower);
