import { FRACTIONS, LATE_OR_EARLY } from './closed-classes.ts';
import { verbForms } from './verb-forms.ts';
import type { Word } from './word.ts';

/** `half past 6`, `took him [past] Brown`, `ran past the post`: no noun, and no adjective behind an article. */
const isPassing = (words: readonly Word[], at: number): boolean => {
	const [before, after] = [words[at - 1], words[at + 1]];
	if (before?.class === 'noun' && after?.class === 'number') return true;
	return (
		/^(?:noun|pronoun|name)$/.test(before?.class ?? '') &&
		/^(?:name|determiner|possessive|pronoun)$/.test(after?.class ?? '')
	);
};

/** Words whose class their neighbours settle: `20 per cent`, `he last visited`. */
export function settlePairs(words: readonly Word[]): void {
	for (let at = 0; at < words.length; at++) {
		const word = words[at] as Word;
		if (!word.look.settled) {
			if (word.class === 'number' && isYearApart(words, at)) word.class = 'time';
			continue;
		}
		const before = at > 0 ? words[at - 1]?.class : undefined;
		if (word.lower === 'first' && before === 'determiner' && words[at + 1]?.class === 'number') word.class = 'noun';
		// the surrounding hills
		if (word.lower === 'surrounding' && before !== 'noun' && before !== 'name') word.class = 'noun';
		if (word.lower === 'half' && /^(?:first|second|latter|opening|final|last)$/.test(words[at - 1]?.lower ?? '')) {
			word.class = 'time';
			(words[at - 1] as Word).class = 'noun';
		}
		if (word.lower === 'than' && isMoreThan(words, at)) {
			word.class = 'adverb';
			(words[at - 1] as Word).class = 'adverb';
		}
		if (word.lower === 'past' && isPassing(words, at)) word.class = 'preposition';
		if (word.lower === 'since' && before === 'have') word.class = 'adverb';
		if (word.lower === 'yet' && /^(?:have|be|negation)$/.test(before ?? 'mark')) word.class = 'adverb';
		if (word.lower === 'once' && /^(?:relative|pronoun|name)$/.test(before ?? 'mark') && isPast(words[at + 1]))
			word.class = 'adverb';
		if (word.lower === 'that' && pointsAtSubject(words, at)) word.class = 'determiner';
		if (isYearApart(words, at)) word.class = 'time';
		if (word.lower === 'per' && words[at + 1]?.lower === 'cent') word.class = 'noun';
		if (before === 'pronoun' && /^(?:last|first|earlier|later)$/.test(word.lower)) word.class = 'adverb';
		if (before === 'name' && /^(?:earlier|later)$/.test(word.lower)) word.class = 'adverb';
		if (before === 'noun' && /^(?:earlier|later)$/.test(word.lower) && isPast(words[at + 1])) word.class = 'adverb';
		if (word.lower === 'fall' && /^(?:last|this|next|each|every)$/.test(words[at - 1]?.lower ?? ''))
			word.class = 'time';
		if (LATE_OR_EARLY.test(word.lower) && before === 'noun' && opensTime(words, at + 1)) word.class = 'adverb';
		if (at === 0 && /^(?:earlier|later)$/.test(word.lower)) word.class = 'adverb';
		if (word.lower === 'further' && words[at + 1]?.class === 'noun' && !word.compound)
			word.class = /^(?:be|modal)$/.test(before ?? 'mark') && isPast(words[at + 1]) ? 'adverb' : 'noun';
		if (word.lower === 'hard' && words[at + 1]?.class === 'noun') word.class = 'noun';
		if (word.lower === 'long' && (isLongAndShort(words, at) || isLongThing(words, at))) word.class = 'noun';
		if (word.lower === 'thanks' && words[at + 1]?.lower === 'to') word.class = 'adverb';
		if (word.lower === 'further' && before === 'determiner' && words[at + 1]?.class === 'number') word.class = 'noun';
		if (word.lower === 'her' && STANDS_ALONE_BEFORE.test(words[at + 1]?.class ?? 'mark')) word.class = 'pronoun';
		if (word.lower === 'am' && before === 'number') word.class = 'time';
		if (word.lower === 'lead' && /^manage(?:d|s|rs?)?$/.test(words[at + 1]?.lower ?? '') && before === 'be')
			word.class = 'adverb';
		// interest rates at 5 %
		if (word.lower === 'rates' && RATED.test(words[at - 1]?.lower ?? '')) word.compound = true;
		if (isFloating(words, at)) word.class = 'adverb';
		if (isSetPhrase(words, at)) {
			word.class = 'adverb';
			(words[at - 1] as Word).class = 'adverb';
		}
	}
}

/** What rates are told of. */
const RATED =
	/^(?:interest|exchange|growth|tax|mortgage|birth|death|crime|inflation|lending|savings|jobless|unemployment|discount|prime|deposit)$/;

/** What follows `her` where it is somebody, and no one's: `outran [her] in the final`, `told [her] the race was off`. */
const STANDS_ALONE_BEFORE = /^(?:preposition|determiner|mark|comma|coordinator|subordinator|relative)$/;

/** `Lund and Byrne [all] won medals`, `plans to [either] merge or close two mills`: how many or which, apart from its phrase. */
function isFloating(words: readonly Word[], at: number): boolean {
	const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
	if (word?.class !== 'determiner') return false;
	if (/^(?:either|both)$/.test(word.lower) && (before?.lower === 'to' || before?.class === 'modal'))
		return after?.class === 'noun' && verbForms(after.lower).some(({ shape, nounish }) => shape === 'base' && !nounish);
	return (
		/^(?:all|both|each)$/.test(word.lower) &&
		/^(?:name|noun|pronoun)$/.test(before?.class ?? 'mark') &&
		(isPast(after) || /^(?:be|have|do|modal)$/.test(after?.class ?? 'mark'))
	);
}

/** `[That] finding upheld the ban`: opening a sentence before a singular and its verb, it points. */
function pointsAtSubject(words: readonly Word[], at: number): boolean {
	if (at > 0 && !(at === 1 && /^(?:coordinator|quote)$/.test(words[0]?.class ?? 'mark'))) return false;
	const [noun, verb] = [words[at + 1], words[at + 2]];
	if (noun?.class !== 'noun' || noun.text !== noun.lower || /[^s]s$/.test(noun.lower)) return false;
	return isPast(verb) || /^(?:be|have|do|modal)$/.test(verb?.class ?? 'mark');
}

/** `a statement late [on Friday]`, `a warning earlier [in the week]`, `a forecast earlier [this month]`. */
const opensTime = (words: readonly Word[], at: number): boolean =>
	(/^(?:this|last|that)$/.test(words[at]?.lower ?? '') && words[at + 1]?.class === 'time') || opensDay(words, at);

const opensDay = (words: readonly Word[], at: number): boolean =>
	/^(?:on|in|at)$/.test(words[at]?.lower ?? '') &&
	words.slice(at + 1, at + 4).some((word) => word.class === 'time') &&
	words[at + 1]?.class !== 'name';

/** `[long] and medium term loans`. */
const isLongAndShort = (words: readonly Word[], at: number): boolean =>
	words[at + 1]?.class === 'coordinator' && /^(?:medium|short)$/.test(words[at + 2]?.lower ?? '');

/** `a 10 ft [long] table`, `and [long] jumper Ann Lee`; `has long opposed` is of how long. */
const isLongThing = (words: readonly Word[], at: number): boolean =>
	(words[at + 1]?.class === 'noun' &&
		/^(?:coordinator|comma|preposition)$/.test(words[at - 1]?.class ?? 'mark') &&
		!isPast(words[at + 1])) ||
	isLongMeasured(words, at);

const isLongMeasured = (words: readonly Word[], at: number): boolean =>
	words[at + 1]?.class === 'noun' && /^(?:noun|number|determiner)$/.test(words[at - 1]?.class ?? '');

/** `[in fact] prices fell`: a preposition and its noun that say how the rest is meant. */
const isSetPhrase = (words: readonly Word[], at: number): boolean =>
	at > 0 &&
	SET_PHRASES.get(words[at]?.lower ?? '') === words[at - 1]?.lower &&
	!/^(?:of|to|that|with|by)$/.test(words[at + 1]?.lower ?? '') &&
	(words[at]?.lower !== 'date' || isToDate(words, at));

/** `[to date] the firm has`, `has [to date] sold`, not `to date the find` nor `want to date`. */
const isToDate = (words: readonly Word[], at: number): boolean =>
	at === 1
		? words.slice(2, 9).some((word) => word.class === 'have')
		: /^(?:comma|have|noun)$/.test(words[at - 2]?.class ?? 'mark');

const SET_PHRASES: ReadonlyMap<string, string> = new Map([
	['fact', 'in'],
	['turn', 'in'],
	['addition', 'in'],
	['particular', 'in'],
	['contrast', 'in'],
	['instance', 'for'],
	['example', 'for'],
	['course', 'of'],
	['date', 'to'],
]);

/** All words whose class a pair can settle, years aside: the rest of a text, nearly all of it, is passed over at once. */
export const SETTLED: ReadonlySet<string> = new Set([
	...'first half than past since per last earlier later fall late early further hard long thanks yet that once her all both each either am lead surrounding rates'.split(
		' ',
	),
	...SET_PHRASES.keys(),
]);

/** `[more than] doubled`, `by [more than] a third`: how much, not compared with what. */
function isMoreThan(words: readonly Word[], at: number): boolean {
	if (!/^(?:more|less)$/.test(words[at - 1]?.lower ?? '')) return false;
	const next = words[at + 1]?.lower ?? '';
	if (/^(?:doubled|tripled|trebled|quadrupled|halved|offset|outweighed|compensated|matched)$/.test(next)) return true;
	if (
		/^(?:double|triple|treble|quadruple|halve|offset|match)$/.test(next) &&
		(words[at - 2]?.class === 'modal' || words[at - 2]?.lower === 'to')
	)
		return true;
	if (words[at - 2]?.lower !== 'by') return false;
	return next === 'half' || (/^(?:an?|one|two|three)$/.test(next) && FRACTIONS.test(words[at + 2]?.lower ?? ''));
}

/** `which in [1999] made 400 cars`: a year behind its preposition; in `of 1999 cars` it says which or how many. */
function isYearApart(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (word?.class !== 'number' || !/^(?:1[5-9]|20)\d\d$/.test(word.text)) return false;
	// on April 4, 1985 Lund sold it
	if (words[at - 1]?.class === 'comma' && words[at - 3]?.class === 'time' && words[at - 2]?.class === 'number')
		return /^(?:noun|name)$/.test(words[at + 1]?.class ?? 'mark') && /^\p{Lu}/u.test(words[at + 1]?.text ?? '');
	if (/^(?:of|for|from)$/.test(words[at - 1]?.lower ?? '')) return at > 1 && isPast(words[at + 1]);
	if (words[at - 1]?.class !== 'time' && !/^(?:in|since|until|till|during|by)$/.test(words[at - 1]?.lower ?? ''))
		return false;
	const next = words[at + 1];
	const opens = at === 1 || /^(?:comma|coordinator)$/.test(words[at - 2]?.class ?? 'mark');
	if (at === 1 && next?.class === 'noun') return true;
	if (opens && next?.class === 'name' && words[at - 1]?.class === 'preposition') return /^\p{L}/u.test(next.text);
	if (next?.class !== 'noun') return next?.class !== 'number' && next?.class !== 'name';
	return isPast(next);
}

const isPast = (word: Word | undefined): boolean =>
	word?.class === 'noun' && verbForms(word.lower).some(({ shape }) => shape === 'past' || shape === 'edParticiple');

/** `Acme-backed` and `Peru-Chile` are cut at their hyphen where a name ends there; to grammar each is one modifier; so is `11-3/8`. */
const isDay = ({ text }: Word): boolean => /^(?:[1-9]|[12]\d|3[01])$/.test(text);

export function joinCompounds(words: readonly Word[]): void {
	for (let at = 0; at < words.length; at++) {
		const word = words[at] as Word;
		if (word.text !== '-' && word.text !== '–' && word.text !== '/') continue;
		const before = words[at - 1];
		const after = words[at + 1];
		if (before === undefined || after === undefined || before.end !== word.start || word.end !== after.start) continue;
		const fraction = word.text === '/' && after.class === 'number';
		if (before.class === 'time' && after.class === 'time') {
			word.class = 'time';
			continue;
		}
		// June 12-18
		if (words[at - 2]?.class === 'time' && isDay(before) && isDay(after) && word.text !== '/') continue;
		if (word.text === '/' && !fraction && !(before.class === 'name' || after.class === 'name')) continue;
		word.class = 'noun';
		if (after.class !== 'name' && !fraction) after.class = 'noun';
		if (after.class === 'noun') after.compound = true;
	}
}
