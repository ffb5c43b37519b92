import { type Term, wordAt } from '../../numerals/terms.ts';
import { type Direction, type Reading, unresolved } from './reading.ts';

/** What makes a clause tell of every year or week. */
const HABITUAL: ReadonlySet<string> = new Set(
	'usually normally typically traditionally always often generally regularly customarily invariably commonly annually'.split(
		' ',
	),
);

/** Rules whose times come again. */
const RECURS: ReadonlySet<string> = new Set([
	'date/month',
	'date/day-month',
	'date/season',
	'date/quarter',
	'date/holiday',
	'date/weekday',
	'date/weekend',
]);

/** How far a habit reaches before and behind its word, in terms. */
const BEFORE = 12;
const BEHIND = 5;

/** "Sales usually rise in the first quarter", "shops normally do well towards Christmas": of no one year. */
export function asHabit(terms: readonly Term[], reading: Reading, direction: Direction): Reading {
	if (reading.rule === 'date/weekday' && isWorkingWeek(terms, reading))
		return {
			rule: reading.rule,
			from: reading.from,
			to: reading.to,
			resolve: () => unresolved('the days of any week'),
		};
	if (!RECURS.has(reading.rule) || reading.dated !== undefined || isPlaced(terms, reading)) return reading;
	if (direction.strength === 'strong' || !isHabitual(terms, reading)) return reading;
	const { rule, from, to } = reading;
	return { rule, from, to, resolve: () => unresolved('a habit, of no one time') };
}

/** "open Monday to Friday". */
const isWorkingWeek = (terms: readonly Term[], { from, to }: Reading): boolean =>
	/^(?:to|through|-|–)$/.test(wordAt(terms, wordAt(terms, from) === 'monday' ? to : from - 1)) &&
	(wordAt(terms, from) === 'monday'
		? wordAt(terms, to + 1) === 'friday'
		: wordAt(terms, from) === 'friday' && wordAt(terms, from - 2) === 'monday') &&
	wordAt(terms, (wordAt(terms, from) === 'monday' ? from : from - 2) - 1) !== 'from';

/** "last summer", "this Friday", "in March 1987": one that the text points at. */
const isPlaced = (terms: readonly Term[], { from, to }: Reading): boolean =>
	terms.slice(from, to).some(({ word }) => /^(?:last|this|next|past|coming|\d{4})$/.test(word));

function isHabitual(terms: readonly Term[], { from, to }: Reading): boolean {
	for (let at = from - 1; at >= from - BEFORE; at--) {
		const word = wordAt(terms, at);
		if (HABITUAL.has(word)) return true;
		if (word === '' || /^[.;:,]$/.test(word)) break;
	}
	for (let at = to; at < to + BEHIND; at++) {
		const word = wordAt(terms, at);
		if (HABITUAL.has(word)) return true;
		if (word === '' || /^[.;:]$/.test(word)) break;
	}
	return false;
}
