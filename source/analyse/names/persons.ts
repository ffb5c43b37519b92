import { EITHER_GENDER, GENDERED_TITLES, type Gender, GIVEN_NAME_GENDERS } from '../lexicons/given-name-genders.ts';
import { COURTESY, TITLE_HEADS } from '../lexicons/titles.ts';
import { isSameGiven } from './given.ts';
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
	/** As a title before the full name says, else the first name. */
	gender: Gender | null;
	/** Where the article first gives the full name. */
	readonly introduced: number;
}

/**
 * Who is meant by each sighting of a person. A full name is itself; a bare surname is the one person introduced
 * with it so far, or the one of the whole article where it comes before any (a headline); where two or more share it,
 * only a title that one of them alone bears decides (`President Biden`, but not `Biden`, with Joe and Hunter), or a
 * courtesy that fits one of them alone (`Mrs. Clinton`). Mrs. Ott is not Carl Ott, nor George W. George H.
 */
export function placePersons(page: Page, seen: readonly Sighting[]): Placings {
	const placings: Placings = new Map();
	const parsed = seen.map((sighting) => ({ sighting, name: personName(surfaceOf(page, sighting)) }));
	const register = registerOf(page, introduce(page, parsed, placings), parsed);
	for (const { sighting, name } of parsed) {
		if (placings.has(sighting)) continue;
		const placing =
			ofSurname(page, sighting, name, register) ??
			(isRoyal(page, sighting)
				? null
				: (ofGivenName(sighting, name, register) ?? ofSpelling(name, register, titleBefore(page, sighting))));
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
	/** Genders of the courtesies before the bare surname, in the order the article has them. */
	readonly courtesies: ReadonlyMap<string, ReadonlySet<Gender>>;
}

type Parsed = readonly { readonly sighting: Sighting; readonly name: PersonName }[];

function registerOf(page: Page, people: readonly Person[], parsed: Parsed): Register {
	const courtesies = new Map<string, Set<Gender>>();
	for (const { sighting, name } of parsed) {
		const gender = isBare(name) ? genderBefore(page, sighting) : null;
		if (gender === null) continue;
		courtesies.set(name.surname, (courtesies.get(name.surname) ?? new Set()).add(gender));
	}
	const titled = people.flatMap((person) => [...person.titles].map((title) => ({ person, title })));
	const titles = Map.groupBy(titled, ({ person, title }) => `${person.surname} ${title}`);
	return {
		surnames: Map.groupBy(people, ({ surname }) => surname),
		generations: Map.groupBy(people, ({ surname, generation }) => `${surname} ${generation}`),
		titles: new Map([...titles].map(([key, all]) => [key, all.map(({ person }) => person)])),
		given: Map.groupBy(people, ({ given }) => given[0] ?? ''),
		courtesies,
	};
}

const rule = (by: string, certainty: 'certain' | 'likely' | 'candidate', why: string) => ({ by, certainty, why });

const isBare = ({ given }: PersonName): boolean => given.every(isParticle);

function introduce(page: Page, parsed: Parsed, placings: Placings): Person[] {
	const people: Person[] = [];
	const bySurname = new Map<string, Person[]>();
	for (const { sighting, name } of parsed) {
		if (isBare(name)) continue;
		const namesakes = bySurname.get(name.surname) ?? [];
		const full = surfaceOf(page, sighting);
		const gender = genderBefore(page, sighting);
		const [known, second] = nearest(namesakes, name, gender ?? husbands(name));
		if (known !== undefined && second !== undefined) {
			const why = `may be ${known.full} or ${second.full}`;
			placings.set(sighting, { bearer: `person:${full}`, rule: rule('names/namesakes', 'candidate', why) });
			continue;
		}
		const person = known ?? {
			bearer: `person:${gender === 'she' ? 'she:' : ''}${full}`,
			surname: name.surname,
			generation: name.generation,
			given: name.given,
			full,
			titles: new Set<string>(),
			gender: gender ?? genderOfGiven(name),
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

/** Those of one surname who may be called so: of one generation before others, who bear the very first name before others. */
function nearest(namesakes: readonly Person[], name: PersonName, gender: Gender | null): readonly Person[] {
	const alike = namesakes.filter(
		(person) => isSameGiven(person.given, name.given) && isOfAge(person, name) && !isOtherGender(person.gender, gender),
	);
	const ofOne = alike.filter(({ generation }) => generation === name.generation);
	if (ofOne.length === 0) return alike.slice(-1);
	const very = ofOne.filter(({ given }) => given.join(' ') === name.given.join(' '));
	if (very.length > 0) return very;
	const first = ofOne.filter(({ given }) => given[0] === name.given[0]);
	return first.length > 0 ? first : ofOne;
}

/** Peter Vance is not Mrs. Peter Vance. */
const husbands = (name: PersonName): Gender | null => (genderOfGiven(name) === 'he' ? 'he' : null);

const genderOfGiven = ({ given: [first = ''] }: PersonName): Gender | null =>
	EITHER_GENDER.has(first) ? null : (GIVEN_NAME_GENDERS.get(first) ?? null);

const isOtherGender = (a: Gender | null, b: Gender | null): boolean => a !== null && b !== null && a !== b;

/** What the title before a name says: Mrs., King, spokeswoman. */
const genderBefore = (page: Page, { first }: { readonly first: number }): Gender | null =>
	GENDERED_TITLES.get(
		wordAt(page, first - 1)
			.replace(/\.$/, '')
			.toLowerCase(),
	) ?? null;

/** Once Carl Ott Jr. is introduced Carl Ott is he; Carl Ott Jr. behind Carl Ott is another. */
const isOfAge = (person: Person, { generation }: PersonName): boolean =>
	person.generation === generation || generation === '';

function ofSurname(page: Page, sighting: Sighting, name: PersonName, register: Register): Placing | null {
	const own = register.generations.get(`${name.surname} ${name.generation}`);
	const all = (name.generation === '' ? undefined : own) ?? register.surnames.get(name.surname) ?? [];
	const gender = genderBefore(page, sighting);
	const courtesies = register.courtesies.get(name.surname) ?? new Set();
	const bearers = all.filter((person) => !isOtherGender(person.gender, gender));
	const [first, second] = bearers;
	// Mrs. Ott, where the article names Carl Ott alone.
	if (first === undefined) return all.length === 0 ? null : { bearer: `person:${gender}:${name.surname}` };
	const isAlone = second === undefined || (first.introduced < sighting.first && second.introduced >= sighting.first);
	if (isAlone && courtesies.size > 1 && all.length === 1) return ofCouple(first, gender, name, courtesies);
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

/** Of Mr. Ott and Mrs. Ott one is the Ott whom the article names: where his first name does not tell, the one it turns to first. */
function ofCouple(ott: Person, gender: Gender | null, { surname }: PersonName, seen: ReadonlySet<Gender>): Placing {
	const [earlier] = seen;
	if (gender !== null && gender !== (ott.gender ?? earlier)) return { bearer: `person:${gender}:${surname}` };
	const certainty = gender !== null && ott.gender === gender ? 'certain' : 'likely';
	return { bearer: ott.bearer, rule: rule('names/surname', certainty, `surname of ${ott.full}`) };
}

/** Prince Charles is no Charles Kennedy. */
const isRoyal = (page: Page, { first }: Sighting): boolean =>
	/^(?:Prince|Princess|King|Queen|Pope|Saint|St|Princes|Emperor|Tsar|Duke|Archduke)\.?$/.test(wordAt(page, first - 1));

/** Words of a headline before which a first name may stand alone. */
const HEADLINE = 8;

/** `first` name of somebody whom the article has named by then. */
function ofGivenName({ first }: Sighting, { surname }: PersonName, { given }: Register): Placing | null {
	const [only, second] = given.get(surname) ?? [];
	// Boris opposes: a headline has the first name alone of somebody the article goes on to name.
	if (only === undefined || second !== undefined || (only.introduced > first && first > HEADLINE)) return null;
	return { bearer: only.bearer, rule: rule('names/given-name', 'likely', `first name of ${only.full}`) };
}

/** `Mrs. Ott`, with Eva and Carl. */
function ofGender(page: Page, { first }: Sighting, bearers: readonly Person[]): Placing | null {
	const courtesy = wordAt(page, first - 1);
	const gender = genderBefore(page, { first });
	if (gender === null) return null;
	const fitting = bearers.slice(0, COMPARED).filter((person) => !isOtherGender(person.gender, gender));
	const [only] = fitting;
	if (only === undefined || fitting.length !== 1 || only.gender !== gender) return null;
	return { bearer: only.bearer, rule: rule('names/courtesy-surname', 'likely', `${courtesy} fits ${only.full} alone`) };
}

/** A surname one letter off the only one like it: Zelensky, where the article introduces Zelenskyy; President Marekk is no Adam Marek of whom no such title is said. */
function ofSpelling({ given, surname }: PersonName, { surnames }: Register, title: string | null): Placing | null {
	if (given.length > 0 || surname.length < SPELLABLE || surnames.size > COMPARED) return null;
	if (GIVEN_NAME_GENDERS.has(surname)) return null;
	const near = [...surnames].filter(([other]) => other[0] === surname[0] && edits(other, surname) === 1);
	const [only, second] = near.flatMap(([, bearers]) => bearers);
	if (only === undefined || second !== undefined || (title !== null && !only.titles.has(title))) return null;
	return { bearer: only.bearer, rule: rule('names/spelling', 'likely', `spelled nearly as ${only.full}`) };
}

/** Courtesy titles say nothing of who: Mr. Biden. */
function titleBefore(page: Page, { first }: Sighting): string | null {
	const word = wordAt(page, first - 1).replace(/\.$/, '');
	return TITLE_HEADS.has(word.toLowerCase()) && !COURTESY.has(word) ? word.toLowerCase() : null;
}
