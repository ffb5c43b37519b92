import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { type Measured, named } from './measure.ts';
import { INDEX } from './moves.ts';
import { nounWords } from './noun-words.ts';
import { linkAt } from './spot.ts';

/** `Peru 4,100, Chile 3,900`: whose row it is, not what is counted. */
export const isOfRow = ({ words }: ParsedSentence, at: number): boolean =>
	/^(?:place|organization|person)$/.test(words[at]?.kind ?? '') && !INDEX.test(words[at]?.lower ?? '');

/** `[Shipments] in tonnes: Peru 4,100`: what all rows of a list are of, said before its colon. */
export function leadIn(parse: ParsedSentence, before: number): Measured | null {
	const { chunks } = parse;
	const tail = chunks[1]?.kind === 'preposition' && isNounPhrase(chunks[2]) ? 3 : 1;
	const opener = chunks[0];
	const leads = isNounPhrase(opener) && !opener.time && tail < before && linkAt(parse, tail) === ':';
	return leads ? named(nounWords(parse, opener.first, opener.last, -1), true) : null;
}
