import { demonymLemma } from '../lexicons/demonyms.ts';
import { isLegalForm } from '../lexicons/legal-forms.ts';
import { COMMON_HEADS, ORGANIZATION_HEADS } from '../lexicons/organizations.ts';
import { TITLE_HEADS, TITLE_PARTS } from '../lexicons/titles.ts';
import { OPENERS } from '../segment/abbreviations.ts';
import { initialsOf, isAcronym } from './acronym.ts';
import { fold } from './fold.ts';
import { GAZETTEER } from './gazetteer.ts';
import { isCapitalised, type Page, wordAt } from './page.ts';
import { isBank, isBeforeChannel, isCollege, isHall, isStateTrade, isStateWithTrade } from './place-pieces.ts';
import { CALENDAR } from './prolongs.ts';
import { coverOf, foldedOf, over, type Sighting, surfaceOf } from './sighting.ts';

/** Small words that no noun is: behind them English is a language or a service, not what a thing is like. */
const SMALL_WORDS = new Set(
	`in on at of to for from by with and or but as that which who while when where after before since during about is are was
	were has had have will would said says reported`.split(/\s+/),
);

/**
 * Puts together what was tagged in pieces: a facility around a word that was missed (`Oak Ridge` Peace `Memorial`), and
 * a broadcaster with its language (`Radio Nord` `English`), but not an organization and the people it has to do with
 * (the UN Iranian mission).
 */
export function join(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const cover = coverOf(page, seen);
	const joined: Sighting[] = [];
	for (const sighting of seen) {
		const before = joined.at(-1);
		const whole = before !== undefined && isOne(page, cover, before, sighting);
		if (before !== undefined && isHall(page, cover, before, sighting)) {
			const named = over(page, before, before.first, sighting.last + 1);
			joined[joined.length - 1] = { ...named, kind: 'place', by: 'names/join' };
		} else if (whole) {
			const { kind } = before.kind === 'organization' ? before : sighting;
			joined[joined.length - 1] = {
				...over(page, before, before.first, sighting.last),
				kind,
				settled: (before.settled && sighting.settled) || isStateTrade(page, before, sighting),
				by: 'names/join',
			};
		} else joined.push(withHead(page, cover, wrapped(page, cover, withNumber(page, withCity(page, cover, sighting)))));
	}
	return joined;
}

function isOne(page: Page, cover: Int32Array, a: Sighting, b: Sighting): boolean {
	if (page.ends[a.first] !== page.ends[b.first]) return false;
	return (
		isParted(page, cover, a, b) ||
		isService(page, a, b) ||
		isOfPlace(page, a, b) ||
		isLocal(page, a, b) ||
		isCollege(page, a, b) ||
		isStateTrade(page, a, b) ||
		isBank(page, a, b) ||
		isLettered(page, a, b) ||
		isForWhom(page, a, b) ||
		isTwofold(page, a, b) ||
		isBranch(page, a, b) ||
		isNational(page, a, b) ||
		isStates(page, a, b) ||
		isOfTwo(page, a, b)
	);
}

/** The [Australian] [Wheat Board] (AWB): whose first letter the acronym behind it has is of the name. */
function isLettered(page: Page, a: Sighting, b: Sighting): boolean {
	if (b.kind !== 'organization' || (a.kind !== 'group' && a.kind !== 'place') || b.first !== a.last) return false;
	const open = /^['’]s?$/.test(wordAt(page, b.last)) ? b.last + 1 : b.last;
	const acronym = wordAt(page, open + 1);
	if (wordAt(page, open) !== '(' || wordAt(page, open + 2) !== ')' || !isAcronym(acronym)) return false;
	return initialsOf(foldedOf(page, over(page, a, a.first, b.last)).split(' ')).has(fold(acronym));
}

/** Radio Nord Scotland, Tarn Mills Europe: a house's branch, where nothing goes on behind it. */
function isBranch(page: Page, a: Sighting, b: Sighting): boolean {
	if (a.kind !== 'organization' || b.kind !== 'place' || b.first !== a.last || a.settled) return false;
	if (wordAt(page, a.last - 1) === 'Radio') return true;
	return (
		REGION.test(surfaceOf(page, b)) && /^[.,;)]$/.test(wordAt(page, b.last)) && !/^[.,]$/.test(wordAt(page, b.last + 1))
	);
}

const REGION = /^(?:Europe|Asia|Africa|North America|Latin America|Asia Pacific)$/;

/** The [Thai] [Coffee Exporters Association]: a people's own. */
function isNational(page: Page, a: Sighting, b: Sighting): boolean {
	if (a.kind !== 'group' || b.kind !== 'organization' || b.first !== a.last || b.settled || b.last - b.first < 2)
		return false;
	if (wordAt(page, a.first - 1).toLowerCase() !== 'the' || GAZETTEER.at(page, b.first, b.last) !== null) return false;
	return NATIONAL.test(wordAt(page, b.last - 1)) && demonymLemma(wordAt(page, a.first)) === wordAt(page, a.first);
}

const NATIONAL = /^(?:Association|Federation|Confederation|Society|Institute|Academy)$/;

/** The [Wales] [Tourist Board]: behind an article a state stands in its body's name; not so the letters of the US Treasury. */
function isStates(page: Page, a: Sighting, b: Sighting): boolean {
	if (a.kind !== 'place' || b.kind !== 'organization' || b.first !== a.last || b.last - b.first !== 2) return false;
	if (wordAt(page, a.first - 1).toLowerCase() !== 'the' || !/^\p{Lu}\p{Ll}{3,}$/u.test(wordAt(page, a.first)))
		return false;
	return STATES.test(wordAt(page, b.last - 1)) && GAZETTEER.at(page, b.first, b.last) === null;
}

const STATES = /^(?:Board|Club|Foundation|Trust|Corporation)$/;

/** The [Tarn] and [Elver Institute]: of two places. */
function isOfTwo(page: Page, a: Sighting, b: Sighting): boolean {
	if (a.kind !== 'place' || b.kind !== 'organization' || b.first !== a.last + 1 || b.settled) return false;
	if (wordAt(page, a.last) !== 'and' || wordAt(page, a.first - 1).toLowerCase() !== 'the' || b.last - b.first !== 2)
		return false;
	if (GAZETTEER.at(page, a.first, a.last)?.value.city === false || GAZETTEER.at(page, b.first, b.last) !== null)
		return false;
	return /^(?:Institute|University|College|Museum|Hospital|Society|Association|Railway|Trust|Council|Bank|Club|Festival)$/.test(
		wordAt(page, b.last - 1),
	);
}

/** The Tarn Institute and Rural Life Project: one, by what it is called at its end, and by the article. */
function isTwofold(page: Page, a: Sighting, b: Sighting): boolean {
	if (a.kind !== 'organization' || b.kind !== 'organization' || a.settled || b.settled || b.first !== a.last + 1)
		return false;
	if (wordAt(page, a.last) !== 'and' || wordAt(page, a.first - 1).toLowerCase() !== 'the' || a.last - a.first < 2)
		return false;
	if (!/^(?:Project|Programme|Program|Foundation|Initiative)$/.test(wordAt(page, b.last - 1)) || b.last - b.first < 2)
		return false;
	return !COMMON_HEADS.has(wordAt(page, a.last - 1)) && GAZETTEER.at(page, a.first, a.last) === null;
}

const FOR_WHOM =
	/^(?:Foundation|Centre|Center|Campaign|Council|Society|Institute|Association|Fund|Committee|Agency|Organisation|Organization|Commission|Trust)$/;

/** Medical Foundation for the Care of Victims of Torture. */
function isForWhom(page: Page, a: Sighting, b: Sighting): boolean {
	if (a.kind !== 'organization' || b.kind !== 'organization' || a.settled || b.settled) return false;
	if (!FOR_WHOM.test(wordAt(page, a.last - 1)) || b.last - b.first < 2) return false;
	const between = page.tokens.slice(a.last, b.first).map(({ text }) => text);
	return GAZETTEER.at(page, b.first, b.last) === null && /^for(?: the)?$/.test(between.join(' '));
}

/** Budapest Bank, Chicago Board of Trade: a city before what is no name without it; a country's Finance Ministry stays two. */
function isLocal(page: Page, a: Sighting, b: Sighting): boolean {
	if (a.kind !== 'place' || b.kind !== 'organization' || b.first !== a.last || a.settled || b.settled) return false;
	const known = GAZETTEER.at(page, a.first, a.last);
	const isChamber = wordAt(page, b.first) === 'Chamber' && wordAt(page, b.first + 1) === 'of';
	if (known !== null && !known.value.city && !isChamber) return false;
	if (GAZETTEER.at(page, b.first, b.last) !== null || b.last - b.first > (isChamber ? LONGEST_CHAMBER : LONGEST_LOCAL))
		return false;
	const isHead = (at: number) =>
		LOCAL.test(wordAt(page, at)) || COMMON_HEADS.has(wordAt(page, at)) || ORGANIZATION_HEADS.has(wordAt(page, at));
	return (
		isHead(b.first) ||
		(isHead(b.last - 1) && !/^(?:Ministry|Department|Office|Government)$/.test(wordAt(page, b.last - 1)))
	);
}

const LONGEST_LOCAL = 4;
/** Chamber of Commerce and Industry. */
const LONGEST_CHAMBER = 6;
const LOCAL =
	/^(?:Exchange|Symphony|Philharmonic|Orchestra|Chamber|Zoo|Gallery|Library|Opera|Ballet|Theatre|Theater|Airways|Railway|Railways)$/;

/** Allied [Irish] Banks, Greater [Manchester] Police: a place or people between a capital and what houses are called. */
function wrapped(page: Page, cover: Int32Array, sighting: Sighting): Sighting {
	const { kind, first, last } = sighting;
	if (isStateWithTrade(page, cover, sighting))
		return { ...over(page, sighting, first, last + 1), kind: 'organization', settled: true, by: 'names/join' };
	if ((kind !== 'group' && kind !== 'place') || last - first > 1 || !HOUSE.test(wordAt(page, last))) return sighting;
	const word = wordAt(page, first - 1);
	const isFree = cover[first - 1] === -1 && cover[last] === -1 && page.ends[first - 1] === page.ends[last];
	if (!isFree || !/^\p{Lu}\p{Ll}{2,}$/u.test(word) || OPENERS.has(word) || TITLE_PARTS.has(word.toLowerCase()))
		return sighting;
	if (TITLE_HEADS.has(word.toLowerCase()) || CALENDAR.has(word) || page.opens[last] === 1) return sighting;
	const whole = over(page, sighting, first - 1, last + 1);
	return { ...whole, kind: 'organization', settled: true, by: 'names/join' };
}

const HOUSE =
	/^(?:Banks?|Police|Airlines|Airways|Railways?|Insurance|Bancorp|Breweries|Television|Constabulary|Steel|Telecom|Petroleum|Oil)$/;

/** BBC Radio 4, BBC Three: a station's number belongs to it. */
function withNumber(page: Page, sighting: Sighting): Sighting {
	const { kind, first, last } = sighting;
	if (isBeforeChannel(page, sighting))
		return { ...over(page, sighting, first, last + 1), settled: true, by: 'names/join' };
	const isStation = kind === 'organization' && /^(?:Radio|Channel)$/.test(wordAt(page, last - 1));
	return isStation && /^\d$/.test(wordAt(page, last))
		? { ...over(page, sighting, first, last + 1), by: 'names/join' }
		: sighting;
}

/** Gaza City is not Gaza: a city's name takes its last word in. */
function withCity(page: Page, cover: Int32Array, sighting: Sighting): Sighting {
	const { kind, first, last } = sighting;
	const isCity = kind === 'place' && wordAt(page, last) === 'City' && cover[last] === -1 && page.opens[last] !== 1;
	return isCity ? { ...over(page, sighting, first, last + 1), by: 'names/join' } : sighting;
}

/** The joint committee on [Weights and Measures]: what it is for is no body without the noun before it. */
function withHead(page: Page, cover: Int32Array, sighting: Sighting): Sighting {
	const { kind, first, last, settled } = sighting;
	if (kind !== 'organization' || settled || last - first < 2 || !/^(?:on|for)$/.test(wordAt(page, first - 1)))
		return sighting;
	if (!BODIES.test(wordAt(page, first - 2)) || page.ends[first - 2] !== page.ends[first]) return sighting;
	if (GAZETTEER.at(page, first, last) !== null || isLegalForm(wordAt(page, last - 1))) return sighting;
	const head = KINDS.test(wordAt(page, first - 3)) ? first - 3 : first - 2;
	return cover[head] === -1 ? { ...over(page, sighting, head, last), by: 'names/join' } : sighting;
}

const BODIES = /^(?:committee|subcommittee|sub-committee|commission|taskforce)$/;
const KINDS = /^(?:joint|select|standing|special|independent|parliamentary|royal|advisory)$/;

function isParted(page: Page, cover: Int32Array, a: Sighting, b: Sighting): boolean {
	if (a.kind !== b.kind || a.kind === 'person' || a.settled || b.settled) return false;
	if (b.first === a.last) return COMMON_HEADS.has(wordAt(page, b.last - 1)) || wordAt(page, b.first) === 'City';
	if (b.first !== a.last + 1) return false;
	return cover[a.last] === -1 && isCapitalised(page, a.last) && page.opens[a.last] !== 1;
}

/** What is called after the place it is in: the University of Oslo. */
const OF_PLACE = new Set('University College Bank Institute Museum Academy School Archdiocese Diocese'.split(' '));
/** Several words before it make it a body of that place: the Monetary Authority of Singapore. */
const BODY = /^(?:Authority|Association|Federation|Confederation|Society|Chamber|Council)$/;

function isOfPlace(page: Page, a: Sighting, b: Sighting): boolean {
	if (a.kind !== 'organization' || b.kind !== 'place' || b.first !== a.last + 1) return false;
	if (wordAt(page, a.last) !== 'of') return false;
	// The University of the West of England.
	if (BODY.test(wordAt(page, a.last - 1)) && a.last - a.first >= 2 && GAZETTEER.at(page, a.first, a.last) === null)
		return true;
	return OF_PLACE.has(wordAt(page, a.last - 1)) || (a.last - a.first > 2 && OF_PLACE.has(wordAt(page, a.first)));
}

function isService(page: Page, a: Sighting, b: Sighting): boolean {
	if (a.kind !== 'organization' || b.kind !== 'group' || b.first !== a.last || b.last - b.first > 1) return false;
	// A people's adjective, not its plural: House Democrats are two.
	if (demonymLemma(wordAt(page, b.first)) !== wordAt(page, b.first)) return false;
	const next = wordAt(page, b.last);
	return !/^\p{L}/u.test(next) || SMALL_WORDS.has(next);
}
