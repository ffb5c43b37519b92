import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { CARRIERS, CHANGE_VERBS, LEVEL_VERBS, PRICING_VERBS } from '../../lexicons/changes.ts';
import { EVENT_NOUNS } from '../../lexicons/happenings.ts';
import { isAmount, isTime } from './amount-words.ts';
import { ofVerb } from './change-verb.ts';
import { subjectWords } from './clause-subject.ts';
import { isMatched } from './describing.ts';
import { isCurrency, type Measured, named, nothing } from './measure.ts';
import { isMeasure, nounWords, phraseWords } from './noun-words.ts';
import { nounPastTail } from './past-tail.ts';
import { isPersonNoun } from './persons.ts';
import { isOpen } from './predicate.ts';
import { governedBy, headAt, linkAt, lowerAt, type Spot, skipBack } from './spot.ts';
import { countedWords } from './up-or-down.ts';

/** `a price tag [under] $80`, `incomes [over] £20,000`: the noun right before a bound. */
function besideBound({ parse, at, phrase, first, unit }: Spot): Measured | null {
	if (!isCurrency(unit) || first === phrase.first || !BOUNDS.test(lowerAt(parse, phrase.first))) return null;
	const noun = parse.chunks[at - 1];
	if (!isNounPhrase(noun) || !WORTHS.test(headAt(parse, at - 1))) return null;
	const own = parse.words.slice(noun.first, noun.head).findLastIndex(({ lower }) => /[^s]s$/.test(lower));
	return named(own < 0 ? phraseWords(parse, at - 1) : nounWords(parse, noun.first + own + 1, noun.head, at - 1));
}

const BOUNDS = /^(?:under|over|above|below|beyond)$/;

/** Nouns that a sum is the size of. */
const WORTHS =
	/^(?:prices?|tags?|values?|costs?|budgets?|incomes?|salar(?:y|ies)|wages?|earnings|sales|turnovers?|revenues?|profits?|loss(?:es)?|debts?|bills?|fees?|rents?|loans?|payments?|fines?|donations?|gifts?|estates?|homes|houses|properties|transactions|trades|investments?|holdings?|principals?|sums?|accounts?|balances?|transfers?|withdrawals?|grants?|awards?|purchases?|bids?|offers?|deals?|contracts?|assets|savings|pensions?|capitali[sz]ations?|worth|charges?|spending)$/;

/** What `given an estimate of $5m` or `carries a price of $5m` says the worth of. */
function ofGiven(parse: ParsedSentence, at: number): Measured | null {
	const governed = governedBy(parse, at);
	if (governed === null || governed.link !== null || governed.between.length > 0) return null;
	const { clause } = governed;
	const fits = clause.passive ? /^(?:give|assign)$/ : /^(?:have|carry|bear)$/;
	if (!fits.test(clause.group.base) || clause.group.negated) return null;
	const of = subjectWords(parse, clause);
	return of === null ? null : { ...nothing(of), open: isOpen(parse, clause) };
}

/** "revenue of $5m", "unemployment at 5.2 percent". */
export function ofNoun(spot: Spot): Measured | null {
	const { parse, at, unit } = spot;
	const bounded = besideBound(spot);
	if (bounded !== null) return bounded;
	if (
		linkAt(parse, at + 1) === 'of' &&
		isNounPhrase(parse.chunks[at + 2]) &&
		isCurrency(unit) &&
		!isMatched(parse, spot.phrase.first, spot.first, spot.last)
	)
		return null;
	const before = skipBack(parse, pastListed(parse, at) - 1);
	const link = linkAt(parse, before);
	if (parse.chunks[before]?.kind !== 'preposition' || !/^(?:of|at|for)$/.test(link)) return null;
	if (/^(?:instead|because|out|ahead|outside|inside|short|irrespective|regardless)$/.test(linkAt(parse, before - 1)))
		return null;
	const near = pastReceiver(parse, link, pastPlace(parse, link, pastTime(parse, skipBack(parse, before - 1))));
	const phrase = parse.chunks[near];
	if (!isNounPhrase(phrase) || phrase.time) return null;
	if (link === 'for' && isCurrency(unit) && linkAt(parse, near - 1) === 'of' && SALES.test(headAt(parse, near - 2)))
		return named(isAmount(parse, near) ? countedWords(parse, near) : phraseWords(parse, near));
	if (isAmount(parse, near))
		return unit === null || isCurrency(unit) || link !== 'of' || isMeasure(parse, near)
			? null
			: named(countedWords(parse, near));
	const head = headAt(parse, near);
	if (link === 'of' && ROUGHLY.test(head) && linkAt(parse, near - 1) === 'in')
		return isNounPhrase(parse.chunks[near - 2]) ? named(phraseWords(parse, near - 2)) : null;
	if (link === 'of' && MORSELS.test(head)) return null;
	if (
		PARENTS.test(head) ||
		(EVENT_NOUNS.has(head) && unit === null && !/^(?:sales|exports|imports|shipments|deliveries|purchases)$/.test(head))
	)
		return null;
	if (link === 'for' && !(isCurrency(unit) && FOR_SUMS.test(head))) return null;
	if (AT_NOTHING.test(head)) return null;
	if (link === 'at' && isPersonNoun(head)) return null;
	if (link === 'at' && (changeOrPrice(parse, at) || parse.words[phrase.head]?.class === 'name')) return null;
	if (CARRIERS.has(head) && (EXTREMES.test(head) || isBareHead(parse, near))) return throughCarrier(spot, near);
	if (link === 'of' && head === 'worth') return ofGiven(parse, near);
	const root = link === 'of' ? nounPastTail(parse, near) : near;
	const words = phraseWords(parse, root);
	const margin = head === 'error' && headAt(parse, near - 2) === 'margin' ? phraseWords(parse, near - 2) : null;
	return named(words !== null && margin !== null ? { start: margin.start, end: words.end } : words);
}

/** `denominations of [1,000] and 5,000 stg`: the first of numbers that share a unit behind the last. */
function pastListed(parse: ParsedSentence, at: number): number {
	let first = at;
	while (
		/^(?:coordinator|comma)$/.test(parse.chunks[first - 1]?.kind ?? '') &&
		isNounPhrase(parse.chunks[first - 2]) &&
		isAmount(parse, first - 2) &&
		parse.chunks[first - 2]?.first === parse.chunks[first - 2]?.last
	)
		first -= 2;
	return first;
}

/** `a profit in [1986] of $3m`: the profit. */
function pastTime(parse: ParsedSentence, at: number): number {
	if (!isTime(parse, at)) return at;
	const link = skipBack(parse, at - 1);
	const ended = parse.chunks[link];
	if (ended?.kind === 'verb') return ended.base === 'end' ? pastTime(parse, skipBack(parse, link - 1)) : -1;
	return skipBack(parse, parse.chunks[link]?.kind === 'preposition' ? link - 1 : link);
}

/** `a price in the [region] of $40m`. */
const ROUGHLY = /^(?:region|order|neighbou?rhood|vicinity|area|range|excess)$/;

/** `a penny of the £57`: as little of it. */
const MORSELS =
	/^(?:penny|pence|cent|cents|fraction|portion|part|parts|bulk|rest|half|most|much|all|none|remainder|majority|minority|chunk|slice|some|any|tests?|break|breach|vicinity|neighbou?rhood|region|area)$/;

/** `the close in [Lima] of $3`: the close. */
function pastPlace(parse: ParsedSentence, link: string, at: number): number {
	const chunk = parse.chunks[at];
	if (link !== 'of' || !isNounPhrase(chunk) || linkAt(parse, at - 1) !== 'in') return at;
	const head = parse.words[chunk.head];
	const where = head?.kind === 'place' || (head?.kind === null && /^\p{Lu}/u.test(head.text));
	return where && isNounPhrase(parse.chunks[at - 2]) ? at - 2 : at;
}

/** `[prices] delivered to [the mills] at $2`: the prices; those who are given something by the clause's own verb have no level. */
function pastReceiver(parse: ParsedSentence, link: string, at: number): number {
	const giving = parse.chunks[at - 2];
	if (link !== 'at' || linkAt(parse, at - 1) !== 'to' || giving?.kind !== 'verb') return at;
	const clause = parse.clauses.find((one) => one.at === at - 2);
	if (giving.form === 'either' || giving.form === 'participle' || clause?.kind === 'done')
		return linkAt(parse, at - 4) === 'of' && isNounPhrase(parse.chunks[at - 5]) ? at - 5 : at - 3;
	return clause?.passive === true ? -1 : at;
}

/** What is for a sum of money: `a demand for $5m`. */
export const FOR_SUMS =
	/^(?:demands?|claims?|bids?|offers?|requests?|bills?|contracts?|orders?|lawsuits?|suits?|judge?ments?|invoices?|che(?:que|ck)s?|grants?|pleas?|appeals?|settlements?|deals?|loans?|mortgages?|issues?|offerings?|placements?|placings?|flotations?)$/;

/** Deeds that have a price, of what has it: `the sale of [the mill] for $5m`. */
const SALES = /^(?:sales?|purchases?|acquisitions?|takeovers?|disposals?|buyouts?|buy-?outs?)$/;

/** Of `hit an all-time high of $5m` the subject is measured. */
const EXTREMES = /^(?:high|low|peak|record|best)$/;

/** `on hold at 4 %`, `at least at`. */
const AT_NOTHING = /^(?:hold|tune|least|most|best|once|first|last|home|work|risk|present|trading|close|night|lead)$/;

/** `a mother of two` has two children, which nothing happened to. */
export const PARENTS = /^(?:grand)?(?:mother|father|parents?|mum|dad|mom)s?$|^tune$/;

/** `an annual rate`: nothing but empty words before the head. */
function isBareHead(parse: ParsedSentence, at: number): boolean {
	const words = phraseWords(parse, at);
	const phrase = parse.chunks[at];
	const head = isNounPhrase(phrase) ? parse.words[phrase.head] : undefined;
	return words === null || words.start === head?.start;
}

const changeOrPrice = (parse: ParsedSentence, at: number): boolean => {
	const base = governedBy(parse, at)?.clause.group.base ?? '';
	return CHANGE_VERBS.has(base) || PRICING_VERBS.has(base) || LEVEL_VERBS.has(base);
};

/** "paid a total of $5m": the total's own part in its clause. */
function throughCarrier(spot: Spot, at: number): Measured | null {
	const phrase = spot.parse.chunks[at];
	if (!isNounPhrase(phrase)) return null;
	return (
		ofVerb({ ...spot, at, phrase, first: phrase.first, last: phrase.head, inner: null }) ??
		(/^(?:estimate|rate)$/.test(headAt(spot.parse, at)) ? ofGiven(spot.parse, at) : null) ??
		(isCurrency(spot.unit) && linkAt(spot.parse, at - 1) === 'for' && FOR_SUMS.test(headAt(spot.parse, at - 2))
			? named(phraseWords(spot.parse, at - 2))
			: null)
	);
}
