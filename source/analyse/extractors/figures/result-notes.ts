import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { isCurrency, type Measured, named } from './measure.ts';
import { nounWords } from './noun-words.ts';
import { headAt, lowerAt, type Spot } from './spot.ts';

/** `Net includes tax credit $4m and charge $2m`: in notes to results, the item right before its sum. */
export function ofNotes({ parse, at, phrase, first, unit }: Spot): Measured | null {
	if (!isCurrency(unit) || !isNote(parse, at)) return null;
	if (first > phrase.first)
		return ITEMS.test(lowerAt(parse, first - 1)) ? named(nounWords(parse, phrase.first, first - 1, -1)) : null;
	const item = parse.chunks[at - 1];
	if (item?.kind !== 'verb' || item.first !== item.last || !ITEMS.test(lowerAt(parse, item.last))) return null;
	const word = parse.words[item.last];
	return word === undefined ? null : named({ start: word.start, end: word.end });
}

const ITEMS =
	/^(?:credits?|charges?|gains?|loss(?:es)?|profits?|provisions?|income|expenses?|costs?|benefits?|write-?(?:downs?|offs?)|reserves?|reversals?|refunds?)$/;

/** Whether a verb before says what is in a result or not. */
function isNote(parse: ParsedSentence, at: number): boolean {
	const verb = parse.chunks.findIndex(
		(chunk, index) => index < at && chunk.kind === 'verb' && /^(?:in|ex)clude$/.test(chunk.base),
	);
	return verb > 0 && isNounPhrase(parse.chunks[verb - 1]) && RESULTS.test(headAt(parse, verb - 1));
}

const RESULTS =
	/^(?:net|profits?|loss(?:es)?|shr|earnings|results?|income|oper(?:ating)?|revs?|revenues?|sales|year|years|qtr|quarter|half|months)$/;
