import type { EntityKind } from '../../domain/entity.ts';
import { isLegalForm } from '../lexicons/legal-forms.ts';
import { WORD_SURNAMES } from '../lexicons/surnames.ts';
import { NAME_SUFFIXES, TITLE_HEADS, TITLE_PARTS } from '../lexicons/titles.ts';
import { isAcronym } from './acronym.ts';
import { fold } from './fold.ts';
import { overlay } from './overlay.ts';
import { capitalFrom, isCapitalised, isShoutedAround, type Page, sentenceEnd, wordAt } from './page.ts';
import { isParticle } from './person.ts';
import { Phrases } from './phrases.ts';
import { CALENDAR, prolongs } from './prolongs.ts';
import { coverOf, type Sighting, sight, surfaceOf } from './sighting.ts';

interface Repeat {
	readonly kind: EntityKind;
	readonly settled: boolean;
	readonly by: string;
	/** A whole name's repeat is as sure as the tagger was of it at best, and likely at most. */
	readonly score: number;
}

/** Likely. */
const REPEATED = 0.8;

const OVERLOOKED = 2;

/** A surname of fewer letters is too often a word. */
const SHORTEST_SURNAME = 3;

/**
 * Finds the further places where a name that was seen once stands again, whole or, for a person, by surname: the
 * tagger knows a name better in one sentence than in another. A word the article also writes small, or a plain word
 * at a sentence's start, is not taken for a name; nor is part of a longer run of capitals.
 */
export function addRepeats(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const phrases = phrasesOf(page, seen);
	const repeatAt = (at: number, cover: Int32Array): Sighting | null => {
		if (!isCapitalised(page, at) && cover[at] === -1) return null;
		const repeat = phrases.at(page, at, sentenceEnd(page, at));
		if (repeat === null || !isName(page, cover, at, repeat.last)) return null;
		return sight(page, at, repeat.last, repeat.value);
	};
	const doubted = outnumbered(page, seen, repeatAt);
	return overlay(page, seen, (at, cover) => {
		const repeat = repeatAt(at, cover);
		return repeat !== null && doubted.has(surfaceOf(page, repeat)) ? null : repeat;
	});
}

/**
 * Words that the tagger passed over more than OVERLOOKED times as often as it took them for a name: there it was the
 * one sighting that was wrong. Persons are exempt: nobody is called by a word that is no name.
 */
function outnumbered(
	page: Page,
	seen: readonly Sighting[],
	repeatAt: (at: number, cover: Int32Array) => Sighting | null,
): ReadonlySet<string> {
	const cover = coverOf(page, seen);
	const tagged = new Map<string, number>();
	for (const sighting of seen) {
		const surface = surfaceOf(page, sighting);
		tagged.set(surface, (tagged.get(surface) ?? 0) + 1);
	}
	const passed = new Map<string, number>();
	for (let at = capitalFrom(page, 0); at < page.tokens.length; at = capitalFrom(page, at + 1)) {
		if (cover[at] !== -1) continue;
		const repeat = repeatAt(at, cover);
		if (repeat === null || repeat.settled || repeat.kind === 'person') continue;
		const surface = surfaceOf(page, repeat);
		passed.set(surface, (passed.get(surface) ?? 0) + 1);
	}
	return new Set([...passed.keys()].filter((name) => (passed.get(name) ?? 0) > OVERLOOKED * (tagged.get(name) ?? 1)));
}

const wordsOf = (page: Page, { first, last }: Sighting): string[] =>
	page.tokens.slice(first, last).map(({ text }) => text);

function phrasesOf(page: Page, seen: readonly Sighting[]): Phrases<Repeat> {
	const phrases = new Phrases<Repeat>();
	/** Of each name its first sighting, and what the tagger was surest of. */
	const names = new Map<string, { readonly words: readonly string[]; readonly first: Sighting; best: number }>();
	for (const sighting of seen) {
		const words = wordsOf(page, sighting);
		const name = `${sighting.kind} ${words.join(' ')}`;
		const own = sighting.settled ? 1 : sighting.score;
		const known = names.get(name);
		if (known === undefined) names.set(name, { words, first: sighting, best: own });
		else known.best = Math.max(known.best, own);
	}
	for (const { words, first, best } of names.values()) {
		const { kind, settled } = first;
		const score = Math.min(REPEATED, best);
		phrases.add(words, { kind, settled, by: 'names/repeat', score });
		phrases.add(
			words.map((word) => word.toUpperCase()),
			{ kind, settled, by: 'names/repeat', score },
		);
		if (kind === 'organization') addFormless(page, phrases, words, { kind, settled, by: 'names/repeat', score });
		if (kind !== 'person' || words.length < 2) continue;
		const surname = words.findLast((word) => !NAME_SUFFIXES.has(word)) ?? '';
		if (surname.length < SHORTEST_SURNAME || surname === words[0]) continue;
		for (const form of particled(words, surname))
			phrases.add(form, { kind, settled, by: 'names/surname', score: REPEATED });
		const joined = hyphened(words, surname);
		if (joined !== null) phrases.add(joined, { kind, settled, by: 'names/surname', score: REPEATED });
		else
			for (const form of [surname, surname.charAt(0).toUpperCase() + surname.slice(1), surname.toUpperCase()]) {
				phrases.add([form], { kind, settled, by: 'names/surname', score: REPEATED });
			}
	}
	return phrases;
}

/** COMPUTER TARROW SYSTEMS, where Computer Tarrow Systems Inc is about. */
function addFormless(page: Page, phrases: Phrases<Repeat>, words: readonly string[], value: Repeat): void {
	let count = words.length;
	while (count > 2 && isLegalForm(words[count - 1] ?? '')) count--;
	// A joint venture of the article is none of Joint Venture Co.
	if (words.slice(0, count).every((word) => page.small.has(word.toLowerCase()))) return;
	if (count === words.length || /^(?:&|and|,)$/.test(words[count - 1] ?? '')) return;
	const short = words.slice(0, count);
	phrases.add(short, value);
	phrases.add(
		short.map((word) => word.toUpperCase()),
		value,
	);
}

/** `Haji - Ioannou`: a surname that a hyphen joins is repeated whole. */
function hyphened(words: readonly string[], surname: string): readonly string[] | null {
	const last = words.lastIndexOf(surname);
	let first = last;
	while (first > 2 && words[first - 1] === '-') first -= 2;
	return first === last ? null : words.slice(first, last + 1);
}

/** `bin Said`, `Bin Said`, where Omar bin Said is about. */
function particled(words: readonly string[], surname: string): readonly (readonly string[])[] {
	const at = words.lastIndexOf(surname);
	let first = at;
	while (first > 1 && isParticle(fold(words[first - 1] ?? ''))) first--;
	if (first === at) return [];
	const form = words.slice(first, at + 1);
	const [lead = '', ...rest] = form;
	return [form, [lead.charAt(0).toUpperCase() + lead.slice(1), ...rest]];
}

function isName(page: Page, cover: Int32Array, first: number, last: number): boolean {
	if (last - first > 1) return true;
	const word = wordAt(page, first);
	// WHO is not who.
	if (page.small.has(word.toLowerCase()) && (!isAcronym(word) || isShoutedAround(page, first))) return false;
	if (CALENDAR.has(word)) return false;
	// Secretary of State, the Treasury.
	if (TITLE_PARTS.has(word.toLowerCase()) || TITLE_HEADS.has(word.toLowerCase())) return false;
	if (page.opens[first] === 1 && WORD_SURNAMES.has(word)) return false;
	return !prolongs(page, cover, first - 1, first) && !prolongs(page, cover, last, first);
}
