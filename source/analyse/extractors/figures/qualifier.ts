import type { Qualifier } from '../../../domain/fact.ts';
import { TIME_UNITS } from '../../lexicons/calendar.ts';
import { CHANGES, PHRASE_ENDS } from '../../lexicons/counted.ts';
import { TIMES } from '../../lexicons/numbers.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { isDash } from '../dates/words.ts';
import type { Amount } from './amount.ts';
import { PER } from './amount-words.ts';
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

/** What may stand before a bound and belongs to it: "just under", "well over", "a little more than". */
const DEGREES: ReadonlySet<string> = new Set([
	'just',
	'well',
	'slightly',
	'far',
	'little',
	'somewhere',
	'comfortably',
	'anywhere',
]);

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

/** "edged up to 1.7" ends there; "rates fell over five years" tells how long that took. */
function means(terms: readonly Term[], from: number, [first]: readonly string[], amount: Amount): boolean {
	const { unit } = amount;
	const before = wordAt(terms, from - 1);
	if (first === '>') return !closesSymbol(terms, from);
	if (first === 'within' || first === 'inside') return unit !== null && TIME_UNITS.has(unit);
	if (first === 'up')
		return (
			(!CHANGES.has(before) || isLostOrTaken(terms, from, amount)) &&
			!isPushed(terms, from, unit) &&
			!isBroughtUp(terms, from)
		);
	if (first === 'about' && isTopic(terms, from, amount)) return false;
	if (first === 'over' && isCause(terms, amount)) return false;
	if (first === 'over' && BEATING.test(before)) return false;
	if (first === 'over' && STRETCH.test(wordAt(terms, amount.to))) return MEASURING.has(before) || DEGREES.has(before);
	if (first === 'around') return !REVOLVING.test(before);
	if (first === 'over' && unit !== null && TIME_UNITS.has(unit)) return MEASURING.has(before) || DEGREES.has(before);
	return true;
}

/** `fanned eight over seven innings`: how long it went on, not a bound. */
const STRETCH =
	/^(?:innings?|rounds?|games|matches|holes|laps|sets|legs|starts|fixtures|meetings|sessions|stages|episodes|instalments|installments)$/;
/** `chosen over three others`, `a victory over two rivals`. */
const BEATING =
	/^(?:chosen|picked|preferred|favou?red|selected|prevail(?:s|ed)?|triumph(?:s|ed)?|victor(?:y|ies)|priority)$/;

/** `Acme <ACM.L[>] 40 %`: the end of a firm's symbol or name. */
function closesSymbol(terms: readonly Term[], at: number): boolean {
	for (let left = at - 1; left >= 0 && left > at - LONGEST_SPELL; left--) if (wordAt(terms, left) === '<') return true;
	return false;
}

/** "cut up to 400 jobs", "fell up to 5 %", "raised up to £5m": nothing goes up there that `to` could be the end of. */
function isLostOrTaken(terms: readonly Term[], from: number, { to, unit }: Amount): boolean {
	const verb = wordAt(terms, from - 1);
	if (FALLING.test(verb)) return true;
	if (!GAINING.test(verb) || /^(?:is|are|was|were|be|been|being)$/.test(wordAt(terms, from - 2))) return false;
	const next = terms[to];
	return unit === null ? next?.kind === 'word' && !PHRASE_ENDS.has(next.word) : /^[A-Z]{3}$/.test(unit);
}

const FALLING =
	/^(?:cut|lost|shed|fell|falls?|falling|drop(?:s|ped)?|slipped|slip|tumbled|slid|slumped|decreased?|declined?|declines|narrowed|narrows|shrank|shrunk|eased|plunged)$/;
const GAINING = /^(?:add|raised|gains?)$/;

/** "has been driven up to 7 %": a rate or a price that is moved there. */
const isPushed = (terms: readonly Term[], from: number, unit: string | null): boolean =>
	(unit === '%' || /^[A-Z]{3}$/.test(unit ?? '')) &&
	(PUSHED.test(wordAt(terms, from - 1)) ||
		(/^(?:taken|brought)$/.test(wordAt(terms, from - 1)) &&
			/^(?:was|were|been|is|are|be|being)$/.test(wordAt(terms, from - 2))));

const PUSHED = /^(?:pushed|driven|forced|pulled|dragged|bid|nudged|propelled|ratcheted|hauled|talked|bumped)$/;

/** "brings its order book up to 225": where it ends, not a bound. */
function isBroughtUp(terms: readonly Term[], from: number): boolean {
	let total = false;
	for (let at = from - 1; at >= Math.max(0, from - LONGEST_SPELL) && !/^[,.;:]$/.test(wordAt(terms, at)); at--) {
		if (TOTALS.test(wordAt(terms, at))) total = true;
		if (BRINGING.test(wordAt(terms, at))) return total;
	}
	return false;
}

const BRINGING =
	/^(?:br(?:ing(?:s|ing)?|ought)|tak(?:e|es|ing|en)|took|push(?:es|ed|ing)?|sen(?:d|ds|t|ding)|driv(?:e|es|ing|en)|drove|bid(?:s|ding)?|forc(?:e|es|ed|ing)|pull(?:s|ed|ing)?|lift(?:s|ed|ing)?|drag(?:s|ged|ging)?)$/;
const TOTALS =
	/^(?:numbers?|totals?|tall(?:y|ies)|tolls?|counts?|book|prices?|rates?|levels?|figures?|costs?|shares?|stakes?|holdings?|workforce|membership|fleet|staff|bill|orders|index|wages?|pay|yields?|value|inflation|unemployment|spending|sales|output|production|rents?|fees?|fares?|debts?|earnings|profits?)$/;

/** "under two years of drought, the farm failed": while they lasted; "after under two years of rule" is a bound. */
function isSpell(terms: readonly Term[], from: number, at: number, unit: string | null): boolean {
	if (unit === null || !TIME_UNITS.has(unit)) return false;
	const before = wordAt(terms, from - 1);
	if (MEASURING.has(before) || DEGREES.has(before)) return false;
	const end = terms.findIndex((term, index) => index >= at && index < at + LONGEST_SPELL && SPELL_ENDS.has(term.word));
	return end >= 0 && wordAt(terms, end) === ',' && terms.slice(at, end).some(({ word }) => word === 'of');
}

/** Terms from the number of a spell to the comma behind it. */
const LONGEST_SPELL = 10;
const SPELL_ENDS: ReadonlySet<string> = new Set(', . ; : was were is are had has'.split(' '));

/** "a film about two brothers": so few people are told about, not estimated. */
const isTopic = (terms: readonly Term[], from: number, { unit, manner, value, to }: Amount): boolean =>
	unit === null &&
	manner === 'spelled' &&
	value <= 4 &&
	wordAt(terms, to) !== 'times' &&
	!TIMES.has(wordAt(terms, to - 1)) &&
	!HEDGING.test(wordAt(terms, from - 1));

const HEDGING = /^(?:of|only|just|with|for|after|by|at|to|every|in|within|than)$/;

/** "jailed over £2m fraud", "a row over $5bn deal": what it is about, not a bound. */
const isCause = (terms: readonly Term[], { unit, to }: Amount): boolean =>
	unit !== null && /^[A-Z]{3}$/.test(unit) && CAUSES.test(wordAt(terms, to));

const CAUSES =
	/^(?:fraud|theft|scandal|scam|case|deal|bid|takeover|merger|contract|heist|robbery|raid|swindle|lawsuit|claim|bill|debt|loan|plan|project|scheme|fine|bribe|bribery|corruption|embezzlement|laundering|tax|blunder|error|loss|row|dispute|error|drugs?|painting|jackpot|will|estate|mansion|home|house|gift|donation|transfer|fee)$/;

/** "built around three ideas". */
const REVOLVING = /^(?:arranged|built|revolv\w+|cent(?:re|er)\w*|based|organi[sz]ed|turn\w*|gathered|wrapped)$/;

/** Before "over two hours" these make it a length: "after over two hours", "took over two hours". */
const MEASURING: ReadonlySet<string> = new Set(
	'for of after in with has have had having span spans spanned spanning bring brings brought bringing was is are were be by took take takes taking lasted lasts last lasting spent spend spending wait waited waiting served serve serving'.split(
		' ',
	),
);

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
