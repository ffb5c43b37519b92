/** Made when first needed: it takes a third of what Node itself takes to start. */
let decimals: Intl.NumberFormat | undefined;

const DECIMALS = 6;
/** A number of no more decimals than are shown, whole and fraction. */
const PLAIN = new RegExp(`^(-?\\d+)(\\.\\d{1,${DECIMALS}})?$`);

/** As `Intl.NumberFormat` writes it: `12,345`, `-0.5`, six decimals at most. */
export function numberWords(value: number): string {
	const [, whole, fraction = ''] = Object.is(value, -0) ? [] : (PLAIN.exec(String(value)) ?? []);
	if (whole === undefined) {
		decimals ??= new Intl.NumberFormat('en', { maximumFractionDigits: DECIMALS });
		return decimals.format(value);
	}
	return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${fraction}`;
}

export const counted = (count: number, one: string): string => `${numberWords(count)} ${one}${count === 1 ? '' : 's'}`;

/** Shares whose decimals do not end: "a third" is kept as 0.3333. */
const ENDLESS = [3, 6, 7, 9];

/** `1/3` of 0.3333; undefined of any other number. */
function shareWords(value: number): string | undefined {
	if (value <= 0 || value >= 1 || Number.isInteger(value * 1e3)) return undefined;
	for (const of of ENDLESS) {
		const parts = Math.round(value * of);
		if (Math.round((parts / of) * 1e4) / 1e4 === value) return `${parts}/${of}`;
	}
	return undefined;
}

/** `1,240.5`, and of a range both ends: `200–300`, `-12 to -5`; of a share that has no end in decimals `2/3`. */
export function amountWords(value: number, max: number | null = null): string {
	if (max === null) return shareWords(value) ?? numberWords(value);
	return `${numberWords(value)}${value < 0 ? ' to ' : '–'}${numberWords(max)}`;
}

/** A unit's word that is counted: the mile of "miles per hour", the degree of "degrees Celsius". */
const COUNTED =
	/^(?:(?:square|cubic|nautical|troy|fluid|long|short|linear|light|board|imperial|US|percentage|basis) )?(\S+)/;

/** A unit as counted: periods and measures in the plural, currencies and `%` as they are. */
export function unitWords(unit: string, value: number): string {
	if (value === 1 || unit === '%' || /^[A-Z]{3}$/.test(unit)) return unit;
	const word = COUNTED.exec(unit)?.[1] ?? unit;
	const end = unit.indexOf(word) + word.length;
	const compound = /^ (?:hour|thermal unit)/.test(unit.slice(end)) ? unit.length : end;
	return plural(unit.slice(0, compound)) + unit.slice(compound);
}

const SAME: ReadonlySet<string> = new Set(['hertz', 'horsepower', 'kelvin']);

function plural(unit: string): string {
	if (SAME.has(unit) || unit.endsWith('hertz')) return unit;
	if (/foot$/.test(unit)) return unit.replace(/foot$/, 'feet');
	if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`;
	return /(?:ch|s|x)$/.test(unit) ? `${unit}es` : `${unit}s`;
}
