import { type Term, wordAt } from '../../../numerals/terms.ts';
import { isoDay } from '../day.ts';
import {
	certain,
	type DateRule,
	likely,
	type Moment,
	NO_PUBLICATION,
	type Reading,
	type Resolved,
	unresolved,
} from '../reading.ts';
import { wholeAt } from '../words.ts';
import { BLOCKED as NO_TIME } from './length.ts';

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
}

const two = (value: number): string => String(value).padStart(2, '0');

/** "3 p.m.", "10:35 a.m. EST", "15:00 GMT", "1500 GMT", "4 o'clock". */
function readClock(terms: readonly Term[], at: number): Clock | null {
	const dotted = /^(\d{1,2})\.(\d{2})$/.exec(wordAt(terms, at));
	if (dotted !== null && terms[at]?.kind === 'number')
		return readDotted(terms, at, Number(dotted[1]), Number(dotted[2]));
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
	}
	const half = HALVES.get(wordAt(terms, to));
	if (half !== undefined) {
		if (hour < 1 || hour > 12) return null;
		return { time: `${two((hour % 12) + half)}:${two(minute)}`, to: withZone(terms, to + 1) };
	}
	const part = DAY_HALVES.get([0, 1, 2].map((offset) => wordAt(terms, to + offset)).join(' '));
	if (part !== undefined && hour >= 1 && hour <= 12)
		return { time: `${two((hour % 12) + part)}:${two(minute)}`, to: to + 3 };
	if (wordAt(terms, to) === "o'clock" && hour <= 12) return { time: `${two(hour)}:${two(minute)}`, to: to + 1 };
	if (!ZONES.has(wordAt(terms, to)) || !/^[A-Z]/.test(terms[to]?.capital ? 'A' : '')) {
		const told = ['at', 'by', 'around', 'about', 'until', 'from', 'since'].includes(wordAt(terms, at - 1));
		return colon && separator === ':' && hour < 24 && told ? { time: `${two(hour)}:${two(minute)}`, to } : null;
	}
	if (!colon && terms[at]?.word.length === 4) {
		minute = hour % 100;
		hour = Math.floor(hour / 100);
	}
	return hour < 24 && minute < 60 ? { time: `${two(hour)}:${two(minute)}`, to: withZone(terms, to) } : null;
}

/** "11.30pm", as British papers write it. */
function readDotted(terms: readonly Term[], at: number, hour: number, minute: number): Clock | null {
	const half = HALVES.get(wordAt(terms, at + 1));
	if (half === undefined || hour < 1 || hour > 12 || minute > 59) return null;
	return { time: `${two((hour % 12) + half)}:${two(minute)}`, to: withZone(terms, at + 2) };
}

const withZone = (terms: readonly Term[], at: number): number =>
	ZONES.has(wordAt(terms, at)) && terms[at]?.capital ? at + 1 : at;

/** A time of day takes the day spoken of just before it, else the day of publication. */
function resolveClock(time: string, { before, published }: Moment): Resolved {
	if (before !== null && before.first === before.last)
		return certain(`${isoDay(before.first)}T${time}`, `on ${isoDay(before.first)}`);
	return published === null
		? unresolved(NO_PUBLICATION)
		: likely(`${isoDay(published)}T${time}`, 'taken to be the day of publication');
}

function readTime(terms: readonly Term[], at: number): Reading | null {
	const named = terms[at]?.capital ? undefined : NAMED.get(wordAt(terms, at));
	const found = named === undefined ? readClock(terms, at) : { time: named, to: at + 1 };
	if (found === null) return null;
	if (wordAt(terms, at - 1) === '(' && wordAt(terms, found.to) === ')' && HALVES.has(wordAt(terms, at - 2)))
		return NO_TIME(at, found.to);
	return { rule: 'date/clock', from: at, to: found.to, resolve: (moment) => resolveClock(found.time, moment) };
}

export const clock: DateRule = { name: 'date/clock', starts: ['#', ...NAMED.keys()], read: readTime };
