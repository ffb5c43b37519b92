import { DAY_PARTS, SPOKEN_DAYS } from '../../../lexicons/calendar.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import { isoDay } from '../day.ts';
import {
	certain,
	type DateRule,
	type Moment,
	NO_PUBLICATION,
	type Reading,
	type Resolved,
	unresolved,
} from '../reading.ts';

const around = (offset: number, word: string, { published }: Moment): Resolved => {
	if (published === null) return unresolved(NO_PUBLICATION);
	const day = published + offset;
	return certain(isoDay(day), `${word}, published ${isoDay(published)}`, { first: day, last: day });
};

/** "today", "yesterday afternoon", "tomorrow", "the day before yesterday". */
function readSpoken(terms: readonly Term[], at: number): Reading | null {
	const word = wordAt(terms, at);
	const offset = SPOKEN_DAYS.get(word) ?? 0;
	if (terms[at]?.capital && terms[at - 1]?.kind === 'word' && terms[at - 1]?.capital && !terms[at]?.capitals)
		return null;
	if (word === 'today' && terms[at]?.capital && isTitle(terms, at)) return null;
	const phrase = [3, 2, 1].map((back) => wordAt(terms, at - back)).join(' ');
	if (phrase === 'the day before' && word === 'yesterday')
		return reading(at - 3, at + 1, -2, 'the day before yesterday');
	if (phrase === 'the day after' && word === 'tomorrow') return reading(at - 3, at + 1, 2, 'the day after tomorrow');
	const part = word !== 'tonight' && DAY_PARTS.has(wordAt(terms, at + 1)) ? 1 : 0;
	const found = reading(at, at + 1 + part, offset, word);
	if (word === 'today' && isNowadays(terms, at))
		return { ...found, resolve: (moment) => loosely(found.resolve(moment)) };
	return word === 'tonight'
		? { ...found, part: 'night' }
		: part === 0
			? found
			: { ...found, part: wordAt(terms, at + 1) };
}

/** "USA Today", "the BBC's Today programme". */
function isTitle(terms: readonly Term[], at: number): boolean {
	if (/^(?:usa|psychology|india|russia|business|toronto)$/.test(wordAt(terms, at - 1))) return true;
	if (/^(?:programme|program|show|newspaper)$/.test(wordAt(terms, at + 1))) return true;
	return wordAt(terms, at - 1) === "'s" || terms[at - 1]?.kind === 'number';
}

/** "the web of today", "today's gamers": the present, not the day. */
const isNowadays = (terms: readonly Term[], at: number): boolean =>
	wordAt(terms, at - 1) === 'of' ||
	(wordAt(terms, at + 1) === "'s" && /[^s]s$/.test(wordAt(terms, at + 2)) && terms[at + 2]?.capital === false) ||
	/^(?:even|until)$/.test(wordAt(terms, at - 1));

const loosely = (resolved: Resolved): Resolved =>
	resolved.certainty === 'certain' ? { ...resolved, certainty: 'likely' } : resolved;

const reading = (from: number, to: number, offset: number, word: string): Reading => ({
	rule: 'date/spoken-day',
	from,
	to,
	resolve: (moment) => around(offset, word, moment),
});

const PARTS_OF_TODAY: ReadonlyMap<string, number> = new Map([
	['this morning', 0],
	['this afternoon', 0],
	['this evening', 0],
	['last night', -1],
	['last evening', -1],
]);

function readPart(terms: readonly Term[], at: number): Reading | null {
	const phrase = `${wordAt(terms, at)} ${wordAt(terms, at + 1)}`;
	const offset = PARTS_OF_TODAY.get(phrase);
	return offset === undefined ? null : { ...reading(at, at + 2, offset, phrase), part: wordAt(terms, at + 1) };
}

export const spokenDay: DateRule = { name: 'date/spoken-day', starts: SPOKEN_DAYS.keys(), read: readSpoken };
export const partOfToday: DateRule = { name: 'date/part-of-today', starts: ['this', 'last'], read: readPart };
