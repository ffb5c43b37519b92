import type { Span } from '../../../domain/span.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import type { WordClass } from '../../grammar/word.ts';
import { isAdjective } from '../../lexicons/adjectives.ts';
import { RELATIONAL } from '../../lexicons/changes.ts';
import { MEASURE_WORDS } from '../../lexicons/measures.ts';
import { isYear } from './amount-words.ts';
import { pastVerb } from './misread-verb.ts';
import { isNoNoun } from './no-noun.ts';
import { LONGEST, tail, titleTail } from './noun-tail.ts';
import { linkAt, lowerAt } from './spot.ts';

/** Adjectives that tell nothing of what is measured. */
const EMPTY: ReadonlySet<string> = new Set(
	`
	total overall further another additional estimated approximate reported record its their so-called year-on-year
	annual monthly quarterly weekly daily qtr year-earlier - – and or of in more less up down about around some nearly
	almost than s
	`.match(/\S+/g),
);

/** Adjectives that stand behind their noun: `debentures [convertible] into stock`. */
const BEHIND_ITS_NOUN: ReadonlySet<string> = new Set(
	`
	due convertible payable redeemable repayable available outstanding subject eligible exercisable callable open
	`.match(/\S+/g),
);

/** `70 % of those asked`. */
const isParticiple = (lower: string): boolean =>
	lower.endsWith('ed') && verbForms(lower).some(({ shape }) => shape === 'edParticiple' || shape === 'participle');

/** Times and loose adjectives, which nothing measures. */
const NO_MEASURE: ReadonlySet<string> = new Set(
	`
	end start beginning middle quarter quarters period half season session semester fiscal third-quarter first-quarter
	second-quarter fourth-quarter adjusted unadjusted revised record overall higher lower preliminary nominal estimated
	levels level basis terms mere last final first extra whole full adrift next past such plus non-stop average
	stronger weaker faster slower bigger larger smaller better worse cheaper dearer firmer easier softer steadier
	pretax pre-tax after-tax equivalent
	`.match(/\S+/g),
);

/** Pronouns, units and participles that head no noun phrase of what is measured. */
const NO_HEADS: ReadonlySet<string> = new Set(
	`
	that which what whom one ones others other remaining rpt showing including making reporting reflecting representing
	comprising totalling totaling averaging stands rest remainder half worth earlier later today here there
	year-on-year more less fewer pct percent % dlrs dlr mln cts cents cent dollars dollar pounds pound euros euro yen
	francs franc marks mark pesos peso rupees rupee kronor roubles rouble rubles ruble lire guilders guilder crowns
	crown stg degrees degree
	`.match(/\S+/g),
);

/**
 * The noun phrase of words `[from, to]` without its article and empty adjectives; with its tail where its head says
 * little without (`price of oil`), if `at` is its chunk. Null where it is a pronoun or holds a number.
 */
export function nounWords(parse: ParsedSentence, from: number, until: number, at: number): Span | null {
	const end = beforeSet(parse, from, beforeDoing(parse, from, beforeName(parse, from, beforeDue(parse, from, until))));
	const to =
		end > from &&
		BEHIND_ITS_NOUN.has(lowerAt(parse, end)) &&
		(/^(?:due|available|outstanding)$/.test(lowerAt(parse, end)) || /[^s]s$/.test(lowerAt(parse, end - 1)))
			? end - 1
			: end;
	if (/^figures?$/.test(lowerAt(parse, end)) && (end === from || parse.words[end - 1]?.class !== 'noun')) return null;
	if (end === from && BEHIND_ITS_NOUN.has(lowerAt(parse, end))) return null;
	let first = from;
	while (first < to && (isEmpty(parse, first) || isWhose(parse, first))) first++;
	const head = parse.words[to];
	if (
		head?.class === 'time' ||
		(head !== undefined &&
			NO_MEASURE.has(head.lower) &&
			!isQualifiedLevel(parse, first, to) &&
			!isTermOf(parse, first, to) &&
			!isNamedAverage(parse, first, to))
	)
		return null;
	if (
		head === undefined ||
		head.class === 'pronoun' ||
		head.class === 'determiner' ||
		head.class === 'possessive' ||
		head.class === 'number'
	)
		return null;
	if (NO_HEADS.has(head.lower) || !/\p{L}/u.test(head.text)) return null;
	if (first === to && /^(?:maximum|minimum)$/.test(head.lower)) return null;
	if (head.lower === 'net' && lowerAt(parse, to + 1).endsWith('ing')) return null;
	if (lowerAt(parse, to + 1) === '/' || lowerAt(parse, from - 1) === '/') return null;
	if (/^(?:they|we|it|he|she|you|i|that|there)['’]/.test(lowerAt(parse, first))) return null;
	if (first === to && head.kind === 'group' && !head.lower.endsWith('s')) return null;
	if (head.class !== 'name' && isNoNoun(head.lower, lowerAt(parse, to + 1))) return null;
	for (let index = first; index <= to; index++) {
		const word = parse.words[index];
		if (word?.text === '<' || word?.class === 'quote' || word?.lower === 'nil') return null;
		if (word?.class === 'number' && !isYear(word.text) && !isNumbered(parse, index, first)) return null;
	}
	first = pastVerb(parse, first, to);
	if (first > to || (first === to && head.lower === 'total')) return null;
	if (to - first >= LONGEST || (first === to && isParticiple(head.lower))) return null;
	if (at >= 0 && /^(?:numbers?|proportion|percentage)$/.test(head.lower) && linkAt(parse, at + 1) === 'of') {
		const counted = phraseWords(parse, at + 2);
		if (counted !== null) return { start: counted.start, end: throughBeing(parse, at + 2) ?? counted.end };
		const state = parse.words[to + 2];
		if (state !== undefined && OF_A_STATE.test(state.lower)) return { start: state.start, end: state.end };
	}
	first = pastAdjunct(parse, first, to);
	const tailed = at < 0 ? to : RELATIONAL.has(head.lower) ? tail(parse, at, to) : titleTail(parse, at, to);
	const last = throughPer(parse, tailed);
	return { start: parse.words[first]?.start ?? 0, end: parse.words[last]?.end ?? 0 };
}

/** `earnings [per share]`, `income per head`. */
const throughPer = (parse: ParsedSentence, last: number): number =>
	lowerAt(parse, last + 1) === 'per' && PER_ONE.test(lowerAt(parse, last + 2)) ? last + 2 : last;

const PER_ONE =
	/^(?:share|unit|head|capita|person|household|barrel|tonne|ton|ounce|pound|employee|passenger|customer|user|pupil|patient|subscriber|bale|bushel|acre|hectare)$/;

/** Of `most important, [hourly pay] rose` what stands behind the comma: an adjective with `most` before it is none of a noun behind. */
function pastAdjunct({ words }: ParsedSentence, first: number, to: number): number {
	const comma = words.findIndex(({ text }, at) => at > first && at < to && text === ',');
	return comma > first && /^(?:most|more|less|least)$/.test(words[first - 1]?.lower ?? '') ? comma + 1 : first;
}

/** Adjectives that stand for people: `the number of [unemployed]`. */
const OF_A_STATE = /^(?:unemployed|jobless|homeless|poor|elderly|disabled|hungry|self-employed)$/;

/** `the number of drivers [being tested]`, `of people [out of work]`: which of them are counted. */
function throughBeing({ chunks, words }: ParsedSentence, at: number): number | null {
	const verb = chunks[at + 1];
	const last = chunks[at]?.last ?? 0;
	const behind = [1, 2, 3].map((step) => words[last + step]?.lower).join(' ');
	if (behind === 'out of work') return words[last + 3]?.end ?? null;
	if (/^(?:in work|in employment|without work|on benefits?)\b/.test(behind)) return words[last + 2]?.end ?? null;
	const is = verb?.kind === 'verb' && verb.last > verb.first && words[verb.first]?.lower === 'being';
	return is ? (words[verb.last]?.end ?? null) : null;
}

/** `The Nikkei [225] index`: a number of a name. */
const isNumbered = ({ words }: ParsedSentence, at: number, first: number): boolean =>
	at > first &&
	/^\d+$/.test(words[at]?.text ?? '') &&
	/^\p{Lu}/u.test(words[at - 1]?.text ?? '') &&
	words[at + 1]?.class === 'noun';

/** `bonds [due 2005]`: until when they run. */
const beforeDue = (parse: ParsedSentence, from: number, end: number): number =>
	end > from + 1 && isYear(parse.words[end]?.text ?? '') && lowerAt(parse, end - 1) === 'due' ? end - 2 : end;

/** `the [quota] set in May`: a participle of what is set, which the grammar took for a noun. */
const beforeSet = (parse: ParsedSentence, from: number, end: number): number =>
	end > from && isSetAt(parse, end) ? end - 1 : end;

/** Whether the word at an index is the `set` of a limit right before it. */
export const isSetAt = (parse: ParsedSentence, at: number): boolean =>
	lowerAt(parse, at) === 'set' && IS_SET.test(lowerAt(parse, at - 1));

const IS_SET = /^(?:quota|target|limit|record|price|rate|level|ceiling|mark|deadline|goal|benchmark|standard)s?$/;

/** `[Britons] taking advantage`: what a plural does is no part of its noun. */
function beforeDoing({ words }: ParsedSentence, from: number, end: number): number {
	for (let at = from + 1; at < end; at++)
		if (DOING.test(words[at]?.lower ?? '') && /[^s]s$|^(?:people|men|women|children)$/.test(words[at - 1]?.lower ?? ''))
			return at - 1;
	return end;
}

const DOING =
	/^(?:taking|using|having|making|getting|doing|giving|wanting|seeking|claiming|paying|owning|holding|needing)$/;

/** `the [people] Acme asked`: a name behind a plural begins another clause. */
function beforeName({ words }: ParsedSentence, from: number, end: number): number {
	let at = end;
	while (at > from && /^\p{Lu}/u.test(words[at]?.text ?? '')) at--;
	const plural = words[at];
	const isPlural = plural?.class === 'noun' && /[^s]s$|^(?:people|men|women|children)$/.test(plural.text);
	return at < end &&
		at > from &&
		isPlural &&
		/^(?:of|the|those)$/.test(words[from - 1]?.lower ?? words[from]?.lower ?? '')
		? at
		: end;
}

/** `jail terms`. */
const isTermOf = ({ words }: ParsedSentence, first: number, to: number): boolean =>
	to > first && words[to]?.lower === 'terms' && /^(?:jail|prison|custodial|loan)$/.test(words[to - 1]?.lower ?? '');

/** `poverty levels`. */
const isQualifiedLevel = ({ words }: ParsedSentence, first: number, to: number): boolean =>
	to > first && /^levels?$/.test(words[to]?.lower ?? '') && !isAdjective(words[to - 1]?.lower ?? '');

/** `the Dow Jones industrial average`. */
const isNamedAverage = ({ words }: ParsedSentence, first: number, to: number): boolean =>
	to > first && words[to]?.lower === 'average' && /^\p{Lu}/u.test(words[first]?.text ?? '');

/** `40,000 tonnes`: a number and its unit, which measure something else. */
export const isMeasure = (parse: ParsedSentence, at: number): boolean => {
	const chunk = parse.chunks[at];
	return (
		isNounPhrase(chunk) &&
		chunk.head > chunk.first &&
		parse.words[chunk.head - 1]?.class === 'number' &&
		MEASURE_WORDS.has(lowerAt(parse, chunk.head))
	);
};

/** The words of the noun phrase at a chunk; behind the measure of a stuff the stuff. */
export function phraseWords(parse: ParsedSentence, at: number): Span | null {
	const chunk = parse.chunks[at];
	if (isMeasure(parse, at)) return linkAt(parse, at + 1) === 'of' ? phraseWords(parse, at + 2) : null;
	if (!isNounPhrase(chunk) || chunk.time) return null;
	if (parse.words[chunk.last + 1]?.class === 'genitive' && isNounPhrase(parse.chunks[at + 2])) return null;
	const joined = joinedKind(parse, at);
	if (joined !== null) return joined;
	const words = nounWords(parse, chunk.first, chunk.head, at);
	const next = parse.words[chunk.last + 1];
	return words !== null && next?.lower === 'times' && parse.words[chunk.head]?.class === 'noun'
		? { start: words.start, end: next.end }
		: words;
}

/** `cut [general] and administrative expenses`: an adjective alone is said of the noun behind the one it is joined to. */
function joinedKind(parse: ParsedSentence, at: number): Span | null {
	const [kind, next] = [parse.chunks[at], parse.chunks[at + 2]];
	if (parse.chunks[at + 1]?.kind !== 'coordinator' || !isNounPhrase(kind) || !isNounPhrase(next)) return null;
	if (next.head === next.first || next.time || parse.words[next.first]?.class !== 'noun') return null;
	const head = lowerAt(parse, kind.head);
	if (!(isAdjective(head) || AS_ADJECTIVE.test(head)) || !isAdjective(lowerAt(parse, next.first))) return null;
	const [from, to] = [nounWords(parse, kind.first, kind.head, -1), nounWords(parse, next.first, next.head, at + 2)];
	return from === null || to === null ? null : { start: from.start, end: to.end };
}

/** Nouns that beside another adjective are one themselves. */
const AS_ADJECTIVE = /^(?:general|medium|individual|material|official|criminal|intellectual|professional)$/;

/** `this [year's] overspend`: of when. */
const isWhose = ({ words }: ParsedSentence, at: number): boolean =>
	words[at]?.class === 'time' && words[at + 1]?.class === 'genitive';

const EMPTY_CLASSES: ReadonlySet<WordClass> = new Set([
	'determiner',
	'possessive',
	'adverb',
	'quote',
	'genitive',
	'comma',
	'mark',
	'number',
] as const);

const isEmpty = (parse: ParsedSentence, at: number): boolean => {
	const word = parse.words[at];
	return word === undefined || EMPTY_CLASSES.has(word.class) || EMPTY.has(word.lower);
};
