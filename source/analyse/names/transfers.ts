import { GAZETTEER } from './gazetteer.ts';
import { type Page, sentenceEnd, wordAt } from './page.ts';
import { coverOf, type Sighting } from './sighting.ts';

/** Words of a page of sport: two of them tell it. */
const SPORT =
	'striker midfielder defender goalkeeper winger goal goals match matches fixture coach squad league kick-off fly-half scrum-half lock prop batsman bowler wicket innings touchdown quarterback'.split(
		' ',
	);

/** How a player comes from one club to another. */
const MOVES =
	/^(?:join|joins|joined|joining|sign|signs|signed|signing|arrive|arrived|arriving|arrival|move|moved|moves|moving|switch|switched|left|leave|leaving|leaves|swapped|transferred|transfer|loan|loaned|bought)$/;

/** Words looked back over for the verb. */
const REACH = 8;

/**
 * In sport, a city that somebody comes from to a club, or leaves one for, is its club: joined Elver from [Valencia]; left
 * Elver for [Parma].
 */
export function bearClubs(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	let told = 0;
	for (const word of SPORT) if (page.small.has(word) && ++told === 2) break;
	if (told < 2) return seen;
	const cover = coverOf(page, seen);
	return seen.map((sighting, index) => {
		const { kind, settled, first, last } = sighting;
		if (kind !== 'place' || settled || last - first > 2) return sighting;
		const link = wordAt(page, first - 1);
		if (isBeaten(page, first))
			return { ...sighting, kind: 'organization', score: Math.min(sighting.score, 0.8), by: 'names/club' };
		if (link !== 'from' && link !== 'for' && link !== 'to') return sighting;
		const other = seen[index - 1];
		if (other?.kind !== 'organization' || other.last !== first - 1 || page.ends[other.first] !== page.ends[first])
			return sighting;
		if (/^(?:,|in|and)$/.test(wordAt(page, last)) && cover[last + 1] !== -1 && last + 1 < sentenceEnd(page, first))
			return sighting;
		for (let at = other.first - 1; at > Math.max(-1, other.first - REACH); at--) {
			if (page.ends[at] !== page.ends[first]) break;
			if (MOVES.test(wordAt(page, at)))
				return { ...sighting, kind: 'organization', score: Math.min(sighting.score, 0.8), by: 'names/club' };
		}
		return sighting;
	});
}

/** `a 2-1 win over [Elver]`, `lost 3-0 to [Elver]`: a country's side is not looked at, it is called like its country. */
function isBeaten(page: Page, first: number): boolean {
	if (!/^(?:to|over|against|at|with|by)$/.test(wordAt(page, first - 1))) return false;
	if (GAZETTEER.at(page, first, first + 1)?.value.city === false) return false;
	const [near, far] = [wordAt(page, first - 2), wordAt(page, first - 3)];
	const isResult = /^(?:win|wins|victory|victories|defeat|loss|draw|draws|beating|thrashing|triumph|reverse)$/.test(
		near,
	);
	return isResult ? SCORE.test(far) : SCORE.test(near) && /^(?:lost|losing|won|drew|beaten|beat)$/.test(far);
}

const SCORE = /^\d{1,2}[-–]\d{1,2}$/;
