import { GIVEN_NAME_GENDERS } from '../lexicons/given-name-genders.ts';
import { fold } from './fold.ts';
import { GAZETTEER } from './gazetteer.ts';
import { isCapitalised, type Page, wordAt } from './page.ts';
import type { Sighting } from './sighting.ts';

/** What only works have: the premiere of [Marek]. */
const OF_WORKS =
	/^(?:premiere|premieres|premières?|screening|screenings|showing|remake|remakes|sequel|sequels|prequel|episode|episodes|cast|soundtrack|making|reruns)$/;

/** Whose stars act in something: actress Ada Byrne, star of [Marek]; the star of [Elver] may play for it. */
const ACTORS =
	/^(?:actor|actress|actors|actresses|film|films|movie|movies|drama|sitcom|hollywood|comedian|director|screen|role|musical)$/i;

const PLURALS =
	/^(?:films|movies|games|novels|books|songs|albums|singles|plays|musicals|operas|sitcoms|dramas|comedies|thrillers|blockbusters|sequels|hits|works|roles|programmes|shows|soaps)$/i;

/** Whether a name is a work's title, by what only works have or by the title's own words. */
export const isWork = (page: Page, cover: Int32Array, sighting: Sighting): boolean =>
	isOfWorks(page, sighting) || (isIncluded(page, sighting) && !isHouseOf(sighting)) || isTales(page, cover, sighting);

/** A tagger sure of an organization has a studio: films including Elver's. */
export const isHouseOf = ({ kind, score }: Sighting): boolean => kind === 'organization' && score >= HOUSE;

const HOUSE = 0.95;

/** `premiere of [Marek]`, `star of [Marek]` where somebody acts; not of Marek's. */
function isOfWorks(page: Page, { first, last }: Sighting): boolean {
	if (wordAt(page, first - 1) !== 'of' || /^['’]s?$/.test(wordAt(page, last)) || isKnown(page, first, last))
		return false;
	const noun = wordAt(page, first - 2);
	if (OF_WORKS.test(noun)) return true;
	return /^stars?$/.test(noun) && isActed(page, first);
}

function isActed(page: Page, at: number): boolean {
	for (let near = at - 1; near > at - 16 && near >= 0 && page.ends[near] === page.ends[at]; near--)
		if (ACTORS.test(wordAt(page, near))) return true;
	return false;
}

/** `films including [Marek]`: no person by a first name that many bear. */
function isIncluded(page: Page, sighting: Sighting): boolean {
	const { first, last, kind } = sighting;
	if (wordAt(page, first - 1) !== 'including' || isKnown(page, first, last)) return false;
	const at = wordAt(page, first - 2) === ',' ? first - 3 : first - 2;
	if (!PLURALS.test(wordAt(page, at)) || /^['’]s?$/.test(wordAt(page, last))) return false;
	return kind !== 'person' || !isSomebody(page, sighting);
}

/** The beginning or the end of a title: the novel [Marek]'s Travels, The Miller's [Old Garden]. */
function isTales(page: Page, cover: Int32Array, { kind, first, last, score }: Sighting): boolean {
	if (kind !== 'person' && score < SURE && isOwner(wordAt(page, first - 1)))
		return (
			wordAt(page, first - 3) === 'The' &&
			page.opens[first - 3] !== 1 &&
			page.ends[first - 3] === page.ends[first] &&
			isCapitalised(page, first - 2) &&
			cover[first - 2] === -1
		);
	if (kind !== 'person' || last - first > 1 || !isOwner(wordAt(page, last))) return false;
	const noun = wordAt(page, wordAt(page, first - 1) === ',' ? first - 2 : first - 1);
	return WORK.test(noun) && isCapitalised(page, last + 1) && cover[last + 1] === -1 && page.opens[last + 1] !== 1;
}

const isOwner = (word: string): boolean => word === "'s" || word === '’s';

const WORK =
	/^(?:novel|film|movie|book|play|musical|opera|ballet|poem|classic|programme|show|sitcom|series|cartoon|game)$/;

const SURE = 0.8;

const WORKS =
	/^(?:films|movies|games|novels|songs|albums|singles|plays|musicals|operas|sitcoms|dramas|comedies|thrillers|blockbusters|sequels|ships|ferries|racehorses|horses)$/;

/** `films such as [Troy]`. */
export const isListedWork = (page: Page, first: number): boolean => {
	const before = wordAt(page, first - 1);
	const at = before === 'as' && wordAt(page, first - 2) === 'such' ? first - 3 : before === 'like' ? first - 2 : -1;
	return WORKS.test(wordAt(page, at).toLowerCase());
};

const isKnown = (page: Page, first: number, last: number): boolean => GAZETTEER.at(page, first, last)?.last === last;

/** Films such as Marek and Odd Lund's: a first name and another. */
export const isSomebody = (page: Page, { first, last }: Sighting): boolean =>
	last - first > 1 && GIVEN_NAME_GENDERS.has(fold(wordAt(page, first)));

/** Whether nothing but marks, `and` and capitals part two names: in a list of titles the next is one as well. */
export function isListedBehind(page: Page, before: Sighting, { first }: Sighting): boolean {
	if (page.ends[before.first] !== page.ends[first] || first - before.last > LONGEST_GAP) return false;
	// The premiere of Marek, and Ivo Holm spoke.
	if (first - before.last === 2 && wordAt(page, before.last) === ',') return false;
	let isParted = false;
	for (let at = before.last; at < first; at++) {
		const word = wordAt(page, at);
		if (/^(?:,|and|or)$/.test(word)) isParted = true;
		else if (!isCapitalised(page, at) && !/^(?:of|the)$/.test(word)) return false;
	}
	return isParted;
}

const LONGEST_GAP = 10;

/** Stars in [Vera Drake], best actress for [Kinsey]: nobody acts in a person. */
export function isActedIn(page: Page, first: number, isSomebody: boolean): boolean {
	const link = wordAt(page, first - 1);
	const further = wordAt(page, first - 2).toLowerCase();
	if (link === 'in' || link === 'In') return ACTED.test(further);
	// Best director for [Ann Lee] may be herself.
	if (link !== 'for' || isSomebody) return false;
	if (!PRIZED.test(further)) return /^(?:screenplay|score|song)$/.test(further);
	for (let at = first - 3; at > first - 6; at--) if (wordAt(page, at) === 'best') return true;
	return false;
}

/** [Ray]'s Odd Lund directed: a work's or house's, nobody has another by both names. */
export const isWhose = (page: Page, cover: Int32Array, { first, last }: Sighting): boolean =>
	last - first === 1 &&
	isOwner(wordAt(page, last)) &&
	cover[last + 1] !== -1 &&
	cover[last + 1] === cover[last + 2] &&
	GIVEN_NAME_GENDERS.has(fold(wordAt(page, last + 1))) &&
	!/^(?:Mr|Mrs|Ms|Miss|Dr|Sir)\.?$/.test(wordAt(page, first - 1));

const ACTED = /^(?:stars?|starred|starring|roles?|performances?|appearances?|cast|acts|acted)$/;
const PRIZED = /^(?:actor|actress|director|film|picture|screenplay|score|song|award|oscar)$/;
