import type { EntityKind } from '../../domain/entity.ts';
import { WORD_SURNAMES } from '../lexicons/surnames.ts';
import { NAME_SUFFIXES } from '../lexicons/titles.ts';
import { overlay } from './overlay.ts';
import { isCapitalised, type Page, sentenceEnd, wordAt } from './page.ts';
import { Phrases } from './phrases.ts';
import { prolongs } from './prolongs.ts';
import { type Sighting, sight } from './sighting.ts';

interface Repeat {
	readonly kind: EntityKind;
	readonly settled: boolean;
	readonly by: string;
}

/** A surname of fewer letters is too often a word. */
const SHORTEST_SURNAME = 3;

/**
 * Finds the further places where a name that was seen once stands again, whole or, for a person, by surname: the
 * tagger knows a name better in one sentence than in another. A word the article also writes small, or a plain word
 * at a sentence's start, is not taken for a name; nor is part of a longer run of capitals.
 */
export function addRepeats(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const phrases = phrasesOf(page, seen);
	return overlay(page, seen, (at, cover) => {
		if (!isCapitalised(page, at) && cover[at] === -1) return null;
		const repeat = phrases.at(page, at, sentenceEnd(page, at));
		if (repeat === null || !isName(page, cover, at, repeat.last)) return null;
		return sight(page, at, repeat.last, { ...repeat.value, score: 0.8 });
	});
}

function phrasesOf(page: Page, seen: readonly Sighting[]): Phrases<Repeat> {
	const phrases = new Phrases<Repeat>();
	for (const { kind, first, last, settled } of seen) {
		const words = page.tokens.slice(first, last).map(({ text }) => text);
		phrases.add(words, { kind, settled, by: 'names/repeat' });
		phrases.add(
			words.map((word) => word.toUpperCase()),
			{ kind, settled, by: 'names/repeat' },
		);
		if (kind !== 'person' || words.length < 2) continue;
		const surname = words.findLast((word) => !NAME_SUFFIXES.has(word)) ?? '';
		if (surname.length < SHORTEST_SURNAME || surname === words[0]) continue;
		for (const form of [surname, surname.charAt(0).toUpperCase() + surname.slice(1), surname.toUpperCase()]) {
			phrases.add([form], { kind, settled, by: 'names/surname' });
		}
	}
	return phrases;
}

function isName(page: Page, cover: Int32Array, first: number, last: number): boolean {
	if (last - first > 1) return true;
	const word = wordAt(page, first);
	if (page.small.has(word.toLowerCase())) return false;
	if (page.opens[first] === 1 && WORD_SURNAMES.has(word)) return false;
	return !prolongs(page, cover, first - 1, first) && !prolongs(page, cover, last, first);
}
