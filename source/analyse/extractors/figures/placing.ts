import { TIME_UNITS } from '../../lexicons/calendar.ts';
import { ONES } from '../../lexicons/numbers.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Amount } from './amount.ts';
import { scene } from './scene.ts';

/** Longest stretch of terms between a superlative and the time it holds for: `the lowest level of output in ten years`. */
const REACH = 9;

/**
 * Whether a length of time only places something in time: `over the past five years`, `on 58 minutes`, `the first rise in three years`,
 * `Nine months` heading the rows below. How long something lasts, is served or takes is a figure: `a three-day visit`.
 */
export function isPlacing(terms: readonly Term[], amount: Amount, text: string): boolean {
	const { from, to, unit, hyphened } = amount;
	if (unit === null) return isRecentRun(terms, amount);
	if (!TIME_UNITS.has(unit)) return false;
	if (isExtreme(terms, to) || isSpan(terms, amount)) return true;
	if (hyphened) return false;
	return (
		isStretch(terms, from) ||
		isMoment(terms, amount) ||
		isSince(terms, amount) ||
		isHeading(text, terms[from]?.start ?? 0, terms[to - 1]?.end ?? 0) ||
		isUndecided(terms, from)
	);
}

/** `over the past five years`, `its first three months`; `held for the past 12 days` says how long. */
const isStretch = (terms: readonly Term[], from: number): boolean =>
	/^(?:past|last|next|previous|preceding|coming|following|first|final|opening|closing|latest|recent|intervening|ensuing|second|corresponding)$/.test(
		wordAt(terms, from - 1),
	) &&
	/^(?:the|its|his|her|their|our|my|your|these|those|'s|this|same|for|in)$/.test(wordAt(terms, from - 2)) &&
	!(/^(?:for|within)$/.test(wordAt(terms, from - 3)) && !opensSentence(terms, from - 3));

/** `[For the past two years], the mill stood still`: when, not how long. */
const opensSentence = (terms: readonly Term[], at: number): boolean =>
	terms[at]?.capital === true && /^(?:[.!?"“”'‘]|)$/.test(wordAt(terms, at - 1));

/** `rose in the past three sessions`, `lost for the first time in their last 12 matches`: over which of them, in a row, something is told. */
const isRecentRun = (terms: readonly Term[], { from, to }: Amount): boolean =>
	RUNS.test(wordAt(terms, to)) &&
	/^(?:past|last|next|previous|first|final|opening|closing|recent)$/.test(wordAt(terms, from - 1)) &&
	/^(?:the|its|his|her|their|our|my|your)$/.test(wordAt(terms, from - 2)) &&
	/^(?:in|over|during|for|within|from|after|of|across|through|throughout)$/.test(wordAt(terms, from - 3));

const RUNS =
	/^(?:sessions|matches|games|seasons|meetings|tournaments|rounds|races|outings|starts|fixtures|events|elections|campaigns|quarters|innings|trading)$/;

/** `on 58 minutes`, `two minutes before half-time`, `four years after the flood`. */
const isMoment = (terms: readonly Term[], { from, to, unit }: Amount): boolean =>
	(wordAt(terms, from - 1) === 'on' && unit === 'minute') ||
	/^(?:ago|hence)$/.test(wordAt(terms, to)) ||
	isBeside(terms, from, to) ||
	(unit === 'minute' && (isInPlay(terms, from, to) || isToPlay(terms, from, to))) ||
	(/^(?:before|after|into|from|past)$/.test(wordAt(terms, to)) &&
		unit === 'minute' &&
		/^(?:half|full|time|the|injury|stoppage|extra|kick|break|interval)$/.test(wordAt(terms, to + 1)));

/** `a [four-month] high`: since when nothing was higher. */
const isExtreme = (terms: readonly Term[], to: number): boolean =>
	wordAt(terms, to - 2) === '-' && /^(?:highs?|lows?|peaks?|troughs?|bests?|records?)$/.test(wordAt(terms, to));

/** `Over the [nine-month] period`: when. */
const isSpan = (terms: readonly Term[], { from, to }: Amount): boolean =>
	wordAt(terms, to) === 'period' &&
	/^(?:the|this|that|its|same)$/.test(wordAt(terms, from - 1)) &&
	/^(?:over|in|during|for|within|the)$/.test(wordAt(terms, from - 2));

/** `[10 days] after the flood`, `[two weeks] before his trial`: how far from what else it was. */
const isBeside = (terms: readonly Term[], from: number, to: number): boolean =>
	!/^(?:for|be|been|is|was|as|takes?|took|taken|taking|lasts?|lasted|waited|waits?|spent|spends?)$/.test(
		beforeHedge(terms, from),
	) &&
	!HEDGES.test(wordAt(terms, from - 1)) &&
	/^(?:before|after)$/.test(wordAt(terms, to)) &&
	/^(?:the|an?|his|her|its|their|this|that|these|those|my|our|your|\p{Ll}{2,}ing)$/u.test(wordAt(terms, to + 1));

/** `after [62 minutes]`, `with [eight minutes] left`: when in a match. */
const isInPlay = (terms: readonly Term[], from: number, to: number): boolean =>
	(/^(?:after|with|until)$/.test(beforeHedge(terms, from)) || /^(?:left|remaining|later)$/.test(wordAt(terms, to))) &&
	scene(terms, from, to, MATCH) > 0;

const beforeHedge = (terms: readonly Term[], from: number): string =>
	wordAt(
		terms,
		HEDGES.test(wordAt(terms, from - 1)) || /^(?:just|only)$/.test(wordAt(terms, from - 1)) ? from - 2 : from - 1,
	);

/** What measures a length: `[almost] 24 hours after the attack`. */
const HEDGES = /^(?:about|around|almost|nearly|over|under|some|than|least|most|within)$/;

const MATCH: ReadonlySet<string> = new Set(
	`goal goals scored score equaliser penalty striker midfielder defender keeper goalkeeper header cross corner kick shot ball lead
	try tries conversion touchline bar post box half-time substitute referee booked visitors hosts pass net bench`.split(
		/\s+/,
	),
);

/** `the first rise in three years`, `for the fourth time in five months`. */
function isSince(terms: readonly Term[], { from, to, unit }: Amount): boolean {
	if (!/^(?:year|month|week|decade|century|quarter)$/.test(unit ?? '') || wordAt(terms, to) === 'of') return false;
	let link = from - 1;
	while (/^(?:at|least|nearly|almost|about|over|more|than|around)$/.test(wordAt(terms, link))) link--;
	if (!/^(?:in|for)$/.test(wordAt(terms, link))) return false;
	for (let at = link - 1; at >= Math.max(0, link - REACH); at--) {
		const word = wordAt(terms, at);
		if (/^[.;:,"”“]$/.test(word) || word === 'to') return false;
		if (RANKS.test(word) && /^(?:the|its|their|his|her|a|an|'s|our|my)$/.test(wordAt(terms, at - 1)))
			return at + 1 < link;
	}
	return false;
}

const RANKS =
	/^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|only|best|worst|least|most|highest|lowest|biggest|largest|smallest|longest|shortest|fastest|slowest|strongest|weakest|steepest|sharpest|deadliest|hottest|coldest|driest|wettest|greatest|heaviest|closest|deepest|poorest|busiest|\d+(?:st|nd|rd|th))$/;

/** A line of its own: `Nine months`, `For six months:`. */
const isHeading = (text: string, start: number, end: number): boolean =>
	/(?:^|\n)[ \t]*(?:(?:for|in)[ \t]+)?(?:the[ \t]+)?$/i.test(text.slice(Math.max(0, start - 16), start)) &&
	/^[ \t]*(?:-|–|:|to\s[A-Z][\w .,]{0,24}|ended?\s[A-Z][\w .,]{0,24})?[ \t]*(?:\n|$)/.test(text.slice(end, end + 40));

/** `three or five years`: neither of the two alone. */
const isUndecided = (terms: readonly Term[], from: number): boolean =>
	wordAt(terms, from - 1) === 'or' &&
	(terms[from - 2]?.kind === 'number' || (ONES.has(wordAt(terms, from - 2)) && wordAt(terms, from - 2) !== 'one'));

/** `with seven minutes left`, `with five minutes of extra time to go`: the clock of a match. */
function isToPlay(terms: readonly Term[], from: number, to: number): boolean {
	if (beforeHedge(terms, from) !== 'with') return false;
	let at = to;
	if (wordAt(terms, at) === 'of') while (at < to + 5 && !/^(?:left|remaining|to)$/.test(wordAt(terms, at))) at++;
	return (
		/^(?:left|remaining)$/.test(wordAt(terms, at)) ||
		(wordAt(terms, at) === 'to' && /^(?:go|play)$/.test(wordAt(terms, at + 1)))
	);
}
