import { type Term, wordAt } from '../../../numerals/terms.ts';
import { yearDays } from '../day.ts';
import { type DateRule, likely, type Reading } from '../reading.ts';
import { wholeAt } from '../words.ts';

const SPELLED: ReadonlyMap<string, number> = new Map(
	'twenties thirties forties fifties sixties seventies eighties nineties'
		.split(' ')
		.map((word, index): [string, number] => [word, 1920 + 10 * index]),
);

const PARTS: ReadonlySet<string> = new Set('early late mid later swinging roaring'.split(' '));

/** What people, shares and thermometers stand in, told in the same words. */
const MEASURED: ReadonlySet<string> = new Set(
	'temperature temperatures degrees highs lows thermometer percentile score scored round shot aged age price prices trading fahrenheit worth stock shares notes bonds pct dlrs percent'.split(
		' ',
	),
);

/** How many terms around may hold what makes it a measure. */
const BESIDE = 12;

function isMeasure(terms: readonly Term[], at: number): boolean {
	for (let near = Math.max(0, at - BESIDE); near < at + BESIDE; near++)
		if (MEASURED.has(wordAt(terms, near))) return true;
	return false;
}

/** "the seventies", "the late eighties", "the seventies and eighties"; "in his seventies" is an age. */
function readSpelledDecade(terms: readonly Term[], at: number): Reading | null {
	const first = SPELLED.get(wordAt(terms, at));
	if (first === undefined) return null;
	let from = at;
	while (PARTS.has(wordAt(terms, from - 1)) || wordAt(terms, from - 1) === '-') from--;
	const listed = /^(?:and|or)$/.test(wordAt(terms, at - 1)) && readSpelledDecade(terms, at - 2) !== null;
	if (!listed && wordAt(terms, from - 1) !== 'the') return null;
	if (isMeasure(terms, at)) return null;
	return {
		rule: 'date/decade',
		from: listed || from < at ? at : at - 1,
		to: at + 1,
		resolve: () =>
			likely(`${first}/${first + 9}`, 'of the 20th century', {
				first: yearDays(first).first,
				last: yearDays(first + 9).last,
			}),
	};
}

const OPENERS = /^(?:in|during|of|since|from|until|by|through|throughout)$/;

/** "in the 80s": of the 20th century. */
function readShortDecade(terms: readonly Term[], at: number): Reading | null {
	const short = wholeAt(terms, at);
	const suffix = terms[at + 1];
	if (!(short >= 50 && short <= 90) || short % 10 !== 0 || suffix?.word !== 's' || suffix.gap) return null;
	let from = at;
	while (PARTS.has(wordAt(terms, from - 1)) || wordAt(terms, from - 1) === '-') from--;
	if (wordAt(terms, from - 1) !== 'the' || !OPENERS.test(wordAt(terms, from - 2)) || isMeasure(terms, at)) return null;
	const first = 1900 + short;
	return {
		rule: 'date/decade',
		from: from < at ? at : at - 1,
		to: at + 2,
		resolve: () =>
			likely(`${first}/${first + 9}`, 'of the 20th century', {
				first: yearDays(first).first,
				last: yearDays(first + 9).last,
			}),
	};
}

export const shortDecade: DateRule = { name: 'date/decade', starts: ['#'], read: readShortDecade };
export const spelledDecade: DateRule = { name: 'date/decade', starts: SPELLED.keys(), read: readSpelledDecade };
