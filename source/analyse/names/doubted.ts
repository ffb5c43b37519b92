import { COURTESY, TITLE_HEADS } from '../lexicons/titles.ts';
import { fold } from './fold.ts';
import { type Page, wordAt } from './page.ts';
import { type Sighting, surfaceOf } from './sighting.ts';

/** Below this confidence of the tagger a name is wrong more often than right. */
const DOUBTED = 0.35;

/**
 * Drops what the tagger itself doubts and nothing in the article supports: no sighting it is surer of has the same words,
 * or as one of its own the last of them, and no title stands before it.
 */
export function dropDoubted(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	if (!seen.some(isDoubted)) return seen;
	const supported = new Set<string>();
	for (const sighting of seen) {
		if (isDoubted(sighting)) continue;
		const words = fold(surfaceOf(page, sighting));
		supported.add(words);
		for (const word of words.split(' ')) supported.add(word);
	}
	return seen.filter((sighting) => {
		if (!isDoubted(sighting) || isTitled(page, sighting)) return true;
		const words = fold(surfaceOf(page, sighting));
		return supported.has(words) || supported.has(words.split(' ').at(-1) ?? '');
	});
}

const isDoubted = ({ score, settled }: Sighting): boolean => !settled && score < DOUBTED;

function isTitled(page: Page, { kind, first }: Sighting): boolean {
	const before = wordAt(page, first - 1).replace(/\.$/, '');
	return kind === 'person' && (COURTESY.has(before) || TITLE_HEADS.has(before.toLowerCase()));
}
