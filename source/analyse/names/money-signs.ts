import { CURRENCY_CODES, LETTERED_SIGNS, NATIONAL_CURRENCIES } from '../lexicons/currencies.ts';
import { type Page, wordAt } from './page.ts';
import type { Sighting } from './sighting.ts';

/**
 * Drops the letters of a sum: the US of `US$5m` and the CHF of `CHF 40m` name no country and no firm; nor does the people
 * a currency is called after, in Swiss francs.
 */
export const dropMoneySigns = (page: Page, seen: readonly Sighting[]): readonly Sighting[] =>
	seen.filter(
		({ kind, first, last }) =>
			last - first > 1 ||
			!(isBeforeSign(page, last) || isBeforeFigures(page, last) || (kind === 'group' && isCurrencys(page, first))),
	);

const isCurrencys = (page: Page, first: number): boolean =>
	COINS.test(wordAt(page, first + 1)) &&
	NATIONAL_CURRENCIES.has(`${wordAt(page, first).toLowerCase()} ${wordAt(page, first + 1)}`);

/** Small, and nothing but money; Finnish marks may be a school's. */
const COINS =
	/^(?:francs?|dollars?|dlrs|pounds?|crowns?|kron[aeo]r?|kroners?|pesos?|rupees?|roubles?|rubles?|dinars?|dirhams?|liras?|lire|guilders?|pesetas?|escudos?|schillings?|drachmas?|yuan|won|ringgit|zlotys?|forints?|shillings?|markka|koruna)$/;

function isBeforeSign(page: Page, last: number): boolean {
	const [letters, sign] = [page.tokens[last - 1], page.tokens[last]];
	if (letters === undefined || sign === undefined || letters.end !== sign.start) return false;
	const mark = /^[$£€¥]/.exec(sign.text)?.[0];
	return mark !== undefined && LETTERED_SIGNS.has(letters.text.toLowerCase() + mark);
}

/** An ISO code in capitals, at figures of a sum; `TOP 40` and `ALL 12` are words. */
function isBeforeFigures(page: Page, last: number): boolean {
	const word = wordAt(page, last - 1);
	return (
		/^[A-Z]{3}$/.test(word) &&
		CURRENCY_CODES.has(word.toLowerCase()) &&
		/^\d[\d,.]*(?:k|m|mn|bn|tn)?$/i.test(wordAt(page, last))
	);
}
