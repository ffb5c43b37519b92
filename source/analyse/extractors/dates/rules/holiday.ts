import { EASTER_HOLIDAYS, FIXED_HOLIDAYS, FLOATING_HOLIDAYS } from '../../../lexicons/calendar.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import { civil, type Day, dayOf, easter, isoDay, weekdayOf } from '../day.ts';
import {
	BLOCKED,
	type DateRule,
	likely,
	type Moment,
	NO_PUBLICATION,
	type Reading,
	type Resolved,
	unresolved,
} from '../reading.ts';
import { isPastForm } from '../verbs.ts';
import { NO_THINGS, yearAt } from '../words.ts';

type InYear = (year: number) => Day;

function floating([month, weekday, nth, added]: readonly [number, number, number, number]): InYear {
	return (year) => {
		if (nth < 0) {
			const last = dayOf(year, month + 1, 1) - 1;
			return last - ((weekdayOf(last) - weekday + 7) % 7) + added;
		}
		const first = dayOf(year, month, 1);
		return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1) + added;
	};
}

const HOLIDAYS: ReadonlyMap<string, InYear> = new Map([
	...[...FIXED_HOLIDAYS].map(([name, [month, date]]): [string, InYear] => [name, (year) => dayOf(year, month, date)]),
	...[...FLOATING_HOLIDAYS].map(([name, rule]): [string, InYear] => [name, floating(rule)]),
	...[...EASTER_HOLIDAYS].map(([name, offset]): [string, InYear] => [name, (year) => easter(year) + offset]),
]);

const LONGEST = 4;

function readHoliday(terms: readonly Term[], at: number): Reading | null {
	if (!terms[at]?.capital || isPartOfName(terms, at)) return null;
	let name = '';
	let found: { readonly inYear: InYear; readonly to: number; readonly name: string } | null = null;
	for (let to = at; to < Math.min(terms.length, at + LONGEST); to++) {
		const term = terms[to];
		name += term?.gap && to > at ? ` ${term.word}` : (term?.word ?? '');
		const inYear = HOLIDAYS.get(name);
		if (inYear !== undefined) found = { inYear, to: to + 1, name };
	}
	if (found === null || NAMED_AFTER.has(wordAt(terms, found.to))) return null;
	if (isWork(terms, at, found.to)) return BLOCKED(at, found.to);
	const comma = wordAt(terms, found.to) === ',' ? found.to + 1 : found.to;
	const year = yearAt(terms, comma);
	const shift = { last: -1, next: 1 }[wordAt(terms, at - 1)] ?? 0;
	const { inYear, name: holiday } = found;
	if (shift === 0 && Number.isNaN(year) && SEASONAL.has(holiday) && isModifying(terms, found.to))
		return {
			rule: 'date/holiday',
			from: at,
			to: found.to,
			resolve: () => unresolved('the time around the holiday, not the day'),
		};
	return {
		rule: 'date/holiday',
		from: shift === 0 ? at : at - 1,
		to: Number.isNaN(year) ? found.to : comma + 1,
		resolve: (moment) => resolveHoliday(inYear, holiday, Number.isNaN(year) ? null : year, shift, moment),
	};
}

/** Holidays whose name stands for the weeks around them as well. */
const SEASONAL: ReadonlySet<string> = new Set(['christmas', 'easter', 'thanksgiving', 'halloween']);

/** "Christmas sales", "the Easter holidays": a noun behind it that happens around the day. */
function isModifying(terms: readonly Term[], at: number): boolean {
	const next = terms[at];
	if (next?.kind !== 'word' || next.capital || next.word === "'s" || NO_THINGS.has(next.word)) return false;
	return !isPastForm(next.word) && !VERBS_OF_DAYS.test(next.word);
}

const VERBS_OF_DAYS =
	/^(?:comes?|falls?|is|was|will|may|can|could|should|must|might|this|last|next|the|an?|than|if|because|so|too|also|not|we|they|he|she|it|you|there|without|despite|through|since|about|around|like|instead|again|now|then|alone|itself|when|off|out|over|under|between|during|per)$/;

/** "Black Friday", and "the film Good Friday": a work that is called so. */
function isWork(terms: readonly Term[], from: number, to: number): boolean {
	const [before, after] = [wordAt(terms, from - 1), wordAt(terms, to)];
	if (/^["“”‘’'«»]$/.test(before) && /^["“”‘’'«»]$/.test(after)) return true;
	return (
		WORKS.test(before) ||
		(after === ',' && WORKS.test(wordAt(terms, to + 2)) && /^(?:an?|the|his|her)$/.test(wordAt(terms, to + 1)))
	);
}

const WORKS =
	/^(?:film|films|movie|novel|book|song|album|single|play|musical|sitcom|drama|comedy|series|thriller|documentary|game|titled|entitled|called|named)$/;

/** What a holiday's name only tells the kind of: "Christmas specials" may be shown at any time. */
const NAMED_AFTER: ReadonlySet<string> = new Set(
	`week tree trees island party parties season special specials show shows episode episodes edition editions album albums
	single singles song songs carol carols film films movie movies card cards jumper jumpers pudding costume costumes`.split(
		/\s+/,
	),
);

function resolveHoliday(inYear: InYear, name: string, year: number | null, shift: number, moment: Moment): Resolved {
	const at = (day: Day): Resolved => likely(isoDay(day), `${name} ${civil(day).year}`, { first: day, last: day });
	if (year !== null) return { ...at(inYear(year)), certainty: 'certain' };
	const { published, direction } = moment;
	if (published === null) return unresolved(NO_PUBLICATION);
	const now = civil(published).year;
	const days = [now - 1, now, now + 1].map(inYear);
	if (shift === 0 && direction.strength === 'weak') {
		const distance = (day: Day): number => (day > published ? (day - published) * LEAN : published - day);
		return at(days.reduce((best, day) => (distance(day) < distance(best) ? day : best)));
	}
	const last = days.findLast((day) => day <= published) ?? published;
	const next = days.find((day) => day >= published) ?? published;
	const atHand = shift === 0 && published - last >= LONG_PAST && next - published <= SOON;
	const ahead = shift > 0 || (shift === 0 && (direction.side === 'ahead' || atHand));
	if (ahead) return at(days.find((day) => (shift > 0 ? day > published : day >= published)) ?? published);
	return at(days.findLast((day) => (shift < 0 ? day < published : day <= published)) ?? published);
}

/** "Father Christmas", "Holocaust Memorial Day": behind another capital it is a name's end. */
function isPartOfName(terms: readonly Term[], at: number): boolean {
	const before = terms[at - 1];
	// Do They Know It's Christmas
	if (before?.word === "'s" && terms[at - 2]?.capital === true && terms[at - 3]?.capital === true) return true;
	return before?.kind === 'word' && before.capital && !BEFORE_HOLIDAYS.has(before.word) && terms[at]?.gap === true;
}

const BEFORE_HOLIDAYS: ReadonlySet<string> = new Set(
	'on in at by for this last next the a since until till after before during over every each from to and with sunday monday tuesday wednesday thursday friday saturday'.split(
		' ',
	),
);

/** How much nearer than one gone by a holiday must be that is ahead, where no verb decides. */
const LEAN = 1.5;

/** A holiday that has not been for so many days and is so few ahead is the one ahead. */
const LONG_PAST = 300;
const SOON = 45;

const STARTS = new Set([...HOLIDAYS.keys()].map((name) => name.split(/[ ']/)[0] ?? name));

export const holiday: DateRule = { name: 'date/holiday', starts: STARTS, read: readHoliday };
