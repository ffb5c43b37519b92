import { type Term, wordAt } from '../../../numerals/terms.ts';
import { civil, type Day, type Days, dayOf, isoDay, isoDays, isoYear } from '../day.ts';
import { certain, likely, type Moment, NO_PUBLICATION, type Resolved, unresolved } from '../reading.ts';
import { isDash, wholeAt, yearAt } from '../words.ts';

/** A stretch of months of a year: first month, how many. */
export interface Part {
	readonly month: number;
	readonly months: number;
}

export const partDays = ({ month, months }: Part, year: number): Days => ({
	first: dayOf(year, month, 1),
	last: dayOf(year, month + months, 1) - 1,
});

export type YearSaid = { readonly year: number } | { readonly shift: number } | null;

/** The year after a season or quarter: "of 2022", "2022", "of last year", "next year". */
export function readYearAfter(terms: readonly Term[], at: number): { readonly said: YearSaid; readonly to: number } {
	const of = wordAt(terms, at) === 'of' || wordAt(terms, at) === ',' ? at + 1 : at;
	const fiscal = wordAt(terms, of) === 'fiscal' || wordAt(terms, of) === '(' ? of + 1 : of;
	const year = yearAt(terms, fiscal);
	const bracketed = wordAt(terms, of) === '(';
	if (bracketed && wordAt(terms, fiscal + 1) !== ')') return { said: null, to: at };
	if (!Number.isNaN(year)) return { said: { year }, to: bracketed ? fiscal + 2 : pastSecond(terms, fiscal + 1, year) };
	const shift = { last: -1, this: 0, next: 1, the: 0 }[wordAt(terms, of)];
	if (shift !== undefined && wordAt(terms, of + 1) === 'year' && (wordAt(terms, of) !== 'the' || of > at))
		return { said: { shift }, to: of + 2 };
	return { said: null, to: at };
}

/** Where "winter 2022-23", "the autumn of 1986/87" ends: its year is the first. */
function pastSecond(terms: readonly Term[], at: number, year: number): number {
	const [link, next] = [terms[at], terms[at + 1]];
	if (link === undefined || next === undefined || link.gap || next.gap || !(isDash(terms, at) || link.word === '/'))
		return at;
	const second = wholeAt(terms, at + 1);
	return second === year + 1 || (next.word.length === 2 && second === (year + 1) % 100) ? at + 2 : at;
}

/** A part of the year that the words or the verb tell, -1, 0 or 1 from this one where `shift` is given. */
export function resolvePart(part: Part, said: YearSaid, shift: number | null, moment: Moment): Resolved {
	if (said !== null && 'year' in said) return given(part, said.year, 'as written', true);
	const { published } = moment;
	if (published === null) return unresolved(NO_PUBLICATION);
	const on = `published ${isoDay(published)}`;
	const { year } = civil(published);
	if (said !== null) return given(part, year + said.shift, on, true);
	if (shift === 0) {
		const found = thisOne(part, published, moment.direction);
		// A verb against the nearer one may be another matter's: will be banned for missing tests this summer.
		return given(part, found, on, found === thisOne(part, published, { ...moment.direction, strength: 'weak' }));
	}
	const told = shift === null && isTold(part, moment) ? underWay(part, published) : null;
	if (told !== null)
		return told.left <= NEARLY_OVER
			? given(part, year, `all but over by ${isoDay(published)}`, false)
			: unresolved('told as over while it is under way: perhaps of a fiscal year');
	// May allow an upward revision of growth in the fourth quarter.
	const justOver =
		shift === null && part.months === 3 && MAY.test(moment.direction.evidence) && isJustOver(part, published);
	const open = shift === null && (moment.direction.strength === 'weak' || justOver);
	const found = open
		? closest(part, published, moment.direction)
		: nearest(
				part,
				published,
				shift ?? (moment.direction.side === 'ahead' ? 1 : -1),
				shift === null && !isTold(part, moment),
			);
	return given(part, found, shift === null ? `nearest to ${isoDay(published)}` : on, shift !== null);
}

const MAY = /^(?:may|might|could|would)\b/;

/** Within a quarter of a year of its end its figures are still to come. */
const isJustOver = (part: Part, published: Day): boolean =>
	[civil(published).year - 1, civil(published).year].some((year) => {
		const since = published - partDays(part, year).last;
		return since > 0 && since <= AWAITED;
	});

const AWAITED = 92;

/** So many days before its end what a quarter brought is told of it. */
const NEARLY_OVER = 30;

/** How many days the part has still to run where it is under way. */
function underWay(part: Part, published: Day): { readonly left: number } | null {
	const { first, last } = partDays(part, civil(published).year);
	return first <= published && published <= last ? { left: last - published } : null;
}

/** What a quarter brought is told when it is over. */
const isTold = ({ months }: Part, { direction }: Moment): boolean =>
	months === 3 && direction.side === 'past' && direction.strength === 'strong';

/** The one whose middle lies closest, where no verb says on which side. */
function closest(part: Part, published: Day, direction: Moment['direction']): number {
	const { year } = civil(published);
	const distance = (candidate: number): number => {
		const { first, last } = partDays(part, candidate);
		return Math.abs((first + last) / 2 - published);
	};
	const years = [year - 1, year, year + 1];
	const best = years.reduce((near, candidate) => (distance(candidate) < distance(near) ? candidate : near));
	if (direction.evidence === '') return best;
	// As near on the other side, where a verb farther off looks.
	const other = years
		.filter((candidate) => (direction.side === 'past') === partDays(part, candidate).last < published)
		.reduce((near, candidate) => (distance(candidate) < distance(near) ? candidate : near), best);
	return distance(other) - distance(best) < EVEN ? other : best;
}

/** Gaps in days that differ by less leave "this summer" to the verb. */
const EVEN = 60;

/** For so many days a season that is over still is "this" one, whatever the verb. */
const JUST_OVER = 30;

/** "this winter": the one under way, else the one on the side that a verb of the clause tells, else the one that lies nearest. */
function thisOne(part: Part, published: Day, direction: Moment['direction']): number {
	const { year } = civil(published);
	const gap = (candidate: number): number => {
		const { first, last } = partDays(part, candidate);
		return published < first ? first - published : Math.max(0, published - last);
	};
	const [past, coming] = [year - 2, year - 1, year, year + 1].reduce<readonly [number, number]>(
		([back, on], candidate) =>
			partDays(part, candidate).first <= published ? [candidate, on] : [back, Math.min(on, candidate)],
		[year - 2, year + 1],
	);
	if (gap(past) === 0) return past;
	if (direction.strength === 'strong' && gap(past) > JUST_OVER) return direction.side === 'ahead' ? coming : past;
	if (Math.abs(gap(past) - gap(coming)) < EVEN) return direction.side === 'ahead' ? coming : past;
	return gap(past) < gap(coming) ? past : coming;
}

function nearest(part: Part, published: Day, sign: number, underWay: boolean): number {
	const { year } = civil(published);
	const years = [year - 2, year - 1, year, year + 1, year + 2];
	const fits = (candidate: number): boolean => {
		const days = partDays(part, candidate);
		if (sign < 0) return underWay ? days.first <= published : days.last < published;
		return underWay ? days.last >= published : days.first > published;
	};
	return (sign < 0 ? years.findLast(fits) : years.find(fits)) ?? year;
}

/** The part in that year, as months or as the whole. */
export function given(part: Part, year: number, why: string, sure: boolean): Resolved {
	const days = partDays(part, year);
	const value = part.months === 12 ? isoYear(year) : isoDays(days);
	return (sure ? certain : likely)(value, why, days);
}
