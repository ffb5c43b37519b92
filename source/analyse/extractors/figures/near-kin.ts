import type { FigureFact } from '../../../domain/fact.ts';
import { BEFALLS } from '../../lexicons/happenings.ts';
import { isOfSameKind } from './kinship.ts';
import { isCurrency, isPeriod, type Meaning } from './measure.ts';
import { isPersonNoun } from './persons.ts';
import type { Sighting } from './sighting.ts';
import { clauseOfSubject } from './spot.ts';

/** `flattened 1,200 houses and left 9,000 homeless`: no houses. */
export const fits = ({ action }: Meaning, kin: FigureFact | null): boolean =>
	kin?.counts == null ||
	!OF_PEOPLE_ALONE.test(action ?? '') ||
	isPersonNoun(kin.counts.toLowerCase().split(/\s+/).at(-1) ?? '') ||
	(kin.action !== null && BEFALLS.has(kin.action));

/** What befalls nobody but people. */
const OF_PEOPLE_ALONE =
	/^(?:displaced|arrested|jailed|charged|detained|convicted|sentenced|hospitalized|laid off|jobless|unemployed|taken hostage)$/;

/** "scored two goals and set up a third": one more of them, no share. */
export const isNextInLine = ({ amount, counted }: Sighting, { unit, value, counts }: FigureFact): boolean =>
	amount.manner === 'fraction' &&
	counted === null &&
	unit === null &&
	counts !== null &&
	Number.isInteger(value) &&
	Math.abs(amount.value * (value + 1) - 1) < 1e-9;

/** `895 dlrs in the second year` behind `855 dlrs in the first year of a [two-year] contract`: what only describes stands between no two figures. */
const pastPeriods = (text: string, found: readonly FigureFact[]): FigureFact | undefined => {
	const last = found.at(-1);
	const before = found.at(-2);
	const describes = last !== undefined && isPeriod(last.unit) && text.slice(last.start, last.end).includes('-');
	return describes && before !== undefined && isCurrency(before.unit) && last.start - before.end < NEAR ? before : last;
};

/** Characters from an amount to a length that describes something behind it. */
const NEAR = 60;

/** The figure before a number; past brackets that have closed the one before those. */
export function beforeBracket(
	text: string,
	found: readonly FigureFact[],
	start: number,
	from: number,
): FigureFact | undefined {
	const last = pastPeriods(text, found);
	if (last === undefined || !/^[^()]*\)\s*\S/.test(text.slice(last.end, start))) return last;
	const open = text.lastIndexOf('(', last.start);
	const outside = found.findLast(({ end }) => end <= open);
	return outside !== undefined && outside.start >= from && open - outside.end < 60 ? outside : last;
}

/** "won 31 seats, losing nine": a bare number that a verb takes counts what the one before it counts. */
export const sharedObject = (seen: Sighting, own: Meaning, kin: FigureFact | null): string | null =>
	kin !== null &&
	seen.counted === null &&
	own.action !== null &&
	!seen.worth &&
	kin.unit === null &&
	kin.action !== null
		? kin.counts
		: null;

/** "31 people died and 200 were rescued": counts what the one before it counts, most likely. */
export const isMoreOf = (text: string, seen: Sighting, own: Meaning, kin: FigureFact | null): boolean =>
	kin !== null &&
	seen.counted === null &&
	own.unit === null &&
	seen.amount.manner !== 'fraction' &&
	(own.action !== null ? isOfSameKind(text, kin, seen.span.start) : isBesideThem(text, seen, kin));

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
