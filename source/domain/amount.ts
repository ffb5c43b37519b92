/** Made when first needed: it takes a tenth of what Node itself takes to start. */
let decimals: Intl.NumberFormat | undefined;

function numberWords(value: number): string {
	if (Number.isSafeInteger(value) && !Object.is(value, -0)) return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
	decimals ??= new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
	return decimals.format(value);
}

/** `1,240.5`, and of a range both ends: `200–300`, `-12 to -5`. */
export function amountWords(value: number, max: number | null = null): string {
	if (max === null) return numberWords(value);
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
