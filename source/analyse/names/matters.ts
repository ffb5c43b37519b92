import { type Page, wordAt } from './page.ts';
import { coverOf, over, type Sighting } from './sighting.ts';

const BODY =
	/^(?:Centre|Center|Institute|Council|Foundation|Society|Association|Department|School|Committee|Programme|Program)$/;
const MATTER =
	/^(?:Studies|Affairs|Policy|Research|Development|Relations|Security|Reform|Cooperation|Progress|Education|Health|Democracy|Rights|Justice|Innovation|Technology|Sciences?|Law|Arts|Medicine|Governance|Economics|Planning)$/;

/** Words of what a body is for: Latin American and Caribbean Studies. */
const LONGEST = 5;

/** `[Elver Center] for [China] [Studies]`: one body, tagged in the pieces of its name. */
export function joinMatters(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	let cover: Int32Array | null = null;
	let joined: Sighting[] | null = null;
	for (const sighting of seen) {
		const { kind, first, last } = sighting;
		if (kind !== 'organization' || !/^(?:for|of)$/.test(wordAt(page, last)) || !BODY.test(wordAt(page, last - 1)))
			continue;
		const end = endOfMatter(page, wordAt(page, last + 1) === 'the' ? last + 2 : last + 1);
		cover ??= coverOf(page, seen);
		if (end < 0 || page.ends[first] !== page.ends[end - 1] || !isInPieces(seen, cover, last, end)) continue;
		joined ??= [...seen];
		joined = joined.filter((one) => one.first < last || one.first >= end);
		joined[joined.indexOf(sighting)] = { ...over(page, sighting, first, end), settled: true, by: 'names/join' };
	}
	return joined ?? seen;
}

/** Behind the last word of the matter that begins at `from`, of two words or more; -1 without. */
function endOfMatter(page: Page, from: number): number {
	let end = -1;
	for (let at = from; at < from + LONGEST; at++) {
		const word = wordAt(page, at);
		if (word === 'and') continue;
		if (!/^\p{Lu}/u.test(word)) break;
		if (at > from && MATTER.test(word)) end = at + 1;
	}
	return end;
}

/** Whether a place or a people stands in it, and nothing reaches beyond its end. */
function isInPieces(seen: readonly Sighting[], cover: Int32Array, from: number, end: number): boolean {
	let named = false;
	for (let at = from; at < end; at++) {
		const one = seen[cover[at] ?? -1];
		if (one === undefined) continue;
		if (one.last > end || one.kind === 'person') return false;
		if (one.kind === 'place' || one.kind === 'group') named = true;
	}
	return named;
}
