import type { Mention, Name } from '../../../domain/entity.ts';
import { firstFrom } from '../../../domain/span.ts';
import type { Draft } from '../../draft.ts';
import { MONTHS, TIME_UNITS, WEEKDAYS } from '../../lexicons/calendar.ts';
import { COUNTED_ONES, NUMBERED_THINGS, OTHER_PLURALS, PHRASE_ENDS, SCORING, STREETS } from '../../lexicons/counted.ts';
import { MEASURE_WORDS } from '../../lexicons/measures.ts';
import { EVENTS } from '../../lexicons/measuring.ts';
import { ONES } from '../../lexicons/numbers.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { isDash } from '../dates/words.ts';
import type { Amount } from './amount.ts';
import { isHanging } from './hanging.ts';
import { RACES } from './metre.ts';

/** Why a number is no figure, or null; `sentence` is the term its sentence starts with, null in a headline's capitals. */
export function notFigure(
	terms: readonly Term[],
	amount: Amount,
	{ mentions, names }: Pick<Draft, 'mentions' | 'names'>,
	sentence: number | null,
): string | null {
	const { from, to } = amount;
	if (partOfName(terms, from, to, mentions)) return 'name';
	if (sentence !== null && namesItself(terms, amount, sentence)) return 'name';
	if (isHanging(terms, amount)) return 'code';
	if (isClock(terms, to)) return 'time';
	if (sentence !== null && isTitle(terms, amount)) return 'name';
	if (isIdiom(terms, amount)) return 'idiom';
	if (amount.unit === 'metre' && isRace(terms, amount)) return 'name';
	if (TIME_UNITS.has(wordAt(terms, to - 1)) && !wordAt(terms, to - 1).endsWith('s') && isYearLike(terms, from))
		return 'year';
	if (amount.unit !== null && amount.unit !== 'second') return null;
	if (sentence !== null && isNamed(terms, amount, mentions, names, sentence)) return 'name';
	if (isLabel(terms, amount)) return 'label';
	if (isSequel(terms, amount)) return 'name';
	if (isModel(terms, amount) || (sentence !== null && isStation(terms, amount))) return 'name';
	if (isHalfTime(terms, amount)) return 'time';
	if (isHalfOf(terms, amount)) return 'compound';
	if (isYear(terms, amount)) return 'year';
	if (amount.manner === 'digits' && wordAt(terms, to) === 'series' && wordAt(terms, from - 1) === 'the') return 'label';
	if (/^dimensional/.test(wordAt(terms, to))) return 'compound';
	if (isScore(terms, amount)) return 'score';
	if (isListNumber(terms, from, to)) return 'list';
	if (isAge(terms, from, to)) return 'age';
	if (isAddress(terms, to)) return 'address';
	if (isPhone(terms, from, to) || isEmergencyCall(terms, from, to)) return 'phone';
	return isCompound(terms, amount) ? 'compound' : null;
}

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
	return STAGES.has(before) && (next?.kind !== 'word' || PHRASE_ENDS.has(next.word) || !next.gap);
}

/** "737 jets" are of one make. */
const isAirliner = (terms: readonly Term[], from: number, to: number): boolean =>
	/^7[0-8]7$/.test(wordAt(terms, from)) &&
	/^(?:jets?|tankers?|airliners?|planes?|aircraft|jumbos?|fleet|freighters?|jetliners?)$/.test(wordAt(terms, to));

/** "Ocean's 12 fell", "in Miller's 8": a small number at the end of a name, with nothing it could count. */
const isSequel = (terms: readonly Term[], { from, to, manner, value, max }: Amount): boolean =>
	manner === 'digits' &&
	max === null &&
	value < 100 &&
	wordAt(terms, from - 1) === "'s" &&
	terms[from - 2]?.capital === true &&
	(terms[to]?.kind !== 'word' ||
		PHRASE_ENDS.has(wordAt(terms, to)) ||
		/(?:ed|fell|rose|took|won)$/.test(wordAt(terms, to)));

/** "Porsche's 911 sports cars", "its 360 coupe": a maker's number before a thing that comes in models. */
function isModel(terms: readonly Term[], { from, to, manner, max }: Amount): boolean {
	const number = terms[from];
	if (manner !== 'digits' || max !== null || to !== from + 1 || !/^\d{3,4}$/.test(number?.word ?? '')) return false;
	const owned = wordAt(terms, from - 1) === "'s" && terms[from - 2]?.capital === true;
	const its = /^(?:its|their|the|new|a|an)$/.test(wordAt(terms, from - 1)) && number?.word.length === 4;
	if ((number?.end ?? 0) - (number?.start ?? 0) > 4 || !(owned || its)) return false;
	return [0, 1, 2].some((offset) => MODELS.has(wordAt(terms, to + offset).replace(/s$/, '')));
}

/** "6 Music listeners", "5 Live presenters": figures below ten are written out before what they count. */
const isStation = (terms: readonly Term[], { from, to, value, manner }: Amount): boolean =>
	manner === 'digits' &&
	to === from + 1 &&
	value < 10 &&
	terms[to]?.capital === true &&
	terms[to]?.capitals === false &&
	STATION.test(wordAt(terms, to));

const STATION = /^(?:music|live|extra|xtra|fm|radio|tv|news|sport|talk|gold|mile)$/;

/** Things makers number. */
const MODELS: ReadonlySet<string> = new Set(
	`car coupe coupé roadster saloon sedan hatchback convertible cabriolet estate limousine suv racer supercar motorcycle motorbike bike
	scooter jet jetliner airliner tanker helicopter fighter bomber phone handset smartphone mobile console laptop notebook tablet printer
	chip processor microprocessor camera lens rifle pistol revolver engine tractor locomotive mainframe workstation minicomputer
	microcomputer copier scanner modem router calculator watch guitar`.split(/\s+/),
);

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

/** "a two-bit plan", "on his own two feet". */
const isIdiom = (terms: readonly Term[], { from, unit, value, manner, hyphened }: Amount): boolean =>
	manner === 'spelled' &&
	value === 2 &&
	((unit === 'bit' && hyphened) ||
		(unit === 'foot' && /^(?:on|own|his|her|their|its|my|your|our)$/.test(wordAt(terms, from - 1))));

/** "the 10,000 metres champion", "a 400 metre hurdles final". */
const isRace = (terms: readonly Term[], { from, to, value }: Amount): boolean =>
	RACES.has(value) &&
	((terms[to]?.gap === true && EVENTS.has(wordAt(terms, to))) ||
		(wordAt(terms, from - 1) === 'the' &&
			/^(?:won|win|wins|winning|ran|run|runs|running|lost|in|over|at|entered|enter)$/.test(wordAt(terms, from - 2))));

/** "21 Grams", "8 Mile": a film; "12 degrees Celsius" is none. */
function isTitle(terms: readonly Term[], { from, to, unit }: Amount): boolean {
	const last = terms[to - 1];
	if (unit === null || to !== from + 2 || last === undefined || !last.capital || last.capitals) return false;
	return MEASURE_WORDS.get(last.word) === unit && last.word.length > 3 && !unit.includes(' ');
}

/** "the same 1986 month". */
const isYearLike = (terms: readonly Term[], from: number): boolean => {
	const term = terms[from];
	return term?.kind === 'number' && /^(?:19|20)\d\d$/.test(term.word) && term.end - term.start === 4;
};

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

/** "a 15-member council" describes the council. */
const isCompound = (terms: readonly Term[], { to, manner }: Amount): boolean =>
	wordAt(terms, to) === '-' && terms[to]?.gap === false && manner !== 'order' && terms[to + 1]?.kind === 'word';

/** "Group of Seven", "the Big Ten": a spelled number with a capital inside its sentence. */
function namesItself(terms: readonly Term[], { from, manner }: Amount, sentence: number): boolean {
	if (manner !== 'spelled' || terms[from]?.capital !== true || from <= sentence) return false;
	return terms[from - 1]?.kind === 'word';
}

/** "Channel 12", "Boeing 737", "World War II" where the tagger took the number into a name. */
function partOfName(terms: readonly Term[], from: number, to: number, mentions: readonly Mention[]): boolean {
	const [first, last] = [terms[from], terms[to - 1]];
	if (first === undefined || last === undefined) return false;
	const mention = mentions[firstFrom(mentions, first.start + 1) - 1];
	return mention !== undefined && mention.start <= first.start && mention.end >= last.end;
}

/** "Windows 98 users", "FTSE 100 firms": figures behind a capital word that leads nowhere name the thing; "in Gaza 40 people" does not. */
function isNamed(
	terms: readonly Term[],
	{ from, to, manner, max }: Amount,
	mentions: readonly Mention[],
	names: readonly Name[],
	sentence: number,
): boolean {
	const [number, before] = [terms[from], terms[from - 1]];
	if (
		manner !== 'digits' ||
		max !== null ||
		to > (wordAt(terms, from + 1) === '+' ? from + 2 : from + 1) ||
		number?.kind !== 'number' ||
		before === undefined ||
		from <= sentence
	)
		return false;
	if (before.kind !== 'word' || !before.capital || !number.gap || number.end - number.start > number.word.length)
		return false;
	if (
		/(?:ly|ing)$/.test(before.word) ||
		PHRASE_ENDS.has(before.word) ||
		OPENERS.has(before.word) ||
		ONES.has(before.word)
	)
		return false;
	// On Monday 3 boats sank; but Tuesday 9 March.
	const next = terms[to];
	if (WEEKDAYS.has(before.word) && next?.kind === 'word' && !PHRASE_ENDS.has(next.word) && !MONTHS.has(next.word))
		return false;
	const mention = mentions[firstFrom(mentions, before.start + 1) - 1];
	const named = mention !== undefined && mention.end >= before.end ? mention : null;
	if (named !== null && names[named.name]?.kind !== 'place') return true;
	return !PLACING.has(wordAt(terms, (named === null ? from - 1 : firstFrom(terms, named.start)) - 1));
}

const PLACING: ReadonlySet<string> = new Set('in at from near across inside outside around'.split(' '));
const OPENERS: ReadonlySet<string> = new Set(
	'some all about over nearly almost only just another these those more most today yesterday tomorrow meanwhile however later altogether overall'.split(
		' ',
	),
);

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
