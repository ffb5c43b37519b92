import { LONG_WORDS, LOOSE_TIMES, TIME_UNITS } from '../../../lexicons/calendar.ts';
import { type Term, wordAt } from '../../../numerals/terms.ts';
import { certain, type DateRule, type Reading, unresolved } from '../reading.ts';

/** "for weeks", "years ago", "decades-long": a length without a number. */
function readBare(terms: readonly Term[], at: number): Reading | null {
	if (terms[at]?.capital || !wordAt(terms, at).endsWith('s')) return null;
	const next = wordAt(terms, at + 1);
	const before = wordAt(terms, at - 1);
	const bound =
		before === 'the' && ['before', 'after', 'since', 'leading', 'following', 'preceding', 'that'].includes(next);
	if (before !== 'for' && !bound && !['ago', 'later', 'earlier'].includes(next)) return null;
	const to = ['ago', 'later', 'earlier'].includes(next) ? at + 2 : at + 1;
	return { rule: 'date/vague-length', from: at, to, resolve: () => unresolved('the text does not say how many') };
}

/** "a weeklong truce". */
export const longWord: DateRule = {
	name: 'date/length',
	starts: LONG_WORDS.keys(),
	read: (terms, at) => {
		const value = LONG_WORDS.get(wordAt(terms, at)) ?? '';
		return { rule: 'date/length', from: at, to: at + 1, resolve: () => certain(value, 'as written') };
	},
};

/** "now", "currently", "the near future": shown as what it is, without a day; "Now," only opens a sentence. */
function readLoose(terms: readonly Term[], at: number): Reading | null {
	if (wordAt(terms, at) === 'now' && terms[at]?.capital) return null;
	if (wordAt(terms, at) !== 'future')
		return { rule: 'date/loose', from: at, to: at + 1, resolve: () => unresolved('names no day') };
	const near = ['near', 'foreseeable', 'distant', 'immediate'].includes(wordAt(terms, at - 1)) ? at - 1 : at;
	if (wordAt(terms, near - 1) !== 'the' || wordAt(terms, at + 1) === 'of') return null;
	return { rule: 'date/loose', from: near - 1, to: at + 1, resolve: () => unresolved('names no day') };
}

export const loose: DateRule = { name: 'date/loose', starts: [...LOOSE_TIMES, 'future'], read: readLoose };

export const bareLength: DateRule = { name: 'date/vague-length', starts: TIME_UNITS.keys(), read: readBare };
