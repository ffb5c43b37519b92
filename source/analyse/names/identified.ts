import { COMMON_HEADS } from '../lexicons/organizations.ts';
import { type Page, wordAt } from './page.ts';
import type { Sighting } from './sighting.ts';

const OFFICE = /^(?:President|Senator|Sen|Governor|Gov|Congressman|Congresswoman|Sgt|Capt|Col|Gen|Lt)$/;
const PAPER =
	/^(?:Times|Post|Herald|Tribune|Gazette|Observer|Chronicle|Telegraph|Guardian|Star|Mail|Mirror|Sun|News|Standard|Journal|Echo|Express|Independent|Citizen|Nation|Monitor|Hindu)$/;
const BODIES = /^(?:Congress|Parliament|Senate|House|Cabinet|Labour|Council|Commons|Court)$/;

/**
 * Settles a kind by what stands right beside a name: `identified as Elver, 35,` and `President Elver` are persons though a place or
 * firm is called so, the latter wherever no firm's longer name begins so; `The Tarn Times` is none.
 */
export function settleIdentified(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const officers = new Set<string>();
	const settled = seen.map((sighting): Sighting => {
		const { kind, first, last } = sighting;
		if (kind === 'person')
			return wordAt(page, first) === 'The' && last - first > 1 && PAPER.test(wordAt(page, last - 1))
				? { ...sighting, kind: 'organization', settled: true, by: 'names/paper' }
				: sighting;
		if (kind === 'group') return sighting;
		if (kind === 'organization' && last - first === 1 && isOfficers(page, first)) {
			officers.add(wordAt(page, first));
			return { ...sighting, kind: 'person', settled: true, by: 'names/office' };
		}
		return !sighting.settled && last - first <= LONGEST && isIdentified(page, first, last)
			? { ...sighting, kind: 'person', score: Math.max(sighting.score, IDENTIFIED), by: 'names/identified' }
			: sighting;
	});
	if (officers.size === 0) return settled;
	for (const { kind, first, last } of settled)
		if (kind === 'organization' && last - first > 1) officers.delete(wordAt(page, first));
	return settled.map((sighting) =>
		sighting.kind === 'organization' &&
		sighting.last - sighting.first === 1 &&
		officers.has(wordAt(page, sighting.first))
			? { ...sighting, kind: 'person', settled: true, by: 'names/office' }
			: sighting,
	);
}

/** Al-Amin, Noor bin Tarn. */
const LONGEST = 4;

const IDENTIFIED = 0.85;

function isOfficers(page: Page, first: number): boolean {
	if (!OFFICE.test(wordAt(page, first - 1).replace(/\.$/, '')) || page.opens[first] === 1) return false;
	const word = wordAt(page, first);
	if (!/^\p{Lu}\p{Ll}+$/u.test(word) || BODIES.test(word) || COMMON_HEADS.has(word)) return false;
	return page.ends[first - 1] === page.ends[first] && !/^(?:\p{Lu}|['’]s$|-)/u.test(wordAt(page, first + 1));
}

/** Identified as [Elver], 35; named as Tarn (20). */
function isIdentified(page: Page, first: number, last: number): boolean {
	if (wordAt(page, first - 1) !== 'as' || !/^(?:identified|named)$/.test(wordAt(page, first - 2))) return false;
	return /^[,(]$/.test(wordAt(page, last)) && /^\d{1,2}$/.test(wordAt(page, last + 1));
}
