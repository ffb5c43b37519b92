import type { Span } from '../../../domain/span.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { PER } from './amount-words.ts';
import { currencyAt, subjectWords } from './clause-subject.ts';
import { isCurrency, isPeriod, type Measured, named } from './measure.ts';
import { nounWords, phraseWords } from './noun-words.ts';
import { chunkOf, clauseOfSubject, linkAt, lowerAt, type Spot, skipBack } from './spot.ts';

/** What things are priced and paid by. */
const RATES =
	/^(?:share|unit|ton|tonne|barrel|bushel|pound|lb|ounce|oz|kilo|kg|litre|liter|gallon|head|person|passenger|child|pupil|patient|student|employee|worker|household|seat|ticket|room|night|minute|hour|day|week|month|quarter|season|year|mile|kilometre|acre|hectare)$/;

export const isRateWord = (word: string): boolean => RATES.test(word);

/** First and last chunk of an amount with its rate: `1.30 dollars [a share]`, `75 cents [per] [share]`. */
function endOfRate(parse: ParsedSentence, at: number): number {
	const next = parse.chunks[at + 1];
	if (linkAt(parse, at + 1) === 'per' && isNounPhrase(parse.chunks[at + 2])) return at + 2;
	return isNounPhrase(next) && PER.test(lowerAt(parse, next.first)) ? at + 1 : at;
}

/** `its 75 cents per share [quarterly dividend]`, `a $100 a share [offer]`: the noun behind the rate of an amount that has an opener. */
export function behindRate({ parse, phrase, first, last }: Spot): Measured | null {
	const own = chunkOf(parse.chunks, last);
	if (parse.chunks[own]?.last !== last || !opensPhrase(parse, phrase.first, first)) return null;
	const end = endOfRate(parse, own);
	const chunk = parse.chunks[end];
	if (end === own || !isNounPhrase(chunk)) return null;
	const beside = parse.chunks[end + 1];
	if (chunk.time && isNounPhrase(beside) && !beside.time && parse.words[beside.first]?.class === 'noun')
		return BOUND.test(lowerAt(parse, beside.head)) ? null : named(phraseWords(parse, end + 1));
	let rate = chunk.first;
	if (PER.test(lowerAt(parse, rate))) rate++;
	return RATES.test(lowerAt(parse, rate)) && chunk.head > rate && !BOUND.test(lowerAt(parse, chunk.head))
		? named(nounWords(parse, rate + 1, chunk.head, end))
		: null;
}

const BOUND = /^(?:range|mark|barrier|levels?|limit|area|region|more|less|higher|lower|net|cash|each|apiece)$/;

/** Whether an article or owner stands before the number in its phrase. */
export function opensPhrase({ words }: ParsedSentence, from: number, first: number): boolean {
	for (let at = from; at < first; at++)
		if (/^(?:determiner|possessive|genitive)$/.test(words[at]?.class ?? '')) return true;
	return false;
}

/**
 * `At 5.2 %, [unemployment] is low`, `The [jobless rate], at 4.7 %, is low`: what is said to stand at a level that commas set apart.
 */
export function standingAt({ parse, at, last, unit }: Spot): Measured | null {
	const { chunks } = parse;
	const link = skipBack(parse, at - 1);
	if (unit === null || isPeriod(unit) || linkAt(parse, link) !== 'at') return null;
	const behind = endOfRate(parse, chunkOf(chunks, last)) + 1;
	const comma =
		chunks[behind]?.kind === 'adverb' && lowerAt(parse, chunks[behind]?.first ?? -1) === '(' ? behind + 1 : behind;
	if (isDashed(parse, comma) && isDashed(parse, link - 1)) return named(thingAt(parse, link - 2, isCurrency(unit)));
	if (chunks[comma]?.kind !== 'comma') return null;
	if (link === 0) return named(subjectAt(parse, comma + 1, isCurrency(unit)));
	if (chunks[link - 1]?.kind === 'comma' && isSaidOfSubject(parse, link - 2)) return named(qualified(parse, link - 2));
	return chunks[link - 1]?.kind === 'comma' ? named(subjectAt(parse, link - 2) ?? thingAt(parse, link - 2)) : null;
}

/** `consumption is still [low], at 0.2 litres`: a quality that `be` gives its subject. */
export const isSaidOfSubject = (parse: ParsedSentence, at: number): boolean =>
	/^(?:low|lower|high|higher|small|smaller|large|larger|great|weak|strong|steady|stable|flat|modest|short|long|cheap|poor|good|record)$/.test(
		lowerAt(parse, parse.chunks[at]?.last ?? -1),
	);

export function qualified(parse: ParsedSentence, at: number): Span | null {
	const verb = skipBack(parse, at - 1);
	const clause = parse.clauses.find((one) => one.at === verb);
	return clause !== undefined && /^(?:be|remain|stay|look|seem)$/.test(clause.group.base)
		? subjectWords(parse, clause)
		: null;
}

const isDashed = (parse: ParsedSentence, at: number): boolean => /^[-–—]+$/.test(linkAt(parse, at));

function subjectAt(parse: ParsedSentence, at: number, priced = false): Span | null {
	const clause = thingAt(parse, at, priced) === null ? null : clauseOfSubject(parse, at);
	return clause === null ? null : (subjectWords(parse, clause) ?? (priced ? thingAt(parse, at, priced) : null));
}

/** A name, with or without a number behind it. */
const isNamed = (parse: ParsedSentence, at: number): boolean => {
	const chunk = parse.chunks[at];
	if (!isNounPhrase(chunk)) return false;
	const head = parse.words[chunk.head]?.class === 'number' ? chunk.head - 1 : chunk.head;
	return head >= chunk.first && /^\p{Lu}/u.test(parse.words[head]?.text ?? '');
};

/** A name with its number, without an article: `Marble Racer 3`. */
function wholeName(parse: ParsedSentence, at: number): Span | null {
	const chunk = parse.chunks[at];
	if (!isNounPhrase(chunk)) return null;
	const first = parse.words[chunk.first]?.class === 'determiner' ? chunk.first + 1 : chunk.first;
	const [from, to] = [parse.words[first], parse.words[chunk.last]];
	return from === undefined || to === undefined ? null : { start: from.start, end: to.end };
}

/** The words of a phrase, unless it names somebody or somewhere; what has a price may have a name. */
function thingAt(parse: ParsedSentence, at: number, priced = false): Span | null {
	const chunk = parse.chunks[at];
	const head = isNounPhrase(chunk) ? parse.words[chunk.head] : undefined;
	if (priced && isNamed(parse, at) && !/^(?:person|place|group)$/.test(head?.kind ?? '')) return wholeName(parse, at);
	return head === undefined ||
		head.kind !== null ||
		(/^\p{Lu}/u.test(head.text) && !(at === 0 && head.class === 'noun'))
		? null
		: (phraseWords(parse, at) ?? currencyAt(parse, at));
}
