import type { FigureFact } from '../../../domain/fact.ts';
import { BEFALLS } from '../../lexicons/happenings.ts';
import { unitOfKin } from './kinship.ts';
import { unitBefore, unitOfList } from './lead-in.ts';
import type { Meaning } from './measure.ts';
import { ownMeaning } from './own-meaning.ts';
import type { Sighting } from './sighting.ts';

/** With the unit that its list names before its rows. */
export function ofList(text: string, seen: Sighting, own: Meaning): Meaning {
	if (own.unit !== null || !(own.labelled || seen.row) || seen.amount.manner !== 'digits') return own;
	const named = unitOfList(text, seen.sentence.start, seen.span.start);
	const unit = named ?? (seen.row ? unitBefore(text, seen.span.start) : null);
	return unit === null ? own : { ...own, unit, open: true, why: UNIT_OF_LIST };
}

/** Why the unit of a row is likely only. */
const UNIT_OF_LIST = 'its unit is that of its list';

/** With the unit a bare large number takes over. */
export function withUnit(text: string, seen: Sighting, own: Meaning, found: readonly FigureFact[]): Meaning {
	if (own.unit !== null || seen.counted !== null) return own;
	const kin = unitOfKin(text, found, seen.sentence.start, seen.span.start, seen.amount.value);
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

/** Why the unit of a bare number is likely only. */
const UNIT_AS_BEFORE = 'its unit is that of the amount before it';
