import type { FigureFact } from '../../../domain/fact.ts';

/** Behind an amount that is one piece's part of a total: `48 cts per share`, `17 dlrs a barrel`, `$40 each`. */
const EACH_ONE =
	/^\s+(?:(?:a|an|per|each)\s+(share|unit|ton|tonne|barrel|bushel|pound|lb|ounce|oz|kilo|kg|litre|liter|gallon|head|person|passenger|child|pupil|patient|student|employee|worker|household|seat|ticket|room|mile|kilometre|acre|hectare)|each|apiece)\b/i;

/** What is reckoned per share too. */
const BY_SHARE =
	/\b(?:earnings|profits?|income|net|loss(?:es)?|gains?|charges?|revenues?|sales|dividends?|payout|cash flow|turnover|assets|book value)$/i;

/** The piece an amount is for each of: of `48 cts per share` the share; null where it is a total. */
export function pieceOf(text: string, end: number): string | null {
	const found = EACH_ONE.exec(text.slice(end, end + 30));
	return found === null ? null : (found[1] ?? 'one').toLowerCase();
}

/** What an amount for each piece measures beside a total: of `earnings` the `earnings per share`; no more than that is said for sure. */
export const forEach = (counts: string | null, piece: string): string | null => {
	if (counts === null || piece !== 'share') return null;
	if (/\b(?:shares|stock)$/.test(counts)) return piece;
	return BY_SHARE.test(counts) ? `${counts}${PER_SHARE}` : null;
};

export const PER_SHARE = ' per share';

/** Amounts so far apart are not both totals, nor both for each piece. */
const FAR = 100;

export const isFar = (one: number, other: number): boolean => one >= other * FAR || other >= one * FAR;

/** `4.3 mln, or 48 cts a share, vs [3.9 mln], or [44 cts]`: the amount of its own size in the same money. */
export function ofItsSize(
	found: readonly FigureFact[],
	{ unit, value, from }: { readonly unit: string | null; readonly value: number; readonly from: number },
): FigureFact | undefined {
	return found.findLast((fact) => fact.start >= from && fact.unit === unit && !isFar(value, fact.value));
}
