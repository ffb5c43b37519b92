import { TIME_UNITS } from '../../lexicons/calendar.ts';
import { CHANGES, PHRASE_ENDS } from '../../lexicons/counted.ts';
import { TIMES } from '../../lexicons/numbers.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Amount } from './amount.ts';

/** What may stand before a bound and belongs to it: "just under", "well over", "a little more than". */
export const DEGREES: ReadonlySet<string> = new Set([
	'just',
	'well',
	'slightly',
	'far',
	'little',
	'somewhere',
	'comfortably',
	'anywhere',
]);

/** "edged up to 1.7" ends there; "rates fell over five years" tells how long that took. */
export function means(terms: readonly Term[], from: number, [first]: readonly string[], amount: Amount): boolean {
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
export const isPushed = (terms: readonly Term[], from: number, unit: string | null): boolean =>
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
export function isSpell(terms: readonly Term[], from: number, at: number, unit: string | null): boolean {
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
