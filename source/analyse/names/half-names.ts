import { ROLE_NOUNS, TITLE_ABBREVIATIONS } from '../lexicons/role-titles.ts';
import { COURTESY, TITLE_HEADS, TITLE_PARTS } from '../lexicons/titles.ts';
import { OPENERS } from '../segment/abbreviations.ts';
import { isCapitalised, type Page, wordAt } from './page.ts';
import { CALENDAR } from './prolongs.ts';
import { coverOf, foldedOf, type Sighting } from './sighting.ts';
import { surnamesOf } from './surnames.ts';

/** What half a name is worth: a candidate. */
const HALF = 0.5;

/**
 * A lone word taken for a person behind a capitalised word that nobody took for anything is half of some longer name: Tin
 * [Airship], the band. It is a person for somebody to confirm; but not where the article has a person of that surname.
 */
export function doubtHalves(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	let cover: Int32Array | null = null;
	let surnames: ReadonlySet<string> | null = null;
	return seen.map((sighting) => {
		const { kind, first, last, settled, score } = sighting;
		if (kind !== 'person' || settled || score <= HALF || last - first !== 1 || !isCapitalised(page, first - 1))
			return sighting;
		const before = wordAt(page, first - 1);
		if (page.opens[first] === 1 || page.opens[first - 1] === 1 || isTitle(before)) return sighting;
		if (page.tokens[first - 1]?.end !== sighting.start - 1) return sighting;
		cover ??= coverOf(page, seen);
		surnames ??= surnamesOf(page, seen);
		if (cover[first - 1] !== -1 || surnames.has(foldedOf(page, sighting))) return sighting;
		return { ...sighting, score: HALF };
	});
}

/** Whether a word written large before a name says what its bearer is, or only opens a sentence. */
export function isTitle(word: string): boolean {
	const lower = word.toLowerCase().replace(/\.$/, '');
	return (
		COURTESY.has(word.replace(/\.$/, '')) ||
		TITLE_HEADS.has(lower) ||
		TITLE_PARTS.has(lower) ||
		TITLE_ABBREVIATIONS.has(lower) ||
		ROLE_NOUNS.has(lower) ||
		ROLE_NOUNS.has(lower.replace(/s$/, '')) ||
		OPENERS.has(word) ||
		CALENDAR.has(word)
	);
}
