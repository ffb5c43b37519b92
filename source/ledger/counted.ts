import { isPersonNoun } from '../analyse/extractors/figures/persons.ts';
import { demonymLemma } from '../analyse/lexicons/demonyms.ts';

/** What is counted, as far as it decides what it may be compared with. */
export interface Counted {
	/** `person`, or the head noun of things and measures in the singular. */
	readonly of: string;
	/** Of persons, which ones, where the words do not take in everybody: `teenager`, `soldier`. */
	readonly group: string | null;
	/** As the article says it. */
	readonly words: string | null;
	/** "four others": beside somebody told of before. */
	readonly isBeside: boolean;
}

/** Words for persons that leave nobody out. */
const EVERYBODY: ReadonlySet<string> = new Set(
	`people person persons victim victims other others individual individuals folk folks casualty casualties human humans soul
	souls life lives one ones survivor survivors body bodies death deaths fatality fatalities injury injuries hostage hostages captive captives`.split(
		/\s+/,
	),
);
const BESIDE = /\b(?:others?|another|more|additional|further)\b/i;

/** Nouns of persons that are a state: they tell what happened where nothing else does. */
const STATE_NOUNS: ReadonlyMap<string, string> = new Map([
	['hostage', 'held'],
	['captive', 'held'],
]);

/** `people` and bare numbers that somebody is killed with are persons; things go by their last word. Null where nothing is counted. */
export function countedOf(counts: string | null, befallsPersons: boolean): Counted | null {
	if (counts === null) return befallsPersons ? { of: 'person', group: null, words: null, isBeside: false } : null;
	const isBeside = BESIDE.test(counts);
	const head = headOf(counts);
	const lower = head.toLowerCase();
	if (/\bmen,? (?:women )?and (?:women|children)\b|\bwomen,? and children\b/i.test(counts) && /\bmen\b/i.test(counts))
		return { of: 'person', group: null, words: counts, isBeside };
	const people = demonymLemma(head);
	if (people !== null && /s$|ese$|ish$/.test(lower)) return { of: 'person', group: null, words: counts, isBeside };
	if (EVERYBODY.has(lower)) return { of: 'person', group: null, words: counts, isBeside };
	if (SEVERAL_EACH.has(singular(lower))) return { of: singular(lower), group: null, words: counts, isBeside };
	if (isPersonNoun(lower)) return { of: 'person', group: singular(lower), words: counts, isBeside };
	if (befallsPersons && isDoer(singular(lower)))
		return { of: 'person', group: singular(lower), words: counts, isBeside };
	const noun = singular(lower);
	return { of: ALSO.get(noun) ?? noun, group: null, words: counts, isBeside };
}

/** Nouns of things that reports use for each other. */
const ALSO: ReadonlyMap<string, string> = new Map(
	'house:home dwelling:home residence:home automobile:car motorcar:car aeroplane:plane airplane:plane aircraft:plane vessel:ship'
		.split(' ')
		.map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);

/** Nouns that say nothing of what there are so many of: a count of murder is no count of theft, a case of flu none of a lawyer's. */
const OF_SOMETHING: ReadonlySet<string> = new Set(
	'case count charge instance kind type sort form act round category'.split(' '),
);
/** Those of a day or a week, not those so far. */
const NEW = /\b(?:new|more|further|additional|fresh|daily)\b/i;
const SAYS_NOTHING =
	/^(?:new|more|further|additional|other|confirmed|suspected|probable|fresh|active|daily|total|reported|known|recorded|such|criminal|separate|different)$/i;

/**
 * What a noun that says nothing by itself is of: `case of cholera` from `new cholera cases` and from `new cases` with `of cholera` behind
 * them. The noun itself where it is no such; null where nothing tells.
 */
export function withWhatOf(counted: Counted, after: string): Counted | null {
	if (!OF_SOMETHING.has(counted.of)) return counted;
	const words = counted.words ?? '';
	const behind =
		/\bof\s+(.+)$/i.exec(words)?.[1] ??
		/^\s+of\s+((?:[\p{L}-]+\s+){0,2}?[\p{L}-]+)(?=\s+(?:and|or|in|on|at|for|to|from|by|was|were|is|are|has|had|against|over|since|with)\b|[.,;:)]|\s*$)/iu.exec(
			after,
		)?.[1];
	const before = words
		.replace(/\s+of\s.*$/i, '')
		.split(/\s+/)
		.slice(0, -1)
		.filter((word) => !SAYS_NOTHING.test(word))
		.join(' ');
	const of = (behind ?? before).trim().toLowerCase();
	const isNew = NEW.test(words) ? 'new ' : '';
	return of === '' ? null : { ...counted, of: `${isNew}${counted.of} of ${of}` };
}

/** What has several persons each, and so is no number of them: 3,000 families are not 3,000 people. */
const SEVERAL_EACH: ReadonlySet<string> = new Set('family household couple pair team squad group company'.split(' '));

/** Nouns of persons that no ending tells. */
const OTHER_PERSONS: ReadonlySet<string> = new Set(
	`pilgrim monk nun priest bride groom guest aide cop marine pilot infant youth twin elder orphan widow athlete scout cadet
	recruit chef clerk insurgent adolescent local expat national relative colleague migrant immigrant emigrant peasant servant
	novice apprentice conscript militiaman medic paramedic mystic thug addict convict fugitive inmate captive novelist bishop
	rabbi imam cleric sheikh warden steward hostess maid cook guide nomad tribesman kinsman youngster pensioner toddler`.split(
		/\s+/,
	),
);

const isDoer = (noun: string): boolean => (DOER.test(noun) || OTHER_PERSONS.has(noun)) && !ANIMALS.has(noun);

/** Nouns of doers, which what befalls people makes persons: hikers, cyclists, pedestrians. */
const DOER = /(?:[^aeiou]er|[st]or|ist|ian|ee|[dt]ant|dent|man|woman|mate)$/;
const ANIMALS: ReadonlySet<string> = new Set(
	'tiger spider panther otter beaver lobster badger adder heifer alligator hamster oyster pointer setter retriever rooster elephant hyena'.split(
		' ',
	),
);

/** What a noun says by itself of those it counts: hostages are held. */
export const stateOf = (counts: string | null): string | null =>
	counts === null ? null : (STATE_NOUNS.get(singular(headOf(counts).toLowerCase())) ?? null);

/** The noun of `family members`, `women of the village`. */
function headOf(counts: string): string {
	const phrase = counts.replace(/\s+(?:of|in|from|at|on|with|for)\s.*$/i, '').trim();
	return phrase.split(/[\s-]+/).at(-1) ?? phrase;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
	'men:man women:woman children:child people:person lives:life wives:wife babies:baby feet:foot policemen:policeman gunmen:gunman'
		.split(' ')
		.map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);

export function singular(noun: string): string {
	const known = IRREGULAR.get(noun);
	if (known !== undefined) return known;
	if (/(?:ss|us|is)$/.test(noun)) return noun;
	if (/ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`;
	if (/(?:ch|sh|x|ss|z)es$/.test(noun)) return noun.slice(0, -2);
	return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

/** Groups that shut each other out. */
const APART: readonly (readonly string[])[] = [
	['man boy male son father brother', 'woman girl female daughter mother sister'],
	['child boy girl teen teenager baby toddler', 'adult'],
	['soldier troop fighter militant officer policeman police gunman rebel', 'civilian bystander resident child student'],
	['prisoner detainee', 'hostage'],
].map((sides) => sides.map((side) => ` ${side} `));

/** Whether two groups cannot be the same people. */
export function areApart(a: string | null, b: string | null): boolean {
	if (a === null || b === null || a === b) return false;
	return APART.some((sides) => {
		const [of, other] = [a, b].map((group) => sides.findIndex((side) => side.includes(` ${group} `)));
		return of !== undefined && other !== undefined && of >= 0 && other >= 0 && of !== other;
	});
}
