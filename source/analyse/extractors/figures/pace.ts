import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { headAt, linkAt } from './spot.ts';

/** `a rise in month on month [output]`: past the words that say with what a measure is compared; the chunk itself without them. */
export function pastPace(parse: ParsedSentence, at: number): number {
	const head = headAt(parse, at);
	const is =
		/^(?:year|quarter|month|week|day)$/.test(head) &&
		/^(?:on|over|to)$/.test(linkAt(parse, at + 1)) &&
		headAt(parse, at + 2) === head &&
		isNounPhrase(parse.chunks[at + 3]);
	return is ? at + 3 : at;
}
