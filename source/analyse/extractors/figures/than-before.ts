import type { ParsedSentence } from '../../grammar/parsed.ts';
import { isYear } from './amount-words.ts';
import { lowerAt } from './spot.ts';

/** `5 % higher than [a year ago]`, `than [in May]`, `than [last year]`: beside a time it is a change, beside another thing none. */
export function isThanBefore(parse: ParsedSentence, from: number): boolean {
	let at = from;
	if (/^(?:in|during|at|on)$/.test(lowerAt(parse, at))) at++;
	if (/^(?:the|an?|its)$/.test(lowerAt(parse, at))) at++;
	const word = parse.words[at];
	if (word === undefined) return false;
	if (/^(?:last|previous|preceding)$/.test(word.lower)) return PERIODS.test(lowerAt(parse, at + 1));
	if (PERIODS.test(word.lower)) return /^(?:ago|earlier|before|previously)$/.test(lowerAt(parse, at + 1));
	return at > from && (word.class === 'time' || isYear(word.text));
}

const PERIODS = /^(?:year|month|week|quarter|day|decade|season|time|winter|summer|spring|autumn)$/;
