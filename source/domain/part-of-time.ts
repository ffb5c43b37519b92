/** The part of a time that its words mean: `early next year`, `later this month`, `the end of 2004`. */
export type PartOfTime = 'early' | 'middle' | 'late' | 'earlier' | 'later' | 'rest';

const PARTS: Readonly<Record<string, PartOfTime>> = {
	early: 'early',
	mid: 'middle',
	late: 'late',
	earlier: 'earlier',
	later: 'later',
};

/** Edges of months are in the value itself: the end of January is its last days. */
const EDGES: Readonly<Record<string, PartOfTime>> = {
	beginning: 'early',
	start: 'early',
	outset: 'early',
	middle: 'middle',
	end: 'late',
	close: 'late',
	rest: 'rest',
	remainder: 'rest',
};

const YEARS = /^\d{4}(?:\/\d{4})?$/;

/** Which part of the year, month, week or day that `value` gives the words `text` mean; null where they mean it whole. */
export function partOfTime(text: string, value: string | null): PartOfTime | null {
	const word = /^(?:the\s+)?([a-z]+)/i.exec(text)?.[1]?.toLowerCase();
	if (word === undefined || value === null) return null;
	return PARTS[word] ?? (YEARS.test(value) ? (EDGES[word] ?? null) : null);
}
