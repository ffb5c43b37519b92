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

const PERIODS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' };

/** A date fact's value for people: `Fri 23 Feb 2024`, `24 – 30 Nov 2023`, `6 weeks`. */
export function readableDate(value: string): string {
	const [from, to] = value.split('/');
	if (from !== undefined && to !== undefined) return `${shortDate(from)} – ${shortDate(to)}`;
	const [, count, unit] = /^PT?(\d+)([YMWDH])$/.exec(value) ?? [];
	if (count !== undefined && unit !== undefined) {
		const period = /^PT\d+M$/.test(value) ? 'minute' : (PERIODS[unit] ?? '');
		return `${count} ${period}${count === '1' ? '' : 's'}`;
	}
	if (/^\d{4}-\d{2}-\d{2}$/.test(value))
		return `${DAYS[new Date(`${value}T00:00:00Z`).getUTCDay()]} ${shortDate(value)}`;
	return shortDate(value);
}
