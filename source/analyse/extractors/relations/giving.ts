import { isNounPhrase } from '../../grammar/chunks.ts';
import { isIngNoun } from '../../grammar/ing-verbs.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import { isMeasure } from './measures.ts';
import type { Page } from './page.ts';
import type { Verb } from './verb.ts';

/** `gave [Japan] six weeks to act`: what was given is the time. */
export function isGivenTime({ chunks }: Page, at: number): boolean {
	const next = chunks[at + 1];
	return isNounPhrase(next) && next.time && chunks[at + 2]?.kind === 'verb';
}

/** `gave [residents] more of a say`, `giving [Peru] …`: to whom, and what is not read. */
export function isOnlyWhom({ chunks, words }: Page, { base }: Verb, at: number): boolean {
	const [whom, next] = [chunks[at], chunks[at + 1]];
	if (!/^(?:give|grant|owe|afford)$/.test(base) || !isNounPhrase(whom)) return false;
	const isPart = /^(?:more|less|much|little|most|plenty|enough)$/.test(words[whom.last + 1]?.lower ?? '');
	if (isPart && /^(?:of|to|mark|comma)$/.test(words[whom.last + 2]?.lower ?? 'mark')) return true;
	if (/^(?:no|some|any|every)thing$/.test(words[whom.last + 1]?.lower ?? '')) return true;
	const isWhom = /^(?:person|organization|place|group)$/.test(words[whom.head]?.kind ?? '');
	return isWhom && (next === undefined || /^(?:mark|comma)$/.test(next.kind));
}

/** Verbs that take whom beside what: `gave [the port] [a loan]`. */
const GIVING =
	/^(?:give|offer|award|grant|hand|hand_over|lend|loan|send|pay|sell|show|teach|tell|owe|deny|promise|leave|bring|guarantee|assign|allot|serve|cause)$/;

/** `earned [Acme] [a point]`: of verbs that get something for somebody, two phrases side by side that an article keeps apart. */
function isForWhom({ chunks, words }: Pick<Page, 'chunks' | 'words'>, { base }: Verb, at: number): boolean {
	const [whom, what] = [chunks[at], chunks[at + 1]];
	if (!/^(?:earn|win|buy|cost|save|net|secure|land|spare)$/.test(base)) return false;
	if (!isNounPhrase(whom) || !isNounPhrase(what) || what.time || chunks[at + 2]?.kind === 'verb') return false;
	const isPronoun = /^(?:him|her|them|us|me|it|you)$/.test(words[whom.head]?.lower ?? '');
	return isPronoun || /^(?:determiner|possessive)$/.test(words[what.first]?.class ?? '');
}

/** What is given, right behind whom it is given to; null where one phrase stands alone. */
export function themeBehind({ chunks, words }: Page, verb: Verb, at: number): number | null {
	if (!GIVING.test(verb.base) && !isForWhom({ chunks, words }, verb, at)) return null;
	let next = at;
	while (chunks[next + 1]?.kind === 'preposition' && words[chunks[next + 1]?.first ?? 0]?.lower === 'of') next += 2;
	next++;
	while (chunks[next]?.kind === 'adverb') next++;
	const theme = chunks[next];
	const whom = chunks[at];
	if (
		!isNounPhrase(theme) ||
		theme.time ||
		(verb.base === 'leave' && words[theme.first]?.class === 'noun') ||
		/^(?:i|you|he|she|we|they)$/.test(words[theme.head]?.lower ?? '') ||
		isDeed(words[theme.last]?.lower ?? '') ||
		/^(?:home|back|abroad|away)$/.test(words[theme.head]?.lower ?? '')
	)
		return null;
	return isNounPhrase(whom) && (words[whom.head]?.class === 'number' || isMeasure({ words }, whom)) ? null : next;
}

/** `gave them [winning]`, not `a rating`. */
const isDeed = (lower: string): boolean => lower.endsWith('ing') && !isIngNoun(lower);

const isRoleWord = (lower: string): boolean => ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(lower.replace(/s$/, ''));

/** Verbs whose thing stands behind `with`: `provided [the town] with [water]`. */
const SUPPLYING = /^(?:provide|supply|present|issue|furnish)$/;

/** `provides [help] with rents`: what is given already, and the rest is its own. */
const isHelp = (lower: string): boolean =>
	/^(?:help|support|advice|assistance|aid|information|guidance|training|relief|experience|problem|difficulty|link|contact|deal|agreement|contract|interview|show|programme|program|song|film|double|album|ceremony|concert|partnership|role|alternative)s?$/.test(
		lower,
	);

/** What a phrase at `at` is supplied with; null where nothing follows. */
export function suppliedBehind({ chunks, words }: Page, verb: Verb, at: number): number | null {
	if (!SUPPLYING.test(verb.base)) return null;
	let link = at + 1;
	while (chunks[link]?.kind === 'preposition' && words[chunks[link]?.first ?? 0]?.lower === 'of') link += 2;
	const thing = chunks[link + 1];
	const whom = chunks[at];
	if (isNounPhrase(whom) && isHelp(words[whom.head]?.lower ?? '')) return null;
	if (verb.base === 'issue' && !(isNounPhrase(whom) && isRoleWord(words[whom.head]?.lower ?? ''))) return null;
	const isWith = chunks[link]?.kind === 'preposition' && words[chunks[link]?.first ?? 0]?.lower === 'with';
	return isWith && isNounPhrase(thing) && !thing.time ? link + 1 : null;
}

/** Whom a thing was given to: right behind the verb, or behind `to`. -1 for nobody named. */
export function recipientOf(page: Page, verb: Verb, object: number): number {
	const { chunks, words } = page;
	let first = verb.next;
	while (chunks[first]?.kind === 'adverb') first++;
	if (first < object && isNounPhrase(chunks[first]) && suppliedBehind(page, verb, first) === object) return first;
	if (!GIVING.test(verb.base) && !(first < object && isForWhom(page, verb, first))) return -1;
	if (first < object && isNounPhrase(chunks[first]) && themeBehind(page, verb, first) === object) return first;
	let link = object + 1;
	while (chunks[link]?.kind === 'preposition' && words[chunks[link]?.first ?? 0]?.lower === 'of') link += 2;
	const to = chunks[link];
	const whom = chunks[link + 1];
	return to?.kind === 'preposition' &&
		words[to.first]?.lower === 'to' &&
		isNounPhrase(whom) &&
		!whom.time &&
		words[whom.first]?.class !== 'number' &&
		!LEVELS.test(words[whom.head]?.lower ?? '') &&
		!(whom.first === whom.head && words[whom.head]?.class === 'noun' && !words[whom.head]?.lower.endsWith('s'))
		? link + 1
		: -1;
}

/** `sent shares to [a new high]`: no one a thing is given to. */
export const LEVELS =
	/^(?:high|low|peak|record|level|rate|top|bottom|front|brink|edge|verge|close|end|halt|standstill|victory|win|defeat|title|final|jail|prison|hospital|bed|sleep|death|war|market|work|school|home|trial|court|conclusion|attention|life)s?$/;

/** In the passive of such a verb, what was given: `Oll was granted [a permit]`; -1 where nothing follows. */
export function themeOf(page: Page, verb: Verb): number {
	const { chunks } = page;
	if (SUPPLYING.test(verb.base)) return suppliedBehind(page, verb, verb.next - 1) ?? -1;
	if (!GIVING.test(verb.base)) return -1;
	const next = chunks[verb.next];
	return isNounPhrase(next) && !next.time ? verb.next : -1;
}
