import { GAZETTEER } from './gazetteer.ts';
import { isCalledClub, isOpponent } from './opponents.ts';
import { type Page, sentenceEnd, wordAt } from './page.ts';
import { coverOf, foldedOf, type Sighting } from './sighting.ts';

/** Words of a page of sport: two of them tell it. */
const SPORT =
	'striker midfielder defender goalkeeper winger goal goals match matches fixture coach squad league kick-off fly-half scrum-half lock prop batsman bowler wicket innings touchdown quarterback'.split(
		' ',
	);

/** What a page of sport has besides, four in all with those, six without: each is of much else, too. */
const SCENE =
	'season team teams player players fans supporters club clubs side sides manager boss game games win victory defeat injury title champions tournament midfield semi-final quarter-final half-time equaliser relegation replay penalty inning innings'.split(
		' ',
	);

/** What no club is called after. */
const CONTINENT = /^(?:Africa|Asia|Europe|Oceania|America|South America|North America|Middle East)$/;

/** How a player comes from one club to another. */
const MOVES =
	/^(?:join|joins|joined|joining|sign|signs|signed|signing|arrive|arrived|arriving|arrival|move|moved|moves|moving|switch|switched|left|leave|leaving|leaves|swapped|transferred|transfer|loan|loaned|bought)$/;

/** Words looked back over for the verb. */
const REACH = 8;

/**
 * In sport, a city that somebody comes from to a club, or leaves one for, is its club: joined Elver from [Valencia]; left
 * Elver for [Parma]; so is one that is played against or has a striker, and what else the article calls so without saying
 * where something is.
 */
export function bearClubs(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	let told = 0;
	for (const word of SPORT) if (page.small.has(word)) told++;
	let scene = told;
	for (const word of SCENE) if (page.small.has(word)) scene++;
	const isSport = told > 1;
	// Cities bid for games, and beat each other.
	const isPlay = (scene > 5 || (told > 0 && scene > 3)) && !(page.small.has('bid') && page.small.has('host'));
	if (!isSport && !isPlay) return seen;
	const cover = coverOf(page, seen);
	const clubs = new Set<string>();
	const read = seen.map((sighting, index): Sighting => {
		const { kind, settled, first, last } = sighting;
		if (kind !== 'place' || settled || last - first > 2) return sighting;
		if (isPlay && (isTold(page, sighting) || isOtherClub(page, seen[index - 1], sighting))) {
			clubs.add(foldedOf(page, sighting));
			return { ...sighting, kind: 'organization', score: 0.8, by: 'names/club' };
		}
		return isMover(page, seen, cover, index) ? asClub(sighting) : sighting;
	});
	if (clubs.size === 0) return read;
	return read.map((sighting) => {
		const { kind, settled, score, first } = sighting;
		if (kind !== 'place' || settled || !clubs.has(foldedOf(page, sighting))) return sighting;
		if (score >= SURE) return PLACED.test(wordAt(page, first - 1)) ? { ...sighting, settled: true } : sighting;
		return PLACED.test(wordAt(page, first - 1)) || HEADED.test(wordAt(page, first - 1)) ? sighting : asClub(sighting);
	});
}

const asClub = (sighting: Sighting): Sighting => ({
	...sighting,
	kind: 'organization',
	score: Math.min(sighting.score, 0.8),
	by: 'names/club',
});

/** From this confidence on a place stays one, though a club of the article is called so. */
const SURE = 0.9;
const PLACED = /^(?:in|near|around|outside|across)$/i;
const HEADED = /^(?:at|to|from|of|through|into|towards|between)$/i;

/** A tie with Tarn or [Elver]. */
const isOtherClub = (page: Page, other: Sighting | undefined, sighting: Sighting): boolean =>
	other?.kind === 'organization' &&
	other.last === sighting.first - 1 &&
	wordAt(page, other.last) === 'or' &&
	isCity(page, sighting);

const isTold = (page: Page, sighting: Sighting): boolean =>
	(isOpponent(page, sighting.first, sighting.last) || isCalledClub(page, sighting.first, sighting.last)) &&
	isCity(page, sighting);

/** A country's side is called like its country. */
function isCity(page: Page, { first, last }: Sighting): boolean {
	const known = GAZETTEER.at(page, first, last);
	return (
		known?.value.city !== false &&
		!CONTINENT.test(page.text.slice(page.tokens[first]?.start, page.tokens[last - 1]?.end))
	);
}

function isMover(page: Page, seen: readonly Sighting[], cover: Int32Array, index: number): boolean {
	const { first, last } = seen[index] as Sighting;
	const link = wordAt(page, first - 1);
	if (link !== 'from' && link !== 'for' && link !== 'to') return false;
	const other = seen[index - 1];
	if (other?.kind !== 'organization' || other.last !== first - 1 || page.ends[other.first] !== page.ends[first])
		return false;
	if (/^(?:,|in|and)$/.test(wordAt(page, last)) && cover[last + 1] !== -1 && last + 1 < sentenceEnd(page, first))
		return false;
	for (let at = other.first - 1; at > Math.max(-1, other.first - REACH); at--) {
		if (page.ends[at] !== page.ends[first]) break;
		if (MOVES.test(wordAt(page, at))) return true;
	}
	return false;
}
