import { DAY_PARTS, SPOKEN_DAYS } from '../../../lexicons/calendar.ts';
import { SCHEDULED_THINGS } from '../../../lexicons/tense.ts';
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
import { NO_THINGS } from '../words.ts';

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
	if (word === 'today' && part === 0) {
		if (isNowadays(terms, at)) return { ...found, resolve: () => unresolved('nowadays, and no day') };
		if (wordAt(terms, at + 1) !== "'s") return dayOrPresent(found, CONTRAST.test(wordAt(terms, at - 1)));
	}
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

/** "the web of today", "today's gamers", "different today than": the present, not the day. */
function isNowadays(terms: readonly Term[], at: number): boolean {
	const [before, next] = [wordAt(terms, at - 1), wordAt(terms, at + 1)];
	if (ANYBODY.test(before) && /^(?:are|have|do|need|want|can|expect|live|use|spend|face|get|know)$/.test(next))
		return true;
	if (before === 'of' && next !== "'s") return !/^(?:as|earlier|later)$/.test(wordAt(terms, at - 2));
	if (before === 'even' || (before === 'still' && !PAST_TELLING.test(next))) return true;
	if (next === "'s") return isOfTheAge(terms, at + 2);
	if (isOfAll(terms, at)) return true;
	if (/^(?:than|compared)$/.test(next)) return true;
	for (let back = at - 1; back >= Math.max(0, at - COMPARED); back--) {
		const word = wordAt(terms, back);
		if (word === ',' || word === '.' || word === ';') return false;
		if (word === 'than' && at - back > 1) return true;
		if (word === 'still' && /^(?:is|are|an?|the|used|relevant|alive|in)$/.test(wordAt(terms, back + 1))) return true;
	}
	return /^(?:we|you) know (?:it|them)$/.test([3, 2, 1].map((back) => wordAt(terms, at - back)).join(' '));
}

/** "every phone on the market today", "the best camera available today": all that there are at present. */
function isOfAll(terms: readonly Term[], at: number): boolean {
	const place = [3, 2, 1].map((back) => wordAt(terms, at - back)).join(' ');
	if (
		!/(?:on the market|in the (?:shops|world)|on (?:sale|offer)|in (?:use|existence|circulation)|available|around|alive)$/.test(
			place,
		)
	)
		return false;
	for (let back = at - 2; back >= Math.max(0, at - ALL_WITHIN); back--) {
		const word = wordAt(terms, back);
		if (/^[.,;:]$/.test(word)) return false;
		if (/^(?:every|any|all|most|many|few|best|worst|only|\w{2,}est)$/.test(word)) return true;
	}
	return false;
}

const ALL_WITHIN = 10;

const ANYBODY =
	/^(?:people|women|men|children|kids|youngsters|teenagers|students|users|consumers|fans|artists|players|workers|families|gamers|viewers|parents|couples|voters|girls|boys|graduates|pensioners|shoppers|readers|musicians|bands|companies|businesses)$/;

/** How far before "today" what it is compared with or still is may stand, in terms. */
const COMPARED = 7;
const PAST_TELLING = /^(?:said|told|announced|was|were)$/;

/** "today's youngsters", "today's highly competitive market": whoever and whatever there is at present. */
function isOfTheAge(terms: readonly Term[], from: number): boolean {
	for (let at = from; at < from + 4; at++) {
		const term = terms[at];
		if (term?.kind !== 'word' || term.capital) return false;
		if (OF_THE_AGE.has(term.word)) return true;
		if (SCHEDULED_THINGS.has(term.word)) return false;
		const ends = terms[at + 1]?.kind !== 'word' || NO_THINGS.has(wordAt(terms, at + 1));
		if (ends || /[^s]s$/.test(term.word)) return /[^s]s$/.test(term.word) && !OF_THE_DAY.has(term.word);
	}
	return false;
}

const OF_THE_AGE: ReadonlySet<string> = new Set(
	`world society market marketplace climate economy environment age generation youth culture technology standard standards
	britain language music industry business life era audience workforce consumer customer child teenager reader viewer`.split(
		/\s+/,
	),
);

/** Things of one day that come in the plural. */
const OF_THE_DAY: ReadonlySet<string> = new Set(
	`figures results numbers data prices rates talks events proceedings losses gains falls attacks bombings remarks comments
	announcements measures developments papers newspapers headlines changes cuts increases findings revelations arrests
	reports trades closings statistics earnings scenes votes matches fixtures races ties heats finals awards statements
	decisions shares exchanges moves transactions auctions actions`.split(/\s+/),
);

/** But today, …" sets the present against what was. */
const CONTRAST = /^(?:but|yet|whereas|while)$/;

/** A day where a verb tells of one; where nothing happens it may be the present as well. */
function dayOrPresent(reading: Reading, contrasted: boolean): Reading {
	return {
		...reading,
		resolve: (moment) => {
			const resolved = reading.resolve(moment);
			return (contrasted || moment.direction.evidence === '') && resolved.certainty === 'certain'
				? { ...resolved, certainty: 'likely', why: `${resolved.why}; no verb tells of a deed` }
				: resolved;
		},
	};
}

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
