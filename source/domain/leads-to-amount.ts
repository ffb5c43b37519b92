import type { FigureFact } from './fact.ts';

/** Whether what happened ends in the word that leads to the amount, which stands behind it then: `rents rose to 30 EUR`. */
export const leadsToAmount = ({ action }: Pick<FigureFact, 'action'>): boolean =>
	action !== null && /\s(?:to|from|at|by|of|for|with|on|in|into|over|above|below|under|between|past)$/.test(action);
