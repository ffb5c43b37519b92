import type { FigureFact } from '../../../domain/fact.ts';
import { type Span, spanText } from '../../../domain/span.ts';
import { TIME_UNITS } from '../../lexicons/calendar.ts';
import { BEFALLS } from '../../lexicons/happenings.ts';
import { accountedFor } from './accounted.ts';
import { beforeQualifier } from './amount-words.ts';
import { INDEX } from './change-verb.ts';
import { EXPECTED, isAhead, isExpected } from './expected.ts';
import { goesOn } from './follower.ts';
import { inherit, isOfSameKind, unitOfKin } from './kinship.ts';
import { unitOfList } from './lead-in.ts';
import { isCurrency, type Meaning, type Measured, named, POSSIBLE } from './measure.ts';
import { changeOf, describedBy, isDirected, measuredBare, measuredBy } from './measured.ts';
import { phraseWords } from './noun-words.ts';
import { ofOpening } from './of-whole.ts';
import { isPersonNoun } from './persons.ts';
import { pointedAt } from './pointed.ts';
import type { Sighting } from './sighting.ts';
import { spentOn } from './spent.ts';
import { clauseOfSubject, linkAt, lowerAt, type Spot } from './spot.ts';
import { takenOver } from './taken-over.ts';
import { isDifference, isUnmeasured } from './unmeasured.ts';
import { byItsForm } from './unnamed.ts';

/** Reads what a sighted number says, or takes it over from the figure before it; null for a bare number that says nothing. */
export function meaningOf(
	text: string,
	seen: Sighting,
	found: readonly FigureFact[],
	isLabelled: (index: number) => boolean,
): Meaning | null {
	const meaning = toldOf(text, seen, found, isLabelled);
	return meaning === null ? null : byItsForm(text, seen, meaning);
}

function toldOf(
	text: string,
	seen: Sighting,
	found: readonly FigureFact[],
	isLabelled: (index: number) => boolean,
): Meaning | null {
	const { amount, sentence } = seen;
	const start = amountStart(seen);
	const last = beforeBracket(text, found, start, sentence.start);
	const before = last === found.at(-1) ? found : found.filter(({ start: at }) => at <= (last?.start ?? 0));
	const own = asExpected(seen, withUnit(text, seen, ofList(text, seen, ownMeaning(text, seen)), before));
	const near =
		last !== undefined && (last.start >= sentence.start || /^[^.;:()"“”]{0,60};\s*$/.test(text.slice(last.end, start)));
	const previous = near ? last : null;
	const opened = ofOpening(text, seen, own, near ? (last ?? null) : null);
	if (opened !== own) return opened;
	if (last !== undefined) {
		const over = takenOver({ text, seen, own, previous: last, near, found, isLabelled, start });
		if (over !== null) return over;
	}
	const kin = previous !== null && amount.unit === null ? previous : null;
	if (kin !== null && isNextInLine(seen, kin)) return null;
	const inherited = inherit(text, fits(own, kin) ? kin : null, start, own.counts !== null);
	const known = own.counts ?? inherited.counts ?? (fits(own, kin) ? sharedObject(seen, own, kin) : null);
	const like = known === null && fits(own, kin) && isMoreOf(text, seen, own, kin);
	const counts = like ? (kin?.counts ?? null) : known;
	const action = own.action ?? inherited.action;
	if (!seen.worth && counts === null && own.action !== 'killed') return null;
	if (!seen.worth && own.counts === null && inherited.counts === null && kin === null) return null;
	const { unit } = own;
	if (unit === null && counts !== null && MONEY.test(counts)) return null;
	const open =
		own.open ||
		like ||
		FEWER.test(counts ?? '') ||
		(unit === null &&
			(isUnmeasured(own.change === null ? seen : { ...seen, happened: null }, counts) || isPoints(own)));
	const why =
		own.why ??
		(FEWER.test(counts ?? '') ? 'a difference, not a count' : null) ??
		(like ? `${counts}, as the number before it` : null) ??
		(action !== null && own.action === null ? goesOn(action) : own.open ? POSSIBLE : null);
	return { ...own, counts, action, open, kin: inherited.near ? kin : null, why };
}

/** In doubt where it is what somebody foresaw, or no more than ahead. */
function asExpected({ spot }: Sighting, own: Meaning): Meaning {
	if (spot === null) return own;
	if (isExpected(spot)) return { ...own, open: true, why: EXPECTED };
	return own.action === null && !own.open && isAhead(spot) ? { ...own, open: true, why: POSSIBLE } : own;
}

/** `flattened 1,200 houses and left 9,000 homeless`: no houses. */
const fits = ({ action }: Meaning, kin: FigureFact | null): boolean =>
	kin?.counts == null ||
	!OF_PEOPLE_ALONE.test(action ?? '') ||
	isPersonNoun(kin.counts.toLowerCase().split(/\s+/).at(-1) ?? '') ||
	(kin.action !== null && BEFALLS.has(kin.action));

/** What befalls nobody but people. */
const OF_PEOPLE_ALONE =
	/^(?:displaced|arrested|jailed|charged|detained|convicted|sentenced|hospitalized|laid off|jobless|unemployed|taken hostage)$/;

/** "scored two goals and set up a third": one more of them, no share. */
const isNextInLine = ({ amount, counted }: Sighting, { unit, value, counts }: FigureFact): boolean =>
	amount.manner === 'fraction' &&
	counted === null &&
	unit === null &&
	counts !== null &&
	Number.isInteger(value) &&
	Math.abs(amount.value * (value + 1) - 1) < 1e-9;

/** `three bilion dlrs`: a misspelled sum. */
const MONEY = /\b(?:dlrs?|dollars?|pounds sterling|euros?|yen|pct|cts)$/i;

/** `48,000 fewer mortgages`. */
const FEWER = /^(?:fewer|less)\s/i;

/** The figure before a number; past brackets that have closed the one before those. */
function beforeBracket(
	text: string,
	found: readonly FigureFact[],
	start: number,
	from: number,
): FigureFact | undefined {
	const last = found.at(-1);
	if (last === undefined || !/^[^()]*\)\s*\S/.test(text.slice(last.end, start))) return last;
	const open = text.lastIndexOf('(', last.start);
	const outside = found.findLast(({ end }) => end <= open);
	return outside !== undefined && outside.start >= from && open - outside.end < 60 ? outside : last;
}

/** With the unit that its list names before its rows. */
function ofList(text: string, seen: Sighting, own: Meaning): Meaning {
	if (own.unit !== null || !own.labelled || seen.amount.manner !== 'digits') return own;
	const unit = unitOfList(text, seen.sentence.start, amountStart(seen));
	return unit === null ? own : { ...own, unit, open: true, why: UNIT_OF_LIST };
}

/** Why the unit of a row is likely only. */
const UNIT_OF_LIST = 'its unit is that of its list';

/** With the unit a bare large number takes over. */
function withUnit(text: string, seen: Sighting, own: Meaning, found: readonly FigureFact[]): Meaning {
	if (own.unit !== null || seen.counted !== null) return own;
	const kin = unitOfKin(text, found, seen.sentence.start, amountStart(seen), seen.amount.value);
	if (kin === null || (own.action !== null && BEFALLS.has(own.action) && !kin.sure)) return own;
	const read = own.counts === null ? ownMeaning(text, measuredIn(seen, kin.unit)) : own;
	return {
		...read,
		unit: kin.unit,
		open: read.open || !kin.sure,
		why: kin.why ?? (kin.sure ? read.why : UNIT_AS_BEFORE),
	};
}

/** "against a 6.99 billion [loss]": the number as an amount of the unit it takes over. */
const measuredIn = (seen: Sighting, unit: string): Sighting => ({
	...seen,
	amount: { ...seen.amount, unit },
	happened: null,
	spot: seen.spot === null ? null : { ...seen.spot, unit },
});

/** "rose five points": of an index, of per cent or of a score. */
const isPoints = ({ counts, change }: Meaning): boolean => change !== null && /\bpoints?$/.test(counts ?? '');

const amountStart = ({ span }: Sighting): number => span.start;

/** "won 31 seats, losing nine": a bare number that a verb takes counts what the one before it counts. */
const sharedObject = (seen: Sighting, own: Meaning, kin: FigureFact | null): string | null =>
	kin !== null &&
	seen.counted === null &&
	own.action !== null &&
	!seen.worth &&
	kin.unit === null &&
	kin.action !== null
		? kin.counts
		: null;

/** "31 people died and 200 were rescued": counts what the one before it counts, most likely. */
const isMoreOf = (text: string, seen: Sighting, own: Meaning, kin: FigureFact | null): boolean =>
	kin !== null &&
	seen.counted === null &&
	own.unit === null &&
	seen.amount.manner !== 'fraction' &&
	(own.action !== null ? isOfSameKind(text, kin, amountStart(seen)) : isBesideThem(text, seen, kin));

/** `5 million adults can't read, while 14 million [can't count]`: a large number with a verb of its own beside those before it. */
const isBesideThem = (text: string, { spot, worth }: Sighting, kin: FigureFact): boolean =>
	worth &&
	spot !== null &&
	kin.unit === null &&
	kin.counts !== null &&
	Number.isInteger(kin.value) &&
	clauseOfSubject(spot.parse, spot.at) !== null &&
	/^[^.;:()"“”]{0,90}(?:,|\s)\s*(?:while|whereas|and|but)\s+(?:(?:about|some|another|a further|nearly|almost|only|just)\s+)*$/.test(
		text.slice(kin.end, spot.parse.words[spot.first]?.start ?? kin.end),
	);

function ownMeaning(text: string, seen: Sighting): Meaning {
	const { amount, spot, counted, countedSpan } = seen;
	const happened = spot !== null && isDifference(spot) ? null : seen.happened;
	const { unit } = amount;
	const noun =
		countedSpan === null ? null : spanText(text, countedSpan).replace(/^(?:more|further|extra|additional)\s+/, '');
	if (spot === null)
		return { unit, counts: noun, action: null, change: null, labelled: false, kin: null, open: false, why: null };
	const measured = readingOf(seen)(spot) ?? shareOf(seen, spot);
	const pointed =
		measured !== null && measured.of === null && counted === null && !isWorthWhat(spot) ? pointedAt(spot) : null;
	const words = measured?.of == null ? null : wordsOf(text, measured.of);
	const tally = seen.tally?.action ?? (words !== null && TOLL.test(words) && unit === null ? 'killed' : null);
	if (tally !== null)
		return {
			unit,
			counts: noun,
			action: tally,
			change: measured?.change ?? null,
			labelled: measured?.labelled ?? false,
			kin: null,
			open: false,
			why: null,
		};
	const backTo = pointed === null ? null : wordsOf(text, pointed);
	const counts = counted !== null && unit !== '%' && !isIndexPoints(noun, words) ? noun : (words ?? noun ?? backTo);
	const event =
		measured?.action == null
			? (happened ??
				accountedFor(spot) ??
				(unit === null || unit === '%' || describes(spot, unit, words) || isDirected(spot) ? null : spentOn(spot)))
			: null;
	const action = measured?.action ?? event?.action ?? null;
	return {
		unit,
		counts,
		action,
		change: measured?.change ?? null,
		labelled: measured?.labelled ?? false,
		kin: null,
		open: measured?.open === true || event?.open === true || backTo !== null,
		why: backTo === null ? null : `the pronoun stands for “${backTo}”`,
	};
}

/** How what a number measures is read, by its unit and whether it counts something. */
function readingOf({ amount: { unit }, counted }: Sighting): (spot: Spot) => Measured | null {
	if (unit !== null && TIME_UNITS.has(unit)) return describedBy;
	if (unit !== null) return measuredBy;
	return counted === null ? measuredBare : changeOf;
}

/** `two thirds of the world's population`. */
const shareOf = ({ amount, counted }: Sighting, { parse, at }: Spot): Measured | null =>
	amount.manner === 'fraction' && counted === null && linkAt(parse, at + 1) === 'of'
		? named(phraseWords(parse, at + 2))
		: null;

/** "a two-day visit", "a 900 acre estate": what happened to the visit is not said of the days. */
const describes = ({ phrase, last }: Spot, unit: string, words: string | null): boolean =>
	(words !== null && TIME_UNITS.has(unit)) || (!isCurrency(unit) && !TIME_UNITS.has(unit) && phrase.head > last);

/** Why the unit of a bare number is likely only. */
const UNIT_AS_BEFORE = 'its unit is that of the amount before it';

/** `the index gained 12 points`: the index. */
const isIndexPoints = (noun: string | null, words: string | null): boolean =>
	words !== null && /^points?$/.test(noun ?? '') && INDEX.test(words.toLowerCase().split(' ').at(-1) ?? '');

/** `one euro worth $1.30` says nothing of what `it` is. */
const isWorthWhat = ({ parse, first }: Spot): boolean => lowerAt(parse, beforeQualifier(parse, first)) === 'worth';

const TOLL = /(?<!\b(?:road|motorway|bridge|tunnel|highway) )\btoll$/i;

const wordsOf = (text: string, span: Span): string =>
	spanText(text, span).replaceAll(/\s+/g, ' ').replaceAll(/[<>]/g, '');
