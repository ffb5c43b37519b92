import { isoDate, readDate } from './publication-date.ts';

/** A time as a file gives it. */
export interface Moment {
	/** The day as written, where it was published: `YYYY-MM-DD`. */
	readonly date: string;
	/** ISO 8601 with its time, and its offset where one was given; null where no time was. */
	readonly at: string | null;
}

/** Names of zones as mail and feeds write them (RFC 822 5.1, and the usual European ones), in minutes east of UTC. */
const ZONES: Readonly<Record<string, number>> = {
	z: 0,
	ut: 0,
	utc: 0,
	gmt: 0,
	wet: 0,
	bst: 60,
	west: 60,
	cet: 60,
	cest: 120,
	eet: 120,
	eest: 180,
	msk: 180,
	est: -300,
	edt: -240,
	cst: -360,
	cdt: -300,
	mst: -420,
	mdt: -360,
	pst: -480,
	pdt: -420,
	akst: -540,
	akdt: -480,
	hst: -600,
	jst: 540,
	kst: 540,
	aest: 600,
	aedt: 660,
	nzst: 720,
	nzdt: 780,
};

const basic = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i;
const clock = /(?<![\d:.])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap])?\.?(?:m\b\.?)?/i;
const offset = /^\s*\(?\s*(?:(?:UTC|GMT)\s*)?([+-])(\d{1,2}):?(\d{2})?(?!\d)/i;
const zoneName = /^\s*\(?\s*([A-Z]{1,4})\b/i;

const two = (number: number): string => String(number).padStart(2, '0');

function zoneText(minutes: number): string {
	if (minutes === 0) return 'Z';
	const size = Math.abs(minutes);
	return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function offsetOf(rest: string): string {
	const [, sign, hours, minutes = '0'] = offset.exec(rest) ?? [];
	if (sign !== undefined) {
		const size = Number(hours) * 60 + Number(minutes);
		return size > 14 * 60 ? '' : zoneText(sign === '-' ? -size : size);
	}
	const known = ZONES[zoneName.exec(rest)?.[1]?.toLowerCase() ?? ''];
	return known === undefined ? '' : zoneText(known);
}

const moment = (date: string, hours: number, minutes: number, seconds: number, zone: string): Moment => ({
	date,
	at:
		hours > 23 || minutes > 59 || seconds > 60
			? null
			: `${date}T${two(hours)}:${two(minutes)}:${two(Math.min(seconds, 59))}${zone}`,
});

/** Seconds and milliseconds since 1970 that name a day from 1990 on. */
function sinceEpoch(text: string): Moment | null {
	if (!/^\d{9,10}(?:\.\d+)?$|^\d{12,13}$/.test(text)) return null;
	const number = Number(text);
	const at = new Date(text.length >= 12 && !text.includes('.') ? number : number * 1000).toISOString();
	return { date: at.slice(0, 10), at: `${at.slice(0, 19)}Z` };
}

/**
 * Reads a time as files give it: ISO 8601 in both its forms, RFC 822 and 5322, seconds since 1970, and dates as people
 * write them. Null where there is no full date, or its order of day and month is open.
 */
export function readMoment(written: string): Moment | null {
	const text = written.slice(0, 200).trim();
	const epoch = sinceEpoch(text);
	if (epoch !== null) return epoch;
	const [whole, year, month, day, hours, minutes, seconds = '0', zone = ''] = basic.exec(text) ?? [];
	if (whole !== undefined) {
		const date = isoDate(Number(year), Number(month), Number(day));
		if (date === null || hours === undefined) return date === null ? null : { date, at: null };
		return moment(date, Number(hours), Number(minutes), Number(seconds), zone === '' ? '' : offsetOf(zone));
	}
	const date = readDate(text) ?? shortYear(text);
	if (date === null) return null;
	const time = clock.exec(text);
	if (time === null) return { date, at: null };
	const [found, hour, minute, second = '0', half] = time;
	const twelve = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
	return moment(date, twelve, Number(minute), Number(second), offsetOf(text.slice(time.index + found.length)));
}

/** `Sun, 06 Nov 94 08:49:37 GMT`: two digits of a year mean 1950 to 2049 (RFC 5322 4.3). */
function shortYear(text: string): string | null {
	const [, day, month, year] =
		/^(?:[A-Z][a-z]{2,8},?\s+)?(\d{1,2})[ -]([A-Z][a-z]{2})[a-z]*[ -](\d{2})(?!\d)/.exec(text) ?? [];
	if (year === undefined) return null;
	return readDate(`${day} ${month} ${Number(year) < 50 ? '20' : '19'}${year}`);
}
