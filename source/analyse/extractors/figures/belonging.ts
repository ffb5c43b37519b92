import type { Span } from '../../../domain/span.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { CARRIERS, CHANGE_NOUNS, CHANGE_VERBS, LEVEL_VERBS, PRICING_VERBS } from '../../lexicons/changes.ts';
import { EVENT_NOUNS } from '../../lexicons/happenings.ts';
import { isAmount, isTime } from './amount-words.ts';
import { YIELDS } from './change-noun.ts';
import { ofVerb } from './change-verb.ts';
import { isMatched } from './describing.ts';
import { isCurrency, type Measured, named } from './measure.ts';
import { isMeasure, nounWords, phraseWords } from './noun-words.ts';
import { nounPastTail } from './past-tail.ts';
import { isPersonNoun } from './persons.ts';
import { chunkOf, governedBy, headAt, linkAt, lowerAt, type Spot, skipBack } from './spot.ts';
import { countedWords } from './up-or-down.ts';

/** "$2bn of debt", "40 % of the shares", "30 tonnes of grain", "$5m worth of arms", "$5m in damages". */
export function ofWhat({ parse, at: start, phrase, first, last, unit }: Spot): Measured | null {
	if (isMatched(parse, phrase.first, first, last)) return null;
	const ending = pastRate(parse, pastAside(parse, chunkOf(parse.chunks, last)));
	const at =
		ending === start + 2 &&
		linkAt(parse, start + 1) === 'of' &&
		parse.chunks[ending]?.kind === 'noun' &&
		!(isCurrency(unit) && linkAt(parse, ending + 1) === 'of')
			? start
			: ending;
	if (at > start && parse.chunks[at]?.kind === 'noun' && !isTime(parse, at) && linkAt(parse, at + 1) !== 'of')
		return null;
	const link = linkAt(parse, at + 1);
	const worth = lowerAt(parse, phrase.last) === 'worth' || link === 'worth';
	const next = parse.chunks[at + 2];
	if (parse.chunks[at + 1]?.kind !== 'preposition' && !worth) return null;
	if (link !== 'of' && (link !== 'in' || !isCurrency(unit))) return null;
	if (!isNounPhrase(next) || next.time) return null;
	if (link === 'of' && !isCurrency(unit) && isPutAt(parse, start)) return null;
	const priced = worthWithin(parse, next.first, next.last);
	if (priced > next.first && link === 'of') return named(nounWords(parse, next.first, priced - 1, -1));
	if (isAmount(parse, at + 2)) return link === 'of' && isCurrency(unit) ? named(pastTerms(parse, at + 2)) : null;
	const head = parse.words[next.head];
	if (head === undefined || head.class === 'pronoun' || head.kind === 'place') return null;
	if (linkAt(parse, at + 3) === 'to' && /^\p{Lu}/u.test(head.text) && isNounPhrase(parse.chunks[at + 4])) return null;
	if (lowerAt(parse, next.last + 1) === '-') return null;
	if (link === 'in') {
		const opener = parse.words[next.first]?.class;
		if (
			head.class === 'name' ||
			/^\p{Lu}/u.test(head.text) ||
			opener === 'determiner' ||
			opener === 'possessive' ||
			isCircumstance(head.lower) ||
			lowerAt(parse, next.first) === 'cash' ||
			isDated(parse, next.first, next.last)
		)
			return null;
		if (changeBefore(parse, at) !== null && !isMeansOf(parse, at)) return null;
	}
	if (link === 'of' && !isCurrency(unit) && isChanged(parse, at, unit)) return null;
	const verb = CHANGE_NOUNS.get(head.lower);
	const yielded = isCurrency(unit) && YIELDS.test(head.lower);
	return verb === undefined || yielded ? named(joinedWords(parse, at + 2)) : null;
}

/** `put [production] at 4m barrels of oil`: the level of what the verb takes. */
function isPutAt(parse: ParsedSentence, at: number): boolean {
	const governed = governedBy(parse, at);
	return (
		governed !== null &&
		governed.link === 'at' &&
		/^(?:put|estimate|forecast|set|see|keep|hold|maintain|fix|project|cap)$/.test(governed.clause.group.base) &&
		governed.between.filter((chunk) => !isTime(parse, chunk)).length === 1
	);
}

/** `30 kg of [cocaine] worth $2m`: the word `worth` in a phrase; -1 without it. */
function worthWithin(parse: ParsedSentence, from: number, to: number): number {
	for (let at = from; at < to; at++) if (lowerAt(parse, at) === 'worth') return at;
	return -1;
}

/** `$200m of 10-year [bonds]`, `of 8.5 pct [notes]`: past the terms that say which. */
function pastTerms(parse: ParsedSentence, at: number): Span | null {
	const phrase = parse.chunks[at];
	if (!isNounPhrase(phrase)) return null;
	let from = phrase.first;
	while (from < phrase.head && (parse.words[from]?.class !== 'noun' || TERMS.test(lowerAt(parse, from)))) from++;
	return from > phrase.first && lowerAt(parse, from - 1) !== 'of' && !TERMS.test(lowerAt(parse, phrase.head))
		? nounWords(parse, from, phrase.head, at)
		: null;
}

const TERMS =
	/^(?:[-–]|%|m|bn|mn|tn|k|p|pct|percent|cent|per|point|year|month|week|day|years|months|weeks|days|new|outstanding)$/;

/** `two million tonnes [a year] of maize`. */
const pastRate = (parse: ParsedSentence, at: number): number => {
	const rate = parse.chunks[at + 1];
	return isNounPhrase(rate) &&
		rate.time &&
		/^(?:a|an|each|per)$/.test(lowerAt(parse, rate.first)) &&
		linkAt(parse, at + 2) === 'of'
		? at + 1
		: at;
};

/** `$280bn [(£149bn)] in damages`. */
const pastAside = (parse: ParsedSentence, at: number): number =>
	lowerAt(parse, parse.chunks[at + 1]?.first ?? -1) === '(' && parse.chunks[at + 1]?.kind === 'adverb' ? at + 1 : at;

/** `$20bn in oil and gas projects`: with the phrase joined to a bare one, unless a verb takes that for its subject. */
function joinedWords(parse: ParsedSentence, at: number): Span | null {
	const words = phraseWords(parse, at);
	const [phrase, other, behind] = [parse.chunks[at], parse.chunks[at + 2], parse.chunks[at + 3]];
	const bare = isNounPhrase(phrase) && isNounPhrase(other) && !other.time && parse.words[other.first]?.class === 'noun';
	if (words === null || !bare || parse.chunks[at + 1]?.kind !== 'coordinator' || behind?.kind === 'verb') return words;
	const more = isAmount(parse, at + 2) ? null : phraseWords(parse, at + 2);
	return more === null ? words : { start: words.start, end: more.end };
}

/** "in next Thursday's auction" says where, not what of. */
function isDated(parse: ParsedSentence, from: number, to: number): boolean {
	for (let at = from; at <= to; at++) if (/^(?:time|genitive)$/.test(parse.words[at]?.class ?? '')) return true;
	return false;
}

const isCircumstance = (lower: string): boolean =>
	/^(?:trading|trade|deals?|terms|addition|total|all|part|return|exchange|advance|comparison|line|size|length|height|diameter|area|value|volume|favou?r|fact|place|cases?|areas?|countries|cities|stages|recent|future|markets?|circulation|hand|question|dispute)$/.test(
		lower,
	);

/** `are boosted by $5m in grants`: what does it, not how far it goes. */
function isMeansOf(parse: ParsedSentence, at: number): boolean {
	const governed = governedBy(parse, at);
	return (
		governed?.link === 'by' && governed.clause.passive && /^(?:boost|lift|raise)$/.test(governed.clause.group.base)
	);
}

/** The change an amount is an end of, by verb; used where another reading must give way. */
function changeBefore(parse: ParsedSentence, at: number): Clause | null {
	const governed = governedBy(parse, at);
	return governed !== null && CHANGE_VERBS.has(governed.clause.group.base) ? governed.clause : null;
}

/** Whether the amount says how far something changed: `fell to 5 barrels of oil`; of `lost 4 tonnes of ice` the ice is lost. */
function isChanged(parse: ParsedSentence, at: number, unit: string | null): boolean {
	const governed = governedBy(parse, at);
	if (governed === null || !CHANGE_VERBS.has(governed.clause.group.base)) return false;
	if (unit === '%' || governed.link === null) return unit === '%' || !LOSING.test(governed.clause.group.base);
	return /^(?:to|from|by)$/.test(governed.link);
}

const LOSING = /^(?:lose|gain|shed|add|recover|lift|raise|cut|reduce)$/;

/** "revenue of $5m", "unemployment at 5.2 percent". */
export function ofNoun(spot: Spot): Measured | null {
	const { parse, at, unit } = spot;
	if (
		linkAt(parse, at + 1) === 'of' &&
		isNounPhrase(parse.chunks[at + 2]) &&
		isCurrency(unit) &&
		!isMatched(parse, spot.phrase.first, spot.first, spot.last)
	)
		return null;
	const before = skipBack(parse, at - 1);
	const link = linkAt(parse, before);
	if (parse.chunks[before]?.kind !== 'preposition' || !/^(?:of|at|for)$/.test(link)) return null;
	if (/^(?:instead|because|out|ahead|outside|inside|short|irrespective|regardless)$/.test(linkAt(parse, before - 1)))
		return null;
	const near = pastReceiver(parse, link, pastPlace(parse, link, pastTime(parse, skipBack(parse, before - 1))));
	const phrase = parse.chunks[near];
	if (!isNounPhrase(phrase) || phrase.time) return null;
	if (isAmount(parse, near))
		return unit === null || isCurrency(unit) || link !== 'of' || isMeasure(parse, near)
			? null
			: named(countedWords(parse, near));
	const head = headAt(parse, near);
	if (link === 'of' && ROUGHLY.test(head) && linkAt(parse, near - 1) === 'in')
		return isNounPhrase(parse.chunks[near - 2]) ? named(phraseWords(parse, near - 2)) : null;
	if (link === 'of' && MORSELS.test(head)) return null;
	if (PARENTS.test(head) || (EVENT_NOUNS.has(head) && unit === null)) return null;
	if (link === 'for' && !(isCurrency(unit) && FOR_SUMS.test(head))) return null;
	if (AT_NOTHING.test(head)) return null;
	if (link === 'at' && isPersonNoun(head)) return null;
	if (link === 'at' && (changeOrPrice(parse, at) || parse.words[phrase.head]?.class === 'name')) return null;
	if (CARRIERS.has(head) && (EXTREMES.test(head) || isBareHead(parse, near))) return throughCarrier(spot, near);
	const root = link === 'of' ? nounPastTail(parse, near) : near;
	return named(phraseWords(parse, root));
}

/** `a profit in [1986] of $3m`: the profit. */
function pastTime(parse: ParsedSentence, at: number): number {
	if (!isTime(parse, at)) return at;
	const link = skipBack(parse, at - 1);
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
	/^(?:demands?|claims?|bids?|offers?|requests?|bills?|contracts?|orders?|lawsuits?|suits?|judge?ments?|invoices?|che(?:que|ck)s?|grants?|pleas?|appeals?|settlements?|deals?|loans?|mortgages?)$/;

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
	return ofVerb({ ...spot, at, phrase, first: phrase.first, last: phrase.head, inner: null });
}
