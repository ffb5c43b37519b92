import { Chance } from './chance.ts';

/** An article made up for measuring: no word of it was written by anybody. */
export interface MadeUp {
	readonly id: string;
	readonly headline: string;
	readonly published: string;
	readonly outlet: string;
	readonly text: string;
}

const ONSETS = 'b br c ch d dr f fl g gr h j k kl l m n p pr qu r s sh st t tr v w y z'.split(' ');
const VOWELS = 'a e i o u ai ea io ou a e i o'.split(' ');
const CODAS = 'n r s l m t d k sh th nd rt st ng x '.split(' ');
const ENDINGS = ['', '', '', 's', 'ing', 'ed', 'er', 'ment', 'al', 'ity'];
const NAME_ENDINGS = ['', '', 'ov', 'ez', 'son', 'ini', 'ari', 'man', 'ski', 'ou'];
const TITLES = ['minister', 'president', 'spokesman', 'director', 'commander', 'mayor', 'judge', 'chief executive'];
const BODIES = ['Ministry', 'Council', 'Bank', 'Agency', 'Party', 'Union', 'University', 'Court'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const COUNTED = ['people', 'soldiers', 'houses', 'workers', 'voters', 'ships', 'patients', 'jobs'];
const DONE = ['killed', 'lost', 'built', 'sent', 'released', 'destroyed', 'hired', 'arrested'];

const WORDS = 40_000;
const PEOPLE = 30_000;
const PLACES = 4_000;
const ORGANIZATIONS = 6_000;

interface World {
	readonly words: readonly string[];
	readonly people: readonly string[];
	readonly places: readonly string[];
	readonly organizations: readonly string[];
	readonly outlets: readonly string[];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function madeUpWord(chance: Chance, syllables: number, endings: readonly string[]): string {
	let word = '';
	for (let count = 0; count < syllables; count += 1)
		word += chance.of(ONSETS) + chance.of(VOWELS) + (chance.next() < 0.5 ? chance.of(CODAS) : '');
	return word + chance.of(endings);
}

function different(count: number, make: () => string): string[] {
	const made = new Set<string>();
	while (made.size < count) made.add(make());
	return [...made];
}

function world(chance: Chance): World {
	const name = (): string => capital(madeUpWord(chance, chance.between(1, 3), NAME_ENDINGS));
	const given = different(800, name);
	const surnames = different(9_000, name);
	const places = different(PLACES, name);
	return {
		words: different(WORDS, () => madeUpWord(chance, chance.between(1, 3), ENDINGS)),
		people: different(PEOPLE, () => `${chance.common(given)} ${chance.common(surnames)}`),
		places,
		organizations: different(ORGANIZATIONS, () => `${chance.common(places)} ${chance.of(BODIES)}`),
		outlets: different(40, () => `The ${chance.of(places)} ${chance.of(['Times', 'Post', 'Herald', 'Star'])}`),
	};
}

/** Whom and what one article is about: a story keeps to its people, places and words. */
type Cast = World;

function cast(chance: Chance, made: World): Cast {
	const some = (items: readonly string[], least: number, most: number): string[] =>
		Array.from({ length: chance.between(least, most) }, () => chance.common(items));
	return {
		words: some(made.words, 40, 40),
		people: some(made.people, 2, 6),
		places: some(made.places, 2, 4),
		organizations: some(made.organizations, 1, 3),
		outlets: made.outlets,
	};
}

/** Made-up articles without end, the same for the same seed: names, figures, quotes and dates in about 400 words. */
export function* madeUpArticles(seed: number): Generator<MadeUp, never> {
	const chance = new Chance(seed);
	const made = world(new Chance(7));
	let before: MadeUp | null = null;
	for (let number = 0; ; number += 1) {
		// One in forty is a wire copy of the one before, in another paper and with another end.
		const article: MadeUp =
			before !== null && chance.next() < 0.025
				? {
						...before,
						id: `made-${number}`,
						outlet: chance.of(made.outlets),
						text: `${before.text}\n\n${sentence(chance, made, cast(chance, made))}`,
					}
				: articleOf(number, chance, made);
		before = article;
		yield article;
	}
}

function articleOf(number: number, chance: Chance, made: World): MadeUp {
	const story = cast(chance, made);
	const [person = '', place = ''] = [chance.common(story.people), chance.common(story.places)];
	const headline = `${person.split(' ')[1]} ${chance.of(['warns of', 'rejects', 'backs', 'opens', 'delays'])} ${chance.common(story.words)} ${chance.of(['plan', 'deal', 'talks', 'inquiry'])} in ${place}`;
	const paragraphs: string[] = [];
	for (let words = 0, length = chance.between(60, 740); words < length; ) {
		const sentences: string[] = [];
		for (let count = chance.between(1, 4); count > 0; count -= 1) sentences.push(sentence(chance, made, story));
		const paragraph = sentences.join(' ');
		words += paragraph.split(' ').length;
		paragraphs.push(paragraph);
	}
	const day = new Date(Date.UTC(2005, 0, 1) + chance.between(0, 7_000) * 86_400_000).toISOString().slice(0, 10);
	return {
		id: `made-${number}`,
		headline,
		published: day,
		outlet: chance.common(made.outlets),
		text: `${place.toUpperCase()}: ${paragraphs.join('\n\n')}`,
	};
}

function sentence(chance: Chance, made: World, story: Cast): string {
	const word = (): string => (chance.next() < 0.5 ? chance.common(story.words) : chance.common(made.words));
	const person = chance.common(story.people);
	const surname = person.split(' ')[1] ?? person;
	const place = chance.common(story.places);
	const organization = chance.common(story.organizations);
	switch (chance.between(0, 9)) {
		case 0:
			return `${person}, the ${chance.of(TITLES)} of the ${organization}, said on ${chance.of(DAYS)} that the ${word()} ${word()} would reach ${place} by ${chance.of(MONTHS)}.`;
		case 1:
			return `“We will not accept the ${word()} of the ${word()} or any ${word()},” ${surname} said. “It is a ${word()} for the people of this country.”`;
		case 2:
			return `At least ${chance.between(2, 900)} ${chance.of(COUNTED)} were ${chance.of(DONE)} in ${place} after the ${word()} began, according to the ${organization}.`;
		case 3:
			return `The ${word()} and the ${word()} of the city have been ${word()} since ${chance.between(1, 28)} ${chance.of(MONTHS)}, and few expect the ${word()} to end.`;
		case 4:
			return `${surname} met ${chance.common(story.people)} to talk about ${word()}, ${word()} and the ${word()} ${word()}.`;
		case 5:
			return `The ${organization} has paid $${chance.between(1, 900)} million for a ${word()} near the border, more than ${chance.between(2, 80)} percent of its ${word()}.`;
		case 6:
			return `It was not clear whether the ${word()} had been ${word()} by the ${word()}, but ${surname} denied that it was a ${word()}.`;
		case 7:
			return `They would have to be ${word()} before the ${word()}, and that is why so many of them are ${word()} about what will come after it.`;
		case 8:
			return `For years there has been no ${word()} ${word()} without some ${word()}, and this time it may be more of a ${word()} than the last.`;
		default:
			return `In the ${word()} of ${place}, where ${word()} is ${word()} and the ${word()} has no ${word()}, nobody wants a new ${word()}.`;
	}
}
