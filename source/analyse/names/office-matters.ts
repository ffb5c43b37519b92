import { type Page, wordAt } from './page.ts';

/** The Minister of Employment and [Labour]; the Ministry of Trade, [Labour] and Ports. */
export function isOfficesMatter(page: Page, first: number): boolean {
	for (let at = first - 1; at > first - LONGEST_OFFICE; at--) {
		const word = wordAt(page, at);
		if (/^(?:of|for)$/.test(word)) return OFFICES.test(wordAt(page, at - 1));
		if (!/^(?:\p{Lu}.*|,|and|&)$/u.test(word)) return false;
	}
	return false;
}

const LONGEST_OFFICE = 10;
const OFFICES =
	/^(?:Ministers?|Ministry|Secretary|Department|Commissioner|Directorate|Undersecretary|Under-Secretary)$/;
