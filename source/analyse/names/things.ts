import { LOOSE_WORK_NOUNS, SHIP_PREFIX, SURNAME_HEADS, THING_HEADS, WORK_NOUNS } from '../lexicons/works.ts';
import { fold } from './fold.ts';
import { type Page, sentenceEnd, wordAt } from './page.ts';
import { coverOf, type Sighting, surfaceOf } from './sighting.ts';
import { surnamesOf } from './surnames.ts';

/**
 * Drops what is called like a person or place and is none: works, ships, horses (the film Kinsey, HMS Cole, the colt Best
 * Mate), and the heads of prizes, laws and events (the Turner Prize). A lone word that is told to be one, and is no
 * person's surname here, is none anywhere in the article.
 */
export function dropThings(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const cover = coverOf(page, seen);
	const surnames = surnamesOf(page, seen);
	const things = new Map<string, number>();
	const told = seen.map((sighting) => {
		const isThing = !sighting.settled && sighting.kind !== 'group' && isTold(page, cover, sighting);
		const surface = surfaceOf(page, sighting);
		if (isThing && !surnames.has(fold(surface))) things.set(surface, (things.get(surface) ?? 0) + 1);
		return isThing;
	});
	if (!told.includes(true)) return seen;
	const titled = new Set(
		seen
			.filter((sighting) => COURTESY.test(wordAt(page, sighting.first - 1)))
			.map((sighting) => surfaceOf(page, sighting)),
	);
	return seen.filter((sighting, index) => {
		const surface = surfaceOf(page, sighting);
		return told[index] !== true && (sighting.settled || !things.has(surface) || titled.has(surface));
	});
}

const STORM = /^(?:Hurricane|Typhoon|Cyclone|Storm)$/;

const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir)\.?$/;

function isTold(page: Page, cover: Int32Array, { kind, first, last }: Sighting): boolean {
	const before = wordAt(page, first - 1);
	if (STORM.test(before) && kind === 'person') return true;
	if (SHIP_PREFIX.test(before) && kind !== 'organization') return true;
	const end = sentenceEnd(page, first);
	if (kind !== 'organization' && WORK_NOUNS.has(before) && page.ends[first - 1] === end) {
		if (!LOOSE_WORK_NOUNS.has(before)) return !isMaker(page, last, end);
		// A play called so: the series Frasier, which; not in the game Owen scored.
		return /^(?:the|a|an|his|her|new|['’]s)$/.test(wordAt(page, first - 2)) && !/^\p{Ll}/u.test(wordAt(page, last));
	}
	const next = last < end ? wordAt(page, last) : '';
	if (!THING_HEADS.has(next) || cover[last] !== -1) return false;
	return !SURNAME_HEADS.has(next) || /^the$/i.test(before) || (kind !== 'person' && page.opens[first] !== 1);
}

/** Behind `directed the film` a name before a verb may be who did: in the film Scorsese shows. */
function isMaker(page: Page, last: number, end: number): boolean {
	return (
		last < end &&
		/^(?:made|makes|directed|directs|wrote|writes|shows|sang|sings|plays|played|recorded|released|says|said|owns|rode|rides)$/.test(
			wordAt(page, last),
		)
	);
}
