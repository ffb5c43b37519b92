import type { Block } from '../../../domain/article.ts';
import type { FigureFact } from '../../../domain/fact.ts';

/** A line that sets this period's amount beside another's: `Turnover 1.10 billion vs 947.2 mln`. */
const ROW = /^\s*\p{Lu}[^.!?]{0,120}?\d[^!?]{0,60}?\s(?:vs|versus)\.?\s/u;
/** From here on an amount in a row of sums is a sum itself. */
const SUM = 1e5;
/** What rows give that is no money. */
const NO_MONEY =
	/\b(?:shrs?|shares?|units?|stores?|outlets?|employees|staff|workforce|production|output|volumes?|shipments|deliveries|tonnage|passengers?|subscribers?|customers?|homes|rooms|vehicles?|cars|trucks|ounces?|barrels?|tonnes?|tons|bpd|acres|miles|traffic|policies|accounts|members|reserves)\b/i;

/** Sums that a table gives without their money have, most likely, that of its other rows, where those have but one. */
export function withMoneyOfRows(
	text: string,
	blocks: readonly Block[],
	found: readonly FigureFact[],
): readonly FigureFact[] {
	if (!found.some(isBareSum)) return found;
	const rows = blocks.filter(({ start, end }) => end - start < LONGEST && ROW.test(text.slice(start, end)));
	if (rows.length < 2) return found;
	const inRow = ({ start }: FigureFact): boolean => rows.some((row) => row.start <= start && start < row.end);
	const monies = new Set(
		found.filter((fact) => /^[A-Z]{3}$/.test(fact.unit ?? '') && inRow(fact)).map(({ unit }) => unit),
	);
	const [money] = monies;
	if (monies.size !== 1 || money == null) return found;
	return found.map((fact) =>
		isBareSum(fact) && inRow(fact) ? { ...fact, unit: money, certainty: 'likely', why: MONEY_OF_ROWS } : fact,
	);
}

const LONGEST = 1200;
const MONEY_OF_ROWS = 'its money is that of the other rows';

const isBareSum = ({ unit, value, counts }: FigureFact): boolean =>
	unit === null && value >= SUM && !NO_MONEY.test(counts ?? '');
