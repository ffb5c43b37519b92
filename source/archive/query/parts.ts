import { FIELD_NAMES } from './fields.ts';
import { lexemes } from './lexemes.ts';

/** More parts than these are no query that anybody reads part by part. */
const MOST_PARTS = 8;

/**
 * The parts of a query that an article must all fit, each as a query of its own: `said-by:straw (iraq OR iran) -war` has three.
 * None where it is of one part, or of alternatives. All but the last end in a space: their words are whole.
 */
export function partsOf(query: string): string[] {
	const spans: { start: number; end: number }[] = [];
	let depth = 0;
	let goesOn = false;
	for (const { type, start, end } of lexemes(query, FIELD_NAMES)) {
		if (depth === 0 && type === 'or') return [];
		if (depth > 0 || goesOn || type === 'near' || type === 'close') {
			const last = spans.at(-1);
			if (last) last.end = end;
		} else if (type !== 'and') spans.push({ start, end });
		if (type === 'open') depth += 1;
		if (type === 'close') depth -= 1;
		// What is denied or near comes with the next piece.
		goesOn = depth === 0 && (type === 'not' || type === 'minus' || type === 'near');
	}
	if (spans.length < 2 || spans.length > MOST_PARTS) return [];
	return spans.map(({ start, end }, at) => query.slice(start, end) + (at < spans.length - 1 ? ' ' : ''));
}
