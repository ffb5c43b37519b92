import type { EntityKind } from '../../domain/entity.ts';
import type { Span } from '../../domain/span.ts';
import type { Draft } from '../draft.ts';
import type { Segmentation, Sentence } from '../segment.ts';
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
	SUBORDINATORS,
	TIME_NOUNS,
} from './closed-classes.ts';
import { CLAUSE_TAKING } from '../lexicons/verb-frames.ts';
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
const CAPITAL_ONLY_TIME = setOf('march may spring');

const CONTRACTED_NOT = /(?<=\w)n't$/;
const UNCONTRACTED: ReadonlyMap<string, string> = new Map([
	["can't", 'can'],
	["won't", 'will'],
]);

/** Says no by itself or in its ending: `not`, `hasn't`. */
export const negates = (word: Word): boolean => word.class === 'negation' || CONTRACTED_NOT.test(word.lower);

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
		let candidate = mentions[mention];
		while (candidate !== undefined && candidate.end <= token.start) {
			mention++;
			candidate = mentions[mention];
		}
		const covered = candidate !== undefined && candidate.start <= token.start && token.end <= candidate.end;
		const lower = token.text.toLowerCase().replaceAll('’', "'");
		words.push({
			start: token.start,
			end: token.end,
			text: token.text,
			lower,
			class: covered ? 'name' : firstGuess(token.text, lower, token.shape, words.at(-1)),
			forms: [],
			mention: covered ? mention : -1,
			kind: covered ? (names[candidate?.name ?? -1]?.kind ?? null) : null,
			compound: false,
		});
	}
	joinCompounds(words);
	return words;
}

/** `Iran-backed` and `Israel-Hamas` are cut at their hyphen where a name ends there; to grammar each is one modifier. */
function joinCompounds(words: readonly Word[]): void {
	for (const [at, word] of words.entries()) {
		if (!/^[-–]$/.test(word.text)) continue;
		const before = words[at - 1];
		const after = words[at + 1];
		if (before === undefined || after === undefined || before.end !== word.start || word.end !== after.start) continue;
		word.class = 'noun';
		if (after.class !== 'name') after.class = 'noun';
		if (after.class === 'noun') after.compound = true;
	}
}

function firstGuess(text: string, lower: string, shape: string, previous: Word | undefined): WordClass {
	if (shape === 'number' || /^[\d$€£]/.test(lower)) return 'number';
	if (lower === "'s" || lower === "'") {
		return previous !== undefined && /\w/.test(previous.text) && (lower === "'s" || previous.lower.endsWith('s'))
			? 'genitive'
			: 'quote';
	}
	if (QUOTES.test(text)) return 'quote';
	if (lower === ',') return 'comma';
	if (lower === 'may' && text !== 'may' && previous !== undefined) return 'time';
	const closed = CLOSED.get(lower) ?? (CONTRACTED_NOT.test(lower) ? CLOSED.get(UNCONTRACTED.get(lower) ?? lower.replace(CONTRACTED_NOT, '')) : undefined);
	if (closed !== undefined) return closed;
	if (shape === 'punctuation') return lower === '&' ? 'coordinator' : 'mark';
	const bare = lower.replace(/\.$/, '');
	if (TIME.has(bare) && !(CAPITAL_ONLY_TIME.has(bare) && text === lower)) return 'time';
	if (lower.endsWith('ly') && lower.length > 4 && !NOT_ADVERBS.has(lower)) return 'adverb';
	return 'noun';
}

/** Whether the word can open a clause: `after`, `as` and `since` are prepositions too. */
export const canSubordinate = (word: Word): boolean => SUBORDINATING.has(word.lower);

/** Decides which nouns of a sentence are verbs, left to right, from the words around each. */
export function findVerbs(words: readonly Word[], headline: boolean): void {
	for (const [at, word] of words.entries()) {
		if (word.class !== 'noun' || word.compound) continue;
		const forms = verbForms(word.lower);
		if (forms.length === 0) continue;
		const capital = word.text !== word.text.toLowerCase();
		if (capital && !headline) continue;
		const kept = forms.filter((form) => readsAsVerb(words, at, form));
		if (kept.length === 0) continue;
		word.class = 'verb';
		word.forms = kept;
	}
}

const isBetween = (word: Word | undefined): boolean =>
	word?.class === 'adverb' || word?.class === 'negation' || word?.class === 'quote';

const skipBack = (words: readonly Word[], at: number): Word | undefined => {
	let index = at - 1;
	while (isBetween(words[index])) index--;
	return words[index];
};

const skipAhead = (words: readonly Word[], at: number): Word | undefined => {
	let index = at + 1;
	while (isBetween(words[index])) index++;
	return words[index];
};

const OPENS_NOUN: ReadonlySet<WordClass> = new Set(['determiner', 'possessive', 'name', 'number', 'pronoun']);
const CLOSES_NOUN: ReadonlySet<WordClass> = new Set(['name', 'noun', 'pronoun', 'number', 'time']);

function readsAsVerb(words: readonly Word[], at: number, form: VerbForm): boolean {
	const before = skipBack(words, at);
	const after = skipAhead(words, at);
	const last = before?.class;
	if (words[at + 1]?.class === 'genitive') return false;
	if (last === 'determiner' || last === 'possessive' || last === 'genitive') return false;
	switch (form.shape) {
		case 'base':
			return baseReads(before, after, form) && !(form.nounish && endsGovernedPhrase(words, at));
		case 'third':
			return thirdReads(before, after, form) && !(form.nounish && endsGovernedPhrase(words, at));
		case 'ing':
			return ingReads(words, at, before, after);
		default:
			return pastReads(words, at, before, after);
	}
}

/** Whether the nouns right before a word belong to a verb or preposition: `rejected [Hamas] demands`, `in [Hamas] attacks`. */
function endsGovernedPhrase(words: readonly Word[], at: number): boolean {
	let left = at - 1;
	while (left > at - 8 && /^(?:name|noun|number|determiner|possessive|genitive|quote)$/.test(words[left]?.class ?? '')) left--;
	const word = words[left];
	if (left === at - 1 || word === undefined) return false;
	if (word.class === 'preposition') return !canSubordinate(word);
	return word.class === 'verb' && !word.forms.some((form) => CLAUSE_TAKING.has(form.base));
}

function baseReads(before: Word | undefined, after: Word | undefined, form: VerbForm): boolean {
	if (before === undefined) return false;
	if (before.lower === 'to') return !(form.nounish && (after?.class === 'noun' || after?.class === 'verb'));
	if (before.class === 'modal' || before.class === 'do' || /^help(?:s|ed|ing)?$/.test(before.lower)) return true;
	if (before.class === 'pronoun') return /^(?:i|you|we|they)$/.test(before.lower);
	if (before.class === 'relative') return before.lower !== 'that' || !form.nounish;
	const plural = before.class === 'noun' && /[^s]s$/.test(before.lower);
	if (plural || before.class === 'name') return OPENS_NOUN.has(after?.class ?? 'mark') && (plural || !form.nounish);
	return before.class === 'coordinator' && OPENS_NOUN.has(after?.class ?? 'mark');
}

function thirdReads(before: Word | undefined, after: Word | undefined, form: VerbForm): boolean {
	if (before === undefined) return false;
	const subject = CLOSES_NOUN.has(before.class) || before.class === 'relative' || before.class === 'quote';
	if (!subject && before.class !== 'comma' && before.class !== 'coordinator' && before.class !== 'mark') return false;
	if (before.class === 'pronoun') return true;
	if (!form.nounish) return before.class !== 'number';
	if (before.class === 'relative') return true;
	return OPENS_NOUN.has(after?.class ?? 'mark') || after?.lower === 'to';
}

const ING_NOUNS = setOf(`
	meeting building hearing ruling funding training warning bombing shooting killing fighting spending beginning crossing
	holding opening landing housing ceiling testing planning understanding feeling offering finding filing painting writing
	reading trading banking mining farming fishing racing boxing advertising marketing manufacturing engineering being
	standing rating listing wedding proceeding briefing gathering uprising handling setting stabbing beating smuggling
	trafficking hacking doping voting polling lobbying sentencing morning evening following including during according
	concerning regarding
`);

const ESTIMATES = /^(?:about|around|over|under|some|nearly|almost|roughly|more|less|fewer|at|up|between)$/;

function ingReads(words: readonly Word[], at: number, before: Word | undefined, after: Word | undefined): boolean {
	if (before?.class === 'be') return true;
	const next = after?.class ?? 'mark';
	if (next === 'preposition' && before?.class === 'noun' && after?.lower !== 'of') return !ING_NOUNS.has(words[at]?.lower ?? '');
	if (OPENS_NOUN.has(next) || after?.lower === 'to' || after?.lower === 'that') return true;
	if (next === 'noun' && /^\p{Lu}/u.test(after?.text ?? '')) return true;
	if (before?.class === 'preposition') return next === 'preposition' || next === 'noun';
	if (ESTIMATES.test(after?.lower ?? '')) {
		for (let ahead = at + 2; ahead < at + 5; ahead++) if (words[ahead]?.class === 'number') return true;
	}
	return next === 'noun' && before?.class === 'comma';
}

function pastReads(words: readonly Word[], at: number, before: Word | undefined, after: Word | undefined): boolean {
	if (before === undefined) return false;
	if (before.class === 'be' || before.class === 'have' || before.lower === 'get') return true;
	if (before.class === 'preposition' || before.class === 'modal') return false;
	if (before.class === 'number') return after?.class === 'preposition' || after?.class === 'time';
	if (before.class !== 'coordinator') return true;
	const left = words[at - 2];
	return !(left?.class === 'noun' && after?.class === 'noun' && words[at - 3]?.class === 'determiner');
}
