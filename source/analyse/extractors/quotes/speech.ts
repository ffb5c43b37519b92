import type { Quotation } from './quotations.ts';
import { countWords } from './words.ts';

/** From this many words on a quotation that is a sentence is taken for speech without a cue. */
const SENTENCE_WORDS = 5;

/** No title or term is this long. */
const CLAUSE_WORDS = 12;

/** Before the marks of a work's title: `her book “…”`, `a song called “…”`. */
const WORK =
	/\b(?:book|books|film|movie|novel|memoir|song|album|play|essay|series|documentary|musical|opera|poem|painting|titled|entitled|called|headlined|named),?\s$/i;

/** `host of “…”`: who makes it stands before its marks. */
const MADE_BY = /\b(?:host|star|author|creator|director|writer|producer|presenter|editor) of(?: the)?\s$/i;

/** The marks of a work's title, by who makes it. */
export const isWork = (text: string, { outer }: Quotation): boolean =>
	MADE_BY.test(text.slice(Math.max(0, outer.start - LONGEST_LEAD), outer.start));

/** Characters of `presenter of the `. */
const LONGEST_LEAD = 18;

/** `“I fell.”` between other sentences: its own capital, its own full stop, nothing else beside it. */
const isSentence = (text: string, { start, end, outer, closed }: Quotation): boolean =>
	closed &&
	/[.?!…]/.test(text[end - 1] ?? '') &&
	/^[\p{Lu}]/u.test(text.slice(start, start + 1)) &&
	/(?:^|[.?!…:,]["”’')]?|\n)\s*$/.test(text.slice(Math.max(0, outer.start - 4), outer.start)) &&
	/^\s*(?:$|["“‘'\n\p{Lu}])/u.test(text.slice(outer.end, outer.end + 3));

/** `the “Road Improvements Act of 1987”`: capitals throughout and no mark of a sentence name something. */
export const isTitle = (text: string, { start, end }: Quotation): boolean =>
	/^(?:\p{Lu}[\p{L}’'.-]*|\d+)(?:\s(?:\p{Lu}[\p{L}’'-]*|\d+|of|the|and|for|to|in|on|an?|with))+$/u.test(
		text.slice(start, end),
	) && (text.slice(start, end).match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0) >= 3;

/**
 * Is a quotation somebody's words rather than a name, a term or a doubt cast (`the “peace” talks`)? It is where
 * it reads as a sentence: it ends in a sentence's mark, or in a comma before more of the sentence, and is no
 * mere phrase.
 */
export function isSpeech(text: string, quotation: Quotation): boolean {
	if (isTitle(text, quotation)) return false;
	const words = countWords(text, quotation);
	if (isWork(text, quotation)) return false;
	if (WORK.test(text.slice(Math.max(0, quotation.outer.start - 16), quotation.outer.start))) return false;
	if (words >= 2 && isSentence(text, quotation)) return true;
	if (words < 3) return false;
	const last = text.slice(quotation.end - 1, quotation.end);
	const ends = /[.?!…]/.test(last);
	const comma = last === ',' || (quotation.closed && text[quotation.outer.end] === ',' && words > SENTENCE_WORDS);
	const inner = /[.?!]\s+\p{Lu}/u.test(text.slice(quotation.start, quotation.end));
	const capital = /^[\p{Lu}\p{N}[(…]/u.test(text.slice(quotation.start, quotation.start + 1));
	if (inner || (capital && words >= CLAUSE_WORDS)) return true;
	if (words >= SENTENCE_WORDS && capital && (ends || comma || !quotation.closed)) return true;
	return false;
}
