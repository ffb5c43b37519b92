import { isAdjective } from '../lexicons/adjectives.ts';
import { ROLE_NOUNS } from '../lexicons/role-titles.ts';
import { LATE_OR_EARLY } from './closed-classes.ts';
import { isIngNoun } from './ing-verbs.ts';
import { NOMINAL } from './phrase-classes.ts';
import type { Word } from './word.ts';

/** A second phrase with nothing between: `told [The Times] [senior officials]`, `gave [Kyiv] [10 tanks]`. */
export function startsAnew(words: readonly Word[], at: number, head: number): boolean {
	const previous = words[at - 1];
	const word = words[at];
	if (head < 0 || previous === undefined || word === undefined) return false;
	if (word.class === 'number') {
		const next = words[at + 1]?.lower ?? '';
		if (previous.class === 'number' && LENGTHS.test(next) && words[at - 2]?.class === 'name') return true;
		// a report two years ago
		if (previous.class === 'noun' && words[at + 2]?.lower === 'ago') return true;
		if (/^(?:pct|percent|per|%)$/.test(next)) return !isOneRate(words, at);
	}
	if (previous.class === 'name' && isEditionInside(words, at)) return false;
	if (previous.class === 'name' && word.class === 'number')
		return (
			(NOMINAL.has(words[at + 1]?.class ?? 'mark') && !isDollar(previous, word)) ||
			LENGTHS.test(words[at + 1]?.lower ?? '')
		);
	if (previous.kind === 'person' && previous.class === 'name' && word.class === 'noun' && word.lower.endsWith('ing'))
		return !isIngNoun(word.lower);
	if (
		/^\d{1,3}[-–]\d{1,3}$/.test(word.text) &&
		(previous.class === 'name' || /^\p{Lu}\p{Ll}/u.test(previous.text)) &&
		!NOMINAL.has(words[at + 1]?.class ?? 'mark')
	)
		return true;
	if (word.class === 'name' && (previous.lower === 'way' || previous.lower === 'moment')) return true;
	if (opensPerson(words, at)) return true;
	if (previous.class === 'name' && word.class === 'noun' && isToldTo(words, at)) return true;
	if (previous.lower === 'period' && isSamePeriod(words, at)) return true;
	if (previous.kind === 'person' && word.class === 'noun' && opensPost(words, at) && isNamedTo(words, at)) return true;
	if (at - 1 > 0 && previous.lower === 'news' && word.class === 'name' && words[at - 2]?.class === 'subordinator')
		return true;
	if (previous.kind === 'person' && previous.class === 'name' && /^(?:best|worst)$|^\p{Ll}+ed$/u.test(word.text))
		return true;
	if (previous.class === 'noun' && SUPERLATIVE.has(word.lower) && !NOMINAL.has(words[at + 1]?.class ?? 'mark'))
		return true;
	if (word.class === 'noun' && isTimeLink(words[at + 1]) && LATE_OR_EARLY.test(word.lower)) return true;
	return previous.class === 'noun' && word.class === 'number' && /[^u]s$/.test(previous.lower);
}

const COURTESY = /^(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady)\b/;

/** `before [his arrest] [Mr Lund] spoke`: behind a noun that is nobody's post or quality stands somebody else. */
function opensPerson(words: readonly Word[], at: number): boolean {
	const previous = words[at - 1];
	if (previous?.class !== 'noun' || !COURTESY.test(words[at]?.text ?? '')) return false;
	const { lower, text } = previous;
	return text === lower && !ROLE_NOUNS.has(lower) && !isAdjective(lower) && !/(?:ed|ing|-\w+)$/.test(lower);
}

/** `the Harwick [2005] air show`: the year of one edition, in a phrase that an article or owner opens. */
function isEditionInside(words: readonly Word[], at: number): boolean {
	if (words[at + 1]?.class !== 'noun' || !/^(?:19|20)\d\d$/.test(words[at]?.text ?? '')) return false;
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

/** `hit families [hardest]`. */
const SUPERLATIVE: ReadonlySet<string> = new Set(['hardest', 'fastest', 'longest', 'strongest', 'loudest']);

/** `a statement [late] on Friday`. */
const isTimeLink = (word: Word | undefined): boolean =>
	word !== undefined && (word.class === 'time' || TIME_LINKS.has(word.lower));

const TIME_LINKS: ReadonlySet<string> = new Set(['on', 'in', 'at', 'this', 'last', 'yesterday', 'today']);
