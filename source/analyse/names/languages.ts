import { demonymLemma } from '../lexicons/demonyms.ts';
import { type Page, wordAt } from './page.ts';
import { CLOSED } from './plain-words.ts';
import type { Sighting } from './sighting.ts';

const SPEAKING = /^(?:speaks?|spoke|spoken|speaking|learns?|learnt|learned|learning|fluent|understands?|understood)$/;
/** No people is called so. */
const LANGUAGES =
	/^(?:Mandarin|Cantonese|Hindi|Urdu|Gaelic|Yiddish|Swahili|Esperanto|Farsi|Pashto|Tagalog|Sanskrit|Afrikaans)$/;
const HOW = /^(?:fluent|good|perfect|broken|better|some|any|no|little|much|only|proper|flawless|in|and|or)$/;

/** Drops a people's word that is its language here: `cannot speak English`, `fluent in French`. */
export const dropLanguages = (page: Page, seen: readonly Sighting[]): readonly Sighting[] =>
	seen.filter((sighting) => sighting.kind !== 'group' || !isLanguage(page, sighting));

function isLanguage(page: Page, { first, last }: Sighting): boolean {
	const word = wordAt(page, first);
	if (last - first === 1 && LANGUAGES.test(word)) return true;
	if (last - first > 1 || /s$/.test(word) || demonymLemma(word) !== word) return false;
	const next = wordAt(page, last);
	// They learn English songs; of a noun it tells whose it is.
	if (/^[\p{L}\p{N}]/u.test(next) && !CLOSED.has(next) && !/^(?:well|fluently|properly)$/.test(next)) return false;
	let at = first - 1;
	while (at > 0 && first - at < 4 && HOW.test(wordAt(page, at)) && !SPEAKING.test(wordAt(page, at))) at--;
	return SPEAKING.test(wordAt(page, at)) && page.ends[at] === page.ends[first];
}
