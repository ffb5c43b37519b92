import { beforeQualifier } from './amount-words.ts';
import { CURRENCY } from './clause-subject.ts';
import { isCurrency, type Measured, named } from './measure.ts';
import { lowerAt, type Spot } from './spot.ts';

/** `leaving one [euro] worth $1.32`: the currency whose rate that is. */
export function oneWorth({ parse, first, unit }: Spot): Measured | null {
	if (!isCurrency(unit)) return null;
	const worth = beforeQualifier(parse, first);
	const coin = parse.words[worth - 1];
	const is = lowerAt(parse, worth) === 'worth' && /^(?:one|an?|the|each)$/.test(lowerAt(parse, worth - 2));
	return is && coin !== undefined && CURRENCY.test(coin.lower) ? named({ start: coin.start, end: coin.end }) : null;
}
