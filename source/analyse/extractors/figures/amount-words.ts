import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { lowerAt } from './spot.ts';

export const isAmount = (parse: ParsedSentence, at: number): boolean => {
	const chunk = parse.chunks[at];
	if (!isNounPhrase(chunk) || parse.words[chunk.first]?.class === 'possessive') return false;
	for (let index = chunk.first; index <= chunk.last; index++) {
		const word = parse.words[index];
		if (word?.class === 'number' && !isYear(word.text)) return true;
	}
	return false;
};

/** `fiscal 1988 revenues` is no amount. */
export const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

const HEDGING: ReadonlySet<string> = new Set(
	`
	about around some nearly almost by a an further another over roughly just only record estimated reported more than
	less fewer sharply slightly least most $ £ €
	`.match(/\S+/g),
);

/** The word before a number and the words that hedge it. */
export function beforeQualifier(parse: ParsedSentence, first: number): number {
	let at = first - 1;
	if (lowerAt(parse, at) === 'to' && lowerAt(parse, at - 1) === 'up') at -= 2;
	while (HEDGING.has(lowerAt(parse, at))) at -= /^(?:least|most)$/.test(lowerAt(parse, at)) ? 2 : 1;
	return at;
}

export const isTime = (parse: ParsedSentence, at: number): boolean => {
	const chunk = parse.chunks[at];
	return isNounPhrase(chunk) && chunk.time;
};

/** What opens the rate of an amount: `$3 [a] share`, `five [per] head`. */
export const PER = /^(?:an?|each|per)$/;
