import { COURTESY, TITLE_HEADS, TITLE_PARTS } from '../lexicons/titles.ts';
import { GAZETTEER } from './gazetteer.ts';
import { isCapitalised, type Page, sentenceEnd, wordAt } from './page.ts';

/**
 * Whether the word at `at` would make a longer name of the name that has the word at `beside`: capitalised in the midst of a sentence,
 * in no sighting, and neither a title nor a known name of its own. `Bank` of China, New `Jersey`; not `Minister`.
 */
export function prolongs(page: Page, cover: Int32Array, at: number, beside: number): boolean {
	if (at < 0 || page.ends[at] !== page.ends[beside]) return false;
	if (at >= page.tokens.length || cover[at] !== -1 || page.opens[at] === 1) return false;
	if (page.tokens[at]?.shape !== 'word' || !isCapitalised(page, at)) return false;
	const word = wordAt(page, at).replace(/\.$/, '');
	if (COURTESY.has(word) || TITLE_HEADS.has(word.toLowerCase())) return false;
	// Egyptian Foreign Minister, but Air Peru.
	if (at > beside && TITLE_PARTS.has(word.toLowerCase())) return false;
	return GAZETTEER.at(page, at, sentenceEnd(page, at)) === null && !CALENDAR.has(word);
}

/** Capitalised words that stand beside names without being part of them. */
export const CALENDAR = new Set(
	`Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
	October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec I`.split(/\s+/),
);
