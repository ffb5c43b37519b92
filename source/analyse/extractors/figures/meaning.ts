import type { FigureFact } from '../../../domain/fact.ts';
import { spanText } from '../../../domain/span.ts';
import { BEFALLS } from '../../lexicons/happenings.ts';
import { isDoerOfTwo } from './befallen.ts';
import { ofList, withUnit } from './borrowed-unit.ts';
import { isChangeForm } from './change-forms.ts';
import { CURRENCY } from './clause-subject.ts';
import { AS_BEFORE } from './compared.ts';
import { deedOf, foreseenAs } from './deed.ts';
import { EXPECTED, isAhead, isDue, isExpected } from './expected.ts';
import { goesOn } from './follower.ts';
import { isIntended } from './intended.ts';
import { inherit } from './kinship.ts';
import { type Meaning, POSSIBLE } from './measure.ts';
import { isDirected } from './measured.ts';
import { beforeBracket, fits, isMoreOf, isNextInLine, sharedObject } from './near-kin.ts';
import { noSurer } from './no-surer.ts';
import { isNotDone } from './not-done.ts';
import { ofOpening } from './of-whole.ts';
import { ownMeaning } from './own-meaning.ts';
import { isOfPlanned, isWanted } from './planned.ts';
import type { Sighting } from './sighting.ts';
import { takenOver } from './taken-over.ts';
import { isDifference, isSoMuchMore, isUnmeasured } from './unmeasured.ts';
import { byItsForm } from './unnamed.ts';
import { isNoDeed, isOwnHurt } from './wronged.ts';

/** Reads what a sighted number says, or takes it over from the figure before it; null for a bare number that says nothing. */
export function meaningOf(
	text: string,
	seen: Sighting,
	found: readonly FigureFact[],
	isLabelled: (index: number) => boolean,
): Meaning | null {
	const meaning = toldOf(text, seen, found, isLabelled);
	if (meaning === null || (seen.row && meaning.counts === null && meaning.unit === null)) return null;
	return inPoints(text, seen, byItsForm(text, seen, withoutDeed(withDeed(seen, meaning))));
}

/** `the index fell [44 points]`, `a fall of [52.5 points]`: what a change is measured in is no thing counted. */
function inPoints(text: string, { countedSpan, amount }: Sighting, meaning: Meaning): Meaning {
	const { unit, counts, action, change } = meaning;
	if (unit !== null || countedSpan === null || !/^points?$/.test(spanText(text, countedSpan))) return meaning;
	if (amount.manner !== 'digits' || (change === null && !isChangeForm(action))) return meaning;
	return { ...meaning, unit: 'point', counts: /^points?$/.test(counts ?? '') ? null : counts };
}

const withoutDeed = (meaning: Meaning): Meaning =>
	meaning.action !== null &&
	meaning.change === null &&
	(isNoDeed(meaning.action, meaning.unit) || isOwnHurt(meaning.action, meaning.counts))
		? { ...meaning, action: null }
		: meaning;

/** With what its clause says of it, where neither it nor a figure before it told. */
function withDeed({ spot, counted, multiple }: Sighting, meaning: Meaning): Meaning {
	const { action, change, labelled, unit, why, counts } = meaning;
	if (spot === null || multiple || action !== null || change !== null || labelled) return meaning;
	if (why === AS_BEFORE) {
		const foreseen = foreseenAs(spot);
		return foreseen === null ? meaning : { ...meaning, action: foreseen, open: true };
	}
	if (isDirected(spot) || (isDifference(spot) && !isSoMuchMore({ ...spot, unit })) || CURRENCY.test(counts ?? ''))
		return meaning;
	const deed = deedOf(
		{ ...spot, unit },
		meaning.of ?? null,
		counted !== null && unit === null && !/\bpoints?$/.test(counts ?? ''),
	);
	if (deed === null || (unit === null && BEFALLS.has(deed.action) && isDoerOfTwo(spot))) return meaning;
	const open = meaning.open || deed.open;
	return { ...meaning, action: deed.action, open, why: why ?? (open ? POSSIBLE : null) };
}

function toldOf(
	text: string,
	seen: Sighting,
	found: readonly FigureFact[],
	isLabelled: (index: number) => boolean,
): Meaning | null {
	const { amount, sentence } = seen;
	const start = seen.span.start;
	const last = beforeBracket(text, found, start, sentence.start);
	const before = last === found.at(-1) ? found : found.filter(({ start: at }) => at <= (last?.start ?? 0));
	const near =
		last !== undefined && (last.start >= sentence.start || /^[^.;:()"“”]{0,60};\s*$/.test(text.slice(last.end, start)));
	const read = asExpected(seen, withUnit(text, seen, ofList(text, seen, ownMeaning(text, seen)), before));
	const own = noSurer(text, seen, read, near ? last : undefined);
	const previous = near ? last : null;
	const opened = ofOpening(text, seen, own, near ? (last ?? null) : null);
	if (opened !== own) return opened;
	if (last !== undefined) {
		const over = takenOver({ text, seen, own, previous: last, near, found, isLabelled, start });
		if (over !== null) return over;
	}
	const kin = previous !== null && amount.unit === null && !isOfTimes(text, previous) ? previous : null;
	if (kin !== null && isNextInLine(seen, kin)) return null;
	const inherited = inherit(text, fits(own, kin) ? kin : null, start, own.counts !== null);
	const known = own.counts ?? inherited.counts ?? (fits(own, kin) ? sharedObject(seen, own, kin) : null);
	const whole = kin === null ? null : wholeBefore(text, before, kin);
	const like =
		known === null && fits(own, whole) && isMoreOf(text, seen, own, kin) && !/\blives$/.test(kin?.counts ?? '');
	const counts = like ? (whole?.counts ?? null) : known;
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
		(like && counts !== null ? `${counts}, as the number before it` : null) ??
		(action !== null && own.action === null ? goesOn(action) : own.open ? POSSIBLE : null);
	return { ...own, counts, action, open, kin: inherited.near ? kin : null, why };
}

/** Of `killed 40 people, including [12 Peruvians], and hurt 200` the 40: what is told beside a part is more of its whole. */
function wholeBefore(text: string, found: readonly FigureFact[], kin: FigureFact): FigureFact {
	const whole = found[found.lastIndexOf(kin) - 1];
	if (whole === undefined || whole.unit !== null || whole.action !== kin.action) return kin;
	const between = text.slice(whole.end, kin.start);
	const isPart = PART_OPENS.test(between) || /\bof\s+(?:them|whom|those)\b/.test(text.slice(kin.start, kin.end));
	return isPart && between.length < NEAR ? whole : kin;
}

const PART_OPENS = /^[^.;]*\b(?:including|among\s+(?:them|whom))\b[^.;]*$/;

/** Characters from a whole to the part that is told of it. */
const NEAR = 80;

/** `tenfold, with [200 million] sold`, `twice`: so many times is no part of what follows. */
const isOfTimes = (text: string, { start, end, unit }: FigureFact): boolean =>
	unit === null && /(?:fold|twice|times)$/.test(text.slice(start, end));

/** In doubt where it is what somebody foresaw, or no more than ahead. */
function asExpected({ spot }: Sighting, own: Meaning): Meaning {
	if (spot === null) return own;
	if (isExpected(spot)) return { ...own, open: true, why: EXPECTED };
	if (own.open) return own;
	return isOfPlanned(spot) ||
		isWanted(spot) ||
		isDue(spot) ||
		isNotDone(spot) ||
		(own.action === null && isAhead(spot)) ||
		isIntended(spot)
		? { ...own, open: true, why: POSSIBLE }
		: own;
}

/** `three bilion dlrs`: a misspelled sum. */
const MONEY = /\b(?:dlrs?|dollars?|pounds sterling|euros?|yen|pct|cts)$/i;

/** `48,000 fewer mortgages`. */
const FEWER = /^(?:fewer|less)\s/i;

/** "rose five points": of an index, of per cent or of a score. */
const isPoints = ({ counts, change }: Meaning): boolean => change !== null && /\bpoints?$/.test(counts ?? '');
