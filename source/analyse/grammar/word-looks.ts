import { PerLexeme, type Token, type TokenShape } from '../segment.ts';
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
import { SETTLED } from './settled-pairs.ts';
import { CONTRACTED_NOT, type Look, type Word, type WordClass } from './word.ts';

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

const UNCONTRACTED: ReadonlyMap<string, string> = new Map([
	["can't", 'can'],
	["won't", 'will'],
]);

const QUOTES = /^["“”„«»'‘’`]+$/;

const LOOKS: Readonly<Record<TokenShape, PerLexeme<Look>>> = {
	word: new PerLexeme(),
	number: new PerLexeme(),
	punctuation: new PerLexeme(),
};

export function lookOf({ text, lexeme, shape }: Token): Look {
	const looks = LOOKS[shape];
	let look = looks.get(lexeme);
	if (look === undefined) {
		const lower = text.toLowerCase().replaceAll('’', "'");
		look = { lower, alone: firstGuess(text, lower, shape), settled: SETTLED.has(lower), forms: null };
		looks.set(lexeme, look);
	}
	return look;
}

function firstGuess(text: string, lower: string, shape: TokenShape): WordClass | null {
	if (shape === 'number' || /^[\d$€£]/.test(lower)) return 'number';
	if (lower === "'s" || lower === "'") return null;
	if (shape === 'punctuation' && QUOTES.test(text)) return 'quote';
	if (lower === ',') return 'comma';
	if (lower === 'may' && text !== 'may') return null;
	if (text === 'IT') return 'noun';
	const isContracted = lower.endsWith("n't") && CONTRACTED_NOT.test(lower);
	const closed =
		CLOSED.get(lower) ??
		(isContracted ? CLOSED.get(UNCONTRACTED.get(lower) ?? lower.replace(CONTRACTED_NOT, '')) : undefined);
	if (closed !== undefined) return closed;
	if (lower === '%') return 'noun';
	if (shape === 'punctuation') return lower === '&' ? 'coordinator' : 'mark';
	if (SPELLED.has(lower) || (lower.includes('-') && lower.split('-').every((part) => SPELLED.has(part))))
		return 'number';
	const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
	if (TIME.has(bare) && !(CAPITAL_ONLY_TIME.has(bare) && text === lower)) return 'time';
	if (lower.endsWith('ly') && lower.length > 4 && !NOT_ADVERBS.has(lower)) return 'adverb';
	return 'noun';
}

/** Whether the word can open a clause: `after`, `as` and `since` are prepositions too. */
export const canSubordinate = (word: Word): boolean => SUBORDINATING.has(word.lower);
