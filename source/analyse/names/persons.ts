import { isNickname } from '../lexicons/nicknames.ts';
import { COURTESY, TITLE_HEADS } from '../lexicons/titles.ts';
import { type Page, wordAt } from './page.ts';
import { isParticle, type PersonName, personName } from './person.ts';
import type { Placings } from './placing.ts';
import { type Sighting, surfaceOf } from './sighting.ts';

interface Person {
	readonly bearer: string;
	readonly surname: string;
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
 * only a title that one of them alone bears decides (`President Biden`, but not `Biden`, with Joe and Hunter).
 */
export function placePersons(page: Page, seen: readonly Sighting[]): Placings {
	const placings: Placings = new Map();
	const parsed = seen.map((sighting) => ({ sighting, name: personName(surfaceOf(page, sighting)) }));
	const people = introduce(page, parsed, placings);
	const bySurname = Map.groupBy(people, ({ surname }) => surname);
	const byGiven = Map.groupBy(people, ({ given }) => given[0] ?? '');
	for (const { sighting, name } of parsed) {
		if (placings.has(sighting)) continue;
		const bearers = bySurname.get(name.surname) ?? [];
		const [only, second] = soFar(bearers, sighting);
		if (only !== undefined && second === undefined) {
			placings.set(sighting, {
				bearer: only.bearer,
				rule: rule('names/surname', 'certain', `surname of ${only.full}`),
			});
		} else if (second !== undefined) shared(page, placings, sighting, bearers, name);
		else byGivenName(placings, sighting, name, byGiven.get(name.surname) ?? []);
	}
	return placings;
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
		const known = namesakes.find((person) => isSame(person.given, name.given));
		const full = surfaceOf(page, sighting);
		const person = known ?? {
			bearer: `person:${full}`,
			surname: name.surname,
			given: name.given,
			full,
			titles: new Set<string>(),
			introduced: sighting.first,
		};
		if (known === undefined) {
			people.push(person);
			bySurname.set(name.surname, [...namesakes, person]);
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

/** Those introduced before the sighting; all of them where none is yet. */
function soFar(bearers: readonly Person[], sighting: Sighting): readonly Person[] {
	const before = bearers.filter(({ introduced }) => introduced < sighting.first);
	return before.length > 0 ? before : bearers;
}

function shared(
	page: Page,
	placings: Placings,
	sighting: Sighting,
	bearers: readonly Person[],
	name: PersonName,
): void {
	const title = titleBefore(page, sighting);
	const titled = title === null ? [] : bearers.filter(({ titles }) => titles.has(title));
	const [only] = titled;
	if (only !== undefined && titled.length === 1) {
		placings.set(sighting, {
			bearer: only.bearer,
			rule: rule('names/title-surname', 'likely', `${title} is said of ${only.full} alone`),
		});
		return;
	}
	const names = bearers.map(({ full }) => full).join(', ');
	placings.set(sighting, {
		bearer: `person:${name.surname}`,
		rule: rule('names/surname-shared', 'candidate', `shared by ${names}`),
	});
}

function byGivenName(placings: Placings, sighting: Sighting, name: PersonName, bearers: readonly Person[]): void {
	const [only, second] = bearers;
	if (only !== undefined && second === undefined) {
		placings.set(sighting, {
			bearer: only.bearer,
			rule: rule('names/given-name', 'likely', `first name of ${only.full}`),
		});
	} else placings.set(sighting, { bearer: `person:${name.surname}` });
}

/** Courtesy titles say nothing of who: Mr. Biden. */
function titleBefore(page: Page, { first }: Sighting): string | null {
	const word = wordAt(page, first - 1).replace(/\.$/, '');
	return TITLE_HEADS.has(word.toLowerCase()) && !COURTESY.has(word) ? word.toLowerCase() : null;
}
