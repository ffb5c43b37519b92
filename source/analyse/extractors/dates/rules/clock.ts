import { ONES } from '../../../lexicons/numbers.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import { isoDay } from '../day.ts';
import {
	BLOCKED,
	certain,
	type DateRule,
	likely,
	type Moment,
	NO_PUBLICATION,
	type Reading,
	type Resolved,
	unresolved,
} from '../reading.ts';
import { DETERMINERS } from '../verbs.ts';
import { NO_THINGS, wholeAt } from '../words.ts';

const HALVES: ReadonlyMap<string, number> = new Map([
	['a.m.', 0],
	['a.m', 0],
	['am', 0],
	['p.m.', 12],
	['p.m', 12],
	['pm', 12],
]);

const DAY_HALVES: ReadonlyMap<string, number> = new Map([
	['in the morning', 0],
	['in the afternoon', 12],
	['in the evening', 12],
]);

/** "8 o'clock at night" is in the evening, "2 o'clock at night" after midnight. */
const atNight = (hour: number): number => (hour >= 5 && hour < 12 ? 12 : 0);

/** How many hours a part of the day adds to an hour of the twelve. */
function turn(hour: number, part: string): number {
	if (part === 'night') return atNight(hour);
	if (part === 'evening') return hour >= 4 && hour < 12 ? 12 : 0;
	return part === 'afternoon' && hour < 8 ? 12 : 0;
}

const ZONES: ReadonlySet<string> = new Set(
	'gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest'.split(' '),
);

const NAMED: ReadonlyMap<string, string> = new Map([
	['noon', '12:00'],
	['midday', '12:00'],
	['midnight', '00:00'],
]);

interface Clock {
	readonly time: string;
	readonly to: number;
	/** Whether the text leaves open which half of the day: "at 11:30", "8 o'clock". */
	readonly open?: boolean;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** "3 p.m.", "10:35 a.m. EST", "15:00 GMT", "1500 GMT", "4 o'clock". */
function readClock(terms: readonly Term[], at: number): Clock | null {
	const dotted = /^(\d{1,2})\.(\d{2})$/.exec(wordAt(terms, at));
	if (dotted !== null && terms[at]?.kind === 'number')
		return readDotted(terms, at, Number(dotted[1]), Number(dotted[2]));
	const torn = readTorn(terms, at);
	if (torn !== null) return torn;
	let hour = wholeAt(terms, at);
	let minute = 0;
	let to = at + 1;
	if (Number.isNaN(hour) || terms[at]?.word.length === 3) return null;
	const separator = wordAt(terms, to);
	const colon =
		(separator === ':' || separator === '.') &&
		!terms[to]?.gap &&
		!terms[to + 1]?.gap &&
		wordAt(terms, to + 1).length === 2;
	if (colon && wholeAt(terms, to + 1) < 60) {
		minute = wholeAt(terms, to + 1);
		to += 2;
		// Seconds are not told.
		if (wordAt(terms, to) === ':' && !terms[to]?.gap && !terms[to + 1]?.gap && wholeAt(terms, to + 1) < 60) to += 2;
	}
	const half = HALVES.get(wordAt(terms, to));
	if (half !== undefined) {
		if (hour < 1 || hour > 12) return null;
		return { time: `${two((hour % 12) + half)}:${two(minute)}`, to: withZone(terms, to + 1) };
	}
	const oclock = wordAt(terms, to) === "o'clock" && hour <= 12 ? 1 : 0;
	const halved = readHalf(terms, to + oclock, hour, minute);
	if (halved !== null) return halved;
	if (oclock === 1) return { time: `${two(hour)}:${two(minute)}`, to: to + 1, open: true };
	if (!colon && isWatch(terms, at)) return ofWatch(hour, withZone(terms, to + 1));
	const here = wordAt(terms, to) === 'local' && wordAt(terms, to + 1) === 'time';
	if (!here && (!ZONES.has(wordAt(terms, to)) || !/^[A-Z]/.test(terms[to]?.capital ? 'A' : ''))) {
		const told = ['at', 'by', 'around', 'about', 'until', 'from', 'since'].includes(wordAt(terms, at - 1));
		return colon && separator === ':' && hour < 24 && told
			? { time: `${two(hour)}:${two(minute)}`, to, open: hour >= 1 && hour <= 12 }
			: null;
	}
	if (!colon && terms[at]?.word.length === 4) {
		minute = hour % 100;
		hour = Math.floor(hour / 100);
	}
	return hour < 24 && minute < 60 ? { time: `${two(hour)}:${two(minute)}`, to: withZone(terms, to) } : null;
}

/** "at 1000 hrs", "0930 hours", "1400 hrs GMT": four figures, not so many hours. */
const isWatch = (terms: readonly Term[], at: number): boolean =>
	terms[at]?.word.length === 4 &&
	/^(?:hrs|hours)$/.test(wordAt(terms, at + 1)) &&
	(wordAt(terms, at).startsWith('0') ||
		/^(?:at|until|till|from|since)$/.test(wordAt(terms, at - 1)) ||
		(ZONES.has(wordAt(terms, at + 2)) && terms[at + 2]?.capital === true));

const ofWatch = (figures: number, to: number): Clock | null =>
	figures < 2400 && figures % 100 < 60 ? { time: `${two(Math.floor(figures / 100))}:${two(figures % 100)}`, to } : null;

/** "in the morning", "at night", "that evening" right behind an hour. */
function readHalf(terms: readonly Term[], at: number, hour: number, minute: number): Clock | null {
	if (hour < 1 || hour > 12) return null;
	const [first, second] = [wordAt(terms, at), wordAt(terms, at + 1)];
	if (first === 'at' && second === 'night')
		return { time: `${two((hour % 12) + atNight(hour))}:${two(minute)}`, to: at + 2 };
	const half = DAY_HALVES.get(`${first} ${second} ${wordAt(terms, at + 2)}`);
	return half === undefined ? null : { time: `${two((hour % 12) + half)}:${two(minute)}`, to: at + 3 };
}

/** "11.30pm", as British papers write it. */
function readDotted(terms: readonly Term[], at: number, hour: number, minute: number): Clock | null {
	const half = HALVES.get(wordAt(terms, at + 1));
	if (hour >= 1 && hour <= 12 && minute <= 59) {
		const halved = readHalf(terms, at + 1, hour, minute);
		if (halved !== null) return halved;
	}
	if (half === undefined || hour < 1 || hour > 12 || minute > 59) return null;
	return { time: `${two((hour % 12) + half)}:${two(minute)}`, to: withZone(terms, at + 2) };
}

/** "8.4 5pm": some texts come with a gap within the minutes. */
function readTorn(terms: readonly Term[], at: number): Clock | null {
	const torn = /^(\d{1,2})\.([0-5])$/.exec(wordAt(terms, at));
	const half = HALVES.get(wordAt(terms, at + 2));
	if (torn === null || half === undefined || !/^\d$/.test(wordAt(terms, at + 1))) return null;
	return readDotted(terms, at + 1, Number(torn[1]), Number(`${torn[2]}${wordAt(terms, at + 1)}`));
}

const withZone = (terms: readonly Term[], at: number): number =>
	ZONES.has(wordAt(terms, at)) && terms[at]?.capital ? at + 1 : at;

/** A time of day takes the day spoken of just before it, else the day of publication. */
function resolveClock({ time: said, open }: Clock, { before, published, part }: Moment): Resolved {
	const time = open === true && part !== undefined ? turned(said, part) : said;
	if (before !== null && before.first === before.last)
		return (open === true && part === undefined ? likely : certain)(
			`${isoDay(before.first)}T${time}`,
			`on ${isoDay(before.first)}`,
		);
	return published === null
		? unresolved(NO_PUBLICATION)
		: likely(`${isoDay(published)}T${time}`, 'taken to be the day of publication');
}

function turned(time: string, part: string): string {
	const hour = Number(time.slice(0, 2));
	return `${two((hour % 12) + turn(hour % 12, part))}${time.slice(2)}`;
}

/** What a time before a bracket ends with, that holds the same one elsewhere. */
const ends = (terms: readonly Term[], at: number): boolean =>
	HALVES.has(wordAt(terms, at)) ||
	ZONES.has(wordAt(terms, at)) ||
	(wordAt(terms, at) === 'time' && wordAt(terms, at - 1) === 'local');

function readTime(terms: readonly Term[], at: number): Reading | null {
	const named = terms[at]?.capital ? undefined : NAMED.get(wordAt(terms, at));
	const found: Clock | null =
		named === undefined ? (readSpelled(terms, at) ?? readClock(terms, at)) : { time: named, to: at + 1 };
	if (found === null) return null;
	if (wordAt(terms, at - 1) === '(' && wordAt(terms, found.to) === ')' && ends(terms, at - 2))
		return BLOCKED(at, found.to);
	if (named !== undefined && isAttributive(terms, at))
		return {
			rule: 'date/clock',
			from: at,
			to: found.to,
			resolve: () => unresolved('of which day the text does not say'),
		};
	return { rule: 'date/clock', from: at, to: found.to, resolve: (moment) => resolveClock(found, moment) };
}

/** "the midnight crash": of which day the text need not say. */
const isAttributive = (terms: readonly Term[], at: number): boolean => {
	const next = terms[at + 1];
	return DETERMINERS.has(wordAt(terms, at - 1)) && next?.kind === 'word' && !next.capital && !NO_THINGS.has(next.word);
};

/** "half past six", "a quarter to nine", "twenty past four": before the hour or after it. */
function readPast(terms: readonly Term[], at: number): Clock | null {
	const word = wordAt(terms, at);
	const minutes =
		word === 'half' ? 30 : word === 'quarter' ? 15 : MINUTES.has(word) ? readSmall(terms, at) : Number.NaN;
	const link = wordAt(terms, at + 1) === 'minutes' ? at + 2 : at + 1;
	const past = wordAt(terms, link) === 'past';
	if (!(minutes > 0) || !(past || (wordAt(terms, link) === 'to' && word !== 'half'))) return null;
	const hour = readSmall(terms, link + 1);
	// From ten to nine votes: only a quarter, or what comes "at", is told from the coming hour on.
	if (!past && word !== 'quarter' && !TOLD.has(wordAt(terms, at - 1))) return null;
	const next = terms[link + 2];
	if (!(hour >= 1 && hour <= 12) || (next?.kind === 'word' && !NO_THINGS.has(next.word) && !HALVES.has(next.word)))
		return null;
	const [told, minute] = past ? [hour, minutes] : [hour === 1 ? 12 : hour - 1, 60 - minutes];
	const half = HALVES.get(wordAt(terms, link + 2));
	if (half !== undefined) return { time: `${two((told % 12) + half)}:${two(minute)}`, to: link + 3 };
	return readHalf(terms, link + 2, told, minute) ?? { time: `${two(told)}:${two(minute)}`, to: link + 2, open: true };
}

const TOLD: ReadonlySet<string> = new Set(['at', 'by', 'around', 'about', 'until', 'since', 'before', 'after']);

const MINUTES: ReadonlySet<string> = new Set(['five', 'ten', 'twenty']);

const readSmall = (terms: readonly Term[], at: number): number =>
	wordAt(terms, at) === 'twenty' ? 20 : (ONES.get(wordAt(terms, at)) ?? wholeAt(terms, at));

/** "eight o'clock". */
function readSpelled(terms: readonly Term[], at: number): Clock | null {
	const past = readPast(terms, at);
	if (past !== null) return past;
	const hour = ONES.get(wordAt(terms, at));
	if (hour === undefined || hour < 1 || hour > 12 || wordAt(terms, at + 1) !== "o'clock") return null;
	return readHalf(terms, at + 2, hour, 0) ?? { time: `${two(hour)}:00`, to: at + 2, open: true };
}

export const clock: DateRule = {
	name: 'date/clock',
	starts: ['#', 'half', 'quarter', 'twenty', ...NAMED.keys(), ...ONES.keys()],
	read: readTime,
};
