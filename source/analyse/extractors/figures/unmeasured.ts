import type { Sighting } from './sighting.ts';
import { lowerAt, type Spot } from './spot.ts';

/** "output rose to 5,200": a number in figures that counts nothing may have its unit elsewhere; an audience is people. */
export const isUnmeasured = ({ counted, amount, happened }: Sighting, counts: string | null): boolean =>
	counted === null && counts !== null && amount.manner === 'digits' && happened === null && !BODIES.test(counts);

const BODIES =
	/\b(?:audience|crowd|population|attendance|gate|number|numbers|toll|workforce|staff|membership|turnout|circulation|readership|count|tally|payroll|viewership|headcount|seats?|votes?|index|people|men|women|children)$/i;

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
