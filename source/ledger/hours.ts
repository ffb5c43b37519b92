/** Time as hours since 1970, half open. Plain days end six hours late: the small hours are told as the night before. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

export const DAY = 24;
/** A day or a night: longer stretches are months, years and guesses. */
const SHORT = 5 * DAY;
const NIGHT_AFTER = 6;

export const overlap = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

export const isShort = ({ from, to }: Stretch): boolean => to - from <= SHORT;

/** Between the middles of a day and of the night before or after it, and less than between those of two days. */
const ONE_DAY = 20;

const middle = ({ from, to }: Stretch): number => (from + to) / 2;

/** Whether two short stretches are of one day or night: plain days that follow each other overlap in the small hours, and are two. */
export const areOneDay = (a: Stretch, b: Stretch): boolean =>
	overlap(a, b) && Math.abs(middle(a) - middle(b)) < ONE_DAY;

export const common = (a: Stretch, b: Stretch): Stretch => ({
	from: Math.max(a.from, b.from),
	to: Math.min(a.to, b.to),
});

/** Hour at which a day `YYYY-MM-DD` begins; null for what is no day. */
export function hourOf(day: string): number | null {
	const told = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
	if (told === null) return null;
	const hour = Date.parse(`${told[0]}T00:00Z`) / 3_600_000;
	return Number.isFinite(hour) ? hour : null;
}

export const dayOf = (hour: number): string => new Date(hour * 3_600_000).toISOString().slice(0, 10);

/** The last day of a stretch; the small hours belong to the day before. */
export const lastDayOf = ({ from, to }: Stretch): string => dayOf(Math.max(from, to - NIGHT_AFTER - 1));

/** A leap year long before any news: days whose year is open lie in it, so that two overlap where month and day are the same. */
const OPEN_YEAR = 4;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_DAY = /\b(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?\b/u;
const DAY_MONTH = /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (\p{L}{3,9})\b/u;

/** `Oct. 7` in an article that has no date to count from; null for what names no day of a month. */
export function openDay(words: string): Stretch | null {
	const [, name, day] = MONTH_DAY.exec(words) ?? [];
	const [, before, after] = DAY_MONTH.exec(words) ?? [];
	const month = MONTHS.indexOf((name ?? after ?? '').slice(0, 3).toLowerCase());
	if (month < 0) return null;
	const from = hourOf(
		`${String(OPEN_YEAR).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-${(day ?? before ?? '').padStart(2, '0')}`,
	);
	return from === null ? null : { from, to: from + DAY + NIGHT_AFTER };
}

export const isOpenDay = ({ from }: Stretch): boolean => new Date(from * 3_600_000).getUTCFullYear() <= OPEN_YEAR;

/** Parts of a day as spoken, in hours from its midnight. A night runs into the next morning. */
const PARTS: readonly (readonly [words: RegExp, from: number, to: number])[] = [
	[/\b(?:early|small hours|before dawn|pre-?dawn|after midnight)\b/i, 0, 12],
	[/\bmorning\b/i, 0, 13],
	[/\b(?:noon|midday|lunchtime|afternoon)\b/i, 11, 20],
	[/\bevening\b/i, 16, 30],
	[/\b(?:overnight)\b/i, -8, 32],
	[/\b(?:night|late|midnight)\b/i, 17, 32],
];

/** How far a time by the clock may lie from what it tells of: a call, a death in hospital. */
const CLOCK_SLACK = 6;

/**
 * When a date's value lies; null for lengths and what is unresolved. `words` are the date's own and those beside it.
 * `2016-06-05`, "Sunday night" → from 17:00 to the next morning.
 */
export function stretchOf(value: string, words: string): Stretch | null {
	const [first = '', second] = value.split('/');
	if (second !== undefined) {
		const from = stretchOf(first, '');
		const to = stretchOf(second, '');
		return from === null || to === null ? null : { from: from.from, to: to.to };
	}
	if (/^\d{4}$/.test(first))
		return { from: Date.UTC(Number(first), 0, 1) / 3_600_000, to: Date.UTC(Number(first) + 1, 0, 1) / 3_600_000 };
	if (/^\d{4}-\d{2}$/.test(first)) {
		const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5))];
		return { from: Date.UTC(year, month - 1, 1) / 3_600_000, to: Date.UTC(year, month, 1) / 3_600_000 };
	}
	const day = hourOf(first);
	if (day === null) return null;
	const clock = /T(\d{2}):(\d{2})/.exec(first);
	if (clock !== null) {
		const at = day + Number(clock[1]) + Number(clock[2]) / 60;
		return { from: at - CLOCK_SLACK, to: at + CLOCK_SLACK };
	}
	const part = PARTS.find(([pattern]) => pattern.test(words));
	return part === undefined ? { from: day, to: day + DAY + NIGHT_AFTER } : { from: day + part[1], to: day + part[2] };
}
