import type { Told } from './told.ts';

/** `41 % [below] the average`, `$9m [short]`, `15 % [higher]`. */
const APART =
	/^\s+(?:above|below|higher|lower|short(?:\s+of)?|better|worse|cheaper|dearer|faster|slower|larger|smaller|bigger|longer|shorter|stronger|weaker|heavier|taller|older|younger|richer|poorer|warmer|colder|behind|ahead|clear|away)\b/;

/** Whether an amount in a unit is told of something although it is how far that is from another: `the grant was [41 %] below the cost`. */
export const isDifference = ({ fact: { unit, counts, action }, behind }: Told): boolean =>
	unit !== null && counts !== null && action === null && APART.test(behind);
