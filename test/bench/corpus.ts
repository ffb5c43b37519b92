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
const SHORT_ENDINGS = ['', '', '', 's', 'ed'];
/** The small words of English, commonest first. */
const SMALL =
	'the to of and a in for that is on was with as it at by from be he has have are but not which an his will had they who their been its were or more would this about up after than when also into out could over some if other only her she can all there we two no so most them then what last between against him under because since before where while both during still through any down such did does per may off even those should very just much how might well our around being your each own these now further'.split(
		' ',
	);
const SMALL_SHARE = 0.3;
const NAME_ENDINGS = ['', '', 'ov', 'ez', 'son', 'ini', 'ari', 'man', 'ski', 'ou'];
const TITLES = ['minister', 'president', 'spokesman', 'director', 'commander', 'mayor', 'judge', 'chief executive'];
const BODIES = ['Ministry', 'Council', 'Bank', 'Agency', 'Party', 'Union', 'University', 'Court'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const COUNTED = ['people', 'soldiers', 'houses', 'workers', 'voters', 'ships', 'patients', 'jobs'];
const DONE = ['killed', 'lost', 'built', 'sent', 'released', 'destroyed', 'hired', 'arrested'];

// Held against 1,200 real articles: the length of words, words and names not seen before in 100,000 and 300,000 words, figures, quotes and
// commas, bytes of the index to one of text at that size. Words of too many letters make an index look smaller than it is.
const WORDS = 40_000;
/** Of these, in the order of how common they are, the short ones: what is said often is short. */
const COMMON_WORDS = 2_000;
const PEOPLE = 60_000;
const PLACES = 6_000;
const ORGANIZATIONS = 12_000;
/** Of the names in an article, those that no other has. */
const NEW_NAMES = 0.5;

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
	const given = different(1_200, name);
	const surnames = different(20_000, name);
	const places = different(PLACES, name);
	return {
		words: [
			...different(COMMON_WORDS, () => madeUpWord(chance, 1, SHORT_ENDINGS)),
			...different(WORDS - COMMON_WORDS, () => madeUpWord(chance, chance.between(1, 2), ENDINGS)),
		],
		people: different(PEOPLE, () => `${chance.common(given)} ${chance.of(surnames)}`),
		places,
		organizations: different(ORGANIZATIONS, () => `${chance.common(places)} ${chance.of(BODIES)}`),
		outlets: different(40, () => `The ${chance.of(places)} ${chance.of(['Times', 'Post', 'Herald', 'Star'])}`),
	};
}

const FIGURES: readonly ((chance: Chance) => string)[] = [
	(chance) => `${chance.between(1, 99)}%`,
	(chance) => `${chance.between(1, 99)}.${chance.between(1, 9)}%`,
	(chance) => `${chance.between(1, 99)},${chance.between(100, 999)}`,
	(chance) => `$${chance.between(1, 99)}.${chance.between(1, 9)} billion`,
	(chance) => `${chance.between(2, 90)} years`,
	(chance) => `${chance.between(0, 6)}-${chance.between(0, 6)}`,
	(chance) => `${chance.between(2, 60)} miles`,
];

/** Whom and what one article is about: a story keeps to its people, places and words. */
type Cast = World;

function cast(chance: Chance, made: World): Cast {
	const some = (items: readonly string[], least: number, most: number): string[] =>
		Array.from({ length: chance.between(least, most) }, () => chance.often(items));
	const named = (items: readonly string[], least: number, most: number, anew: () => string): string[] =>
		some(items, least, most).map((name) => (chance.next() < NEW_NAMES ? anew() : name));
	const name = (): string => capital(madeUpWord(chance, chance.between(2, 3), NAME_ENDINGS));
	return {
		words: some(made.words, 60, 60),
		people: named(made.people, 3, 9, () => `${chance.of(made.people).split(' ')[0]} ${name()}`),
		places: named(made.places, 2, 6, name),
		organizations: named(made.organizations, 2, 6, () => `${name()} ${chance.of(BODIES)}`),
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
	for (let words = 0, length = chance.between(60, 660); words < length; ) {
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
	const word = (): string => {
		if (chance.next() < SMALL_SHARE) return chance.common(SMALL);
		return chance.next() < 0.45 ? chance.often(story.words) : chance.often(made.words);
	};
	const few = (): string => Array.from({ length: chance.between(2, 4) }, word).join(' ');
	const person = chance.common(story.people);
	const surname = person.split(' ')[1] ?? person;
	const place = chance.common(story.places);
	const organization = chance.common(story.organizations);
	const figure = (): string => chance.of(FIGURES)(chance);
	switch (chance.between(0, 13)) {
		case 0:
			return `${person}, ${chance.of(TITLES)} of ${organization}, said on ${chance.of(DAYS)} that ${few()} would reach ${place} by ${chance.of(MONTHS)}.`;
		case 1:
			return `“We accept no ${word()} ${few()} or ${few()},” ${surname} said. “${capital(few())} ${few()} ${word()} ${chance.of(['now', 'too', 'still'])}.”`;
		case 2:
			return `At least ${chance.between(2, 900)} ${word()} ${chance.of(COUNTED)} were ${chance.of(DONE)} in ${place} after ${few()} began, according to ${organization}.`;
		case 3:
			return `${capital(few())} and ${few()} ${word()} ${place} since ${chance.between(1, 28)} ${chance.of(MONTHS)} ${word()} ${few()}.`;
		case 4:
			return `${surname} met ${chance.common(story.people)} and ${chance.common(story.people)} to ${word()} ${few()} and ${few()} ${word()}.`;
		case 5:
			return `${organization} has paid $${chance.between(1, 900)} million for ${few()} near ${place}, ${word()} ${few()} ${figure()} of ${word()}.`;
		case 6:
			return `${capital(few())} ${word()} ${few()}, but ${surname} denied ${few()} ${word()}.`;
		case 7:
			return `${capital(word())} ${few()} ${word()} that ${few()} ${word()} ${chance.of(story.organizations)} ${word()}.`;
		case 8:
			return `“${capital(few())} ${few()} ${word()},” ${chance.of(['said', 'added', 'told reporters'])} ${chance.common(story.people)}, ${chance.between(24, 79)}.`;
		case 9:
			return `${capital(few())} ${word()} ${figure()} ${few()} ${word()} ${place} ${word()}.`;
		case 10:
			return `${chance.common(story.people)} of ${place}, ${word()} ${few()}, ${word()} ${chance.common(story.people)} ${word()} ${few()}.`;
		case 11:
			return `In ${chance.between(1985, 2024)} ${organization} ${word()} ${few()} and ${word()} ${few()}.`;
		case 12:
			return `They would have to be ${word()} before the ${few()}, and that is why ${few()} of them are ${word()} ${few()}.`;
		default:
			return `${capital(word())} and ${few()} ${word()} where ${word()} is ${few()} and the ${word()} has no ${few()}.`;
	}
}
