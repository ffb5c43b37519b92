import type { Span } from '../../../domain/span.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { beforeQualifier } from './amount-words.ts';
import { CURRENCY, currencyAt, subjectWords } from './clause-subject.ts';
import { isCurrency, type Measured, nothing } from './measure.ts';
import { nounWords, phraseWords } from './noun-words.ts';
import { isPersonNoun } from './persons.ts';
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
	if (parse.chunks[before]?.kind === 'comma' && isCurrency(spot.unit)) {
		const apart = apartFrom(parse, before - 1);
		if (apart !== null) return nothing(apart);
	}
	const governed = governedBy(parse, chunk === at ? at : chunk);
	return governed?.link === null && governed.clause.group.base === 'be'
		? nothing(subjectWords(parse, governed.clause))
		: nothing(null);
}

/** `[lines] of credit offered by banks, worth $5m`: the thing that a comma and "worth" stand behind, past its tail. */
function apartFrom(parse: ParsedSentence, from: number): Span | null {
	let at = from;
	while (at > 0 && isNounPhrase(parse.chunks[at])) {
		const link = parse.chunks[at - 1];
		const verb = link?.kind === 'preposition' && parse.chunks[at - 2]?.kind === 'verb' ? at - 2 : -1;
		if (verb >= 0 && !parse.clauses.some(({ kind, at: place }) => kind === 'done' && place === verb)) return null;
		if (verb >= 0) at = verb - 1;
		else if (link?.kind === 'preposition' && isNounPhrase(parse.chunks[at - 2])) at -= 2;
		else if (
			link?.kind === 'coordinator' &&
			isNounPhrase(parse.chunks[at - 2]) &&
			parse.chunks[at - 3]?.kind === 'preposition'
		)
			at -= 2;
		else if (link?.kind === 'coordinator') return null;
		else break;
	}
	const chunk = parse.chunks[at];
	const head = isNounPhrase(chunk) && !chunk.time ? parse.words[chunk.head] : undefined;
	return head?.class === 'noun' && head.kind === null && !isPersonNoun(head.lower) ? phraseWords(parse, at) : null;
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
