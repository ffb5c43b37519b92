import { isWord, usualOf } from './signature.ts';

/**
 * How usual names are in an archive, and so how little two articles' sharing one can be chance. All evidence is in nats. Both the
 * archive's size and the articles that have a name are taken by steps, so that one article more changes hardly any decision.
 */
export interface Usage {
	/** What one name of a single article weighs in an archive of this size. */
	readonly unit: number;
	/** A folder of few articles may be all about one thing: what it names often need not be common. */
	readonly share: number;
	/** Whether two episodes must share a name that few articles have: the archive is large. */
	readonly isLarge: boolean;
	/** Whether so few articles are there that a capitalised word of two tells much. */
	readonly isFew: boolean;
	/** Step of how many articles have a name, see `stepOf`. */
	readonly stepOf: (name: number) => number;
}

/** News beside the archive's, in articles: what a small archive names often may still be common. */
const BESIDE = 1_000;
/** The first step of names begins here, each next one at so many times as many. */
const FIRST = 32;
const TIMES = 4;
/** Names of fewer steps lead to the articles that have them, in a large archive. */
const LEADING = 2;

/** Articles below which a name leads to those that have it. */
export const MOST_LED_TO = FIRST * TIMES ** (LEADING - 1);

/** In a large archive, the step of an office that every state or town has, whoever's it is: it tells no two happenings apart. */
export const OFFICE_STEP = LEADING;

const isLeading = (step: number): boolean => step < LEADING;

/** Of so many articles: the step they are of. 0: below 32, 1: below 128, and so on. */
export const stepOf = (articles: number): number =>
	articles < FIRST ? 0 : 1 + Math.floor(Math.log(articles / FIRST) / Math.log(TIMES) + 1e-9);

/** Articles at which a name comes to its next step. */
export const EDGES: readonly number[] = Array.from({ length: 12 }, (_, step) => FIRST * TIMES ** step);

/** Fewer articles than this are a folder on a thing or some. */
const FEW = 64;

/** Steps of an archive's size: few articles, then doublings of them and the news beside them. */
export const sizeStep = (articles: number): number =>
	articles < FEW ? 0 : 1 + Math.floor(Math.log2((articles + BESIDE) / BESIDE) + 1e-9);

export function usageOf(size: number, step: (name: number) => number): Usage {
	const large = size > 1;
	return {
		unit: Math.log(BESIDE * 2 ** Math.max(0, size - 1) * (large ? Math.SQRT2 : 1)),
		share: large ? 1 : 0.5,
		isLarge: large,
		isFew: size === 0,
		stepOf: step,
	};
}

/** Whether a name is so seldom that, with others, it may tell by itself that two articles are about one thing. */
export const isTelling = (name: number, { isLarge, isFew, stepOf: step }: Usage): boolean =>
	isWord(name) ? isFew : isLarge ? isLeading(step(name)) : step(name) === 0;

/** In a large archive, how many of a thousand articles have a word that is no name. */
const CAPITALS = 20;

export function nameWeight({ unit, share, isLarge, stepOf: step }: Usage, name: number): number {
	if (isLarge && isWord(name)) return Math.log(BESIDE / CAPITALS);
	const count = isWord(name) ? 0 : step(name);
	const articles = count === 0 ? 0 : FIRST * TIMES ** (count - 1) * Math.sqrt(TIMES);
	return Math.max(0, unit - Math.log(articles * share + usualOf(name)));
}

/** A word of middling use stands in 12 of 100 articles; all words together prove no more than a name or so. */
export const WORD_WEIGHT = Math.log(1 / 0.12);
export const WORDS_AT_MOST = 7.6;
