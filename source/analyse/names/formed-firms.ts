import { isPlainForm } from '../lexicons/legal-forms.ts';
import { TITLE_HEADS } from '../lexicons/titles.ts';
import { OPENERS } from '../segment/abbreviations.ts';
import { GAZETTEER } from './gazetteer.ts';
import { isCapitalised, type Page, wordAt } from './page.ts';
import { CALENDAR } from './prolongs.ts';
import { coverOf, type Sighting, sight } from './sighting.ts';

/** Words before the form. */
const LONGEST = 5;

/**
 * Finds firms by their legal form alone, whatever the tagger made of the words before it: `Tarnselskap A/S`, `Elver Data
 * ASA`. The capitalised words right before the form are its name.
 */
export function addFormed(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	let cover: Int32Array | null = null;
	const found: Sighting[] = [];
	for (let at = 1; at < page.tokens.length; at++) {
		if (!isCapitalised(page, at - 1) || !isPlainForm(wordAt(page, at)) || page.shouted[at] === 1) continue;
		cover ??= coverOf(page, seen);
		// Amoco [Norway A/S]: what begins with a known place may be cut short.
		const under = seen[cover[at] ?? -1];
		if (under !== undefined && (under.last > at + 1 || GAZETTEER.at(page, under.first, at)?.last !== at)) continue;
		const first = startOf(page, cover, seen, at);
		if (first === at) continue;
		let last = at + 1;
		while (isPlainForm(wordAt(page, last)) && cover[last] === -1) last++;
		found.push(sight(page, first, last, { kind: 'organization', score: 0.9, settled: false, by: 'names/firm' }));
	}
	if (found.length === 0) return seen;
	const whole = coverOf(page, found);
	const rest = seen.filter(({ first, last }) => whole[first] === -1 && whole[last - 1] === -1);
	return [...rest, ...found].sort((a, b) => a.first - b.first);
}

/** Where the run of capitals before the form at `at` begins; a sighting that ends outside of it stays whole. */
function startOf(page: Page, cover: Int32Array, seen: readonly Sighting[], at: number): number {
	let first = at;
	while (first > 0 && at - first < LONGEST && page.ends[first - 1] === page.ends[at] && isPart(page, first - 1)) {
		const under = seen[cover[first - 1] ?? -1];
		if (under?.settled) break;
		first = under?.first ?? first - 1;
	}
	return first;
}

function isPart(page: Page, at: number): boolean {
	const word = wordAt(page, at);
	if (page.tokens[at]?.shape !== 'word' || !isCapitalised(page, at) || isPlainForm(word)) return false;
	return !OPENERS.has(word) && !CALENDAR.has(word) && !TITLE_HEADS.has(word.toLowerCase());
}
