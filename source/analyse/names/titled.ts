import { ROLE_NOUNS } from '../lexicons/role-titles.ts';
import { type Page, wordAt } from './page.ts';
import { over, type Sighting } from './sighting.ts';
import { isHouse } from './things.ts';

/** Only ever before a person's name. */
const CALLED =
	/^(?:Mr|Mrs|Ms|Miss|Messrs|Mme|Lord|Lady|Sir|Dame|Baroness|Baron|Viscount|Viscountess|Dr|Prof|Professor|Rev|Reverend|Sheikh|Sheikha|Datuk|Datin|Dato|Alhaji|Hajia|Mallam|Engr|Barr|Barrister|Cllr|Comrade|Shri|Smt|Maulana|Sen|Rep|Gov|Sgt|Cpl|Col|Capt|Lt)$/;

/** As sure as a tagger that is sure: a courtesy is a witness of its own. */
const SURE = 0.92;
/** A calling may belong to another: likely. */
const LIKELY = 0.8;
/** Below it a tagger has not seen a person. */
const SEEN = 0.4;

/** A person that a courtesy or peer's title stands before is one, and who is called economist or striker is likely one, however unsure the tagger is. */
export const vouchTitled = (page: Page, seen: readonly Sighting[]): readonly Sighting[] =>
	seen.map((sighting) => {
		const { kind, settled, first, last, score } = sighting;
		if (isKnight(page, sighting))
			return { ...over(page, sighting, first + 1, last), kind: 'person', score: Math.max(score, LIKELY) };
		if (kind !== 'person' || settled || score < SEEN || score >= SURE) return sighting;
		const before = wordAt(page, first - 1).replace(/\.$/, '');
		if (page.ends[first - 1] !== page.ends[first] || page.shouted[first] === 1) return sighting;
		if (CALLED.test(before)) return { ...sighting, score: SURE };
		if (score < LIKELY && last - first > 1 && isOfficers(page, first, last)) return { ...sighting, score: LIKELY };
		const isCalled = last - first === 1 && score < LIKELY && ROLE_NOUNS.has(before.toLowerCase());
		return isCalled && !/^\p{Lu}/u.test(wordAt(page, last)) ? { ...sighting, score: LIKELY } : sighting;
	});

/** `Sir Bo Roe`, taken for a body by a tagger that is unsure. */
const isKnight = (page: Page, { kind, settled, first, last, score }: Sighting): boolean =>
	kind === 'organization' &&
	!settled &&
	score < SURE &&
	last - first > 1 &&
	last - first < 5 &&
	/^(?:Sir|Dame)$/.test(wordAt(page, first)) &&
	!isHouse(wordAt(page, last - 1)) &&
	!/^(?:of|for|&)$/.test(wordAt(page, last)) &&
	!(
		wordAt(page, last) === 'and' &&
		/^(?:Sons?|Daughters?|Co|Company|Partners|Brothers|Associates)$/.test(wordAt(page, last + 1))
	);

/** Right behind an office within a sentence stands who holds it: chief executive Odd Lund said. */
const isOfficers = (page: Page, first: number, last: number): boolean =>
	OFFICERS.test(wordAt(page, first - 1)) && !/^(?:\p{Lu}|['’]s$|-)/u.test(wordAt(page, last));

const OFFICERS =
	/^(?:executive|chairman|chairwoman|spokesman|spokeswoman|director|president|minister|secretary|analyst|economist|strategist|editor|coach|captain|leader|manager|founder|co-founder)$/;
