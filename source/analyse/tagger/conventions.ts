import type { TokenName } from './names.ts';

/** Seats that news names for those who sit there: "the Kremlin declined to comment". CoNLL annotates them as places. */
const SEATS = new Set([
	'white house',
	'kremlin',
	'pentagon',
	'downing street',
	'élysée',
	'elysee',
	'elysée',
	'blue house',
	'knesset',
	'bundestag',
	'capitol hill',
	'holy see',
]);

/** "(L-R)", "from left": who stands where in a picture. */
const POSITIONS = /^(?:l-r|r-l|l to r|r to l)$/i;

/** A credit's agency has the certainty of the rule, not of the model. */
const CREDIT_SCORE = 0.6;

/** Longest agency in a credit, in tokens. */
const LONGEST_AGENCY = 4;

/**
 * What news conventions tell of one sentence's names beyond what either annotated corpus holds. `isCountry` knows a
 * state's or territory's name.
 */
export function applyConventions(
	tokens: readonly string[],
	names: readonly TokenName[],
	isCountry: (name: string) => boolean,
): TokenName[] {
	const kept: TokenName[] = [];
	for (const name of names) {
		const words = tokens.slice(name.start, name.end);
		const phrase = words.join(' ').toLowerCase();
		if (POSITIONS.test(phrase)) continue;
		const middle = name.start + 1;
		if (words.length === 2 && words.every(isCountry) && !isCountry(phrase)) {
			kept.push({ ...name, end: middle, fine: 'Location' }, { ...name, start: middle, fine: 'Location' });
		} else kept.push(SEATS.has(phrase) ? { ...name, fine: 'Organization' } : name);
	}
	return withCredits(tokens, kept);
}

/** `Ana Ruiz/AFP/Getty Images`: what follows a person after slashes, up to the bracket or the end, are agencies. */
function withCredits(tokens: readonly string[], names: readonly TokenName[]): TokenName[] {
	const all: TokenName[] = [];
	let creditEnd = -1;
	for (const [n, name] of names.entries()) {
		all.push(name);
		const credited = name.fine === 'Person' || (name.fine === 'Organization' && name.start === creditEnd + 1);
		if (!credited) continue;
		const limit = names[n + 1]?.start ?? tokens.length;
		creditEnd = name.end;
		while (tokens[creditEnd] === '/') {
			const start = creditEnd + 1;
			let stop = start;
			while (stop < limit && stop - start < LONGEST_AGENCY && /^\p{Lu}/u.test(tokens[stop] ?? '')) stop++;
			if (stop === start || !['/', ')', ']', '.', undefined].includes(tokens[stop])) break;
			all.push({ start, end: stop, fine: 'Organization', score: CREDIT_SCORE });
			creditEnd = stop;
		}
	}
	return all;
}
