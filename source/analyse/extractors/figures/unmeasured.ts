import { isCurrency } from './measure.ts';
import type { Sighting } from './sighting.ts';
import { lowerAt, type Spot } from './spot.ts';

/** "output rose to 5,200": a number in figures that counts nothing may have its unit elsewhere; an audience is people. */
export const isUnmeasured = ({ counted, amount, happened, multiple }: Sighting, counts: string | null): boolean =>
	!multiple &&
	counted === null &&
	counts !== null &&
	amount.manner === 'digits' &&
	happened === null &&
	!BODIES.test(counts);

const BODIES =
	/\b(?:audience|crowd|population|attendance|gate|number|numbers|toll|workforce|staff|membership|turnout|circulation|readership|count|tally|payroll|viewership|headcount|seats?|votes?|index|people(?: (?:out of|in|without) (?:work|employment)| on benefits?)?|men|women|children)$/i;

/** `230 fewer injuries`, `12 more deaths than in May`, `5 % more arrests`: how far two counts are apart befell nobody. */
export function isDifference({ parse, first, last, unit }: Spot): boolean {
	for (let at = first + 1; at <= last + 1; at++) {
		const lower = lowerAt(parse, at);
		if (lowerAt(parse, at + 1) === 'than') return false;
		if (/^(?:fewer|less)$/.test(lower)) return true;
		if (lower === 'more') return unit === '%' || parse.words.slice(at).some((word) => word.lower === 'than');
	}
	return false;
}

/** `pay [72 %] more for ore`, `earn [19 %] less than men`: the size of a sum that a verb takes, with no noun of its own. */
export function isSoMuchMore({ parse, last, unit }: Spot): boolean {
	if (!/^(?:more|less)$/.test(lowerAt(parse, last + 1)) || (unit !== '%' && !isCurrency(unit))) return false;
	const next = parse.words[last + 2];
	return next === undefined || /^(?:preposition|mark|comma|time|coordinator|quote|subordinator)$/.test(next.class);
}
