const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
	'(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

const FORMS: readonly (readonly [RegExp, (...groups: string[]) => readonly [number, number, number]])[] = [
	[
		/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/,
		(year, month, day) => [Number(year), Number(month), Number(day)],
	],
	[/^(\d{4})(\d{2})(\d{2})$/, (year, month, day) => [Number(year), Number(month), Number(day)]],
	[
		new RegExp(`(?<![\\d\\p{L}])(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${MONTH},?[ -](\\d{4})(?!\\d)`, 'iu'),
		(day, month, year) => [Number(year), monthOf(month), Number(day)],
	],
	[
		new RegExp(`(?<!\\p{L})${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'iu'),
		(month, day, year) => [Number(year), monthOf(month), Number(day)],
	],
	[
		/(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/,
		(first, second, year) => slashed(Number(first), Number(second), Number(year)),
	],
];

const monthOf = (name = ''): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** 13/02/2024 and 02/13/2024 say which is the day; 02/03/2024 does not. */
function slashed(first: number, second: number, year: number): readonly [number, number, number] {
	if (first > 12) return [year, second, first];
	return second > 12 || first === second ? [year, first, second] : [0, 0, 0];
}

const LONGEST = 200;

/** The first full date in a short text, as `YYYY-MM-DD`; null where there is none or its order of day and month is open. */
export function readDate(text: string): string | null {
	const head = text.slice(0, LONGEST).trim();
	let first: { readonly at: number; readonly date: string } | null = null;
	for (const [form, read] of FORMS) {
		const match = form.exec(head);
		if (match === null || (first !== null && match.index >= first.at)) continue;
		const date = isoDate(...read(...match.slice(1)));
		if (date !== null) first = { at: match.index, date };
	}
	return first?.date ?? null;
}

/** Null for a day the calendar does not have, and for years no newspaper has. */
export function isoDate(year: number, month: number, day: number): string | null {
	if (year < 1600 || year > 2200 || month < 1 || month > 12 || day < 1) return null;
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
	if (day > days) return null;
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const label =
	/^(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|released|date|issued|filed)(?:\s+(?:on|at|online))?\s*[:|-]?\s*)+/i;
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s+/i;
const clockOrZone =
	/(?:t?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?z?|\d{1,2}\s*(?=[ap]\.?m))\s*(?:[ap]\.?m\.?)?|\b(?:at|gmt|utc|est|edt|et|pst|pdt|pt|cst|cdt|bst|cet|cest|ist|local time|z|t|by)\b|[+-]\d{2}:?\d{2}\b|\d+ (?:min(?:ute)?|hour|day|week)s? ago|updated|published|posted|last|first/gi;

/**
 * The date of a line that holds nothing else: `Published: 13 February 2024`, `Feb 13, 2024 10:02 GMT`. A sentence that
 * mentions a date is no such line.
 */
export function readDateLine(line: string): string | null {
	if (line.length > 120) return null;
	const date = readDate(line);
	if (date === null) return null;
	let rest = line.replace(label, '').replace(weekday, '');
	for (const [form] of FORMS) rest = rest.replace(form, ' ');
	// An update's date may follow the first.
	for (const [form] of FORMS) rest = rest.replace(form, ' ');
	rest = rest.replace(clockOrZone, ' ').replace(/\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/gi, ' ');
	return /[\p{L}\d]/u.test(rest) ? null : date;
}
