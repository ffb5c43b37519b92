import { type Term, wordAt } from '../../../numerals/terms.ts';
import { certain, type DateRule, likely, type Reading } from '../reading.ts';
import { wholeAt } from '../words.ts';
import { type Amount, compositeDuration } from './composite.ts';

const OF_THE_DAY = /^(?:at|by|until|till|from|since|around|about|gmt|utc|est|edt|bst|cet|a\.?m\.?|p\.?m\.?)$/;
const TIMED = /^(?:in|of|time|clocked|clocking|recorded|recording|ran|timed|took|finished)$/;

/** A number under sixty of two figures behind a tight colon at `at`; hundredths may follow it. */
function sexagesimal(terms: readonly Term[], at: number): number {
	const [colon, number] = [terms[at], terms[at + 1]];
	if (colon?.word !== ':' || colon.gap || number === undefined || number.gap || number.kind !== 'number')
		return Number.NaN;
	return /^\d{2}(?:\.\d{1,3})?$/.test(number.word) && number.value < 60 ? number.value : Number.NaN;
}

/** What a watch stopped at: "2:05:48", "8:32.10"; without seconds or hundredths it may be a time of day or a score. */
function readTiming(terms: readonly Term[], at: number): Reading | null {
	const first = wholeAt(terms, at);
	const next = sexagesimal(terms, at + 1);
	if (Number.isNaN(first) || Number.isNaN(next) || wordAt(terms, at - 1) === ':' || wordAt(terms, at).length > 2)
		return null;
	const last = Number.isInteger(next) && !wordAt(terms, at + 2).includes('.') ? sexagesimal(terms, at + 3) : Number.NaN;
	const hours = !Number.isNaN(last);
	const to = hours ? at + 5 : at + 3;
	if (!hours && !wordAt(terms, at + 2).includes('.')) return null;
	if (wordAt(terms, to) === ':' || OF_THE_DAY.test(wordAt(terms, to)) || OF_THE_DAY.test(wordAt(terms, at - 1)))
		return null;
	const amounts: readonly Amount[] = hours
		? [
				{ count: first, unit: 'hour' },
				{ count: next, unit: 'minute' },
				{ count: last, unit: 'second' },
			]
		: [
				{ count: first, unit: 'minute' },
				{ count: next, unit: 'second' },
			];
	const said = TIMED.test(wordAt(terms, at - 1)) ? certain : likely;
	return { rule: 'date/length', from: at, to, resolve: () => said(compositeDuration(amounts), 'as a watch shows it') };
}

export const timing: DateRule = { name: 'date/length', starts: ['#'], read: readTiming };
