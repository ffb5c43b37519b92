/** How exactly a time is told. */
export type Exactness = 'day' | 'month' | 'year' | 'span';

/** First and last day of a time, `YYYY-MM-DD`, both included. */
export interface Extent {
	readonly from: string;
	readonly to: string;
	readonly exactness: Exactness;
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/;

/** The extent of a date fact's value; null for a length of time, and for what is none. */
export function extentOf(value: string | null): Extent | null {
	if (value === null) return null;
	const [first = '', last] = value.split('/');
	const from = point(first);
	if (last === undefined || from === null) return from;
	const to = point(last);
	return to === null || to.to < from.from ? null : { from: from.from, to: to.to, exactness: spanned(from, to) };
}

const spanned = (from: Extent, to: Extent): Exactness =>
	from.from === to.from && from.to === to.to ? from.exactness : 'span';

function point(value: string): Extent | null {
	const match = POINT.exec(value);
	if (match === null) return null;
	const [, year = '', month, day] = match;
	if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31`, exactness: 'year' };
	if (Number(month) < 1 || Number(month) > 12) return null;
	const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}`, exactness: 'month' };
	if (Number(day) < 1 || Number(day) > last) return null;
	const date = `${year}-${month}-${day}`;
	return { from: date, to: date, exactness: 'day' };
}
