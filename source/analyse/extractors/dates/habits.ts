import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Clause } from './clause.ts';
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
export function asHabit(
	terms: readonly Term[],
	reading: Reading,
	direction: Direction,
	clause: Clause,
	earlier: Reading | null,
): Reading {
	if (reading.rule === 'date/clock' && earlier !== null && isHourOf(terms, earlier, reading))
		return { ...reading, every: true, resolve: () => unresolved('the hour of many days') };
	if (reading.rule === 'date/weekday' && isWorkingWeek(terms, reading))
		return {
			rule: reading.rule,
			from: reading.from,
			to: reading.to,
			every: true,
			resolve: () => unresolved('the days of any week'),
		};
	if (!RECURS.has(reading.rule) || reading.dated !== undefined || isPlaced(terms, reading)) return reading;
	if (reading.rule === 'date/month' && /^an?$/.test(wordAt(terms, reading.from - 1))) return ofSome(terms, reading);
	const general = isGeneral(terms, reading, clause);
	if (!general && (direction.strength === 'strong' || !isHabitual(terms, reading))) return reading;
	const { rule, from, to } = reading;
	return { rule, from, to, resolve: () => unresolved('a habit, of no one time') };
}

/** How far before its article what ranks "a December release" may stand, in terms. */
const RANKED_WITHIN = 8;
const RANKING =
	/^(?:record|typical|normal|average|usual|unusual|rare|ever|any|\w{2,}est|best|worst|most|least|first|second|third|fourth|fifth)$/;

/** "the second-best opening for a December release": any such month; without a rank "a March trial" is likely the nearest one. */
function ofSome(terms: readonly Term[], reading: Reading): Reading {
	const { rule, from, to, resolve } = reading;
	for (let at = from - 2; at >= from - RANKED_WITHIN && !/^[.;:,]$/.test(wordAt(terms, at)); at--)
		if (RANKING.test(wordAt(terms, at))) return { rule, from, to, resolve: () => unresolved('of any such month') };
	return {
		...reading,
		resolve: (moment) => {
			const resolved = resolve(moment);
			return resolved.certainty === 'certain' ? { ...resolved, certainty: 'likely' } : resolved;
		},
	};
}

/** "every Friday at 9pm", "Monday to Friday, 9am to 5pm": an hour right behind what comes again. */
function isHourOf(terms: readonly Term[], earlier: Reading, { from }: Reading): boolean {
	if (earlier.every !== true && earlier.rule !== 'date/recurring') return false;
	return (
		from - earlier.to <= HOUR_WITHIN &&
		terms
			.slice(earlier.to, from)
			.every(({ word }) => /^(?:at|from|between|until|till|to|and|,|\(|-|–|about|around)$/.test(word))
	);
}

const HOUR_WITHIN = 3;

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

const isOneDay = ({ rule, yearless }: Reading): boolean =>
	rule === 'date/weekday' || rule === 'date/weekend' || (yearless !== undefined && !yearless.includes('months'));

/** "Most tourists come in August", "the fiscal year ends in March": so every year. */
function isGeneral(terms: readonly Term[], reading: Reading, { marks, verbs, from: start }: Clause): boolean {
	const { from } = reading;
	const at = verbs.findLast((verb) => verb < from && verb >= Math.max(start, from - BEFORE));
	if (at === undefined) return false;
	if (!isOneDay(reading) && marks.general.has(terms[at]?.start ?? -1))
		return !terms.slice(at, from).some(({ word }) => /^(?:[,;:]|to)$/.test(word));
	return (
		OF_A_YEAR.test(wordAt(terms, at)) &&
		/^(?:year|season)$/.test(wordAt(terms, at - 1)) &&
		YEARS.test(wordAt(terms, at - 2))
	);
}

const OF_A_YEAR = /^(?:ends|begins|starts|runs|closes|finishes|opens)$/;
const YEARS =
	/^(?:fiscal|budget|financial|tax|marketing|crop|school|academic|trading|business|accounting|reporting|growing|rainy|dry|wet|hurricane|harvest|planting|breeding|flu|tourist|holiday)$/;

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
