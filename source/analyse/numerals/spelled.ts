import { MAGNITUDES, ONES, SHORT_MAGNITUDES, TENS } from '../lexicons/numbers.ts';
import type { Numeral } from './numeral.ts';
import { type Term, wordAt } from './terms.ts';

/** "twenty-five", "one hundred and fifty", "two million three hundred thousand", "a dozen", "half a dozen". */
export function readSpelled(terms: readonly Term[], from: number): Numeral | null {
	const article = wordAt(terms, from) === 'a' || wordAt(terms, from) === 'an';
	let at = from;
	let total = 0;
	let group = 0;
	let scale = 1;
	let read = false;
	let dozens = 1;
	if (article) {
		const magnitude = wordAt(terms, from + 1);
		// A mill is where steel is made; only figures before it make it a million.
		if (magnitude === 'mill') return null;
		if (SHORT_MAGNITUDES.has(magnitude)) return { value: 1, to: from + 1, digits: false, scale: 1 };
		if (!MAGNITUDES.has(magnitude) && magnitude !== 'dozen') return null;
		group = 1;
		at++;
	}
	while (at < terms.length) {
		const joined = read && wordAt(terms, at) === '-' && terms[at]?.gap === false ? at + 1 : at;
		const word = wordAt(terms, joined);
		const tens = TENS.get(word);
		const ones = ONES.get(word);
		const magnitude = MAGNITUDES.get(word);
		if (tens !== undefined && group % 100 === 0) group += tens;
		else if (ones !== undefined && fits(group, ones)) group += ones;
		else if (word === 'dozen' && (read || article)) {
			group = Math.max(group, 1) * 12;
			dozens = 12;
		} else if (word === 'hundred' && (read || article)) group = Math.max(group, 1) * 100;
		else if (magnitude !== undefined && (read || article)) {
			total += Math.max(group, 1) * magnitude;
			group = 0;
			scale = magnitude;
		} else if (word === 'and' && read && joined === at && continues(terms, at, group)) {
			at++;
			continue;
		} else break;
		read = true;
		at = joined + 1;
	}
	return read ? { value: total + group, to: at, digits: false, scale: group === 0 ? scale : dozens } : null;
}

/** Whether ones may follow what was read: "twenty" five, "hundred" five, but not "five" six. */
function fits(group: number, ones: number): boolean {
	if (group === 0) return true;
	if (ones === 0) return false;
	return ones < 10 ? group % 10 === 0 && group % 100 !== 10 : group % 100 === 0;
}

/** "one hundred and fifty" goes on, "two hundred and three thousand"; "twenty and thirty" are two numbers. */
function continues(terms: readonly Term[], at: number, group: number): boolean {
	if (group === 0 || group % 100 !== 0) return false;
	const next = wordAt(terms, at + 1);
	return TENS.has(next) || ONES.has(next);
}
