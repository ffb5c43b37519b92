import type { Certainty, Provenance } from '../../domain/certainty.ts';
import { KNOWN_HOUSES } from '../lexicons/known-houses.ts';
import type { Page } from './page.ts';
import type { Placing, Placings } from './placing.ts';
import { foldedOf, type Sighting, surfaceOf } from './sighting.ts';
import { isSupported } from './supported.ts';

/**
 * Below this confidence of the tagger a mention is only likely, below DOUBTFUL a candidate. Right (span, kind and entity) in
 * 20 articles read by hand: 404 of 441 certain, 40 of 68 likely, 31 of 52 candidates; in 6 more after the mends these led
 * to: 86 of 87, 16 of 19, 8 of 20. In 66 others of the tagger's own likely names some 23 of 34 between 0.6 and 0.73 were right, and
 * some 74 of 90 above.
 */
const SURE = 0.9;
const DOUBTFUL = 0.72;
/** Of a surname whose bearer the article introduces less is enough. */
const VOUCHED = 0.6;
/** Of words that the lexicon knows as that kind this is enough to be likely: of 66 in 240 articles 57 were right. */
const SEEN = 0.35;
/** Of what the words around say, too, this is. */
const SUPPORTED = 0.4;
/** Of a house that is called like nothing else so much is enough to be certain. */
const SEEN_HOUSE = 0.5;
/** Rules that decide against the tagger by what the article has elsewhere. */
const AGAINST = new Set(['names/vote', 'names/repeat']);

const isSure = ({ settled, score, by }: Sighting): boolean => settled || (score >= SURE && !AGAINST.has(by));

/** A sighting's words and kind. */
const wordsAs = (page: Page, sighting: Sighting): string => `${sighting.kind} ${foldedOf(page, sighting)}`;

/**
 * How sure each of an article's sightings is. A doubted one is likely where the article has the same words as the same kind beyond doubt,
 * or once in words around that say so; and where it is the short form of what the article has beyond doubt.
 */
export function sureness(
	page: Page,
	seen: readonly Sighting[],
	placings: Placings,
): (sighting: Sighting, placing: Placing) => Provenance {
	const surely = new Set<string>();
	const told = new Set<string>();
	const bearers = new Set<string>();
	const doubted: Sighting[] = [];
	for (const sighting of seen) {
		const placing = placings.get(sighting);
		if (!isSure(sighting)) {
			if (sighting.score >= SUPPORTED) doubted.push(sighting);
			continue;
		}
		surely.add(wordsAs(page, sighting));
		if (placing !== undefined && placing.rule === undefined) bearers.add(placing.bearer);
	}
	for (const sighting of doubted) {
		const words = wordsAs(page, sighting);
		if (!surely.has(words) && !told.has(words) && isSupported(page, sighting)) told.add(words);
	}

	const doubtedAs = (sighting: Sighting, bearer: string, rule: Placing['rule']): Certainty => {
		const { kind, score } = sighting;
		const isHouse = kind === 'organization' && score >= SEEN && KNOWN_HOUSES.has(surfaceOf(page, sighting));
		if (isHouse && score >= SEEN_HOUSE) return 'certain';
		const isVouched = isHouse || (sighting.vouched === kind && score >= SEEN);
		const isShort = score >= SEEN && rule?.certainty === 'certain' && bearers.has(bearer);
		const words = wordsAs(page, sighting);
		const isTold = surely.has(words) || (score >= SEEN && told.has(words));
		const isLikely = (score >= DOUBTFUL || isVouched || isShort || isTold) && !isRow(page, sighting);
		return isLikely ? 'likely' : 'candidate';
	};

	return (sighting, { bearer, rule }) => {
		const { kind, score, by } = sighting;
		// The surname of somebody the article introduces: two witnesses.
		const vouched = rule?.by === 'names/surname' && kind === 'person' && score >= VOUCHED;
		const certainty = vouched || isSure(sighting) ? 'certain' : doubtedAs(sighting, bearer, rule);
		if (rule !== undefined)
			return { certainty: rule.certainty === 'certain' ? certainty : rule.certainty, by: rule.by, why: rule.why };
		return certainty === 'certain' ? { certainty, by } : { certainty, by, why: `confidence ${score.toFixed(2)}` };
	};
}

/** Numbers a row of a table has at least. */
const ROW = 2;

/** Whether a name stands in a row of a table, where nothing tells what it is: capitals and numbers, no word written small. */
function isRow(page: Page, { first }: Sighting): boolean {
	const end = page.ends[first];
	let numbers = 0;
	let at = first;
	while (at > 0 && page.ends[at - 1] === end) at--;
	for (; page.ends[at] === end; at++) {
		if (/^\p{Ll}/u.test(page.tokens[at]?.text ?? '')) return false;
		if (page.tokens[at]?.shape === 'number') numbers++;
	}
	return numbers >= ROW;
}
