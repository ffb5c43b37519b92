import type { Sighting } from './sighting.ts';

/** "output rose to 5,200": a number in figures that counts nothing may have its unit elsewhere; an audience is people. */
export const isUnmeasured = ({ counted, amount, happened }: Sighting, counts: string | null): boolean =>
	counted === null && counts !== null && amount.manner === 'digits' && happened === null && !BODIES.test(counts);

const BODIES =
	/\b(?:audience|crowd|population|attendance|gate|number|numbers|toll|workforce|staff|membership|turnout|circulation|readership|count|tally|payroll|viewership|headcount|seats?|votes?|people|men|women|children)$/i;
