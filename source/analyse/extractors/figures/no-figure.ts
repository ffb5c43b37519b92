import type { Draft } from '../../draft.ts';
import { MONTHS, TIME_UNITS } from '../../lexicons/calendar.ts';
import { COUNTED_ONES, NUMBERED_THINGS, OTHER_PLURALS, PHRASE_ENDS, SCORING, STREETS } from '../../lexicons/counted.ts';
import { ONES } from '../../lexicons/numbers.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { isDash } from '../dates/words.ts';
import { isAgeOf } from './aged.ts';
import type { Amount } from './amount.ts';
import { isHanging } from './hanging.ts';
import { isMaturity, isResultTime } from './maturity.ts';
import {
	isAirliner,
	isModel,
	isNamed,
	isRace,
	isSequel,
	isStation,
	isTitle,
	namesItself,
	partOfName,
} from './name-number.ts';
import { isFurniture } from './page-furniture.ts';
import { isPlacing } from './placing.ts';
import { isSide, isUnitExplained } from './size-words.ts';
import { ofSport } from './sport-numbers.ts';
import { isInTitle } from './title-number.ts';

/** Why a number is no figure, or null; `sentence` is the term its sentence starts with, null in a headline's capitals. */
export function notFigure(
	terms: readonly Term[],
	amount: Amount,
	{ article, mentions, names }: Pick<Draft, 'article' | 'mentions' | 'names'>,
	sentence: number | null,
): string | null {
	const { from, to } = amount;
	if (partOfName(terms, from, to, mentions)) return 'name';
	if (sentence !== null && namesItself(terms, amount, sentence)) return 'name';
	if (isHanging(terms, amount)) return 'code';
	if (!amount.hyphened && isRateBase(terms, from)) return 'base';
	if (isCoinName(terms, amount)) return 'name';
	if (isClock(terms, to)) return 'time';
	if (sentence !== null && (isTitle(terms, amount) || isInTitle(terms, amount))) return 'name';
	if (isMaturity(terms, amount)) return 'name';
	if (isResultTime(terms, amount)) return 'time';
	if (isIdiom(terms, amount) || isAllOut(terms, amount) || isRoundTheClock(terms, amount)) return 'idiom';
	if (/^(?:kilo)?metre$|^mile$/.test(amount.unit ?? '') && isRace(terms, amount)) return 'name';
	if (TIME_UNITS.has(wordAt(terms, to - 1)) && !wordAt(terms, to - 1).endsWith('s') && isYearLike(terms, from))
		return 'year';
	if (isYearLike(terms, from) && TIME_UNITS.has(wordAt(terms, to - 1)) && isOfYear(terms, from)) return 'year';
	if (isPlacing(terms, amount, article.text)) return 'time';
	if (isSide(terms, amount) || isUnitExplained(terms, amount)) return 'compound';
	if (isAgeOf(terms, amount)) return 'age';
	if (isFurniture(terms, amount)) return 'code';
	const inSport = ofSport(terms, amount, article.text);
	if (inSport !== null) return inSport;
	if (amount.unit !== null && amount.unit !== 'second') return null;
	if (sentence !== null && isNamed(terms, amount, mentions, names, sentence)) return 'name';
	if (isLabel(terms, amount)) return 'label';
	if (isSequel(terms, amount)) return 'name';
	if (isModel(terms, amount) || (sentence !== null && isStation(terms, amount))) return 'name';
	if (isHalfTime(terms, amount)) return 'time';
	if (isHalfOf(terms, amount)) return 'compound';
	if (isYear(terms, amount)) return 'year';
	if (amount.manner === 'digits' && wordAt(terms, to) === 'series' && wordAt(terms, from - 1) === 'the') return 'label';
	if (/^dimensional/.test(wordAt(terms, to)) || isDimensions(terms, amount)) return 'compound';
	if (isScore(terms, amount)) return 'score';
	if (isListNumber(terms, from, to)) return 'list';
	if (isAge(terms, from, to)) return 'age';
	if (isAddress(terms, to)) return 'address';
	if (isPhone(terms, from, to) || isEmergencyCall(terms, from, to)) return 'phone';
	return isCompound(terms, amount) ? 'compound' : null;
}

/** `26 yen per [10,000 yen]`, `$2 for every [$100]`: what a rate is reckoned on. */
const isRateBase = (terms: readonly Term[], from: number): boolean =>
	wordAt(terms, from - 1) === 'per' ||
	(/^(?:every|each)$/.test(wordAt(terms, from - 1)) && /^(?:for|in|on|of)$/.test(wordAt(terms, from - 2)));

/** `50 Cent`, who sings: no sum is of one coin written large. */
const isCoinName = (terms: readonly Term[], { from, to, value }: Amount): boolean =>
	to === from + 2 &&
	value !== 1 &&
	value !== 0.01 &&
	terms[to - 1]?.capital === true &&
	terms[to - 1]?.capitals === false &&
	/^(?:cent|penny|dollar|pound)$/.test(wordAt(terms, to - 1)) &&
	terms[to - 1]?.gap === true;

/** `3 D pictures`. */
const isDimensions = (terms: readonly Term[], { to, manner, value }: Amount): boolean =>
	manner === 'digits' &&
	(value === 2 || value === 3) &&
	wordAt(terms, to) === 'd' &&
	terms[to]?.capitals === true &&
	wordAt(terms, to + 1) !== '.';

/** "Channel 12", "day two", "No. 10", "models 200 to 700", "the last 16 of the cup". */
function isLabel(terms: readonly Term[], { from, to, manner, value }: Amount): boolean {
	const before = wordAt(terms, from - 1);
	if (manner === 'digits' && MONTHS.has(before) && terms[from - 1]?.capital === false && value <= 31) return true;
	if (before === '.' && /^nos?$/.test(wordAt(terms, from - 2))) return true;
	if (manner === 'order' || manner === 'fraction') return false;
	if (NUMBERED_THINGS.has(before) || SPELLED_THINGS.has(before))
		return manner === 'digits' || SPELLED_THINGS.has(before);
	if (
		manner === 'digits' &&
		before.endsWith('s') &&
		NUMBERED_THINGS.has(before.slice(0, -1)) &&
		!terms[from - 1]?.capital
	)
		return true;
	if (manner === 'digits' && (isListed(terms, from) || isAirliner(terms, from, to))) return true;
	const next = terms[to];
	if (manner === 'digits' && WORKS.test(before) && next?.kind !== 'word') return true;
	return STAGES.has(before) && (next?.kind !== 'word' || PHRASE_ENDS.has(next.word) || !next.gap);
}

/** Works that may be called by a number alone: `the drama 24`. */
const WORKS = /^(?:drama|thriller|sitcom|film|movie|show|album|single|novel|band|song)$/;

/** "sections 1, 5 and 18". */
function isListed(terms: readonly Term[], from: number): boolean {
	let at = from - 1;
	while (at > from - LONGEST_LIST && (terms[at]?.kind === 'number' || LISTING.has(wordAt(terms, at)))) at--;
	return (
		at < from - 1 && terms[from - 1]?.kind !== 'number' && NUMBERED_THINGS.has(wordAt(terms, at).replace(/s$/, ''))
	);
}

const LISTING: ReadonlySet<string> = new Set([',', 'and', 'or', '&']);
const LONGEST_LIST = 12;

/** "only half expectations"; "half the seats" and "half of them" are shares. */
const isHalfOf = (terms: readonly Term[], { from, to, manner }: Amount): boolean =>
	manner === 'fraction' &&
	to === from + 1 &&
	wordAt(terms, from) === 'half' &&
	terms[to]?.kind === 'word' &&
	!PHRASE_ENDS.has(wordAt(terms, to));

/** Things that are numbered in words too: "phase two", "page one". */
const SPELLED_THINGS: ReadonlySet<string> = new Set(
	'day week phase stage round part page chapter game leg number volume act group category top big lap hole year plan'.split(
		' ',
	),
);

/** "the last 16", "the final eight". */
const STAGES: ReadonlySet<string> = new Set(['last', 'final', 'top', 'best', 'big']);

/** "the first half of the year" is a time, no share. */
const isHalfTime = (terms: readonly Term[], { from, manner }: Amount): boolean =>
	manner === 'fraction' &&
	/^(?:first|second|third|fourth|latter|opening|other|previous|last)$/.test(wordAt(terms, from - 1));

/** "until three or four in the morning". */
const isClock = (terms: readonly Term[], to: number): boolean =>
	(wordAt(terms, to) === 'in' &&
		wordAt(terms, to + 1) === 'the' &&
		/^(?:morning|afternoon|evening)$/.test(wordAt(terms, to + 2))) ||
	wordAt(terms, to) === "o'clock";

/** "a two-bit plan", "on his own two feet", "nine times out of ten", "not in a million years", "half the man you are". */
const isIdiom = (terms: readonly Term[], { from, to, unit, value, manner, hyphened }: Amount): boolean =>
	(wordAt(terms, from - 1) === 'of' && wordAt(terms, from - 2) === 'out' && wordAt(terms, from - 3) === 'times') ||
	(unit === 'USD' && /^question$/.test(wordAt(terms, to)) && /^(?:the|a)$/.test(wordAt(terms, from - 1))) ||
	(unit === 'year' && value === 1e6 && /^(?:not|never)$/.test(wordAt(terms, from - 2))) ||
	(manner === 'fraction' &&
		wordAt(terms, to) === 'the' &&
		/^(?:i|you|he|she|we|they)$/.test(wordAt(terms, to + 2)) &&
		/^(?:am|are|is|was|were|used|once)$/.test(wordAt(terms, to + 3))) ||
	(manner === 'spelled' && unit === null && value > 3 && value < 11 && wordAt(terms, to) === 'figures') ||
	(manner === 'spelled' &&
		value === 2 &&
		((unit === 'bit' && hyphened) ||
			(unit === 'foot' && /^(?:on|own|his|her|their|its|my|your|our)$/.test(wordAt(terms, from - 1)))));

/** `24-hour drinking`, `a 24-hour shop`: at any time, and no length of one. */
const isRoundTheClock = (terms: readonly Term[], { unit, value, hyphened, to }: Amount): boolean =>
	unit === 'hour' &&
	value === 24 &&
	hyphened &&
	/^(?:drinking|licen[cs](?:e|es|ing)|opening|trading|rolling|news|care|service|services|helplines?|hotlines?|access|supermarkets?|shops?|stores?|channels?|television|tv|radio|pubs?|bars?|clubs?|guard|security|surveillance|protection|police|banking|support|party|partying|availability|broadcasting|coverage|clinics?|call|fitness|gyms?|garages?|cafes?|society|culture)$/.test(
		wordAt(terms, to),
	);

/** "a 100 % effort", "110 per cent committed": wholly, and no share. */
const isAllOut = (terms: readonly Term[], { unit, value, to }: Amount): boolean =>
	unit === '%' && /^(?:100|101|110|120|150|200|1000)$/.test(String(value)) && ALL_OUT.test(wordAt(terms, to));

const ALL_OUT =
	/^(?:efforts?|commitment|committed|sure|certain|confident|convinced|fit|focus(?:s?ed)?|behind|right|honest|happy|satisfied|ready|positive|dedicat(?:ed|ion)|safe|loyal|loyalty|concentration|determin(?:ed|ation)|support(?:ive)?|backing|against|effort)$/;

/** "the same 1986 month". */
const isYearLike = (terms: readonly Term[], from: number): boolean => {
	const term = terms[from];
	return term?.kind === 'number' && /^(?:19|20)\d\d$/.test(term.word) && term.end - term.start === 4;
};

/** `the first two [1987] months`. */
const isOfYear = (terms: readonly Term[], from: number): boolean =>
	ONES.has(wordAt(terms, from - 1)) || /^(?:first|last|same|final|next)$/.test(wordAt(terms, from - 1));

/** "1987 growth forecasts": figures like a year's count only people. */
function isYear(terms: readonly Term[], { from, to, max }: Amount): boolean {
	const term = terms[from];
	if (to !== from + 1 || max !== null || term?.kind !== 'number' || !/^(?:19|20)\d\d$/.test(term.word)) return false;
	if (term.end - term.start !== 4) return false;
	const next = wordAt(terms, to);
	if (isSince(terms, from) || next === "'s") return true;
	if (terms[to]?.kind !== 'word' && /^(?:over|from|than|against|vs|versus)$/.test(wordAt(terms, from - 1))) return true;
	return terms[to]?.kind === 'word' && !OTHER_PLURALS.has(next) && !COUNTED_ONES.has(next.replace(/s$/, ''));
}

/** "since at least 2014", "until about 1990". */
const isSince = (terms: readonly Term[], from: number): boolean =>
	[1, 2, 3, 4].some((back) => /^(?:since|until|till)$/.test(wordAt(terms, from - back))) &&
	/^(?:least|about|around|roughly|approximately|circa|early|late|mid|most|perhaps)$/.test(wordAt(terms, from - 1));

/** "a 15-storey-high tower" describes the tower. */
const isCompound = (terms: readonly Term[], { to, manner }: Amount): boolean =>
	wordAt(terms, to) === '-' && terms[to]?.gap === false && manner !== 'order' && terms[to + 1]?.kind === 'word';

/** Two small numbers joined near a word of matches or votes: "won 3-2". */
function isScore(terms: readonly Term[], { from, to, manner, max }: Amount): boolean {
	const dashed =
		max !== null
			? range(terms, from, to)
			: isDash(terms, to) && terms[to]?.gap === false && terms[to + 1]?.kind === 'number';
	const second = isDash(terms, from - 1) && terms[from - 1]?.gap === false && terms[from - 2]?.kind === 'number';
	if (second) return true;
	if (!dashed || manner !== 'digits') return false;
	if (max === null) return true;
	for (let at = Math.max(0, from - 6); at < to + 4; at++) if (SCORING.has(wordAt(terms, at))) return true;
	return false;
}

function range(terms: readonly Term[], from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (isDash(terms, at)) return true;
	return false;
}

/** "1." or "(2)" at the start of a paragraph or in brackets of its own. */
function isListNumber(terms: readonly Term[], from: number, to: number): boolean {
	const next = wordAt(terms, to);
	if (from === 0 && (next === '.' || next === ')' || next === ':')) return true;
	return wordAt(terms, from - 1) === '(' && next === ')';
}

/** "Ann Lee, 44, a nurse", "aged 12", "age 7". */
function isAge(terms: readonly Term[], from: number, to: number): boolean {
	const before = wordAt(terms, from - 1);
	if (before === 'aged' || before === 'age' || before === 'ages') return true;
	if (/^(?:and|or|to|,)$/.test(before) && terms[from - 2] !== undefined && /^aged?$/.test(wordAt(terms, from - 3)))
		return true;
	if (['under', 'over', 'above', 'below'].includes(before) && wordAt(terms, from - 2) === 'aged') return true;
	const person = terms[from - 2];
	if (['under', 'over', 'above', 'below'].includes(before) && person?.kind === 'word' && OF_AN_AGE.has(person.word))
		return true;
	const next = wordAt(terms, to);
	if (
		terms[from]?.kind === 'number' &&
		next === 'of' &&
		before === ',' &&
		terms[to + 1]?.capital === true &&
		isNameEnd(terms[from - 2])
	)
		return true;
	const closes = next === ',' || next === '.' || next === ')' || next === ';' || next === '';
	return before === ',' && closes && terms[from - 2]?.kind === 'word' && terms[from - 2]?.capital === true;
}

/** The last word of what may be a person's name. */
const isNameEnd = (term: Term | undefined): boolean => term?.kind === 'word' && term.capital && !term.capitals;

const OF_AN_AGE: ReadonlySet<string> = new Set(
	'people men women children boys girls adults voters those anyone everyone kids infants'.split(' '),
);

function isAddress(terms: readonly Term[], to: number): boolean {
	if (!terms[to]?.capital) return false;
	if (/^[nsew]$/.test(wordAt(terms, to)) && wordAt(terms, to + 1) === '.') return isAddress(terms, to + 2);
	return [0, 1, 2].some((offset) => STREETS.has(wordAt(terms, to + offset)) && terms[to + offset]?.capital);
}

/** "911 calls", "a 999 operator". */
const isEmergencyCall = (terms: readonly Term[], from: number, to: number): boolean =>
	['911', '999', '112', '000'].includes(wordAt(terms, from)) &&
	/^(?:calls?|callers?|operators?|dispatch|dispatchers?)$/.test(wordAt(terms, to));

/** Three groups of figures joined, or figures beside figures. */
function isPhone(terms: readonly Term[], from: number, to: number): boolean {
	const beside = (at: number): boolean => terms[at]?.kind === 'number';
	return beside(from - 1) || beside(to);
}
