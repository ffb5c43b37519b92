import type { Span } from '../../domain/span.ts';
import type { DateNode, FigureNode } from './tree.ts';

const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Days that are named from the user's own. */
export const DAY_WORDS: readonly string[] = ['today', 'yesterday'];

const padded = (number: number): string => `${number}`.padStart(2, '0');

/** So many days ago by this machine's clock. */
function daysAgo(days: number): string {
	const now = new Date();
	const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
	return `${day.getFullYear()}-${padded(day.getMonth() + 1)}-${padded(day.getDate())}`;
}

/** The first or last day of a year, month or day as written; null where it is none. */
export function dayOf(written: string, end: 'first' | 'last'): string | null {
	const ago = DAY_WORDS.indexOf(written.toLowerCase());
	if (ago >= 0) return daysAgo(ago);
	const match = DAY.exec(written);
	if (match === null) return null;
	const [, year = '', month, day] = match;
	if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
	if (day !== undefined && (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month)))) return null;
	if (end === 'first') return `${year}-${month ?? '01'}-${day ?? '01'}`;
	const lastMonth = month ?? '12';
	return `${year}-${lastMonth}-${day ?? String(daysIn(Number(year), Number(lastMonth)))}`;
}

const daysIn = (year: number, month: number): number =>
	month === 2
		? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
			? 29
			: 28
		: [4, 6, 9, 11].includes(month)
			? 30
			: 31;

/** `2024-02..2024-04`, `..2023`, `2024-02-13..`, `>2024-02`, `<=2023`, or one day, month or year; `today` and `yesterday` are days. */
export function dateRange(written: string, span: Span): DateNode | null {
	const place = { type: 'date', start: span.start, end: span.end } as const;
	const compared = /^(>=|<=|>|<)(.+)$/.exec(written);
	if (compared !== null) {
		const [, sign = '', value = ''] = compared;
		const first = dayOf(value, 'first');
		const last = dayOf(value, 'last');
		if (first === null || last === null) return null;
		// A day beyond the last of its month sorts where it should: after all of them, before the next month.
		if (sign === '>') return { ...place, from: `${last}~`, to: null };
		if (sign === '>=') return { ...place, from: first, to: null };
		if (sign === '<')
			return { ...place, from: null, to: `${first.slice(0, -1)}${String.fromCharCode(first.charCodeAt(9) - 1)}~` };
		return { ...place, from: null, to: last };
	}
	const range = written.split('..');
	if (range.length > 2 || written === '..' || written === '') return null;
	const [left = '', right] = range;
	const from = left === '' ? null : dayOf(left, 'first');
	const to = right === '' ? null : dayOf(right ?? left, 'last');
	if ((left !== '' && from === null) || (right !== '' && to === null)) return null;
	return { ...place, from, to };
}

const FIGURE = /^-?\d[\d,]*(?:\.\d+)?(?:k|m|bn|b)?$/i;
const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9, b: 1e9 };

function figureOf(written: string): number | null {
	if (!FIGURE.test(written)) return null;
	const scale = /[a-z]+$/i.exec(written)?.[0].toLowerCase() ?? '';
	const value = Number(written.slice(0, written.length - scale.length).replaceAll(',', ''));
	return value * (SCALES[scale] ?? 1);
}

/** `>1000`, `<=5m`, `29,514`, `100..200`, `..50`. */
export function figureRange(written: string, span: Span): FigureNode | null {
	const place = { type: 'figure', start: span.start, end: span.end } as const;
	const compared = /^(>=|<=|>|<|=)(.+)$/.exec(written);
	const open = { from: -Infinity, to: Infinity, fromWithin: true, toWithin: true };
	if (compared !== null) {
		const [, sign = '', text = ''] = compared;
		const value = figureOf(text);
		if (value === null) return null;
		if (sign === '=') return { ...place, ...open, from: value, to: value };
		if (sign.startsWith('>')) return { ...place, ...open, from: value, fromWithin: sign === '>=' };
		return { ...place, ...open, to: value, toWithin: sign === '<=' };
	}
	const range = written.split('..');
	if (range.length > 2 || written === '..' || written === '') return null;
	const [left = '', right] = range;
	const from = left === '' ? -Infinity : figureOf(left);
	const to = right === undefined ? from : right === '' ? Infinity : figureOf(right);
	if (from === null || to === null) return null;
	return { ...place, ...open, from, to };
}
