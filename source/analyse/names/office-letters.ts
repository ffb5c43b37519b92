import { COMMON_HEADS } from '../lexicons/organizations.ts';
import { OFFICE_LETTERS } from '../lexicons/titles.ts';
import { type Page, wordAt } from './page.ts';
import { over, type Sighting } from './sighting.ts';

/** Below it a tagger has not seen a person. */
const LIKELY = 0.8;

/** The letters of an office are no body: `DP Lund` is a person behind them, and `the DP` nobody where the article names the office. */
export function dropOfficeLetters(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const told = new Map<string, boolean>();
	const isTold = (letters: string): boolean => {
		const known = told.get(letters) ?? OFFICE_LETTERS.get(letters)?.test(page.text) === true;
		told.set(letters, known);
		return known;
	};
	return seen.flatMap((sighting, at) => {
		const { kind, first, last, score } = sighting;
		const next = seen[at + 1];
		// [Te Tarn] MP Odd Lund: whose member somebody is, is no person.
		if (kind === 'person' && SEAT.test(wordAt(page, last)) && next?.first === last + 1 && next.kind === 'person')
			return [{ ...sighting, kind: 'place', score: Math.min(score, LIKELY) }];
		const letters = wordAt(page, first);
		if (kind === 'place' || !OFFICE_LETTERS.has(letters)) return [sighting];
		if (last - first === 1) return isTold(letters) ? [] : [sighting];
		// MK Lund has initials, unless the article writes of the MK.
		if (kind === 'person' && !page.text.includes(`he ${letters} `)) return [sighting];
		if (!isTold(letters) || COMMON_HEADS.has(wordAt(page, last - 1)) || last - first > LONGEST) return [sighting];
		return [{ ...over(page, sighting, first + 1, last), kind: 'person', score: Math.max(score, LIKELY) }];
	});
}

const LONGEST = 4;
const SEAT = /^(?:MP|MLA|MSP|MEP|TD)$/;
