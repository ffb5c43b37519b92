import { amountWords } from './amount.ts';
import type { FigureFact } from './fact.ts';

/** Words for orders of size, from ten on: `tens`, `hundreds of thousands`. */
const SIZES = ['', 'thousands', 'millions', 'billions', 'trillions'];
const FACTORS = ['', 'tens', 'hundreds'];
const LEAST = 10;

/**
 * An order of size as it was told, of the range that it is kept as: `tens of thousands` of 10,000 to 99,999, `several hundred` of 200
 * to 999. Undefined of any other range.
 */
function orderWords(value: number, max: number): string | undefined {
	if (value === 24 && max === 99) return 'dozens';
	if (value === 40 && max === 199) return 'scores';
	const several = max + 1 === value * 5;
	const base = several ? value / 2 : value;
	if (max + 1 !== base * 10 || base < LEAST) return undefined;
	const zeros = Math.round(Math.log10(base));
	if (10 ** zeros !== base) return undefined;
	const [size, factor] = [SIZES[Math.floor(zeros / 3)], FACTORS[zeros % 3]];
	if (size === undefined || factor === undefined) return undefined;
	const words = [factor, size].filter((word) => word !== '');
	return several ? `several ${words.map((word) => word.slice(0, -1)).join(' ')}` : words.join(' of ');
}

type Amount = Pick<FigureFact, 'value' | 'max' | 'unit' | 'counts' | 'by'>;

/** One part of more than so many is told in decimals. */
const MOST_PARTS = 1_000;

/** A share of what is counted: `half`, `1/13`, `2/3`, else `30%`. */
function shareWords(value: number): string {
	if (value === 0.5) return 'half';
	const words = amountWords(value);
	if (words.includes('/')) return words;
	const parts = Math.round(1 / value);
	if (parts <= MOST_PARTS && Math.round(1e4 / parts) === Math.round(value * 1e4)) return `1/${parts}`;
	return `${Math.round(value * 1_000) / 10}%`;
}

/**
 * How much a figure tells, without unit and qualifier, in words that the article could have: no number that is only how an order
 * of size is kept. `of`: what is counted follows with that word: `tens of thousands of people`, `1/13 of cards`.
 */
export function figureAmount({ value, max, unit, counts, by }: Amount): {
	readonly words: string;
	readonly of: boolean;
} {
	const order = by === 'figure/order' && max !== null ? orderWords(value, max) : undefined;
	if (order !== undefined) return { words: order, of: !order.startsWith('several') };
	const isShare =
		by === 'figure/fraction' && unit === null && counts !== null && max === null && value > 0 && value < 1;
	return { words: isShare ? shareWords(value) : amountWords(value, max), of: isShare };
}
