import type { EntityKind } from '../../domain/entity.ts';
import { overlay } from './overlay.ts';
import { isCapitalised, type Page, wordAt } from './page.ts';
import { type Sighting, sight } from './sighting.ts';

/** A longer part of a credit is none. */
const LONGEST_PART = 4;

/** Likely: a credit's other parts vouch for each. */
const CREDITED = 0.75;

interface Part {
	readonly first: number;
	readonly last: number;
}

/**
 * Finds the names of a picture's credit, `Eva Lund/Nordfoto/Sipa`, when one of them was found: who took it comes first,
 * the houses that sell it behind.
 */
export function addCredits(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	if (!page.text.includes('/')) return seen;
	const names = new Map<number, EntityKind>();
	const ends = new Map<number, number>();
	const lasts = new Map(seen.map(({ first, last }) => [first, last]));
	for (let at = 0; at < page.tokens.length; at++) {
		const parts = partsFrom(page, at);
		if (parts.length < 2) continue;
		if (parts.some(({ first, last }) => lasts.get(first) === last)) {
			for (const [index, { first, last }] of parts.entries()) {
				const isPhotographer = index === 0 && last - first > 1;
				names.set(first, isPhotographer ? 'person' : 'organization');
				ends.set(first, last);
			}
		}
		at = (parts.at(-1)?.last ?? at) - 1;
	}
	const vouched = seen.map((sighting) => {
		const { kind, first, last, score } = sighting;
		const isPart = names.get(first) === kind && ends.get(first) === last;
		return isPart && score < CREDITED ? { ...sighting, score: CREDITED } : sighting;
	});
	return overlay(page, vouched, (at) => {
		const kind = names.get(at);
		return kind === undefined
			? null
			: sight(page, at, ends.get(at) ?? at + 1, { kind, score: CREDITED, settled: false, by: 'names/credit' });
	});
}

/** Runs of capitalised words from `at` on, parted by slashes without space. */
function partsFrom(page: Page, at: number): readonly Part[] {
	const parts: Part[] = [];
	let first = at;
	for (;;) {
		let last = first;
		while (last - first < LONGEST_PART && page.tokens[last]?.shape === 'word' && isCapitalised(page, last)) last++;
		if (last === first) return parts;
		parts.push({ first, last });
		if (wordAt(page, last) !== '/') return parts;
		first = last + 1;
	}
}
