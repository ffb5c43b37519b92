import { isNounPhrase, type NounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { COLLECTIVE_NOUNS, ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import { isMeasure } from './measures.ts';
import type { Page } from './page.ts';
import { isOfTarget } from './targets.ts';
import { isSpan, type Time, timeAt } from './times.ts';

/** Whether the time at chunk `at` behind a verb is that of another deed, of a noun, or of what the deed is held against. */
export const isOfOther = (page: Page, clause: Clause, object: number, at: number): boolean =>
	isSpan(page, at) ||
	(THOUGHT_OF.test(clause.group.base) && at > object + 1) ||
	// her exit followed a report last month
	(/^(?:follow|precede)$/.test(clause.group.base) && at > object) ||
	isOfTarget(page, clause, object, at) ||
	isCompared(page, at) ||
	isOfTail(page, clause, object, at) ||
	isOfNoun(page, clause, object, at) ||
	isOfSentence(page, clause, at) ||
	isInApposition(page, clause, at);

/** `is mulling [a run] for mayor in 2018`: what is only thought of has the time. */
const THOUGHT_OF = /^(?:mull|weigh|contemplate|consider|eye|ponder|await|anticipate|foresee|favou?r)$/;

/** Nouns that have a time and place of their own. */
export const TIMED =
	/^(?:attack|bombing|shooting|crash|strike|raid|explosion|blast|earthquake|quake|storm|hurricane|war|killing|murder|death|invasion|assault|accident|collision|fire|flood|outbreak|coup|siege|ambush|massacre|riot|protest|clash|fight|brawl|incident|disaster|tragedy|match|game|tie|final|semi-final|derby|race|tournament|series|defeat|win|victory|draw|loss|election|vote|ballot|poll|referendum|campaign|debate|speech|interview|statement|announcement|trial|hearing|verdict|ruling|conviction|meeting|summit|talks|conference|visit|concert|show|ceremony|party|festival|wedding|funeral|fall|rise|drop|increase|decline|growth|slump|surge|sale|purchase|deal|merger|takeover|offer|bid|launch|release|report|results|figures|trouble|violence|unrest|disturbance|performance|display|arrival|departure|arrest|resignation|appointment|closure|collapse|demonstration|march|rally|celebration|anniversary|tour|trip|flight|journey|operation|mission|inquiry|investigation)(?:e?s)?$/;

/** Deeds whose object happens when they do: `held [talks] on Monday`. */
const BRINGING_ABOUT =
	/^(?:hold|launch|stage|carry out|begin|start|open|end|host|attend|make|give|have|win|lose|play|deliver|announce|publish|release|issue|conduct|lead|mount|commit|call|call off|celebrate|mark|observe|commemorate|cancel|postpone|suspend|close|complete|finish|join|sign|agree|approve|reject|accept|score|post|report|order|run|organise|organize|boycott|leave|reach|conclude|resume|stop|halt|abandon|disrupt|interrupt|record|suffer|take|seal|clinch|secure|enter|submit|withdraw|file|bring|table|block|veto|pass)$/;

/** `charged over trouble during [their match] on 26 October`, `condemned [the attack] on Monday`: the day of what stands right before. */
function isOfNoun({ chunks, words }: Page, clause: Clause, object: number, at: number): boolean {
	const link = chunks[at - 1];
	// twice as many as in 2003
	if (/^(?:as|than)$/.test(words[(chunks[at - 1]?.first ?? 0) - 1]?.lower ?? '')) return true;
	if (link?.kind === 'preposition' && !/^(?:on|in|at)$/.test(words[link.first]?.lower ?? '')) return false;
	let on = link?.kind === 'preposition' ? at - 2 : at - 1;
	while (isNounPhrase(chunks[on]) && words[chunks[on - 1]?.first ?? 0]?.lower === 'of') on -= 2;
	const phrase = chunks[on];
	if (!isNounPhrase(phrase) || phrase.time || on <= clause.at) return false;
	const head = words[phrase.head];
	if (head?.class !== 'noun') return false;
	const governor = chunks[on - 1];
	const tie = governor?.kind === 'preposition' ? (words[governor.first]?.lower ?? '') : '';
	if (on === object || tie === '' || tie === 'by')
		return TIMED.test(head.lower) && !BRINGING_ABOUT.test(clause.group.base);
	return WITHIN.test(tie) || (TIMED.test(head.lower) && /^(?:over|about|for|against|from|with|on)$/.test(tie));
}

/** What stands behind these has a time of its own. */
const WITHIN = /^(?:during|after|before|following|since|amid|despite)$/;

/** `was dropped by six stations [owned by Orca] in 2004`: what lasts has no day, and the time is the sentence's; `[held] for a year` has. */
const isOfSentence = ({ chunks, words, clauses }: Page, { kind, at, group }: Clause, time: number): boolean =>
	kind === 'done' &&
	STANDING.test(group.base) &&
	!/^(?:for|over|since|throughout)$/.test(words[chunks[time - 1]?.first ?? 0]?.lower ?? '') &&
	clauses.some((clause) => clause.at < at && (clause.kind === 'main' || clause.kind === 'relative'));

const STANDING =
	/^(?:own|hold|run|control|lead|head|back|support|operate|manage|use|employ|represent|chair|govern|owe|occupy|share|found|make|play|name|write|create|produce)$/;

/** `beat Ward, the winner in 2003`: the time stands in a phrase that says who or what that is. */
function isInApposition({ chunks, words }: Page, clause: Clause, at: number): boolean {
	for (let from = at - 1; from > clause.at; from--) {
		const chunk = chunks[from];
		if (chunk?.kind === 'coordinator') return false;
		if (chunk?.kind !== 'comma') continue;
		const next = chunks[from + 1];
		return isNounPhrase(next) && !next.time && /^(?:determiner|possessive|noun)$/.test(words[next.first]?.class ?? '');
	}
	return false;
}

/** `ignored a report on an order [two years ago]`, `for the killing [this week] of …`: it may say when that was. */
function isOfTail({ chunks, words }: Page, clause: Clause, object: number, at: number): boolean {
	const [link, phrase, next] = [chunks[at - 2], chunks[at - 1], chunks[at + 1]];
	if (!isNounPhrase(phrase) || at - 1 === object || at - 1 <= clause.at || words[phrase.head]?.class !== 'noun')
		return false;
	if (next?.kind === 'preposition' && words[next.first]?.lower === 'of') return true;
	return words[chunks[at]?.last ?? 0]?.lower === 'ago' && link?.kind === 'preposition';
}

/** `from 25 billion [this time last year]`, `than the year before`: when it was otherwise. */
function isCompared({ chunks, words }: Page, at: number): boolean {
	let before = chunks[at - 1]?.kind === 'preposition' ? at - 2 : at - 1;
	let amount = chunks[before];
	while (isNounPhrase(amount) && amount.time) amount = chunks[--before];
	const link = words[chunks[before - 1]?.first ?? 0]?.lower ?? '';
	if (!isNounPhrase(amount) || !/^(?:from|than|against)$/.test(link)) return false;
	return isMeasure({ words }, amount) || words[amount.first]?.class === 'number';
}

/** `On Friday, [X] met`, `[X] on Friday met`. */
export function timeBefore(page: Page, clause: Clause): Time {
	const { chunks } = page;
	const subject = clause.subject[0];
	if (clause.kind !== 'main' || subject === undefined) return null;
	const own = clause.governor === null ? null : timeBeforeVerb(page, clause);
	if (own !== null) return own;
	for (let at = subject + 1; at < clause.at; at++) {
		const chunk = chunks[at];
		if (chunk?.kind === 'verb') break;
		if (isNounPhrase(chunk) && chunk.time) return isOfSubject(page, subject, at) ? null : timeAt(page, at);
	}
	const before = chunks[subject - 1]?.kind === 'comma' ? subject - 2 : subject - 1;
	const chunk = chunks[before];
	const tells =
		isNounPhrase(chunk) &&
		chunk.time &&
		!endsPeriod(page, before) &&
		!isSpan(page, before) &&
		!isOfEarlier(page, before);
	return tells ? timeAt(page, before) : null;
}

/** `After the bank refused [last week], X sold`, `Released [last week], it sold`: the time of a clause that stands before. */
function isOfEarlier({ chunks, words }: Page, time: number): boolean {
	for (let at = time - 1; at >= 0; at--) {
		const chunk = chunks[at];
		if (chunk === undefined || /^(?:comma|mark|coordinator|subordinator|relative)$/.test(chunk.kind)) return false;
		if (chunk.kind === 'verb' && chunk.form !== 'ing') return !isWhenClause({ chunks, words }, at);
		// only [released] last week
		if (at === time - 1 && isNounPhrase(chunk) && chunk.first === chunk.last)
			return /ed$/.test(words[chunk.first]?.lower ?? '') && words[chunk.first]?.class === 'noun';
	}
	return false;
}

/** `When he retired [in 2001], X called`: both at the same time. */
function isWhenClause({ chunks, words }: Pick<Page, 'chunks' | 'words'>, verb: number): boolean {
	let at = verb;
	while (at > 0 && !/^(?:comma|mark|coordinator|subordinator|relative)$/.test(chunks[at]?.kind ?? 'mark')) at--;
	return /^(?:when|as|while)$/.test(words[chunks[at]?.first ?? -1]?.lower ?? '');
}

/** `protested and [on Sunday] blamed`: between the conjunction and the verb that goes on. */
function timeBeforeVerb(page: Page, { at }: Clause): Time {
	const { chunks } = page;
	let before = at - 1;
	while (chunks[before]?.kind === 'adverb') before--;
	const phrase = chunks[before];
	if (!isNounPhrase(phrase) || !phrase.time || isSpan(page, before)) return null;
	const joint = chunks[before - 1]?.kind === 'preposition' ? before - 2 : before - 1;
	return chunks[joint]?.kind === 'coordinator' ? timeAt(page, before) : null;
}

/** `In the year ended [September 30], X sold`: the period's last day, not the deed's. */
const endsPeriod = ({ chunks, words }: Page, at: number): boolean => {
	const before = chunks[at - 1];
	return (
		/^(?:ended|ending|ends|to|until|till|since|between)$/.test(words[(chunks[at]?.first ?? 0) - 1]?.lower ?? '') ||
		before?.kind === 'verb'
	);
};

/** `a fall in prices [in January] gave`, `his death [on Monday] sent`: the time of what the subject is; people and bodies do something on a day. */
function isOfSubject({ chunks, words }: Page, subject: number, at: number): boolean {
	const [phrase, link] = [chunks[subject], chunks[at - 1]];
	if (!isNounPhrase(phrase)) return true;
	const isBeside = link?.kind !== 'preposition' && isTail({ chunks, words }, subject, at - 1);
	if (isBeside && !isUtterance(words[phrase.head]?.lower ?? '')) return false;
	return !isDoer(words, phrase);
}

/** `her letter [last Thursday] calmed them`: what is said or decided has a day, and does the rest by itself. */
const isUtterance = (lower: string): boolean =>
	TIMED.test(lower) ||
	/^(?:letter|article|comment|remark|decision|move|order|call|warning|appeal|request|proposal|suggestion|promise|pledge|reply|answer|apology|threat|vow|claim|cut|hike|appearance|publication|broadcast|signing)s?$/.test(
		lower,
	);

/** Whether chunk `last` ends the phrase at `from` with what `of` adds to it. */
function isTail({ chunks, words }: Pick<Page, 'chunks' | 'words'>, from: number, last: number): boolean {
	let at = last;
	while (at > from && words[chunks[at - 1]?.first ?? 0]?.lower === 'of') at -= 2;
	return at === from;
}

/** Whether a phrase is somebody, or a body of people. */
export function isDoer(words: Page['words'], { head }: NounPhrase): boolean {
	const word = words[head];
	if (word === undefined || word.class === 'name' || word.class === 'pronoun') return true;
	const one = word.lower.replace(/s$/, '');
	return (
		ROLE_NOUNS.has(word.lower) ||
		ROLE_NOUNS.has(one) ||
		COLLECTIVE_NOUNS.has(word.lower) ||
		COLLECTIVE_NOUNS.has(one) ||
		DOERS.test(word.lower)
	);
}

const DOERS =
	/^(?:police|people|man|men|woman|women|side|firm|company|group|government|court|council|union|club|team|bank|agency|ministry|judge|jury|rebel|voter|worker|protester|demonstrator|fan|activist|campaigner|critic|lord|peer|MPs?)s?$/i;
