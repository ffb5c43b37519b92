import { GAZETTEER } from './gazetteer.ts';
import { type Page, wordAt } from './page.ts';
import type { Sighting } from './sighting.ts';

const WHERE = /^(?:in|near|across|throughout|outside|around|between)$/i;

/** What stands between the members of a list. */
const LINK = /^(?:,|and|or|&)$/;

/** Names beside each other in one list beyond this many are a table. */
const LONGEST = 12;

/**
 * In a list behind `in` that begins with a place the others are places too, whatever else is called so: shops in Leeds,
 * Bradford and York. Two names side by side are no list: in Paris, Total said.
 */
export function readPlaceLists(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	let read: Sighting[] | null = null;
	for (let at = 0; at < seen.length; at++) {
		const first = seen[at];
		if (first?.kind !== 'place' || !WHERE.test(wordAt(page, first.first - 1))) continue;
		const end = endOf(page, seen, at);
		if (end - at < 1) continue;
		for (let index = at + 1; index <= end; index++) {
			const member = seen[index];
			if (member === undefined || !mayBePlace(page, member)) continue;
			read ??= [...seen];
			read[index] = { ...member, kind: 'place', score: Math.max(member.score, first.score), by: 'names/place-list' };
		}
		at = end;
	}
	return read ?? seen;
}

/** Behind a list of where something is; a verb would make its last members those who do it. */
const CLOSES =
	/^(?:[.,;:)–—-]|and|but|on|in|at|this|last|next|after|before|yesterday|today|for|as|with|by|to|from|where|which|while|when|since|during|over|of|)$/;

/** The last of the list that begins with `seen[at]`, if its end is told by `and`; `at` where it is none. */
function endOf(page: Page, seen: readonly Sighting[], at: number): number {
	for (let end = at; end < at + LONGEST; end++) {
		const [own, next] = [seen[end], seen[end + 1]];
		if (own === undefined || next === undefined) return at;
		const link = wordAt(page, own.last);
		const isLast = /^(?:and|or|&)$/.test(link) || (link === ',' && /^(?:and|or)$/.test(wordAt(page, own.last + 1)));
		const from = isLast && link === ',' ? own.last + 2 : own.last + 1;
		if (!LINK.test(link) || next.first !== from) return at;
		// In Leeds and York Minster: an owner, or a longer name, is not in the list.
		if (isLast) return CLOSES.test(wordAt(page, next.last)) ? end + 1 : at;
	}
	return at;
}

/** A lone word, and not the name of a people or of something known. */
const mayBePlace = (page: Page, { kind, settled, first, last }: Sighting): boolean =>
	kind !== 'group' && kind !== 'place' && !settled && last - first <= 2 && GAZETTEER.at(page, first, last) === null;
