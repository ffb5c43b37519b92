import { isAdjective } from '../lexicons/adjectives.ts';
import { WEEKDAYS } from '../lexicons/calendar.ts';
import { ROLE_NOUNS } from '../lexicons/role-titles.ts';
import { isIngNoun } from './ing-verbs.ts';
import { readVerbGroup, type VerbGroup } from './verb-groups.ts';
import { canSubordinate, type Word, type WordClass } from './words.ts';

/** A noun phrase without what follows its head: `the port agency's director`, not `… of Lima`. Words `[first, last]`. */
export interface NounPhrase {
	readonly kind: 'noun';
	readonly first: number;
	readonly last: number;
	/** The word it is about; the last. */
	readonly head: number;
	/** Says when, not what: `last week`, `Friday`. */
	readonly time: boolean;
}

/** A preposition, conjunction, comma or other mark: one word. */
interface Link {
	readonly kind: 'preposition' | 'coordinator' | 'subordinator' | 'relative' | 'comma' | 'mark' | 'adverb';
	readonly first: number;
	readonly last: number;
}

export type Chunk = NounPhrase | VerbGroup | Link;

export const isNounPhrase = (chunk: Chunk | undefined): chunk is NounPhrase => chunk?.kind === 'noun';

const ESTIMATE =
	/^(?:about|around|over|under|some|nearly|almost|roughly|approximately|only|just|exactly|between|another|at least|at most|up to|as (?:many|much|few|little) as|well over|well under|just over|just under|in excess of|upwards of|close to|(?:no )?(?:more|less|fewer) than)$/;

const NOMINAL: ReadonlySet<WordClass> = new Set(['name', 'noun', 'number']);
const OPENERS: ReadonlySet<WordClass> = new Set(['determiner', 'possessive']);

/** Bounds a phrase, so that a text without punctuation stays cheap. */
const LONGEST_PHRASE = 24;

/**
 * Cuts a sentence into flat phrases from left to right, by word classes alone
 * (S. Abney, "Partial parsing via finite-state cascades", 1996):
 * `[A trade union] [led] by [the mayor] [marched] to [Lima] on [Sunday]`.
 */
export function chunk(words: readonly Word[]): Chunk[] {
	const chunks: Chunk[] = [];
	let at = 0;
	while (at < words.length) {
		const next = readAside(words, at) ?? readVerbGroup(words, at) ?? readNounPhrase(words, at) ?? readLink(words, at);
		chunks.push(next);
		at = next.last + 1;
	}
	return chunks;
}

/** The longest parenthesis passed over, in words. */
const LONGEST_ASIDE = 8;

/** `Acme (ACM.N)`, `$2bn (£1bn)`: a parenthesis without a verb stands between, as an adverb does. */
function readAside(words: readonly Word[], at: number): Link | null {
	if (words[at]?.text !== '(') return null;
	for (let end = at + 1; end < words.length && end <= at + LONGEST_ASIDE; end++) {
		const word = words[end];
		if (word?.text === ')') return { kind: 'adverb', first: at, last: end };
		if (word === undefined || /^(?:verb|be|have|do|modal|relative)$/.test(word.class)) return null;
	}
	return null;
}

const endsAmount = (word: Word | undefined): boolean =>
	word?.class === 'number' ||
	word?.kind === 'place' ||
	/^(?:bn|mn|m|tn|k|million|billion|trillion|mln|bln|percent|%)$/.test(word?.lower ?? '');

/** End of the parenthesis in `a $2bn (£1bn) tax demand`; `at` where what follows is no more of the phrase. */
function asideInside(words: readonly Word[], at: number): number {
	const aside = readAside(words, at);
	return aside !== null && words[aside.last + 1]?.class === 'noun' ? aside.last : at;
}

function readLink(words: readonly Word[], at: number): Link {
	const word = words[at];
	const kind = word === undefined ? 'mark' : linkKind(words, at, word);
	return { kind, first: at, last: at };
}

/** `his time [as] chief of staff`, `shown [as] a hero`: behind a noun, before a title or `a`, it says as what. */
function saysWhatAs(words: readonly Word[], at: number): boolean {
	const before = words[at - 1]?.class;
	if (words[at]?.lower !== 'as' || (before !== 'noun' && before !== 'name')) return false;
	if (/^an?$/.test(words[at + 1]?.lower ?? '')) return true;
	for (let next = at + 1; next < at + 5; next++) {
		const word = words[next];
		if (word === undefined || !(word.class === 'noun' || word.class === 'name' || word.class === 'genitive'))
			return false;
		if (word.class === 'noun' && ROLE_NOUNS.has(word.lower)) return true;
	}
	return false;
}

function linkKind(words: readonly Word[], at: number, word: Word): Link['kind'] {
	switch (word.class) {
		case 'preposition':
			return canSubordinate(word) && !saysWhatAs(words, at) && opensClause(words, at + 1)
				? 'subordinator'
				: 'preposition';
		case 'subordinator':
		case 'relative':
		case 'coordinator':
		case 'comma':
		case 'adverb':
			return word.class;
		case 'negation':
		case 'quote':
			return 'adverb';
		default:
			return 'mark';
	}
}

/** Whether a subject and a finite verb follow, before any mark: `after [rebels struck]`, not `after [the war]`. */
function opensClause(words: readonly Word[], from: number): boolean {
	let phrase = readNounPhrase(words, from);
	if (phrase !== null && isListed(words, from, phrase)) phrase = readNounPhrase(words, phrase.last + 2) ?? phrase;
	if (phrase !== null && opensPastAside(words, phrase)) return true;
	for (let steps = 0; phrase !== null && steps < MOST_MODIFIERS; steps++) {
		const group = readVerbGroup(words, pastAdverbs(words, phrase.last + 1));
		if (group !== null) {
			if (group.form !== 'finite' && group.form !== 'either') return false;
			if (steps === 0 && (group.form === 'finite' || NOMINATIVE.test(words[phrase.head]?.lower ?? ''))) return true;
			if (words[from - 1]?.lower === 'as' && group.form === 'finite') return true;
			return words[group.last + 1]?.lower === 'that' || readNounPhrase(words, group.last + 1) !== null;
		}
		const isOfList =
			steps > 0 && words[phrase.first - 1]?.lower === 'of' && /^(?:and|or)$/.test(words[phrase.last + 1]?.lower ?? '');
		if (words[phrase.last + 1]?.class !== 'preposition' && !isOfList) return false;
		phrase = readNounPhrase(words, phrase.last + 2);
		if (phrase?.time === true) return false;
	}
	return false;
}

/** `as [prices and costs] rose`, `after [Acme and Orca] merged`; `after the war and people fled` is none. */
function isListed(words: readonly Word[], from: number, { last, head, time }: NounPhrase): boolean {
	const [link, other] = [words[last + 1], words[last + 2]];
	if (time || !/^(?:and|or)$/.test(link?.lower ?? '')) return false;
	if (words[from - 1]?.lower === 'as')
		return /^(?:noun|name|determiner|possessive|number)$/.test(other?.class ?? 'mark');
	return words[head]?.class === 'name' && other?.class === 'name' && words[head]?.kind === other.kind;
}

/** `after their best hope, Ann Lee, [left]`: a subject and who that is, between commas. */
function opensPastAside(words: readonly Word[], { last, time }: NounPhrase): boolean {
	if (time || words[last + 1]?.class !== 'comma') return false;
	let at = last + 2;
	while (at < last + 10 && /^(?:name|noun|determiner|number|genitive)$/.test(words[at]?.class ?? 'mark')) at++;
	if (at === last + 2 || words[at]?.class !== 'comma') return false;
	const group = readVerbGroup(words, pastAdverbs(words, at + 1));
	return (
		group !== null &&
		(group.form === 'finite' || group.form === 'either') &&
		!/^(?:which|who)$/.test(words[at + 1]?.lower ?? '')
	);
}

const NOMINATIVE = /^(?:i|he|she|we|they)$/;

function pastAdverbs(words: readonly Word[], from: number): number {
	let at = from;
	while (words[at]?.class === 'adverb') at++;
	return at;
}

/** `after an earthquake [below the sea] [off Peru] sent waves`: how many phrases may hang on the subject. */
const MOST_MODIFIERS = 3;

export function readNounPhrase(words: readonly Word[], from: number): NounPhrase | null {
	let at = from;
	const limit = Math.min(words.length, from + LONGEST_PHRASE);
	if (words[at]?.class === 'pronoun') return { kind: 'noun', first: at, last: at, head: at, time: false };
	at = skipApproximation(words, at);
	let head = -1;
	let time = false;
	while (at < limit) {
		const word = words[at];
		if (word === undefined) break;
		if (OPENERS.has(word.class)) {
			if (head >= 0 && words[at - 1]?.class !== 'genitive' && !countsMore(words, at) && !isRateInside(words, at)) break;
			if (word.class === 'determiner') head = standsAlone(words, at) ? at : head;
		} else if (NOMINAL.has(word.class)) {
			if (time && word.class !== 'number') {
				if (!opensAsOwner(words, from) && !isOfEpoch(words, from, at)) break;
				time = false;
			}
			if (head >= 0 && words[at + 1]?.class === 'time' && LAST.test(word.lower)) break;
			if (startsAnew(words, at, head) || (time && countsBehindDay(words, at))) break;
			head = at;
		} else if (word.class === 'time') {
			if (head >= 0 && !time && isTimeApart(words, at, from) && !isBareTime(words, at, from)) break;
			head = at;
			time = !isKindOfSeason(words, at, from);
		} else if (word.class === 'genitive') {
			if (head !== at - 1) break;
			time = false;
		} else if (word.class === 'adverb') {
			if (!adverbInside(words, at)) break;
		} else if (word.class === 'quote') {
			if (!quoteInside(words, at, head)) break;
		} else if (head >= 0 && word.text === '(' && endsAmount(words[at - 1]) && asideInside(words, at) > at) {
			at = asideInside(words, at);
		} else if (joinsAdjectives(words, at)) at = Math.max(at, pastLink(words, at) - 1);
		else if (!rangeInside(words, at)) break;
		at++;
	}
	if (head < 0) return null;
	return { kind: 'noun', first: from, last: head, head, time };
}

/** `in [19th century Peru]`, `[1960s London]`: without an article the epoch says which, not when. */
const isOfEpoch = (words: readonly Word[], from: number, at: number): boolean =>
	words[at]?.class === 'name' &&
	(words[at]?.kind === 'place' || words[at]?.kind === 'group') &&
	/^(?:\d{1,2}(?:st|nd|rd|th)|\p{Ll}+(?:st|nd|rd|th))[ -]century$|^(?:\d{3})?\d0s$/u.test(
		words
			.slice(from, at)
			.map(({ lower }) => lower)
			.join(' '),
	);

/** `more than 100`, `at least 29`, `between 200 and 300`: the words before the number. */
function skipApproximation(words: readonly Word[], from: number): number {
	for (let length = 1; length <= 3; length++) {
		if (words[from + length]?.class !== 'number' && !(length === 1 && words[from + 1]?.lower === 'half')) continue;
		const said = words.slice(from, from + length).map(({ lower }) => lower);
		if (ESTIMATE.test(said.join(' '))) return isTopic(words, from) ? from : from + length;
	}
	return from;
}

/** `a film [about] two brothers` tells of them; `costs about two dollars` is an estimate. */
const isTopic = (words: readonly Word[], at: number): boolean =>
	words[at]?.lower === 'about' &&
	/^(?:one|two|three|four)$/.test(words[at + 1]?.lower ?? '') &&
	words[at - 1]?.class === 'noun' &&
	words[at + 2]?.class === 'noun' &&
	!/^(?:million|billion|trillion|thousand|hundred|dozen|percent|pct|cents?|dollars?|pounds?|euros?|mln|bln)$/.test(
		words[at + 2]?.lower ?? '',
	);

/** `two [more] people`, `four [such] cases`. */
const countsMore = (words: readonly Word[], at: number): boolean =>
	words[at - 1]?.class === 'number' &&
	/^(?:more|such|other|less)$/.test(words[at]?.lower ?? '') &&
	words[at + 1]?.class === 'noun';

/** `a 60 dlr [a share] cash offer`: the price of one, inside the phrase. */
const isRateInside = (words: readonly Word[], at: number): boolean =>
	words[at]?.lower === 'a' &&
	/^(?:share|barrel|tonne|ton|year|month|week|day|head|unit|ounce)$/.test(words[at + 1]?.lower ?? '') &&
	words[at + 2]?.class === 'noun' &&
	(/^(?:dlrs?|dollars?|cts?|cents?|pence|p|pounds?|euros?|yen|francs?|marks?)$/.test(words[at - 1]?.lower ?? '') ||
		/^[$£€]/.test(words[at - 1]?.text ?? ''));

/** `this` and `some` with no noun of their own. */
function standsAlone(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (word === undefined || !/^(?:this|these|those|some|many|all|both|several|few|each|most|half)$/.test(word.lower))
		return false;
	const next = words[at + 1]?.class;
	return (
		next === undefined ||
		!(NOMINAL.has(next) || OPENERS.has(next) || next === 'time' || next === 'adverb' || next === 'quote')
	);
}

/** A second phrase with nothing between: `told [The Times] [senior officials]`, `gave [Kyiv] [10 tanks]`. */
function startsAnew(words: readonly Word[], at: number, head: number): boolean {
	const previous = words[at - 1];
	const word = words[at];
	if (head < 0 || previous === undefined || word === undefined) return false;
	if (
		word.class === 'number' &&
		previous.class === 'number' &&
		LENGTHS.test(words[at + 1]?.lower ?? '') &&
		words[at - 2]?.class === 'name'
	)
		return true;
	// a report two years ago
	if (word.class === 'number' && previous.class === 'noun' && words[at + 2]?.lower === 'ago') return true;
	if (word.class === 'number' && /^(?:pct|percent|per|%)$/.test(words[at + 1]?.lower ?? ''))
		return !isOneRate(words, at);
	if (previous.class === 'name' && isEditionInside(words, at)) return false;
	if (previous.class === 'name' && word.class === 'number')
		return (
			(NOMINAL.has(words[at + 1]?.class ?? 'mark') && !isDollar(previous, word)) ||
			LENGTHS.test(words[at + 1]?.lower ?? '')
		);
	if (previous.kind === 'person' && previous.class === 'name' && word.class === 'noun' && word.lower.endsWith('ing'))
		return !isIngNoun(word.lower);
	if (
		(previous.class === 'name' || /^\p{Lu}\p{Ll}/u.test(previous.text)) &&
		/^\d{1,3}[-–]\d{1,3}$/.test(word.text) &&
		!NOMINAL.has(words[at + 1]?.class ?? 'mark')
	)
		return true;
	if (/^(?:way|moment)$/.test(previous.lower) && word.class === 'name') return true;
	if (previous.class === 'name' && word.class === 'noun' && isToldTo(words, at)) return true;
	if (previous.lower === 'period' && isSamePeriod(words, at)) return true;
	if (previous.kind === 'person' && word.class === 'noun' && opensPost(words, at) && isNamedTo(words, at)) return true;
	if (at - 1 > 0 && previous.lower === 'news' && word.class === 'name' && words[at - 2]?.class === 'subordinator')
		return true;
	if (previous.kind === 'person' && previous.class === 'name' && /^(?:best|worst)$|^\p{Ll}+ed$/u.test(word.text))
		return true;
	if (previous.class === 'noun' && !NOMINAL.has(words[at + 1]?.class ?? 'mark') && SUPERLATIVE.test(word.lower))
		return true;
	if (word.class === 'noun' && LATE.test(word.lower) && isTimeLink(words[at + 1])) return true;
	return previous.class === 'noun' && word.class === 'number' && /[^u]s$/.test(previous.lower);
}

/** `the Harwick [2005] air show`: the year of one edition, in a phrase that an article or owner opens. */
function isEditionInside(words: readonly Word[], at: number): boolean {
	if (!/^(?:19|20)\d\d$/.test(words[at]?.text ?? '') || words[at + 1]?.class !== 'noun') return false;
	let left = at - 1;
	while (left > at - 7 && /^(?:name|noun)$/.test(words[left]?.class ?? '')) left--;
	return /^(?:determiner|possessive|genitive)$/.test(words[left]?.class ?? 'mark');
}

/** `during [the same period] [imports] fell`: when, and what. */
const isSamePeriod = (words: readonly Word[], at: number): boolean =>
	words[at]?.class === 'noun' &&
	/^(?:same|latest|current|previous|last|this)$/.test(words[at - 2]?.lower ?? '') &&
	[words[at - 3]?.lower, words[at - 4]?.lower].some((link) => /^(?:during|in|over|for)$/.test(link ?? ''));

/** `told [the Herald] [progress] was made`: whom, and what. */
function isToldTo(words: readonly Word[], at: number): boolean {
	if (!/^(?:verb|be|have|do|modal)$/.test(words[at + 1]?.class ?? 'mark')) return false;
	let left = at - 1;
	while (left > at - 7 && /^(?:name|noun|determiner)$/.test(words[left]?.class ?? '')) left--;
	const verb = words[left];
	return verb?.class === 'verb' && verb.forms.some(({ base }) => /^(?:tell|assure|remind|warn|inform)$/.test(base));
}

/** `[finance minister]`, `[head coach]`, `[vice president]`: nouns up to the one that says what post. */
function opensPost(words: readonly Word[], at: number): boolean {
	let end = at;
	while (end < at + 4 && words[end]?.class === 'noun') {
		if (ROLE_NOUNS.has(words[end]?.lower ?? '') && words[end + 1]?.class !== 'noun') return true;
		end++;
	}
	return false;
}

/** `elected [Ann Lee] [mayor] of Lima`: to what post. */
function isNamedTo(words: readonly Word[], at: number): boolean {
	let left = at - 1;
	while (left > at - 7 && /^(?:name|noun)$/.test(words[left]?.class ?? '')) left--;
	const verb = words[left];
	return (
		verb?.class === 'verb' &&
		verb.forms.some(({ base }) =>
			/^(?:elect|re-?elect|name|appoint|crown|proclaim|declare|make|nominate|vote)$/.test(base),
		)
	);
}

/** `US $100,000`. */
const isDollar = (country: Word, amount: Word): boolean =>
	/^(?:US|A|C|NZ|HK|S|Aus|Can)$/.test(country.text) && amount.text.startsWith('$');

/** `left Lima [fourteen months ago]`. */
const LENGTHS = /^(?:year|month|week|day|hour|minute|decade)s?$/;

/** `a record [14 pct] decline`, `an 11-3/[8 pct] coupon`: the rate stands inside the phrase. */
const isOneRate = (words: readonly Word[], at: number): boolean =>
	words[at - 1]?.text === '/' || (/^(?:an?|the)$/.test(words[at - 2]?.lower ?? '') && words[at + 2]?.class === 'noun');

/** `on Monday [3 boats] sank`; `on Monday 3 May` is a day. */
const countsBehindDay = (words: readonly Word[], at: number): boolean =>
	words[at]?.class === 'number' && WEEKDAYS.has(words[at - 1]?.lower ?? '') && words[at + 1]?.class === 'noun';

/** `hit families [hardest]`. */
const SUPERLATIVE = /^(?:hardest|fastest|longest|strongest|loudest)$/;

const LATE = /^(?:late|early|earlier|later)$/;

/** `a statement [late] on Friday`. */
const isTimeLink = (word: Word | undefined): boolean =>
	word?.class === 'time' || /^(?:on|in|at|this|last|yesterday|today)$/.test(word?.lower ?? '');

const BARE_TIME =
	/^(?:time|times|day|days|week|weeks|month|months|year|years|night|season|minute|hour|moment|decade|summer|winter|spring|autumn|weekend)$/;

const hasOpener = (words: readonly Word[], from: number, at: number): boolean =>
	from === at - 1 ||
	OPENERS.has(words[from]?.class ?? 'mark') ||
	words.slice(from, at).some((word) => word.class === 'genitive');

/** `the equal fastest [time]`, `his last [day]`, `a second [year]`: the unit is the head of a phrase that has its opener. */
function isBareTime(words: readonly Word[], at: number, from: number): boolean {
	const word = words[at];
	const previous = words[at - 1];
	if (word === undefined || previous === undefined || !BARE_TIME.test(word.lower) || !hasOpener(words, from, at))
		return false;
	if (/^(?:after|before|later|earlier|ago)$/.test(words[at + 1]?.lower ?? '')) return false;
	return previous.class === 'noun' && (isAdjective(previous.lower) || /(?:st|nd|rd|th)$/.test(previous.lower));
}

/** `the wet [summer]`, `a poor winter`: told of, and no time. */
const isKindOfSeason = (words: readonly Word[], at: number, from: number): boolean =>
	SEASON.test(words[at]?.lower ?? '') &&
	words[from]?.class === 'determiner' &&
	words[at - 1]?.class === 'noun' &&
	isAdjective(words[at - 1]?.lower ?? '') &&
	!LAST.test(words[at - 1]?.lower ?? '');

/** `told reporters Friday`: the day is a phrase of its own; `Friday talks`, `the May 5 ceremony` are one. */
function isTimeApart(words: readonly Word[], at: number, from: number): boolean {
	if (LAST.test(words[at - 1]?.lower ?? '')) return false;
	if (words[at - 1]?.lower === 'due') return true;
	if (SEASON.test(words[at]?.lower ?? '') && words[at - 1]?.class === 'noun' && words[at + 1]?.class === 'noun')
		return false;
	if (words[at - 1]?.class === 'number') return at - 1 > from && words[at - 2]?.class === 'name';
	const next = words[at + 1]?.class;
	return !(words[from]?.class === 'determiner' && (next === 'noun' || next === 'name' || next === 'number'));
}

/** `hard red [winter] wheat`. */
const SEASON = /^(?:winter|spring|summer|autumn)$/;

const LAST = /^(?:last|next|early|late|earlier|later|past|recent|coming|previous|following|entire|whole|same)$/;

/** `the Oct. 7 raid` and `Acme's Friday statement` are about the raid and the statement; `last week officials` are two phrases. */
const opensAsOwner = (words: readonly Word[], from: number): boolean =>
	/^(?:the|a|an)$/.test(words[from]?.lower ?? '') ||
	words[from]?.class === 'possessive' ||
	words[from + 1]?.class === 'genitive';

/** `the country's overseas agency`, `an almost empty hall`. */
function adverbInside(words: readonly Word[], at: number): boolean {
	const next = words[at + 1]?.class;
	const previous = words[at - 1]?.class;
	if (next !== 'noun' && next !== 'name') return false;
	if (/^(?:best|worst|very)$/.test(words[at - 1]?.lower ?? '') && words[at]?.lower === 'first') return true;
	if (words[at - 1]?.kind === 'group' && PLACED.test(words[at]?.lower ?? '')) return true;
	if ((previous === 'noun' || previous === 'number') && PLACED.test(words[at]?.lower ?? '')) return true;
	return (
		previous === 'genitive' ||
		OPENERS.has(previous ?? 'mark') ||
		(previous === 'quote' && words[at - 2]?.class === 'genitive')
	);
}

/** Adverbs that are adjectives too: `the best online game`. */
const PLACED =
	/^(?:online|overseas|downtown|indoor|outdoor|abroad|then|only|well|worldwide|nationwide|statewide|countrywide|citywide|halfway)$/;

/** Quote marks round part of a phrase: `an “extended pause”`. */
function quoteInside(words: readonly Word[], at: number, head: number): boolean {
	const next =
		words[at + 1]?.class === 'adverb' && words[at - 1]?.class === 'genitive'
			? words[at + 2]?.class
			: words[at + 1]?.class;
	const previous = words[at - 1]?.class;
	if (next === undefined || previous === undefined) return false;
	return NOMINAL.has(next) && (OPENERS.has(previous) || head >= 0);
}

/** `a deep and sincere apology`, `a virtual, story-based model`, `several provincial and city-level banks`: one phrase. */
function joinsAdjectives(words: readonly Word[], at: number): boolean {
	const link = words[at]?.class;
	if (link !== 'comma' && link !== 'coordinator') return false;
	const before = words[at - 1];
	const after = words[at + 1];
	if (words[at]?.lower === 'and' && before?.kind === 'group' && after?.kind === 'group')
		return words[at + 2]?.class === 'noun';
	if (before === undefined || before.class !== 'noun') return false;
	if (
		words[at]?.lower === 'and' &&
		ROLE_NOUNS.has(before.lower) &&
		after?.class === 'noun' &&
		ROLE_NOUNS.has(after.lower)
	)
		return words[at + 2]?.class === 'name';
	if (isAdjective(before.lower) && !NOMINAL.has(words[at - 2]?.class ?? 'mark')) {
		const next = pastLink(words, at);
		const joined = words[next];
		const beyond = words[next + 1]?.class ?? 'mark';
		const loose = joined?.class === 'noun' && beyond === 'noun' && /^an?$/.test(words[at - 2]?.lower ?? '');
		if (next > at && joined !== undefined && (loose || isModifier(joined)))
			return beyond === 'noun' || beyond === 'comma' || beyond === 'name';
	}
	if (words[at]?.lower !== 'and' || after?.class !== 'noun') return false;
	if (words[at + 2]?.class !== 'noun') return false;
	if (/^an?$/.test(words[at - 2]?.lower ?? '') || before.lower === 'long') return true;
	return isAdjective(before.lower) && isAdjective(after.lower);
}

/** An adjective, a participle, `3D`. */
const isModifier = ({ class: kind, lower }: Word): boolean =>
	kind === 'noun' ? isAdjective(lower) || /(?:ed|ing)$/.test(lower) : kind === 'number' && /^\d+-?[a-z]/.test(lower);

/** The word after a comma, `and`, `but not a`: where a second adjective may stand; `at` itself where no link does. */
function pastLink(words: readonly Word[], at: number): number {
	const word = words[at];
	if (word?.class === 'comma') return words[at + 1]?.lower === 'and' ? at + 2 : at + 1;
	if (word?.class !== 'coordinator' || word.lower === 'nor') return at;
	let next = at + 1;
	while (/^(?:not|also|often|sometimes|an?)$/.test(words[next]?.lower ?? '')) next++;
	return next;
}

/** The middle of a range of numbers: `35 to 40`, `between 200 and 300`. */
function rangeInside(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (word === undefined || words[at - 1]?.class !== 'number' || words[at + 1]?.class !== 'number') return false;
	if (word.lower === 'and') return words[at - 2]?.lower === 'between';
	return word.lower === 'to' || word.lower === 'or' || word.text === '-' || word.text === '–';
}
