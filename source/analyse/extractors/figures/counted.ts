import type { Mention } from '../../../domain/entity.ts';
import { firstFrom } from '../../../domain/span.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import { isAdjective } from '../../lexicons/adjectives.ts';
import {
	COUNTED_ONES,
	EVENT_WORDS,
	NOT_PLURAL,
	OTHER_PLURALS,
	PHRASE_ENDS,
	PLURALS_TOO,
} from '../../lexicons/counted.ts';
import { ONES, TENS } from '../../lexicons/numbers.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { throughBoth } from './both-kinds.ts';
import { compoundEnd, isClassLetter, isOffice, isRank, joinsOn } from './noun-joints.ts';
import { isPersonNoun } from './persons.ts';

/** What an amount counts: terms `[from, to)`; the last is the head. */
export interface Counted {
	readonly from: number;
	readonly to: number;
}

/** Words a noun phrase after a number may run to before its head. */
const LONGEST_PHRASE = 7;

const PEOPLE: ReadonlySet<string> = new Set('men women children civilians soldiers boys girls'.split(' '));

/**
 * The noun phrase after a number, up to its first plural noun: "240 Palestinian prisoners held" counts
 * `Palestinian prisoners`. A name in -s ("Hamas fighters") is no plural while a noun follows it.
 */
export function readCounted(
	terms: readonly Term[],
	at: number,
	value: number,
	mentions: readonly Mention[],
): Counted | null {
	const from = afterOf(terms, at);
	if (/^(?:what|whatever|how|where|who|whom)$/.test(wordAt(terms, from))) return null;
	if (isForecasting(terms, from)) return null;
	const apposition = from === at + 2;
	const quoted = isOpeningQuote(terms, from) ? from : -1;
	let closed = false;
	let until = from + LONGEST_PHRASE;
	for (let index = from; index < Math.min(terms.length, until); index++) {
		const term = terms[index];
		if (term === undefined) return null;
		if (
			(term.word === '-' && !(term.gap && terms[index + 1]?.gap)) ||
			term.word === "'s" ||
			index === quoted ||
			isInName(terms, index)
		)
			continue;
		if (quoted === from && !closed && closesQuote(terms, index, from)) {
			closed = true;
			continue;
		}
		if (index > from && joinsAdjectives(terms, index)) continue;
		const joint = compoundEnd(terms, index);
		if (joint > index) {
			until += joint - index;
			index = joint;
			continue;
		}
		if (index > from && isRank(terms, index)) continue;
		const model = modelEnd(terms, index);
		if (model > index) {
			until += model - index;
			index = model;
			continue;
		}
		if (isOwner(terms, index)) return null;
		if (index === from && wordAt(terms, at + 1) === 'them' && from > at && !isPlural(term)) return null;
		if (
			joinsNames(terms, index, from) ||
			joinsKinds(terms, index, from) ||
			(index > from && isClassLetter(terms, index))
		)
			continue;
		if (term.kind !== 'word' || (endsPhrase(term.word) && !joinsOn(terms, index))) return null;
		if (index === from && apposition && term.word.endsWith('ing')) return null;
		if (isState(term.word) && !pluralFollows(terms, index)) return null;
		if (isOnlyVerb(term.word)) return null;
		if (value === 1 && COUNTED_ONES.has(term.word)) return isKindOf(terms, index) ? null : { from, to: index + 1 };
		if (value !== 1 && isPlural(term) && !isJoined(terms, index) && !isModifier(terms, index, mentions))
			return {
				from: quoted === from && !closed ? from + 1 : from,
				to: throughBoth(terms, at - 1, throughPeople(terms, isOffice(terms, index) ? index + 2 : index + 1), isPlural),
			};
		if (term.word.endsWith('ed') && !pluralFollows(terms, index)) return null;
	}
	return null;
}

/** `70 Boeing [737-800] planes`: the last term of a maker's number behind its name; the term itself where none stands there. */
function modelEnd(terms: readonly Term[], at: number): number {
	if (!/^7[0-8]7$|^a3[0-8]0$/.test(wordAt(terms, at)) || terms[at - 1]?.capital !== true) return at;
	return wordAt(terms, at + 1) === '-' && terms[at + 1]?.gap === false ? at + 2 : at;
}

/** `92 of the [Lords'] 750 peers`: who has them. */
const isOwner = (terms: readonly Term[], at: number): boolean =>
	/^['’]$/.test(wordAt(terms, at + 1)) &&
	terms[at + 1]?.gap === false &&
	terms[at + 2]?.kind === 'number' &&
	wordAt(terms, at).endsWith('s');

/** `35 M[&]S goods`: a mark inside a name. */
const isInName = (terms: readonly Term[], at: number): boolean =>
	wordAt(terms, at) === '&' &&
	terms[at]?.gap === false &&
	terms[at + 1]?.gap === false &&
	terms[at - 1]?.capital === true;

/** `1,500 [“]safety wardens”`: a mark before what is counted, right at its word. */
const isOpeningQuote = (terms: readonly Term[], at: number): boolean =>
	/^["“'‘]$/.test(wordAt(terms, at)) && terms[at]?.gap === true && terms[at + 1]?.gap === false;

/** `eight “critical[”] holes`: the mark behind one word or two of a phrase that goes on. */
const closesQuote = (terms: readonly Term[], at: number, from: number): boolean =>
	at > from + 1 &&
	at <= from + 3 &&
	/^["”'’]$/.test(wordAt(terms, at)) &&
	terms[at]?.gap === false &&
	terms[at + 1]?.kind === 'word' &&
	terms[at + 1]?.gap === true &&
	!PHRASE_ENDS.has(wordAt(terms, at + 1));

/** `twelve small[,] wooden boats`. */
const joinsAdjectives = (terms: readonly Term[], at: number): boolean => {
	const [next, plural] = [terms[at + 1], terms[at + 2]];
	return (
		wordAt(terms, at) === ',' &&
		isAdjective(wordAt(terms, at - 1)) &&
		next?.kind === 'word' &&
		isAdjective(next.word) &&
		plural?.kind === 'word' &&
		isPlural(plural) &&
		!isState(plural.word) &&
		!isOnlyVerb(plural.word)
	);
};

/** `one [strike] price`: a lone singular before another noun says of which kind that is. */
function isKindOf(terms: readonly Term[], at: number): boolean {
	const next = terms[at + 1];
	if (next?.kind !== 'word' || next.capital || !next.gap) return false;
	if (PHRASE_ENDS.has(next.word) || isState(next.word) || /ly$/.test(next.word)) return false;
	const forms = verbForms(next.word);
	return forms.length > 0 && forms.every(({ shape, nounish }) => shape === 'base' && nounish);
}

/** "Russian and Ukrainian miners". */
const joinsNames = (terms: readonly Term[], at: number, from: number): boolean =>
	wordAt(terms, at) === 'and' &&
	at > from &&
	terms[at - 1]?.capital === true &&
	terms[at + 1]?.capital === true &&
	pluralFollows(terms, at + 1);

/** "50 radio and television shows": two bare kinds of one thing. */
const joinsKinds = (terms: readonly Term[], at: number, from: number): boolean => {
	const [before, after] = [terms[at - 1], terms[at + 1]];
	return (
		wordAt(terms, at) === 'and' &&
		(at === from + 1 || (at > from && terms.slice(from, at - 1).every(({ capital }) => capital))) &&
		before?.kind === 'word' &&
		after?.kind === 'word' &&
		!before.capital &&
		!PHRASE_ENDS.has(before.word) &&
		!PHRASE_ENDS.has(after.word) &&
		!isPlural(before) &&
		!isPlural(after) &&
		!isState(before.word) &&
		!isState(after.word) &&
		!/(?:ed|ly)$/.test(before.word) &&
		!/(?:ed|ly)$/.test(after.word) &&
		endsInPlural(terms, at + 2)
	);
};

/** Whether a plural stands there, or behind one more noun: `240 civil and military [aerospace firms]`. */
function endsInPlural(terms: readonly Term[], from: number): boolean {
	for (let at = from; at < from + 2; at++) {
		const term = terms[at];
		if (term?.kind !== 'word' || PHRASE_ENDS.has(term.word)) return false;
		if (isPlural(term)) return !isOnlyVerb(term.word) && !isState(term.word);
		if (term.capital || /(?:ed|ing|ly)$/.test(term.word)) return false;
	}
	return false;
}

const endsPhrase = (word: string): boolean => PHRASE_ENDS.has(word) || ONES.has(word) || TENS.has(word);

/** "40 of the remaining hostages", "thousands of people", "half of them". */
export function afterOf(terms: readonly Term[], at: number): number {
	if (wordAt(terms, at) !== 'of') return at;
	const next = wordAt(terms, at + 1);
	if (OWNERS.has(next)) return at + 2;
	return at + 1;
}

export const PRONOUNS: ReadonlySet<string> = new Set([
	'what',
	'how',
	'where',
	'who',
	'them',
	'those',
	'whom',
	'us',
	'it',
	'which',
	'that',
]);
export const OWNERS: ReadonlySet<string> = new Set('the its their his her our these those all them'.split(' '));

export function isPlural(term: Term): boolean {
	const { word } = term;
	if (OTHER_PLURALS.has(word)) return true;
	return (
		word.length > 3 &&
		word.endsWith('s') &&
		!word.endsWith('ss') &&
		!word.endsWith('us') &&
		!NOT_PLURAL.has(word) &&
		!word.includes('.')
	);
}

/** "12 sports-car makers". */
const isJoined = (terms: readonly Term[], at: number): boolean =>
	wordAt(terms, at + 1) === '-' && terms[at + 1]?.gap === false && terms[at + 2]?.kind === 'word';

/** "wounded soldiers", "Hamas fighters", "police officers": a plural-looking word before the plural it belongs to. */
function isModifier(terms: readonly Term[], at: number, mentions: readonly Mention[]): boolean {
	const term = terms[at];
	const next = terms[at + 1];
	if (term === undefined || next === undefined || next.kind !== 'word' || !isPlural(next) || PHRASE_ENDS.has(next.word))
		return false;
	if (isState(next.word) || isOnlyVerb(next.word) || isForecasting(terms, at + 1)) return false;
	if (OTHER_PLURALS.has(term.word) && term.word !== 'people') return true;
	if (PLURAL_MODIFIERS.test(term.word) || isDashBefore(terms, at)) return true;
	return term.capital && (!next.capital || isNamed(term, mentions));
}

/** `the 200,000 jobs [economists had predicted]`: who foresaw it. */
const isForecasting = (terms: readonly Term[], at: number): boolean =>
	/^(?:analysts|economists|pollsters|forecasters|brokers|experts|observers|traders|investors|dealers|officials|organi[sz]ers|bookmakers|scientists|critics|ministers|planners|researchers)$/.test(
		wordAt(terms, at),
	) &&
	(/^(?:had|have|were|are)$/.test(wordAt(terms, at + 1))
		? FORESEEING.test(wordAt(terms, at + 2)) || FORESEEING.test(wordAt(terms, at + 3))
		: FORESEEING.test(wordAt(terms, at + 1)));

const FORESEEING =
	/^(?:expect|predict|forecast|project|anticipat|estimat|hop|budget|pencil|plan|look|want|aim|bet)(?:e?d|ing|ting|s|led)?$/;

/** `with-[profits] policyholders`. */
const isDashBefore = (terms: readonly Term[], at: number): boolean =>
	wordAt(terms, at - 1) === '-' && terms[at - 1]?.gap === false && terms[at]?.gap === false;

/** Plurals that stand before another noun as they are: `drugs tests`, `arms deals`. */
const PLURAL_MODIFIERS =
	/^(?:drugs|sports|arms|sales|savings|goods|customs|operations|communications|rights|jobs|games|systems|securities|futures|options|parts|careers|accounts|awards|admissions|weapons|explosives|appeals|benefits|pensions|bonds|services|electronics|textiles|honours|ethics|politics|mathematics|economics)$/;

/** "killed", "missing", "homeless" tell what happened; "deaths" and "injuries" are counted. */
const isState = (word: string): boolean => EVENT_WORDS.has(word);

/** `40,000 seamen [comes]`: a third person that is no noun. */
const isOnlyVerb = (word: string): boolean => {
	if (PLURALS_TOO.has(word)) return false;
	const forms = verbForms(word);
	return forms.length > 0 && forms.every(({ shape, nounish }) => shape === 'third' && !nounish);
};

function isNamed(term: Term, mentions: readonly Mention[]): boolean {
	const mention = mentions[firstFrom(mentions, term.start + 1) - 1];
	return mention !== undefined && mention.start <= term.start && term.end <= mention.end;
}

function pluralFollows(terms: readonly Term[], at: number): boolean {
	for (let index = at + 1; index <= at + 2; index++) {
		const next = terms[index];
		if (next === undefined || next.kind !== 'word' || PHRASE_ENDS.has(next.word)) return false;
		if (isPlural(next)) return true;
	}
	return false;
}

const WHEN = /^(?:early|late|today|yesterday|tonight|tomorrow)$/;

/** `2,800 writers, [editors and technicians]`: a list of people that ends with them, without numbers of their own. */
function throughTrades(terms: readonly Term[], to: number): number {
	const isPeople = (at: number): boolean =>
		terms[at]?.kind === 'word' && isPlural(terms[at] as Term) && isPersonNoun(wordAt(terms, at));
	if (!isPeople(to - 1)) return to;
	let at = to;
	while (wordAt(terms, at) === ',' && isPeople(at + 1)) at += 2;
	if (wordAt(terms, at) !== 'and' || !isPeople(at + 1)) return to;
	const next = terms[at + 2];
	const ends = next === undefined || next.kind !== 'word' || PHRASE_ENDS.has(next.word) || WHEN.test(next.word);
	return ends && next?.word !== "'s" ? at + 2 : to;
}

/** "men, women and children" is one count. */
function throughPeople(terms: readonly Term[], to: number): number {
	let end = throughTrades(terms, to);
	while (
		PEOPLE.has(wordAt(terms, end - 1)) &&
		(wordAt(terms, end) === ',' || wordAt(terms, end) === 'and') &&
		PEOPLE.has(wordAt(terms, end + 1))
	)
		end += 2;
	return end;
}
