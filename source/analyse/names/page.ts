import { firstFrom, type Span } from '../../domain/span.ts';
import { startsLower, startsUpper } from '../segment/classes.ts';
import type { Segmentation, Token } from '../segment.ts';
import { isShouted } from './fold.ts';

/** The words of an article as the search for names sees them. */
export interface Page {
	readonly text: string;
	readonly tokens: readonly Token[];
	/** 1 where a capital says nothing: the first word of a sentence, all words of a headline in title case. */
	readonly opens: Uint8Array;
	/** 1 in sentences without a small letter. */
	readonly shouted: Uint8Array;
	/** For each token the index behind the last token of its sentence. */
	readonly ends: Int32Array;
	/** For each token the first at it or behind it that begins with a capital. */
	readonly capitals: Int32Array;
	/** The tokens `[first, last)` of the dateline's place. */
	readonly dateline: { readonly first: number; readonly last: number } | null;
	/** Words the article also writes small. */
	readonly small: ReadonlySet<string>;
	/** Of names' first tokens the name that was last asked for, as `surfaceOf` and `foldedOf` keep it. */
	readonly surfaces: (Surface | undefined)[];
}

/** A name's words on one line, and folded once that was asked for. */
export interface Surface extends Span {
	readonly words: string;
	folded: string | null;
}

const OPENING_MARK = /^["'“”‘’([{«‹–—•*-]+$/u;

/** Prepositions and the like that some title case leaves small, as it does all shorter words. */
const SMALL_IN_TITLES = new Set(
	`with from over into onto after amid than that when about against before behind between beyond despite during since
	through toward towards under until upon while within without near past among across along around says`.split(/\s+/),
);

/** Shorter words title case may leave small. */
const SHORT_WORD = 4;

/** `place` is where the dateline's place stands. */
export function pageOf(text: string, { tokens, sentences }: Segmentation, place: Span | null): Page {
	const opens = new Uint8Array(tokens.length);
	const shouts = new Uint8Array(tokens.length);
	const ends = new Int32Array(tokens.length);
	const large = new Int32Array(tokens.length).fill(tokens.length);
	const small = new Set<string>();
	const surfaces = new Array<Surface | undefined>(tokens.length).fill(undefined);
	for (const { firstToken, lastToken } of sentences) {
		ends.fill(lastToken, firstToken, lastToken);
		let first = firstToken;
		while (first < lastToken - 1 && OPENING_MARK.test(tokens[first]?.text ?? '')) first++;
		opens[first] = 1;
		let capitals = 0;
		let long = 0;
		for (let at = firstToken; at < lastToken; at++) {
			const word = tokens[at]?.text ?? '';
			const isCapital = startsUpper(word);
			if (isCapital) large[at] = at;
			else if (startsLower(word)) small.add(word);
			if (tokens[at]?.shape !== 'word' || word.length < SHORT_WORD) continue;
			if (isCapital) capitals++;
			// Once a longer word is small the sentence is in no capitals, whatever else is.
			else if (capitals === long && SMALL_IN_TITLES.has(word)) continue;
			long++;
		}
		const start = tokens[firstToken]?.start ?? 0;
		const shouted = isShouted(text.slice(start, tokens[lastToken - 1]?.end ?? start));
		// One word in capitals is an acronym, not a line.
		if (shouted && long > 1) shouts.fill(1, firstToken, lastToken);
		if (shouted || (long >= 3 && capitals === long)) opens.fill(1, firstToken, lastToken);
	}
	for (let at = tokens.length - 2; at >= 0; at--) large[at] = Math.min(large[at] as number, large[at + 1] as number);
	const dateline =
		place === null ? null : { first: firstFrom(tokens, place.start), last: firstFrom(tokens, place.end) };
	return { text, tokens, opens, shouted: shouts, ends, capitals: large, dateline, small, surfaces };
}

export const isCapitalised = (page: Page, at: number): boolean => at >= 0 && page.capitals[at] === at;

/** The first token at `at` or behind it that begins with a capital; beyond the last where there is none. */
export const capitalFrom = (page: Page, at: number): number => page.capitals[at] ?? page.tokens.length;

/** The token's text; empty beyond the ends. A negative index is not looked up: in an array that is slow. */
export const wordAt = (page: Page, at: number): string => (at < 0 ? '' : (page.tokens[at]?.text ?? ''));

/** Index behind the last token of the sentence that `at` is in. */
export const sentenceEnd = (page: Page, at: number): number => page.ends[at] ?? page.tokens.length;

/** Whether a word beside this one is in capitals and no acronym: in a shouted line capitals say nothing. */
export const isShoutedAround = (page: Page, at: number): boolean =>
	[wordAt(page, at - 1), wordAt(page, at + 1)].some((word) => word.length > 3 && /^\p{Lu}+$/u.test(word));
