import type { Entry } from './entries.ts';
import { periodOf } from './holder.ts';

type Said = Pick<Entry, 'report' | 'statement'>;

/** A name as a sentence writes it: words with capitals, side by side. */
const NAME = /\p{Lu}[\p{L}\p{M}\d.’'-]*(?:\s+(?:(?:of|and|for|the|de|&)\s+)?[\p{Lu}&][\p{L}\p{M}\d.’'-]*)*/gu;
const CALENDAR =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)s?$/i;

const wordsOf = (name: string): string[] =>
	name
		.toLowerCase()
		.replace(/[’']s?(?=\s|$)/gu, '')
		.split(/[^\p{L}\p{M}\d]+/u)
		.filter(Boolean);

/** Where the figure stands in its sentence. */
const placeIn = ({ statement: { start, end, said } }: Said) => ({ start: start - said.start, end: end - said.start });

/** The name that stands nearest before a figure in its sentence; behind it where none does before. */
function nameNearest(said: Said): string | null {
	const { sentence } = said.statement;
	const figure = placeIn(said);
	const names = [...sentence.matchAll(NAME)].filter(([name], at) => {
		// What begins the sentence has a capital whatever it is; the next name, if any, decides.
		const isOpening = at === 0 && /^[\s"“‘'<(]*$/u.test(sentence.slice(0, sentence.indexOf(name)));
		return !CALENDAR.test(name) && !(isOpening && /^(?:\p{Lu}|\p{Lu}\p{Ll}{1,4})$/u.test(name));
	});
	const before = names.findLast(({ index }) => index < figure.start);
	const behind = names.find(({ index }) => index >= figure.end);
	return (before ?? behind)?.[0] ?? null;
}

/**
 * A name as all these figures' sentences tie it to them: no other stands nearer. In `In value Acme is smaller than Orso, which
 * is worth £5bn` the £5bn are not Acme's. Null where one of them does not.
 */
export function nameSaidByAll(said: readonly Said[], name: string): string | null {
	const whole = wordsOf(name);
	const nearest = said.map(nameNearest);
	const isIt = (one: string | null): boolean => {
		const words = one === null ? [] : wordsOf(one);
		return (
			words.length > 0 && (words.every((word) => whole.includes(word)) || whole.every((word) => words.includes(word)))
		);
	};
	if (!nearest.every(isIt)) return null;
	const asWritten = nearest.find((one) => one !== null && wordsOf(one).join(' ') === whole.join(' '));
	return (asWritten ?? name).replace(/[’']s?$/u, '').replace(/\s+/g, ' ');
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** Whether all these figures' sentences say the days themselves: a year or month nearest to the figure, a day by its name or date. */
export function areDaysSaidByAll(said: readonly Said[], from: string, to: string): boolean {
	const [year, month] = [from.slice(0, 4), MONTHS[Number(from.slice(5, 7)) - 1] ?? ''];
	const isYear = from.endsWith('-01-01') && to.endsWith('-12-31');
	const weekday = WEEKDAYS[new Date(`${from}T00:00:00Z`).getUTCDay()] ?? '';
	const isDay = from === to;
	return said.every((one) => {
		const sentence = one.statement.sentence.toLowerCase();
		if (isDay)
			return (
				sentence.includes(weekday) ||
				new RegExp(`\\b(?:${month} 0?${Number(from.slice(8))}|0?${Number(from.slice(8))} ${month})\\b`).test(sentence)
			);
		const period = periodOf(one.statement.sentence, placeIn(one).start);
		return isYear ? period.includes(year) : period.includes(month);
	});
}

/** Words around a figure at most: before it, and behind it. */
const BEFORE = 6;
const BEHIND = 3;
const ENDS_CLAUSE = /[,;:.!?)\]”"]$/u;
/** Nothing ends with these. */
const LEADS_ON: ReadonlySet<string> = new Set(
	'a an the of in on at to by for from with as and or but that which who its his her their until all is was has'.split(
		' ',
	),
);

/** As many words from the figure on as all have, to the end of the clause. */
function shared(sides: readonly (readonly string[])[], most: number): string[] {
	const [first = [], ...others] = sides;
	const words: string[] = [];
	for (const word of first.slice(0, most)) {
		if (others.some((other) => other[words.length] !== word)) break;
		words.push(word);
	}
	return words;
}

/** The words around a figure that all sentences have, within its clause; empty where they give other numbers or share none. */
export function wordsSaidByAll(said: readonly Said[]): string {
	const text = said[0]?.statement.text ?? '';
	if (said.some(({ statement }) => statement.text !== text)) return '';
	const words = (part: string): string[] => part.split(/\s+/).filter(Boolean);
	const sides = said.map((one) => ({ ...placeIn(one), sentence: one.statement.sentence }));
	const ahead = shared(
		sides.map(({ sentence, start }) => words(sentence.slice(0, start)).reverse()),
		BEFORE,
	);
	const clause = ahead.findIndex((word) => ENDS_CLAUSE.test(word));
	const before = (clause < 0 ? ahead : ahead.slice(0, clause)).length;
	const rest = shared(
		sides.map(({ sentence, end }) => words(sentence.slice(end))),
		BEHIND,
	);
	const last = rest.findIndex((word) => ENDS_CLAUSE.test(word));
	const behind = last < 0 ? rest : rest.slice(0, last + 1);
	while (LEADS_ON.has(behind.at(-1) ?? '')) behind.pop();
	const [{ sentence, start, end } = { sentence: '', start: 0, end: 0 }] = sides;
	const from = [...sentence.slice(0, start).matchAll(/\S+/g)].at(-before)?.index ?? start;
	const to = [...sentence.slice(end).matchAll(/\S+/g)][behind.length - 1];
	const shown = sentence.slice(before === 0 ? start : from, to === undefined ? end : end + to.index + to[0].length);
	const whole = closed(shown.replace(/\s+/g, ' '));
	return whole !== text && whole.includes(text) ? whole : '';
}

/** Without what opens or closes nothing in it. */
const closed = (words: string): string =>
	words
		.replace(/^[^\p{L}\p{N}\p{Sc}(“"]+|^\((?!.*\))/u, '')
		.replace(/\s*\((?!.*\)).*$/, '')
		.replace(/(?<!\([^)]*)\)/, '')
		.replace(/[\s,;:.!?-]+$/, '');
