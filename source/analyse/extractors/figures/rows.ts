import type { Block } from '../../../domain/article.ts';
import type { FigureFact, Level } from '../../../domain/fact.ts';

/** A line that sets this period's amount beside another's: `Turnover 1.10 billion vs 947.2 mln`. */
const ROW =
	/^\s*\p{Lu}[^.!?]{0,120}?(?:\d[^!?]{0,60}?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:mln|bln|billion|million))\s(?:vs|versus)\.?\s/u;
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
	const told = withMoneyOfArticle(found);
	const rows = blocks.filter(({ start, end }) => end - start < LONGEST && isRow(text.slice(start, end)));
	if (rows.length < 2) return told;
	const inRow = ({ start }: FigureFact): boolean => rows.some((row) => row.start <= start && start < row.end);
	const monies = new Set(
		found.filter((fact) => /^[A-Z]{3}$/.test(fact.unit ?? '') && inRow(fact)).map(({ unit }) => unit),
	);
	const [money] = monies;
	if (monies.size !== 1 || money == null) return told;
	return told.map((fact) =>
		isBareSum(fact) && inRow(fact) ? { ...fact, unit: money, certainty: 'likely', why: MONEY_OF_ROWS } : fact,
	);
}

const isRow = (line: string): boolean => /vs|versus/.test(line) && ROW.test(line);

/** `profits rising to [54.6 mln]`: a large sum of money without its name is in the only money that the article tells. */
function withMoneyOfArticle(found: readonly FigureFact[]): readonly FigureFact[] {
	if (!found.some(isSumOfMoney)) return found;
	const monies = new Set(found.flatMap(({ unit }) => (unit !== null && /^[A-Z]{3}$/.test(unit) ? [unit] : [])));
	const [money] = monies;
	if (monies.size !== 1 || money === undefined) return found;
	const asSum = (level: Level | null): Level | null =>
		level !== null && level.unit === null && level.value >= SUM ? { ...level, unit: money } : level;
	return found.map((fact) =>
		isSumOfMoney(fact)
			? { ...fact, unit: money, from: asSum(fact.from), to: asSum(fact.to), certainty: 'likely', why: MONEY_OF_ARTICLE }
			: fact,
	);
}

const MONEY_OF_ARTICLE = 'its money is the only one of the article';

const isSumOfMoney = ({ unit, value, counts }: FigureFact): boolean =>
	unit === null && value >= SUM && OF_MONEY.test(counts ?? '') && !NO_MONEY.test(counts ?? '');

/** What is reckoned in money alone. */
const OF_MONEY =
	/\b(?:profits?|loss(?:es)?|sales|turnover|revenues?|earnings|income|dividends?|debts?|costs?|expenses|expenditure|spending|taxe?s?|deficit|surplus|assets|loans?|deposits|net|revs)$/i;

const LONGEST = 1200;
const MONEY_OF_ROWS = 'its money is that of the other rows';

const isBareSum = ({ unit, value, counts }: FigureFact): boolean =>
	unit === null && value >= SUM && !NO_MONEY.test(counts ?? '');
