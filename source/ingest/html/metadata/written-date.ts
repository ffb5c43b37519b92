import { isoDate, readDate } from '../../publication-date.ts';

/** Languages whose newspapers write a month's name into a date; the names come from the Unicode locale data in Intl. */
const LANGUAGES =
	'af ca cs cy da de el en es et eu fi fr ga gl hr hu id is it lt lv ms nb nl nn pl pt ro ru sk sl sq sr sr-Latn sv sw tr uk vi bg mk be'.split(
		' ',
	);

let months: ReadonlyMap<string, number> | null = null;

/** Month names in the forms dates use: standing alone and within a date (Polish `maja`), long and short. */
function monthNames(): ReadonlyMap<string, number> {
	if (months !== null) return months;
	const names = new Map<string, number>();
	for (const language of LANGUAGES) {
		for (const shape of [
			{ month: 'long' },
			{ month: 'long', day: 'numeric' },
			{ month: 'short' },
			{ month: 'short', day: 'numeric' },
		] as const) {
			const format = new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC' });
			for (let month = 0; month < 12; month++) {
				const part = format.formatToParts(Date.UTC(2024, month, 15)).find(({ type }) => type === 'month');
				const name = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
				if (/^\p{L}[\p{L}\p{M}]{2,}$/u.test(name) && !names.has(name)) names.set(name, month + 1);
			}
		}
	}
	months = names;
	return names;
}

let weekdays: ReadonlySet<string> | null = null;

function weekdayNames(): ReadonlySet<string> {
	weekdays ??= new Set(
		LANGUAGES.flatMap((language) =>
			(['long', 'short'] as const).flatMap((weekday) => {
				const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
				return [1, 2, 3, 4, 5, 6, 7].map((date) =>
					format
						.format(Date.UTC(2024, 0, date))
						.toLowerCase()
						.replace(/\.$/, ''),
				);
			}),
		),
	);
	return weekdays;
}

const named =
	/(?<![\d\p{L}])(\d{1,2})(?:\.|er|º|ª|°|-?[аоег]{1,2}|th|st|nd|rd)?,?\s+(?:de\s+|d['’]|d’|of\s+)?(\p{L}[\p{L}\p{M}]{2,14})\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)/u;
const monthFirst = /(?<!\p{L})(\p{L}[\p{L}\p{M}]{2,14})\.?\s+(\d{1,2})(?:\.|st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
const yearFirst = /(?<!\d)(\d{4})\.?\s+(?:m\.\s+)?(\p{L}[\p{L}\p{M}]{2,14})\.?\s+(\d{1,2})(?!\d)/u;
const eastern = /(?<!\d)(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号일]/u;
const numeric = /(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d])/;
const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/;
const LONGEST = 160;

/**
 * The date in a short text: ISO with its time and zone where it has them, else a day `YYYY-MM-DD`, by month names of
 * many languages. `02/03/2024` is a day only where the page's language (BCP 47) says which comes first. Null for none.
 */
export function readWrittenDate(text: string, language: string | null): string | null {
	const line = text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
	const stamp = /^\d{10}(?:\d{3})?$/.test(line) ? new Date(Number(line.padEnd(13, '0'))).toISOString() : null;
	if (stamp !== null) return sane(stamp.slice(0, 10)) ? stamp : null;
	const exact = iso.exec(line);
	if (exact !== null && day(Number(exact[1]), Number(exact[2]), Number(exact[3])) !== null) return exact[0].trim();
	const easternly = eastern.exec(line);
	if (easternly !== null) return day(Number(easternly[1]), Number(easternly[2]), Number(easternly[3]));
	const byName = readNamed(line);
	if (byName !== null) return byName;
	const digits = numeric.exec(line);
	if (digits !== null) {
		const year = Number(digits[4]) < 100 ? 2000 + Number(digits[4]) : Number(digits[4]);
		const [first, second] = [Number(digits[1]), Number(digits[3])];
		if (digits[2] === '.' || first > 12) return day(year, second, first);
		if (second > 12 || first === second) return day(year, first, second);
		return monthLeads(language) === null
			? null
			: monthLeads(language)
				? day(year, first, second)
				: day(year, second, first);
	}
	const plain = readDate(line);
	return plain !== null && sane(plain) ? plain : null;
}

/** A line without the dates in it and without names of weekdays. */
export function withoutDates(line: string): string {
	let rest = line;
	for (const form of [iso, eastern, named, monthFirst, yearFirst, numeric])
		for (let times = 0; times < 2; times++) rest = rest.replace(form, ' ');
	return rest.replace(/[\p{L}\p{M}-]+/gu, (word) => (weekdayNames().has(word.toLowerCase()) ? ' ' : word));
}

function readNamed(line: string): string | null {
	const lower = line.toLowerCase();
	for (const [form, year, month, date] of [
		[named, 3, 2, 1],
		[monthFirst, 3, 1, 2],
		[yearFirst, 1, 2, 3],
	] as const) {
		const match = form.exec(lower);
		const number = monthNames().get(match?.[month] ?? '');
		if (match !== null && number !== undefined) return day(Number(match[year]), number, Number(match[date]));
	}
	return null;
}

/** Whether a language writes the month before the day in figures; null where its countries differ. */
function monthLeads(language: string | null): boolean | null {
	if (language === null) return null;
	const [tongue, ...rest] = language.replaceAll('_', '-').split('-');
	const region = rest.find((part) => /^[a-z]{2}$/i.test(part))?.toUpperCase();
	if (tongue?.toLowerCase() !== 'en') return false;
	if (region === 'US' || region === 'PH') return true;
	return region === undefined ? null : false;
}

function day(year: number, month: number, date: number): string | null {
	const found = isoDate(year, month, date);
	return found !== null && sane(found) ? found : null;
}

/** Empty fields of databases become these. */
const sane = (date: string): boolean => date !== '1970-01-01' && date !== '1900-01-01' && date > '1800';
