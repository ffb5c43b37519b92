import { GIVEN_NAME_GENDERS } from '../lexicons/given-name-genders.ts';
import { COURTESY } from '../lexicons/titles.ts';
import { fold } from './fold.ts';
import { GAZETTEER } from './gazetteer.ts';
import { isCapitalised, type Page, sentenceEnd, wordAt } from './page.ts';
import { coverOf, type Sighting, sight } from './sighting.ts';

/** Most words on either side of the comma. */
const LONGEST_PART = 3;

interface Entry {
	readonly first: number;
	readonly comma: number;
	readonly last: number;
}

/**
 * Reads lists of persons by surname, `Okafor, Daniel; Lund, Kirsten`, in one sentence or one to a line. Two places
 * make no such list (`Lyon, France; Turin, Italy`), nor do names that are no one's first names.
 */
export function readInvertedLists(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const cover = coverOf(page, seen);
	const found: Sighting[] = [];
	let list: Entry[] = [];
	const close = (): void => {
		if (list.length > 1 && isOfPersons(page, seen, cover, list)) {
			const given = { kind: 'person', score: 0.9, settled: true, by: 'names/inverted' } as const;
			found.push(...list.map(({ first, last }) => sight(page, first, last, given)));
		}
		list = [];
	};
	for (let at = 0; at < page.tokens.length; at++) {
		if (wordAt(page, at) !== ',') continue;
		const entry = entryAt(page, at);
		if (entry === null) continue;
		if (list.length > 0 && !follows(page, list.at(-1), entry)) close();
		list.push(entry);
		at = entry.last - 1;
	}
	close();
	if (found.length === 0) return seen;
	const taken = new Set(found.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, k) => first + k)));
	const others = seen.filter(({ first, last }) => {
		for (let at = first; at < last; at++) if (taken.has(at)) return false;
		return true;
	});
	return [...others, ...found].sort((a, b) => a.first - b.first);
}

const isNamePart = (page: Page, at: number): boolean =>
	page.tokens[at]?.shape === 'word' &&
	(isCapitalised(page, at) || /^(?:de|la|van|von|der|den|bin|al|el)$/.test(wordAt(page, at)));

/** `Okafor, Daniel` around the comma, closed off by semicolons or the sentence's ends. */
function entryAt(page: Page, comma: number): Entry | null {
	const end = sentenceEnd(page, comma);
	let first = comma;
	while (first > 0 && page.ends[first - 1] === end && comma - first < LONGEST_PART && isNamePart(page, first - 1))
		first--;
	let last = comma + 1;
	while (last < end && last - comma <= LONGEST_PART && isNamePart(page, last)) last++;
	if (first === comma || last === comma + 1 || COURTESY.has(wordAt(page, first).replace(/\.$/, ''))) return null;
	const closes = last === end || /^[;.]$/.test(wordAt(page, last));
	return closes ? { first, comma, last } : null;
}

/** Behind a semicolon, or on the next line. */
function follows(page: Page, before: Entry | undefined, { first }: Entry): boolean {
	if (before === undefined) return false;
	const between = page.tokens.slice(before.last, first).map(({ text }) => text);
	if (between.length === 0) return page.ends[before.first] !== page.ends[first];
	return /^;(?: and)?$/.test(between.join(' '));
}

function isOfPersons(page: Page, seen: readonly Sighting[], cover: Int32Array, list: readonly Entry[]): boolean {
	let persons = 0;
	for (const { first, comma, last } of list) {
		if (GAZETTEER.at(page, comma + 1, last)?.last === last) return false;
		const isTagged = [first, comma + 1].some((at) => seen[cover[at] ?? -1]?.kind === 'person');
		if (isTagged || GIVEN_NAME_GENDERS.has(fold(wordAt(page, comma + 1)))) persons++;
	}
	return persons * 2 >= list.length;
}
