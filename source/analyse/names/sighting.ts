import type { EntityKind } from '../../domain/entity.ts';
import { firstFrom, type Span } from '../../domain/span.ts';
import { Latest } from '../latest.ts';
import type { Tag } from '../tagger/tagger.ts';
import { fold } from './fold.ts';
import type { Page, Surface } from './page.ts';

/** A name seen in the text, before it is known which of the article's names it is. */
export interface Sighting extends Span {
	readonly kind: EntityKind;
	/** Tokens `[first, last)`. */
	readonly first: number;
	readonly last: number;
	/** 0 to 1. */
	readonly score: number;
	/** Its kind is known and not to be voted on. */
	readonly settled: boolean;
	/** The rule that found it. */
	readonly by: string;
	/** The kind that the lexicon knows these very words as, where the tagger thought so, too. */
	readonly vouched?: EntityKind;
}

/** A sighting of the tokens `[first, last)`. */
export function sight(
	page: Page,
	first: number,
	last: number,
	given: Omit<Sighting, 'start' | 'end' | 'first' | 'last' | 'vouched'>,
): Sighting {
	const start = page.tokens[first]?.start ?? 0;
	return { ...given, first, last, start, end: page.tokens[last - 1]?.end ?? start };
}

/** The same sighting over other tokens. */
export function over(page: Page, sighting: Sighting, first: number, last: number): Sighting {
	if (first === sighting.first && last === sighting.last) return sighting;
	const { kind, score, settled, by } = sighting;
	return sight(page, first, last, { kind, score, settled, by });
}

/** What the tagger found, laid on whole tokens; of two that share a token the first stays. */
export function sightings(page: Page, tags: readonly Tag[]): Sighting[] {
	const seen: Sighting[] = [];
	let free = 0;
	for (const { start, end, kind, score, vouched } of tags) {
		let first = firstFrom(page.tokens, start);
		const before = page.tokens[first - 1];
		if (before !== undefined && before.end > start) first--;
		let last = first;
		while (last < page.tokens.length && (page.tokens[last]?.start ?? 0) < end) last++;
		if (last === first || first < free) continue;
		const seenAs = sight(page, first, last, { kind, score, settled: false, by: 'names/tagger' });
		seen.push(vouched === true ? { ...seenAs, vouched: kind } : seenAs);
		free = last;
	}
	return seen;
}

/** A sighting's words on one line. */
export const surfaceOf = (page: Page, sighting: Sighting): string => surfaceAt(page, sighting).words;

/** A sighting's words as `fold` has them. */
export function foldedOf(page: Page, sighting: Sighting): string {
	const surface = surfaceAt(page, sighting);
	surface.folded ??= fold(surface.words);
	return surface.folded;
}

function surfaceAt(page: Page, { first, start, end }: Sighting): Surface {
	const known = page.surfaces[first];
	if (known !== undefined && known.start === start && known.end === end) return known;
	const slice = page.text.slice(start, end);
	const words = BROKEN.test(slice) ? slice.replace(/\s+/g, ' ') : slice;
	const surface = { start, end, words, folded: null };
	page.surfaces[first] = surface;
	return surface;
}

const BROKEN = /[^\S ]| {2}/;

/** Most steps leave the sightings as they are, and the next asks for the same. */
const COVERS = new Latest<readonly Sighting[], { readonly page: Page; readonly cover: Int32Array }>();

/** For each token the sighting that covers it, -1 for none. */
export function coverOf(page: Page, seen: readonly Sighting[]): Int32Array {
	const known = COVERS.get(seen);
	if (known?.page === page) return known.cover;
	const cover = new Int32Array(page.tokens.length).fill(-1);
	for (let index = 0; index < seen.length; index += 1) {
		const { first, last } = seen[index] as Sighting;
		for (let at = first; at < last; at += 1) cover[at] = index;
	}
	COVERS.set(seen, { page, cover });
	return cover;
}
