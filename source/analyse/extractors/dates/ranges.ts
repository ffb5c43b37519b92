import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Reading } from './reading.ts';

const TO: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', 'thru', '-', '–', '—', '‑']);

const BY_DATE: ReadonlySet<string> = new Set([
	'date/month',
	'date/day-month',
	'date/weekday-date',
	'date/weekday',
	'date/same-month',
	'date/numeric',
	'date/year',
	'date/season',
	'date/quarter',
]);

/**
 * How the second of two readings bears on the first: "Dec. 28-Jan. 3" and "between May and July" are the ends of one
 * range, "March and April 1987" share their year, "three years earlier, in 2011" names one time twice.
 */
export function linkOf(terms: readonly Term[], first: Reading, second: Reading): Reading['next'] {
	if (!BY_DATE.has(second.rule)) return undefined;
	const between: string[] = [];
	for (let at = first.to; at < second.from; at++) between.push(wordAt(terms, at));
	if (between.at(-1) === 'the' && between.length > 1) between.pop();
	const words = between.join(' ');
	if (first.rule === 'date/counted-from-text')
		return /^(?:, )?(?:in|on)$|^,$/.test(words) && COUNTED.test(wordAt(terms, first.to - 1)) ? 'same' : undefined;
	if (first.endingWith !== undefined) return ENDED.test(words) ? 'end' : undefined;
	if (first.fit === undefined && second.fit === undefined) return undefined;
	if (between.length !== 1) return undefined;
	if (TO.has(words)) return 'range';
	if (words !== 'and' && words !== 'or') return undefined;
	return wordAt(terms, first.from - 1) === 'between' ? 'range' : 'list';
}

const ENDED = /^(?:,|\()?(?:that )?(?:ended|ending|to|ends)(?: on)?$/;
const COUNTED = /^(?:later|earlier|before|after)$/;
