import type { Span } from '../../../domain/span.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { beforeQualifier } from './amount-words.ts';
import { CURRENCY, currencyAt, subjectWords } from './clause-subject.ts';
import { isCurrency, type Measured, nothing } from './measure.ts';
import { nounWords } from './noun-words.ts';
import { chunkOf, governedBy, lowerAt, type Spot, skipBack } from './spot.ts';

/** `831 cases worth $35m`: the cases; `one euro worth $1.32`: the currency whose rate that is. Null where no "worth" stands before the amount. */
export function worthOf(spot: Spot): Measured | null {
	const { parse, first, at } = spot;
	const worth = beforeQualifier(parse, first);
	if (lowerAt(parse, worth) !== 'worth') return null;
	const coin = coinBefore(parse, worth);
	if (coin !== null) return nothing(coin);
	const chunk = chunkOf(parse.chunks, worth);
	const phrase = parse.chunks[chunk];
	if (isNounPhrase(phrase) && worth > phrase.first) return nothing(nounWords(parse, phrase.first, worth - 1, -1));
	const before = skipBack(parse, chunk - 1);
	const currency = currencyAt(parse, parse.chunks[before]?.kind === 'comma' ? before - 1 : before);
	if (currency !== null) return nothing(currency);
	const governed = governedBy(parse, chunk === at ? at : chunk);
	return governed?.link === null && governed.clause.group.base === 'be'
		? nothing(subjectWords(parse, governed.clause))
		: nothing(null);
}

/** Whether a sum is the rate of a currency, which nothing was done to: `leaving one euro worth $1.32`. */
export const isRateOfCoin = ({ parse, first, unit }: Spot): boolean => {
	const worth = beforeQualifier(parse, first);
	return isCurrency(unit) && lowerAt(parse, worth) === 'worth' && coinBefore(parse, worth) !== null;
};

/** The coin that stands right before "worth" with its article. */
function coinBefore(parse: ParsedSentence, worth: number): Span | null {
	const coin = parse.words[worth - 1];
	return coin !== undefined && CURRENCY.test(coin.lower) && /^(?:one|an?|the|each)$/.test(lowerAt(parse, worth - 2))
		? { start: coin.start, end: coin.end }
		: null;
}
