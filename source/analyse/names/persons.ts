import { GENDERED_TITLES, type Gender, GIVEN_NAME_GENDERS } from '../lexicons/given-name-genders.ts';
import { isNickname } from '../lexicons/nicknames.ts';
import { COURTESY, TITLE_HEADS } from '../lexicons/titles.ts';
import { edits } from './near.ts';
import { type Page, wordAt } from './page.ts';
import { isParticle, type PersonName, personName } from './person.ts';
import type { Placing, Placings } from './placing.ts';
import { type Sighting, surfaceOf } from './sighting.ts';

/** Bearers of one surname beyond this many are forgotten, the earliest first. */
const COMPARED = 64;

/** Shorter surnames are too often near another by chance. */
const SPELLABLE = 6;

interface Person {
	readonly bearer: string;
	readonly surname: string;
	readonly generation: string;
	given: readonly string[];
	full: string;
	/** Titles right before the full name, lower case. */
	readonly titles: Set<string>;
	/** Where the article first gives the full name. */
	readonly introduced: number;
}

/**
 * Who is meant by each sighting of a person. A full name is itself; a bare surname is the one person introduced
 * with it so far, or the one of the whole article where it comes before any (a headline); where two or more share it,
 * only a title that one of them alone bears decides (`President Biden`, but not `Biden`, with Joe and Hunter), or a
 * courtesy that fits one of them alone (`Mrs. Clinton`).
 */
export function placePersons(page: Page, seen: readonly Sighting[]): Placings {
	const placings: Placings = new Map();
	const parsed = seen.map((sighting) => ({ sighting, name: personName(surfaceOf(page, sighting)) }));
	const register = registerOf(introduce(page, parsed, placings));
	for (const { sighting, name } of parsed) {
		if (placings.has(sighting)) continue;
		const placing =
			ofSurname(page, sighting, name, register) ?? ofGivenName(name, register) ?? ofSpelling(name, register);
		placings.set(sighting, placing ?? { bearer: `person:${name.surname}` });
	}
	return placings;
}

/** The article's people, each list in the order they are introduced. */
interface Register {
	readonly surnames: ReadonlyMap<string, readonly Person[]>;
	/** By surname and generation. */
	readonly generations: ReadonlyMap<string, readonly Person[]>;
	/** By surname and title. */
	readonly titles: ReadonlyMap<string, readonly Person[]>;
	readonly given: ReadonlyMap<string, readonly Person[]>;
}

function registerOf(people: readonly Person[]): Register {
	const titled = people.flatMap((person) => [...person.titles].map((title) => ({ person, title })));
	const titles = Map.groupBy(titled, ({ person, title }) => `${person.surname} ${title}`);
	return {
		surnames: Map.groupBy(people, ({ surname }) => surname),
		generations: Map.groupBy(people, ({ surname, generation }) => `${surname} ${generation}`),
		titles: new Map([...titles].map(([key, all]) => [key, all.map(({ person }) => person)])),
		given: Map.groupBy(people, ({ given }) => given[0] ?? ''),
	};
}

const rule = (by: string, certainty: 'certain' | 'likely' | 'candidate', why: string) => ({ by, certainty, why });

const isBare = ({ given }: PersonName): boolean => given.every(isParticle);

function introduce(
	page: Page,
	parsed: readonly { sighting: Sighting; name: PersonName }[],
	placings: Placings,
): Person[] {
	const people: Person[] = [];
	const bySurname = new Map<string, Person[]>();
	for (const { sighting, name } of parsed) {
		if (isBare(name)) continue;
		const namesakes = bySurname.get(name.surname) ?? [];
		const alike = namesakes.filter((person) => isSame(person.given, name.given) && isOfAge(person, name));
		const known = alike.find(({ generation }) => generation === name.generation) ?? alike.at(-1);
		const full = surfaceOf(page, sighting);
		const person = known ?? {
			bearer: `person:${full}`,
			surname: name.surname,
			generation: name.generation,
			given: name.given,
			full,
			titles: new Set<string>(),
			introduced: sighting.first,
		};
		if (known === undefined) {
			people.push(person);
			bySurname.set(name.surname, [...namesakes, person].slice(-COMPARED));
		} else if (name.given.join('').length > known.given.join('').length) {
			known.given = name.given;
			known.full = full;
		}
		const title = titleBefore(page, sighting);
		if (title !== null) person.titles.add(title);
		placings.set(sighting, { bearer: person.bearer });
	}
	return people;
}

/** One first name, one its initial or short form; middle names may be left out. Joe Biden, Joseph R. Biden, J. Biden. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
	const [one = '', other = ''] = [a[0], b[0]];
	if (one === other) return true;
	if (one.length <= 2 || other.length <= 2) return one.charAt(0) === other.charAt(0);
	return isNickname(one, other);
}

/** Once Carl Ott Jr. is introduced Carl Ott is he; Carl Ott Jr. behind Carl Ott is another. */
const isOfAge = (person: Person, { generation }: PersonName): boolean =>
	person.generation === generation || generation === '';

function ofSurname(page: Page, sighting: Sighting, name: PersonName, register: Register): Placing | null {
	const own = register.generations.get(`${name.surname} ${name.generation}`);
	const bearers = (name.generation === '' ? undefined : own) ?? register.surnames.get(name.surname) ?? [];
	const [first, second] = bearers;
	if (first === undefined) return null;
	const isAlone = second === undefined || (first.introduced < sighting.first && second.introduced >= sighting.first);
	if (isAlone) return { bearer: first.bearer, rule: rule('names/surname', 'certain', `surname of ${first.full}`) };
	const [elder, another] = own ?? [];
	// Ott is the elder where Carl Ott and Carl Ott Jr. are about; the younger is Ott Jr.
	if (
		elder !== undefined &&
		another === undefined &&
		bearers.length <= COMPARED &&
		bearers.every(({ given }) => given[0] === elder.given[0])
	) {
		return { bearer: elder.bearer, rule: rule('names/surname', 'certain', `surname of ${elder.full}, the elder`) };
	}
	const title = titleBefore(page, sighting);
	const titled = title === null ? [] : (register.titles.get(`${name.surname} ${title}`) ?? []);
	const [only] = titled;
	if (only !== undefined && titled.length === 1) {
		return {
			bearer: only.bearer,
			rule: rule('names/title-surname', 'likely', `${title} is said of ${only.full} alone`),
		};
	}
	const courteous = ofGender(page, sighting, bearers);
	if (courteous !== null) return courteous;
	const more = bearers.length > 2 ? ` and ${bearers.length - 2} more` : '';
	const why = `shared by ${first.full}, ${second.full}${more}`;
	return { bearer: `person:${name.surname}`, rule: rule('names/surname-shared', 'candidate', why) };
}

function ofGivenName({ surname }: PersonName, { given }: Register): Placing | null {
	const [only, second] = given.get(surname) ?? [];
	if (only === undefined || second !== undefined) return null;
	return { bearer: only.bearer, rule: rule('names/given-name', 'likely', `first name of ${only.full}`) };
}

/** `Mrs. Ott`, with Eva and Carl. */
function ofGender(page: Page, { first }: Sighting, bearers: readonly Person[]): Placing | null {
	const courtesy = wordAt(page, first - 1);
	const gender = GENDERED_TITLES.get(courtesy.replace(/\.$/, '').toLowerCase());
	if (gender === undefined) return null;
	const fitting = bearers
		.slice(0, COMPARED)
		.filter(({ given }) => GIVEN_NAME_GENDERS.get(given[0] ?? '') !== other(gender));
	const [only] = fitting;
	if (only === undefined || fitting.length !== 1 || GIVEN_NAME_GENDERS.get(only.given[0] ?? '') !== gender) return null;
	return { bearer: only.bearer, rule: rule('names/courtesy-surname', 'likely', `${courtesy} fits ${only.full} alone`) };
}

const other = (gender: Gender): Gender => (gender === 'he' ? 'she' : 'he');

/** A surname one letter off the only one like it: Zelensky, where the article introduces Zelenskyy. */
function ofSpelling({ given, surname }: PersonName, { surnames }: Register): Placing | null {
	if (given.length > 0 || surname.length < SPELLABLE || surnames.size > COMPARED) return null;
	const near = [...surnames].filter(([other]) => other[0] === surname[0] && edits(other, surname) === 1);
	const [only, second] = near.flatMap(([, bearers]) => bearers);
	if (only === undefined || second !== undefined) return null;
	return { bearer: only.bearer, rule: rule('names/spelling', 'likely', `spelled nearly as ${only.full}`) };
}

/** Courtesy titles say nothing of who: Mr. Biden. */
function titleBefore(page: Page, { first }: Sighting): string | null {
	const word = wordAt(page, first - 1).replace(/\.$/, '');
	return TITLE_HEADS.has(word.toLowerCase()) && !COURTESY.has(word) ? word.toLowerCase() : null;
}
