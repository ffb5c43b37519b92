import type { Mention, Name } from '../../../domain/entity.ts';
import { firstFrom } from '../../../domain/span.ts';
import { MONTHS, WEEKDAYS } from '../../lexicons/calendar.ts';
import { PHRASE_ENDS } from '../../lexicons/counted.ts';
import { MEASURE_WORDS } from '../../lexicons/measures.ts';
import { EVENTS } from '../../lexicons/measuring.ts';
import { ONES } from '../../lexicons/numbers.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Amount } from './amount.ts';
import { RACES } from './metre.ts';

/** "737 jets" are of one make. */
export const isAirliner = (terms: readonly Term[], from: number, to: number): boolean =>
	/^7[0-8]7$/.test(wordAt(terms, from)) &&
	(AIRLINERS.test(wordAt(terms, to)) ||
		(terms[to]?.kind === 'word' && terms[to]?.capital === true && AIRLINERS.test(wordAt(terms, to + 1))));

const AIRLINERS = /^(?:jets?|tankers?|airliners?|planes?|aircraft|jumbos?|fleet|freighters?|jetliners?)$/;

/** "Ocean's 12 fell", "in Miller's 8": a small number at the end of a name, with nothing it could count. */
export const isSequel = (terms: readonly Term[], { from, to, manner, value, max }: Amount): boolean =>
	manner === 'digits' &&
	max === null &&
	value < 100 &&
	wordAt(terms, from - 1) === "'s" &&
	terms[from - 2]?.capital === true &&
	(terms[to]?.kind !== 'word' ||
		PHRASE_ENDS.has(wordAt(terms, to)) ||
		/(?:ed|fell|rose|took|won)$/.test(wordAt(terms, to)));

/** "Porsche's 911 sports cars", "its 360 coupe": a maker's number before a thing that comes in models. */
export function isModel(terms: readonly Term[], { from, to, manner, max }: Amount): boolean {
	const number = terms[from];
	if (manner !== 'digits' || max !== null || to !== from + 1 || !/^\d{3,4}$/.test(number?.word ?? '')) return false;
	const owned = wordAt(terms, from - 1) === "'s" && terms[from - 2]?.capital === true;
	const its = /^(?:its|their|the|new|a|an)$/.test(wordAt(terms, from - 1)) && number?.word.length === 4;
	if ((number?.end ?? 0) - (number?.start ?? 0) > 4 || !(owned || its)) return false;
	return [0, 1, 2].some((offset) => MODELS.has(wordAt(terms, to + offset).replace(/s$/, '')));
}

/** "6 Music listeners", "5 Live presenters": figures below ten are written out before what they count. */
export const isStation = (terms: readonly Term[], { from, to, value, manner }: Amount): boolean =>
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

/** "the 10,000 metres champion", "a 400 metre hurdles final". */
export const isRace = (terms: readonly Term[], { from, to, value }: Amount): boolean =>
	isOfRaces(terms, from, to) ||
	(RACES.has(value) &&
		((terms[to]?.gap === true && EVENTS.has(wordAt(terms, to))) ||
			(wordAt(terms, from - 1) === 'the' &&
				/^(?:won|win|wins|winning|ran|run|runs|running|lost|in|over|at|entered|enter)$/.test(
					wordAt(terms, from - 2),
				))));

/** `the women's 8km race`, `the world two mile record`: a distance that races are held over. */
const isOfRaces = (terms: readonly Term[], from: number, to: number): boolean =>
	(RACED.test(wordAt(terms, to)) &&
		terms[to]?.gap === true &&
		(/^(?:'s|indoor|outdoor|world|'|junior|senior)$/.test(wordAt(terms, from - 1)) ||
			(wordAt(terms, from - 1) === 'the' && !/^races?$/.test(wordAt(terms, to))))) ||
	(/^(?:world|olympic|record|indoor|outdoor)$/.test(wordAt(terms, to)) && RACED.test(wordAt(terms, to + 1)));

const RACED = /^(?:races?|records?|rankings?|titles?|champions?|crowns?)$/;

/** "21 Grams", "8 Mile": a film; "12 degrees Celsius" is none. */
export function isTitle(terms: readonly Term[], { from, to, unit }: Amount): boolean {
	const last = terms[to - 1];
	if (unit === null || to !== from + 2 || last === undefined || !last.capital || last.capitals) return false;
	return MEASURE_WORDS.get(last.word) === unit && last.word.length > 3 && !unit.includes(' ');
}

/** "Group of Seven", "the Big Ten", "Ocean's Twelve": a spelled number with a capital inside its sentence. */
export function namesItself(terms: readonly Term[], { from, manner }: Amount, sentence: number): boolean {
	if (manner !== 'spelled' || terms[from]?.capital !== true || from <= sentence) return false;
	const isOwned = wordAt(terms, from - 1) === "'s" && terms[from - 2]?.capital === true;
	return isOwned || terms[from - 1]?.kind === 'word' || opensTitle(terms, from);
}

/** `one of his "Five Songs"`: capitals behind an opening mark inside a sentence; quoted speech goes on in small letters. */
const opensTitle = (terms: readonly Term[], from: number): boolean =>
	/^["“'‘]$/.test(wordAt(terms, from - 1)) &&
	terms[from]?.gap === false &&
	terms[from + 1]?.capital === true &&
	terms[from + 1]?.gap === true &&
	terms[from - 2]?.kind === 'word';

/** "Channel 12", "Boeing 737", "World War II" where the tagger took the number into a name. */
export function partOfName(terms: readonly Term[], from: number, to: number, mentions: readonly Mention[]): boolean {
	const [first, last] = [terms[from], terms[to - 1]];
	if (first === undefined || last === undefined) return false;
	const mention = mentions[firstFrom(mentions, first.start + 1) - 1];
	return mention !== undefined && mention.start <= first.start && mention.end >= last.end;
}

/** "Windows 98 users", "FTSE 100 firms": figures behind a capital word that leads nowhere name the thing; "in Gaza 40 people" does not. */
export function isNamed(
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
	if (INDICES.test(before.word) && /^(?:[2-6]0|[1-6]00|[23]50|225|[123]000)$/.test(number.word)) return true;
	// On Monday 3 boats sank; but Tuesday 9 March.
	const next = terms[to];
	if (WEEKDAYS.has(before.word) && next?.kind === 'word' && !PHRASE_ENDS.has(next.word) && !MONTHS.has(next.word))
		return false;
	const mention = mentions[firstFrom(mentions, before.start + 1) - 1];
	const named = mention !== undefined && mention.end >= before.end ? mention : null;
	if (named !== null && names[named.name]?.kind !== 'place') return true;
	return !PLACING.has(wordAt(terms, (named === null ? from - 1 : firstFrom(terms, named.start)) - 1));
}

/** Lists and indices that bear a number: `firms in FTSE 100 companies`. */
const INDICES =
	/^(?:ftse|footsie|fortune|forbes|nikkei|dow|nasdaq|cac|dax|mdax|tecdax|stoxx|ibex|smi|aex|asx|tsx|tse|russell|wilshire|topix|sensex|nifty|inc|s&p|poor)$/;

const PLACING: ReadonlySet<string> = new Set('in at from near across inside outside around'.split(' '));
const OPENERS: ReadonlySet<string> = new Set(
	'some all about over nearly almost only just another these those more most today yesterday tomorrow meanwhile however later altogether overall'.split(
		' ',
	),
);
