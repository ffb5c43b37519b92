import { GIVEN_NAME_GENDERS } from '../lexicons/given-name-genders.ts';
import { COURTESY, TITLE_HEADS } from '../lexicons/titles.ts';
import { type Page, wordAt } from './page.ts';
import { personName } from './person.ts';
import { isDeed } from './plain-words.ts';
import { foldedOf, type Sighting, surfaceOf } from './sighting.ts';

/** Below this confidence of the tagger a name is wrong more often than right. */
const DOUBTED = 0.35;

/** As much for persons: below it 5 of 28 were right that nothing else told to be persons, the rest bands, plans, places, firms. */
const DOUBTED_PERSON = 0.6;

/** Persons in one sentence from which on it is a list of them. */
const ROLL = 6;

/**
 * Drops what the tagger itself doubts and nothing in the article supports: no sighting it is surer of has the same words,
 * or as one of its own the last of them, and no title stands before it. A doubted person is supported by a usual first
 * name, by a deed or speech, or by a list of persons, too.
 */
export function dropDoubted(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	if (!seen.some(isDoubted)) return seen;
	const supported = new Set<string>();
	for (const sighting of seen) {
		if (isDoubted(sighting)) continue;
		const words = foldedOf(page, sighting);
		supported.add(words);
		for (const word of words.split(' ')) supported.add(word);
	}
	const persons = new Map<number, number>();
	for (const { kind, first } of seen) {
		const end = page.ends[first] ?? 0;
		if (kind === 'person') persons.set(end, (persons.get(end) ?? 0) + 1);
	}
	const isListed = ({ first }: Sighting): boolean => (persons.get(page.ends[first] ?? 0) ?? 0) >= ROLL;
	return seen.filter((sighting) => {
		if (!isDoubted(sighting) || isTitled(page, sighting)) return true;
		const isKnown = sighting.vouched === sighting.kind;
		if (sighting.score >= DOUBTED && (isKnown || isPersonal(page, sighting) || isListed(sighting))) return true;
		const words = foldedOf(page, sighting);
		return supported.has(words) || supported.has(words.split(' ').at(-1) ?? '');
	});
}

const isDoubted = ({ kind, score, settled }: Sighting): boolean =>
	!settled && score < (kind === 'person' ? DOUBTED_PERSON : DOUBTED);

const SPEAKS = /^(?:said|says|told|adds|added|asked|replied|insisted|explained|argued|admitted|warned|joked|recalled)$/;

/** Called by a first name that many bear, or somebody who does something without an article, or speaks. */
function isPersonal(page: Page, sighting: Sighting): boolean {
	const { given } = personName(surfaceOf(page, sighting));
	if (GIVEN_NAME_GENDERS.has(given[0] ?? '')) return true;
	const [before, next] = [wordAt(page, sighting.first - 1), wordAt(page, sighting.last)];
	if (isDeed(next)) return !/^(?:the|an?|its|their|his|her)$/i.test(before);
	return SPEAKS.test(before) && !/^[\p{Ll}'’]/u.test(next);
}

function isTitled(page: Page, { kind, first }: Sighting): boolean {
	const before = wordAt(page, first - 1).replace(/\.$/, '');
	return kind === 'person' && (COURTESY.has(before) || TITLE_HEADS.has(before.toLowerCase()));
}
