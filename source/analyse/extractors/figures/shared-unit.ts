import { type Term, wordAt } from '../../numerals/terms.ts';
import { readSingle, type Single } from './single.ts';
import { readUnit } from './unit.ts';

/** Between numbers of one unit: "from 3 to 4 percent", "5, 6 and 7 pct", "3.2 against 3.4 million". */
const LINKS: ReadonlySet<string> = new Set('to from and or , against vs versus'.split(' '));
/** How far apart two numbers may lie that share their magnitude. */
const NEAR = 20;
/** Numbers of one list. */
const LONGEST = 5;

/** The unit and magnitude a bare number shares with the ones its list or comparison goes on to. */
export function sharedUnit(
	terms: readonly Term[],
	first: Single,
): { readonly unit: string; readonly scale: number; readonly doubt: string | null } | null {
	if (first.manner !== 'digits' || first.max !== null) return null;
	let at = first.to;
	let commas = false;
	for (let count = 0; count < LONGEST; count++) {
		if (!LINKS.has(wordAt(terms, at))) return null;
		commas ||= wordAt(terms, at) === ',';
		const closed = /^(?:and|or)$/.test(wordAt(terms, at + 1));
		const comma = wordAt(terms, at) === ',' && closed ? 1 : 0;
		const listed = wordAt(terms, at) === ',' && !closed;
		const second = readSingle(terms, at + 1 + comma);
		if (second === null || second.manner !== 'digits' || second.currency !== null || second.unit !== null) return null;
		const size = { value: second.value, scale: second.scale, digits: true };
		const { unit, part, hyphened } = readUnit(terms, second.to, null, size);
		if (unit !== null) {
			if (listed || hyphened || part !== 1 || !(unit === '%' || /^[A-Z]{3}$/.test(unit))) return null;
			if (!isNear(first, second)) return null;
			const scale = sharesScale(first, second) ? second.scale : 1;
			return { unit, scale, doubt: unit === '%' && !commas ? null : 'unit of the number beside it' };
		}
		at = second.to;
	}
	return null;
}

/** "205,000 or 12.8 pct" are no two percentages. */
function isNear(first: Single, second: Single): boolean {
	const ratio = first.value / second.value;
	return sharesScale(first, second) || (ratio < NEAR && ratio > 1 / NEAR);
}

function sharesScale(first: Single, second: Single): boolean {
	const ratio = (first.value * second.scale) / second.value;
	return first.scale === 1 && second.scale > 1 && ratio < NEAR && ratio > 1 / NEAR;
}
