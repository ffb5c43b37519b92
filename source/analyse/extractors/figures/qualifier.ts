import type { Qualifier } from '../../../domain/fact.ts';
import { CHANGES, PHRASE_ENDS } from '../../lexicons/counted.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { isDash } from '../dates/words.ts';
import type { Amount } from './amount.ts';
import { PER } from './amount-words.ts';
import { DEGREES, isPushed, isSpell, means } from './bound-words.ts';
import { isPlural } from './counted.ts';
import { type Bound, denied } from './denied-bound.ts';

const phrases = (lines: string): readonly string[] => lines.split(/\s*[,\n]\s*/).filter((phrase) => phrase !== '');

const BEFORE: Readonly<Record<Bound, readonly string[]>> = {
	'at least':
		phrases(`at least, at the least, at the very least, at a minimum, no fewer than, not fewer than, no less than,
		not less than, no lower than, not below, not under, a minimum of, minimum of, minimum, as few as, as little as, as low as, priced from, prices from, a floor of, a lower limit of, starting at, starting from, starts at, starts from, start at, start from, ≥, > =`),
	'at most':
		phrases(`at most, at the most, at the very most, no more than, not more than, never more than, no greater than,
		no higher than, not exceeding, not to exceed, not exceed, never exceed, never exceeds, never exceeded, cannot exceed, not over, not above, up to, as many as, as much as, as high as, a maximum of,
		maximum of, maximum, a ceiling of, a cap of, a limit of, an upper limit of, capped at, limited to, restricted to, confined to, within, within just, within only, within the next, within the first, within the space of, inside the next, ≤, < =`),
	'more than':
		phrases(`more than, greater than, longer than, over, above, in excess of, exceeding, exceeds, exceeded, exceed,
		topping, topped, upwards of, upward of, north of, beyond, >`),
	'fewer than': phrases('fewer than, less than, shorter than, under, below, south of, shy of, just short of, <'),
	about: phrases(`about, some, around, roughly, approximately, approx, approx ., nearly, almost, virtually, circa, ~, ≈,
		in the region of, in the neighborhood of, in the neighbourhood of, on the order of, of the order of, in the order of,
		the best part of, the better part of, close to, closer to, near, near to, estimated at, nearer, nearer to, approaching, nearing, an estimated, estimated, anything like`),
	exact: ['exactly', 'precisely'],
};

const BEHIND: Readonly<Record<Bound, readonly string[]>> = {
	'at least':
		phrases(`or more, and more, or higher, or greater, or over, and over, or above, and above, and up, or longer,
		and upwards, at least, at a minimum, minimum`),
	'at most': phrases(
		'or less, or fewer, or lower, or under, and under, or below, and below, or shorter, at most, at the most, maximum, tops',
	),
	'more than': [],
	'fewer than': [],
	about: phrases('or so, or thereabouts, give or take'),
	exact: [],
};

interface Phrase {
	readonly words: readonly string[];
	readonly qualifier: Bound;
}

/** The phrases by one of their words, the longest first: "no fewer than" must not be read as "fewer than". */
const byWord = (
	table: Readonly<Record<Bound, readonly string[]>>,
	at: 0 | -1,
): ReadonlyMap<string, readonly Phrase[]> =>
	Map.groupBy(
		Object.entries(table)
			.flatMap(([qualifier, all]) => all.map((phrase) => ({ words: phrase.split(' '), qualifier: qualifier as Bound })))
			.toSorted((one, other) => other.words.length - one.words.length),
		({ words }) => words.at(at) ?? '',
	);

const BY_LAST = byWord(BEFORE, -1);
const BY_FIRST = byWord(BEHIND, 0);

export interface Qualified {
	readonly qualifier: Qualifier | null;
	/** Where the expression starts with its qualifier. */
	readonly from: number;
}

/** The qualifier in front of a number, however many words it takes. */
export function qualifierBefore(terms: readonly Term[], amount: Amount, floor: number): Qualified {
	const { unit } = amount;
	const at = beforeMore(terms, amount.from);
	for (const { words, qualifier } of BY_LAST.get(wordAt(terms, at - 1)) ?? []) {
		const from = at - words.length;
		if (from < floor || !words.every((word, offset) => wordAt(terms, from + offset) === word)) continue;
		if (words[0] === '~' && isBullet(terms, from)) continue;
		if (means(terms, from, words, amount) && !(words[0] === 'under' && isSpell(terms, from, at, unit)))
			return { qualifier: denied(terms, from, qualifier), from: withDegree(terms, from, floor) };
	}
	return (
		upToA(terms, amount, floor) ??
		mostOf(terms, amount, floor) ??
		quotedFrom(terms, amount, floor) ??
		ownLevel(terms, amount, floor) ?? { qualifier: null, from: amount.from }
	);
}

/** `[~] Two men drowned`: a mark that opens a line and stands apart from its words. */
const isBullet = (terms: readonly Term[], at: number): boolean =>
	terms[at + 1]?.gap === true && terms[at - 1]?.kind !== 'word';

/** `at least [another] 10 years`, `up to [a further] 40 jobs`: where the bound of a number ends that comes on top. */
function beforeMore(terms: readonly Term[], from: number): number {
	if (wordAt(terms, from - 1) === 'another') return from - 1;
	return /^(?:further|additional|extra)$/.test(wordAt(terms, from - 1)) && /^an?$/.test(wordAt(terms, from - 2))
		? from - 2
		: from;
}

/** `earn [up to a] 50 % interest`. */
function upToA(terms: readonly Term[], { from, unit, value }: Amount, floor: number): Qualified | null {
	const start = from - 3;
	if (start < floor || (unit === null && value < 100) || !/^an?$/.test(wordAt(terms, from - 1))) return null;
	return wordAt(terms, from - 2) === 'to' && wordAt(terms, start) === 'up' && !CHANGES.has(wordAt(terms, start - 1))
		? { qualifier: 'at most', from: start }
		: null;
}

/** `a [maximum jail term of] ten years`: a bound of what stands between. */
function mostOf(terms: readonly Term[], { from, unit }: Amount, floor: number): Qualified | null {
	if (wordAt(terms, from - 1) !== 'of') return null;
	if (isUpToSome(terms, from, unit)) return { qualifier: 'at most', from };
	for (let at = from - 2; at >= floor && at > from - LONGEST_NAME && terms[at]?.kind === 'word'; at--) {
		const word = wordAt(terms, at);
		if (/^(?:max|min)imum$/.test(word) && !/^wages?$/.test(wordAt(terms, at + 1)))
			return { qualifier: word === 'maximum' ? 'at most' : 'at least', from };
		if (PHRASE_ENDS.has(word)) return null;
	}
	return null;
}

/** `run [up to a speed of] 200 km/h`. */
const isUpToSome = (terms: readonly Term[], from: number, unit: string | null): boolean =>
	unit !== null &&
	/^an?$/.test(wordAt(terms, from - 3)) &&
	wordAt(terms, from - 4) === 'to' &&
	wordAt(terms, from - 5) === 'up' &&
	!CHANGES.has(wordAt(terms, from - 6)) &&
	!isPushed(terms, from - 5, unit);

/** Terms from `maximum` to the number behind its noun: `maximum jail term of`. */
const LONGEST_NAME = 6;

/** `said that about "27 % of it`: the words before an opening quote mark bound the number behind it. */
function quotedFrom(terms: readonly Term[], { from: at }: Amount, floor: number): Qualified | null {
	const mark = terms[at - 1];
	if (at - 1 <= floor || mark === undefined || !/^["“]$/.test(mark.word) || !mark.gap || terms[at]?.gap !== false)
		return null;
	for (const { words, qualifier } of BY_LAST.get(wordAt(terms, at - 2)) ?? []) {
		const from = at - 1 - words.length;
		if (from < floor || !words.every((word, offset) => wordAt(terms, from + offset) === word)) continue;
		const [first] = words;
		if (words.length === 1 && !/^(?:nearly|almost|roughly|approximately|exactly|precisely)$/.test(first ?? ''))
			return first === 'about' && /^(?:that|of|at|was|is|were|are|only|just|to)$/.test(wordAt(terms, from - 1))
				? { qualifier, from: at }
				: null;
		return { qualifier, from: at };
	}
	return null;
}

/** "at less than [their] 100 pct of face value": a price below it; "more than its 40 rivals" bounds nothing. */
function ownLevel(terms: readonly Term[], { from, unit }: Amount, floor: number): Qualified | null {
	if (unit !== '%' && !/^[A-Z]{3}$/.test(unit ?? '')) return null;
	if (!/^(?:its|their|his|her|our|my|your)$/.test(wordAt(terms, from - 1)) || wordAt(terms, from - 2) !== 'than')
		return null;
	const start = from - 3;
	if (start <= floor || !/^(?:at|for|to)$/.test(wordAt(terms, start - 1))) return null;
	const side = wordAt(terms, start);
	if (/^(?:less|lower)$/.test(side)) return { qualifier: 'fewer than', from: start };
	return /^(?:more|higher)$/.test(side) ? { qualifier: 'more than', from: start } : null;
}

function withDegree(terms: readonly Term[], from: number, floor: number): number {
	if (from <= floor || !DEGREES.has(wordAt(terms, from - 1))) return from;
	return from - 1 > floor && wordAt(terms, from - 2) === 'a' && wordAt(terms, from - 1) === 'little'
		? from - 2
		: from - 1;
}

/** "100-plus", "100+", "a week or more", "five or so", "40-odd". */
export function qualifierBehind(
	terms: readonly Term[],
	to: number,
): { readonly qualifier: Qualifier; readonly to: number } | null {
	const first = wordAt(terms, to);
	if (first === '+' && !terms[to]?.gap && terms[to + 1]?.gap !== false) return { qualifier: 'at least', to: to + 1 };
	if (first === 'plus' && beforePlural(terms, to + 1)) return { qualifier: 'at least', to: to + 1 };
	if (first === 'odd' && beforePlural(terms, to + 1)) return { qualifier: 'about', to: to + 1 };
	if (isDash(terms, to) && wordAt(terms, to + 1) === 'plus') return { qualifier: 'at least', to: to + 2 };
	if (isDash(terms, to) && wordAt(terms, to + 1) === 'odd') return { qualifier: 'about', to: to + 2 };
	for (const { words, qualifier } of BY_FIRST.get(first) ?? []) {
		const end = to + words.length;
		if (words.every((word, offset) => wordAt(terms, to + offset) === word) && endsThere(terms, end, words))
			return { qualifier, to: end };
	}
	return null;
}

/** "$2,000 a year or less": past what it is for. */
export function qualifierBehindRate(
	terms: readonly Term[],
	{ to, unit }: Amount,
): { readonly qualifier: Qualifier; readonly to: number } | null {
	if (unit === null || !PER.test(wordAt(terms, to)) || wordAt(terms, to + 2) !== 'or') return null;
	const behind = qualifierBehind(terms, to + 2);
	return behind === null || behind.qualifier === 'about' ? null : { qualifier: behind.qualifier, to };
}

function beforePlural(terms: readonly Term[], at: number): boolean {
	const next = terms[at];
	return next?.kind === 'word' && isPlural(next);
}

/** "five or more" is a bound before a noun too; "60 and over" and "five days maximum" are where the phrase ends. */
function endsThere(terms: readonly Term[], at: number, [first, second]: readonly string[]): boolean {
	const next = terms[at];
	if (next?.kind === 'number' || next?.word === 'than') return false;
	const closing =
		first === 'and' || first === 'minimum' || first === 'maximum' || first === 'tops' || PLACES.has(second ?? '');
	return !closing || next?.kind !== 'word';
}

const PLACES: ReadonlySet<string> = new Set(['over', 'above', 'under', 'below']);
