import { fold } from './fold.ts';
import { overlayCapitals } from './overlay.ts';
import { type Page, wordAt } from './page.ts';
import { type Sighting, sight, surfaceOf } from './sighting.ts';
import { surnamesOf } from './surnames.ts';

/** A firm called after somebody by initials: A.B. Lund and Co, J.C. Byrne Inc. */
const INITIALED =
	/^(?:\p{Lu}\.\s?){1,3}(\p{Lu}[\p{L}'’-]+)(?:,?\s(?:(?:and|&)\s(?:Co|Company|Sons|Son|Bros|Brothers|Partners|Associates)|Inc|Corp|Corporation|Co|Company|Ltd|Limited|Plc|PLC|plc|LLP|LLC|Group|Holdings)\.?)+$/u;

/** The surname that is short for such a firm; null for other names. */
export const partnerOf = (surface: string): string | null => INITIALED.exec(surface)?.[1] ?? null;

/** `Lund`, behind A.B. Lund and Co: the firm, where the article has no such person. */
export function bearPartners(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const firms = new Map<string, number>();
	for (const sighting of seen) {
		const short =
			sighting.kind === 'organization' && sighting.last - sighting.first > 1
				? partnerOf(surfaceOf(page, sighting))
				: null;
		if (short !== null && !firms.has(short)) firms.set(short, sighting.last);
	}
	if (firms.size === 0) return seen;
	const surnames = surnamesOf(page, seen);
	for (const short of [...firms.keys()]) if (surnames.has(fold(short))) firms.delete(short);
	for (const { first, last } of seen)
		if (last - first === 1 && COURTESY.test(wordAt(page, first - 1))) firms.delete(wordAt(page, first));
	const isShort = (at: number): boolean => (firms.get(wordAt(page, at)) ?? Infinity) <= at;
	const given = { kind: 'organization', score: 0.9, settled: true, by: 'names/short' } as const;
	const turned = seen.map((sighting) => {
		const { first, last } = sighting;
		return last - first === 1 && isShort(first) ? { ...sighting, ...given } : sighting;
	});
	return overlayCapitals(page, turned, (at, cover) =>
		cover[at] === -1 && isShort(at) ? sight(page, at, at + 1, given) : null,
	);
}

const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord)\.?$/;
