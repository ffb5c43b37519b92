const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** `2024-02-03` as `3 Feb 2024`, `2024-02` as `Feb 2024`; anything else as it is. */
export function shortDate(iso: string): string {
	const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
	if (year === undefined) return iso;
	const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
	if (name === undefined) return year;
	return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** The earlier end of an interval without what its later end repeats: `24` of 24 – 30 Nov 2023. */
function sharedLess(from: string, to: string): string {
	if (from.length < 7 || from.length !== to.length || from.slice(0, 4) !== to.slice(0, 4)) return shortDate(from);
	const parts = shortDate(from).split(' ');
	return (from.length === 10 && from.slice(0, 7) === to.slice(0, 7) ? parts.slice(0, 1) : parts.slice(0, -1)).join(' ');
}

const PERIODS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' };

/** A date fact's value for people: `Fri 23 Feb 2024`, `24 – 30 Nov 2023`, `6 weeks`. */
export function readableDate(value: string): string {
	const [from, to] = value.split('/');
	if (from !== undefined && to !== undefined) return `${sharedLess(from, to)} – ${shortDate(to)}`;
	const [, count, unit] = /^PT?(\d+)([YMWDH])$/.exec(value) ?? [];
	if (count !== undefined && unit !== undefined) {
		const period = /^PT\d+M$/.test(value) ? 'minute' : (PERIODS[unit] ?? '');
		return `${count} ${period}${count === '1' ? '' : 's'}`;
	}
	if (/^\d{4}-\d{2}-\d{2}$/.test(value))
		return `${DAYS[new Date(`${value}T00:00:00Z`).getUTCDay()]} ${shortDate(value)}`;
	return shortDate(value);
}
