import { DURATIONS, RECURRENCES, TIME_UNITS, WEEKDAY_NAMES, WEEKDAYS } from '../../../lexicons/calendar.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import { certain, type DateRule, likely, type Reading } from '../reading.ts';
import { isPastForm } from '../verbs.ts';
import { readCount } from '../words.ts';
import { CLOCK_UNITS, durationOf } from './durations.ts';
import { weeksFrom } from './weekday.ts';

/** "daily", "annual"; a capital makes it a newspaper's name. */
function readAdverb(terms: readonly Term[], at: number): Reading | null {
	const value = RECURRENCES.get(wordAt(terms, at));
	if (value === undefined || (terms[at]?.capital && (at > 0 || terms[at + 1]?.capital))) return null;
	// A semi-annual, bi-weekly or twice-weekly one comes more or less often.
	if (wordAt(terms, at - 1) === '-' && terms[at]?.gap === false && MULTIPLES.test(wordAt(terms, at - 2))) return null;
	const named = terms[at + 1]?.kind === 'word' && terms[at + 1]?.capital === true;
	// Sports daily Fjord: a paper as well, though a measure of time to some.
	const paper = isPaper(terms, at) || isReporting(terms, at) || (named && ofPaper(terms[at - 1]));
	if (paper && !named) return null;
	const sure = paper ? likely : certain;
	return { rule: 'date/recurring', from: at, to: at + 1, resolve: () => sure(value, 'how often') };
}

const MULTIPLES = /^(?:semi|bi|tri|half|twice|thrice|multi|non)$/;

const ARTICLES: ReadonlySet<string> = new Set('a an the another its their this that'.split(' '));

/** What a paper is called besides its name: language, region, leaning, format. */
const OF_PAPERS = /(?:al|ish|ese|ian|ist|ive|ent|ant|ing|language|wing|owned|run)$/;
const PAPER_KINDS: ReadonlySet<string> = new Set(
	'business opposition sports city state government party community tabloid broadsheet free popular respected centrist pro local national regional leading'.split(
		' ',
	),
);

/** "the local daily said", "a Kuwaiti weekly": a newspaper; "the daily briefing" and "sell the bread daily" are not. */
function isPaper(terms: readonly Term[], at: number): boolean {
	const next = terms[at + 1];
	const noun = next?.kind === 'word' && !next.capital && !isPastForm(next.word) && !AFTER_NOUNS.has(next.word);
	if (noun) return false;
	if (ARTICLES.has(wordAt(terms, at - 1))) return true;
	const { word = '', capital = false } = terms[at - 1] ?? {};
	const named = capital || OF_PAPERS.test(word) || PAPER_KINDS.has(word);
	return named && [2, 3, 4].some((back) => ARTICLES.has(wordAt(terms, at - back)));
}

/** "reports Fjord daily": whose report it is. */
function isReporting(terms: readonly Term[], at: number): boolean {
	if (!terms[at - 1]?.capital || terms[at + 1]?.kind === 'word') return false;
	for (let back = at - 2; back >= at - 5; back--) if (TELLS.test(wordAt(terms, back))) return true;
	return false;
}

const TELLS = /^(?:reports?|reported|says|said|told|quoted|according)$/;

const ofPaper = (term: Term | undefined): boolean =>
	term !== undefined && (PAPER_KINDS.has(term.word) || (term.capital && /(?:ish|ese|ian|ic)$/.test(term.word)));

const AFTER_NOUNS: ReadonlySet<string> = new Set(
	'in on at of to for from by with as and or but that which who when where while is are has have says reports quotes will may can could would should must'.split(
		' ',
	),
);

/** "every day", "each year", "every two weeks", "per month", "every Friday"; "kilobits per second" is a measure. */
function readEvery(terms: readonly Term[], at: number): Reading | null {
	if (WEEKDAYS.has(wordAt(terms, at + 1)) && wordAt(terms, at) !== 'per')
		return { rule: 'date/recurring', from: at, to: at + 2, resolve: () => certain('P1W', 'how often') };
	const alternate = wordAt(terms, at) === 'every' && /^(?:second|other|alternate)$/.test(wordAt(terms, at + 1));
	if (alternate) {
		const each = WEEKDAYS.has(wordAt(terms, at + 2)) ? 'week' : TIME_UNITS.get(wordAt(terms, at + 2));
		if (each === undefined) return wordAt(terms, at + 1) === 'second' ? everySecond(at) : null;
		return { rule: 'date/recurring', from: at, to: at + 3, resolve: () => certain(durationOf(2, each), 'how often') };
	}
	const count = wordAt(terms, at) === 'every' ? readCount(terms, at + 1) : null;
	const unitAt = count?.to ?? at + 1;
	const unit = TIME_UNITS.get(wordAt(terms, unitAt));
	if (unit === undefined || DURATIONS[unit] === undefined || count?.value === null) return null;
	if (wordAt(terms, at) === 'per' && CLOCK_UNITS.has(unit) && terms[at - 1]?.kind === 'word') return null;
	return {
		rule: 'date/recurring',
		from: at,
		to: unitAt + 1,
		resolve: () => certain(durationOf(count?.value ?? 1, unit), 'how often'),
	};
}

const PLURAL_WEEKDAYS: ReadonlyMap<string, number> = new Map(
	WEEKDAY_NAMES.map((name, index) => [`${name.toLowerCase()}s`, index]),
);

/** "on Mondays", "Tuesdays and Fridays", "two Fridays ago". */
function readPlural(terms: readonly Term[], at: number): Reading | null {
	const weekday = PLURAL_WEEKDAYS.get(wordAt(terms, at));
	if (weekday === undefined || !terms[at]?.capital) return null;
	const count = readCount(terms, at - 1) ?? null;
	if (wordAt(terms, at + 1) === 'ago' && count?.value && count.to === at && count.value < 20)
		return { ...weeksFrom(at - 1, at + 2, weekday, 1 - count.value) };
	if (
		!/^(?:on|and|or|to|,|-|–|\/)$/.test(wordAt(terms, at - 1)) &&
		!/^(?:and|or|to|through)$/.test(wordAt(terms, at + 1))
	)
		return null;
	return { rule: 'date/recurring', from: at, to: at + 1, resolve: () => certain('P1W', 'how often') };
}

const everySecond = (at: number): Reading => ({
	rule: 'date/recurring',
	from: at,
	to: at + 2,
	resolve: () => certain(durationOf(1, 'second'), 'how often'),
});

export const recurring: DateRule = { name: 'date/recurring', starts: RECURRENCES.keys(), read: readAdverb };
export const every: DateRule = { name: 'date/recurring', starts: ['every', 'each', 'per'], read: readEvery };
export const weekdays: DateRule = { name: 'date/recurring', starts: PLURAL_WEEKDAYS.keys(), read: readPlural };
