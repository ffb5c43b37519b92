import { verbForms } from '../grammar/verb-forms.ts';
import { ONES } from '../lexicons/numbers.ts';
import { COMMON_HEADS } from '../lexicons/organizations.ts';
import { TITLE_HEADS } from '../lexicons/titles.ts';
import {
	LOOSE_WORK_NOUNS,
	PRIZES,
	PRODUCTS,
	SHIP_PREFIX,
	SURNAME_HEADS,
	THING_HEADS,
	WORK_NOUNS,
} from '../lexicons/works.ts';
import { OPENERS } from '../segment/abbreviations.ts';
import { isAcronym } from './acronym.ts';
import { fold } from './fold.ts';
import { capitalFrom, isCapitalised, type Page, sentenceEnd, wordAt } from './page.ts';
import { isShip } from './ships.ts';
import { coverOf, foldedOf, type Sighting, surfaceOf } from './sighting.ts';
import { surnamesOf } from './surnames.ts';
import { isActedIn, isHouseOf, isListedBehind, isListedWork, isSomebody, isWhose, isWork } from './work-signs.ts';

/**
 * Drops what is called like a person or place and is none: works, ships, horses (the film Kinsey, HMS Cole, the colt Best
 * Mate), and the heads of prizes, laws and events (the Turner Prize). A lone word that is told to be one, and is no
 * person's surname here, is none anywhere in the article.
 */
export function dropThings(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const cover = coverOf(page, seen);
	const surnames = surnamesOf(page, seen);
	const given = new Set(seen.filter(isFullName).map(({ first }) => wordAt(page, first)));
	const things = new Map<string, number>();
	const houses = new Map<string, number>();
	for (const sighting of seen)
		if (sighting.kind === 'organization')
			houses.set(surfaceOf(page, sighting), (houses.get(surfaceOf(page, sighting)) ?? 0) + 1);
	let work: Sighting | null = null;
	const told = seen.map((sighting) => {
		if ((sighting.kind === 'place' || sighting.kind === 'organization') && isShip(page, sighting)) return true;
		if (isNumbered(page, sighting)) return true;
		if (sighting.settled || sighting.kind === 'group') {
			work = null;
			return false;
		}
		const surface = surfaceOf(page, sighting);
		const isSurname = surnames.has(foldedOf(page, sighting));
		const isMade = sighting.kind === 'organization' && isMadeBy(page, sighting, houses);
		const isListed = work !== null && isListedBehind(page, work, sighting) && !isSomebody(page, sighting);
		const isTitle = (isListedWork(page, sighting.first) && !isHouseOf(sighting)) || isWork(page, cover, sighting);
		work = isTitle || isListed ? sighting : null;
		const isThing = isMade || work !== null || isTold(page, cover, sighting, isSurname, given.has(surface));
		// The Odd Lund Award is called after Odd Lund.
		const isCalledAfter = THING_HEADS.has(wordAt(page, sighting.last)) && isSomebody(page, sighting);
		if (isThing && !isSurname && !isCalledAfter) things.set(surface, (things.get(surface) ?? 0) + 1);
		return isThing;
	});
	for (const law of lawsOf(page, cover)) if (!surnames.has(fold(law))) things.set(law, 1);
	if (things.size === 0 && !told.includes(true)) return seen;
	// The NWB is a body, although it has an act.
	for (const [thing, count] of things)
		if (isAcronym(thing) && (houses.get(thing) ?? 0) > 2 * count) things.delete(thing);
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

/** A tagger so sure of an organization behind `The` is right about The Guardian; less sure, it has a book's title. */
const UNSURE = 0.6;

const isUnderThe = (page: Page, first: number): boolean =>
	wordAt(page, first - 1) === 'The' && page.opens[first - 1] !== 1 && page.opens[first] !== 1;

/** MSPs and NGOs are many, the Act and the Games no body. */
const isNoBody = (word: string, before: string): boolean =>
	/^\p{Lu}{2,}s$/u.test(word) || (before === 'the' && THING_HEADS.has(word));

/** A place behind a large `The` in the midst of a sentence is a title's unless the tagger is sure: The Garden State. */
const SURE_PLACE = 0.9;

/** What no body's name begins with, either. */
const HULL = /^(?:HMS|USS|USNS|RMS|HMAS|HMCS|HMNZS)$/;
const VESSEL = /^(?:liner|ferry|yacht|tanker|trawler|frigate|destroyer|submarine)$/;

/** The word before a name and the Queen or King before it: the Queen Mary liner. */
const beforeTitle = (page: Page, first: number): string =>
	/^(?:Queen|King|Princess|Prince|Lady)$/.test(wordAt(page, first - 1))
		? wordAt(page, first - 2)
		: wordAt(page, first - 1);

const STORM = /^(?:Hurricane|Typhoon|Cyclone|Storm)$/;

const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir)\.?$/;

/** `isSurname`, `isGiven`: the surname or first name of somebody in the article. */
function isTold(page: Page, cover: Int32Array, sighting: Sighting, isSurname: boolean, isGiven: boolean): boolean {
	const { kind, first, last } = sighting;
	const isNamed = isSurname || isGiven;
	const before = wordAt(page, first - 1);
	if (kind === 'organization' && last - first === 1 && isNoBody(wordAt(page, first), before)) return true;
	if (!isNamed && PRIZES.has(surfaceOf(page, sighting))) return true;
	if (!isNamed && kind !== 'place' && PRODUCTS.has(wordAt(page, first)) && !isHouse(wordAt(page, last - 1)))
		return true;
	if (kind === 'organization' && last - first > 1 && STATUTE.test(wordAt(page, last - 1))) return true;
	if (kind === 'person' && (isInTitle(page, cover, first) || isParty(page, sighting))) return true;
	const end = wordAt(page, last - 1);
	if (kind === 'person' && last - first > 1 && THING_HEADS.has(end) && !SURNAME_HEADS.has(end)) return true;
	if (kind !== 'person' && PEERS.test(surfaceOf(page, sighting))) return true;
	if (kind === 'organization' && sighting.score < UNSURE && isUnderThe(page, first)) return true;
	if (STORM.test(before) && kind === 'person') return true;
	if (kind === 'person' && isModel(page, cover, sighting)) return true;
	if (SHIP_PREFIX.test(before) && kind !== 'organization') return true;
	if (last - first > 1 && HULL.test(wordAt(page, first))) return true;
	if (kind === 'person' && VESSEL.test(wordAt(page, last)) && /^the$/i.test(beforeTitle(page, first))) return true;
	if (kind === 'place' && sighting.score < SURE_PLACE && isUnderThe(page, first)) return true;
	// Best actor for [Ray], of Ray Lund's life.
	if (kind === 'person' && isActedIn(page, first, isSurname || last - first > 1)) return true;
	if (kind === 'person' && !isSurname && isWhose(page, cover, sighting)) return true;
	const stop = sentenceEnd(page, first);
	const noun = page.opens[first - 1] === 1 ? before.toLowerCase() : before;
	if (WORK_NOUNS.has(noun) && page.ends[first - 1] === stop) {
		if (!LOOSE_WORK_NOUNS.has(noun))
			return !isMaker(page, last, stop) && (kind !== 'organization' || !OWNS.test(wordAt(page, last)));
		if (kind === 'organization') return false;
		// A play called so: the series Frasier, which; not in the game Owen scored.
		return /^(?:the|a|an|his|her|new|['’]s)$/.test(wordAt(page, first - 2)) && !/^\p{Ll}/u.test(wordAt(page, last));
	}
	const next = last < stop ? wordAt(page, last) : '';
	if (!THING_HEADS.has(next) || cover[last] !== -1) return false;
	return !SURNAME_HEADS.has(next) || /^the$/i.test(before) || (kind !== 'person' && page.opens[first] !== 1);
}

/** Google Video, Rolls-Royces: what a house of the article makes, called after it. */
function isMadeBy(page: Page, sighting: Sighting, houses: ReadonlyMap<string, number>): boolean {
	const { first, last } = sighting;
	const end = wordAt(page, last - 1);
	const surface = surfaceOf(page, sighting);
	// Not the Wallenbergs: a maker is named more often than how many it made.
	if (/\p{Ll}s$/u.test(surface) && (houses.get(surface.slice(0, -1)) ?? 0) > (houses.get(surface) ?? 0)) return true;
	if (last - first === 1) return false;
	return (
		LINES.test(end) &&
		houses.has(
			page.tokens
				.slice(first, last - 1)
				.map(({ text }) => text)
				.join(' '),
		)
	);
}

/** `Nokia [Kelly] phone`, `X505/[P Vaio] laptop`: between a maker or a number and what is made. */
const isModel = (page: Page, cover: Int32Array, { first, last }: Sighting): boolean =>
	MADE.test(wordAt(page, last)) &&
	page.opens[first] !== 1 &&
	(wordAt(page, first - 1) === '/' || /\d/.test(wordAt(page, first - 1)) || isCapitalised(page, first - 1)) &&
	page.ends[first - 1] === page.ends[first] &&
	(cover[first - 1] !== -1 || !COURTESY.test(wordAt(page, first - 1)));

const MADE =
	/^(?:laptops?|notebooks?|cameras?|camcorders?|phones?|handsets?|smartphones?|consoles?|printers?|scanners?|chips?|processors?|computers?|tablets?|televisions?|cars?|saloons?|hatchbacks?|sedans?|coupes?|minivans?|pickups?|motorbikes?|scooters?|bikes?|lorries|trucks?|jets?|airliners?|helicopters?|rifles?|pistols?|missiles?|mower|guitars?|watches|trainers|sneakers)$/;

/** [Lowell]'s Twelve: nobody owns a number written large. */
const isNumbered = (page: Page, { first, last }: Sighting): boolean =>
	/^['’]s$/.test(wordAt(page, last)) &&
	/^\p{Lu}\p{Ll}+$/u.test(wordAt(page, last + 1)) &&
	page.ends[first] === page.ends[last + 1] &&
	!(page.opens[last + 1] === 1 && isCapitalised(page, last + 2)) &&
	ONES.has(wordAt(page, last + 1).toLowerCase());

const LINES =
	/^(?:Video|Spaces|Messenger|Toolbar|Desktop|Maps|Earth|Explorer|Mail|Live|Player|Passport|Office|Server|Phone|Pay|Watch|Chat|Drive|Docs|Translate)$/;

/** Halo Trust, Doom Records. */
export const isHouse = (word: string): boolean =>
	COMMON_HEADS.has(word) || /^(?:Inc|Ltd|Corp|Co|Plc|Group|Records|Trust)\.?$/.test(word);

/** What laws are called that nobody took for a name: the Sarbanes-Oxley Act; the word alone is the law too. */
function lawsOf(page: Page, cover: Int32Array): readonly string[] {
	const laws: string[] = [];
	for (let at = capitalFrom(page, 2); at < page.tokens.length; at = capitalFrom(page, at + 1)) {
		if (cover[at - 1] !== -1 || wordAt(page, at - 2) !== 'the' || !LAW.test(wordAt(page, at))) continue;
		if (/^\p{Lu}\p{Ll}/u.test(wordAt(page, at - 1))) laws.push(wordAt(page, at - 1));
	}
	return laws;
}

/** What no body is called at its end; a convention or pact may be one. */
const STATUTE = /^(?:Act|Bill|Treaty|Amendment|Protocol|Directive)$/;

const LAW = /^(?:Act|Bill|Treaty|Accord|Accords|Agreement|Protocol|Convention|Declaration|Amendment|Pact)$/;

const isFullName = ({ kind, first, last }: Sighting): boolean => kind === 'person' && last - first > 1;

/** A peer's or prelate's title and its place, taken for a body: the Duke of York. */
const PEERS =
	/^(?:Duke|Duchess|Earl|Countess|Marquess|Viscount|Baron|Prince|Princess|King|Queen|Emir|Sultan|Archbishop|Bishop|Dean) of \p{Lu}\p{Ll}+$/u;

/** One of the two a case is called after: in Smith v. Jones; not the players of Smith v Jones. */
function isParty(page: Page, { first, last }: Sighting): boolean {
	const versus = VERSUS.test(wordAt(page, last)) ? last : VERSUS.test(wordAt(page, first - 1)) ? first - 1 : -1;
	if (versus < 0 || page.ends[versus] !== page.ends[first]) return false;
	if (wordAt(page, versus) === 'v.') return true;
	let at = versus - 1;
	while (at > 0 && page.ends[at - 1] === page.ends[first] && isCapitalised(page, at)) at--;
	return CASE.test(wordAt(page, at)) || CASE.test(wordAt(page, at + 1)) || /^cases?$/.test(wordAt(page, at - 1));
}

const VERSUS = /^(?:v|vs)\.?$/;
const CASE = /^(?:In|in|case|ruling|decision|judgment|judgement|precedent|lawsuit)$/;

const OWNS = /^(?:['’]s?|maker|studio|channel|group)$/;

/**
 * Whether a person's name is the end of a title: behind capitals that no person's name begins with, About Schmidt, The
 * Godfather, The Adventures of Robinson Crusoe.
 */
function isInTitle(page: Page, cover: Int32Array, first: number): boolean {
	const at = first - 1;
	const word = wordAt(page, at);
	const isInside = (index: number) =>
		index >= 0 && page.ends[index] === page.ends[first] && page.opens[index] !== 1 && cover[index] === -1;
	if (word === 'of') {
		const head = wordAt(page, at - 1);
		return (
			isInside(at - 1) &&
			/^\p{Lu}\p{Ll}{3,}$/u.test(head) &&
			!TITLE_HEADS.has(head.toLowerCase()) &&
			!COMMON_HEADS.has(head)
		);
	}
	if (!isInside(at) || !/^\p{Lu}\p{Ll}*$/u.test(word) || page.opens[first] === 1) return false;
	return (
		OPENERS.has(word) ||
		(/^\p{Lu}\p{Ll}+ing$/u.test(word) &&
			(/^(?:Being|Having|Doing)$/.test(word) || verbForms(word.toLowerCase()).length > 0))
	);
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
