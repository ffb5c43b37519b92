import type { Party, RelationFact } from '../../../domain/fact.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isMeasure } from './measures.ts';
import type { Page } from './page.ts';

const WHERE = /^(?:in|at|near|outside|inside|across)$/;
const WHITHER = /^(?:in|at|near|outside|inside|across|to)$/;
const REACH = 14;

type Time = RelationFact['time'];

/** Where and when a clause's deed took place, from the phrases after its verb and before its subject. */
export function circumstancesOf(page: Page, clause: Clause, object: number): { place: Party | null; time: Time } {
	const { chunks } = page;
	let place: Party | null = null;
	let time: Time = null;
	for (let at = clause.at + 1; at < chunks.length && at < clause.at + REACH; at++) {
		const chunk = chunks[at];
		if (chunk === undefined || chunk.kind === 'relative' || chunk.kind === 'subordinator' || chunk.kind === 'mark')
			break;
		if (chunk.kind === 'comma' && (clause.kind === 'relative' || isWith(page, at + 1))) break;
		if (chunk.kind === 'verb' || (chunk.kind === 'coordinator' && !isNounPhrase(chunks[at + 1]))) break;
		if (at > object && opensOtherEvent(page, at)) break;
		if (!isNounPhrase(chunk) || at === object) continue;
		if (chunk.time)
			time ??= isSpan(page, at) || isCompared(page, at) || isOfTail(page, clause, object, at) ? null : timeAt(page, at);
		else if (chunks[at - 1]?.kind === 'preposition') place ??= placeAt(page, clause, object, at);
	}
	return { place, time: time ?? timeBefore(page, clause) };
}

/** `is holding a feast, [with] a concert on 2 April`: the day is the concert's. */
const isWith = ({ chunks, words }: Page, at: number): boolean =>
	chunks[at]?.kind === 'preposition' && words[chunks[at]?.first ?? 0]?.lower === 'with';

/** `was fined [after] a fight in Oslo two years ago`: place and time behind it are the fight's. */
const opensOtherEvent = ({ chunks, words }: Page, at: number): boolean => {
	const next = chunks[at + 1];
	const opens = /^(?:after|before|following|despite|amid|ahead)$/.test(words[chunks[at]?.first ?? 0]?.lower ?? '');
	return opens && chunks[at]?.kind === 'preposition' && isNounPhrase(next) && !next.time;
};

/** Time words that say no time by themselves. */
const VAGUE =
	/^(?:(?:the|a|an|that|same|first|second|extra|more|enough|some|full)\s+)*(?:year|day|month|week|hour|hours|time|times|moment|minutes|minute|days|years|weeks|months|night|decade|decades|century)$|^this (?:time|moment)$|^an? weekend$/i;

/** `in three years`, `for 18 years`, `the year to Dec. 28`, `at the end of the week`: how long or up to when, not when. */
function isSpan({ chunks, words }: Page, at: number): boolean {
	const link = words[chunks[at - 1]?.first ?? 0];
	const chunk = chunks[at];
	if (!isNounPhrase(chunk)) return true;
	const first = words[chunk.first];
	// for the past three years
	if (
		first?.lower === 'the' &&
		/^(?:past|last)$/.test(words[chunk.first + 1]?.lower ?? '') &&
		LENGTHS.test(words[chunk.head]?.lower ?? '')
	)
		return !/^(?:|for|in|over|during|within|throughout)$/.test(link?.class === 'preposition' ? link.lower : '');
	if (link?.class === 'preposition' && UNTIMELY.test(link.lower)) return true;
	const next = words[chunk.last + 1];
	// by Sunday Post journalist Ana Lund
	if (link?.lower === 'by' && /^\p{Lu}/u.test(next?.text ?? '')) return true;
	const past = next?.lower ?? '';
	const counted =
		first?.class === 'number' ||
		/^(?:over|about|almost|nearly|more|the|just|only|several|few|many|some|a|an)$/.test(first?.lower ?? '');
	return counted && LENGTHS.test(words[chunk.head]?.lower ?? '') && !/^(?:ago|later|earlier)$/.test(past);
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

const UNTIMELY = /^(?:of|to|since|until|till|for|from|between|than|within|over|about|through)$/;
const LENGTHS = /^(?:year|month|week|day|hour|minute|decade|time)s?$/;

const isMotion = (base: string): boolean =>
	/^(?:go|come|fly|travel|return|move|send|take|bring|sail|flee|head|deport|extradite|transfer|march|rush|drive|deliver|smuggle|ship)$/.test(
		base,
	);

function timeAt({ chunks, words, draft }: Page, at: number): Time {
	const chunk = chunks[at];
	const { text } = draft.article;
	const first = chunk?.first ?? 0;
	const opener = words[first - 1];
	const start = /^(?:earlier|later|late|early)$/i.test(opener?.lower ?? '')
		? (opener?.start ?? 0)
		: (words[first]?.start ?? 0);
	const last = words[chunk?.last ?? 0]?.end ?? 0;
	const end = last + (/^[/–-]\d{2,4}\b/.exec(text.slice(last, last + 6))?.[0].length ?? 0);
	const said = text.slice(start, end);
	if (chunk === undefined || VAGUE.test(said) || SEASON.test(said)) return null;
	if (first > 0 && (TITLED.test(said) || /^(?:pre|post|mid)-/.test(words[first - 1]?.lower ?? ''))) return null;
	return end > start ? { start, end, text: said } : null;
}

/** `hard red [winter] wheat`: a season says when only with a word that says which. */
const SEASON = /^(?:spring|summer|autumn|winter|fall)$/i;

/** `the single, What Happens [Tomorrow]`: a capital within the sentence is a title's. */
const TITLED = /^(?:Today|Tomorrow|Yesterday|Tonight|Now)$/;

/** `On Friday, [X] met`, `[X] on Friday met`. */
function timeBefore(page: Page, clause: Clause): Time {
	const { chunks } = page;
	const subject = clause.subject[0];
	if (clause.kind !== 'main' || subject === undefined) return null;
	for (let at = subject + 1; at < clause.at; at++) {
		const chunk = chunks[at];
		if (chunk?.kind === 'verb') break;
		if (isNounPhrase(chunk) && chunk.time) return timeAt(page, at);
	}
	const before = chunks[subject - 1]?.kind === 'comma' ? subject - 2 : subject - 1;
	const chunk = chunks[before];
	const tells = isNounPhrase(chunk) && chunk.time && !endsPeriod(page, before) && !isSpan(page, before);
	return tells ? timeAt(page, before) : null;
}

/** `In the year ended [September 30], X sold`: the period's last day, not the deed's. */
const endsPeriod = ({ chunks, words }: Page, at: number): boolean => {
	const before = chunks[at - 1];
	return (
		/^(?:ended|ending|ends|to|until|till|since|between)$/.test(words[(chunks[at]?.first ?? 0) - 1]?.lower ?? '') ||
		before?.kind === 'verb'
	);
};

/**
 * `met [Ward] in Oslo`, but `spoke to pupils from [schools] in Oslo`: a place behind the verb, its object or agent, a
 * time or another place is the deed's; behind any other phrase it may be that one's.
 */
function hangsOnDeed(
	{ chunks, words }: Pick<Page, 'chunks' | 'words'>,
	clause: Clause,
	object: number,
	from: number,
): boolean {
	let at = from;
	while (isNounPhrase(chunks[at]) && words[chunks[at - 1]?.first ?? 0]?.lower === 'of') at -= 2;
	const phrase = chunks[at];
	if (!isNounPhrase(phrase) || at === object || at <= clause.at) return true;
	if (at < from) return false;
	const link = chunks[at - 1];
	const tie = link?.kind === 'preposition' ? (words[link.first]?.lower ?? '') : '';
	if (link?.kind === 'comma') return false;
	return phrase.time || words[phrase.head]?.kind === 'place' || /^(?:|by|with|to|at|near|inside|outside)$/.test(tie);
}

/** `the University of Harwick [at Lima]`: part of its name. */
const isOrganisation = ({ chunks, words }: Pick<Page, 'chunks' | 'words'>, at: number): boolean => {
	const phrase = chunks[at];
	return isNounPhrase(phrase) && words[phrase.head]?.kind === 'organization';
};

function placeAt({ chunks, words, draft }: Page, clause: Clause, object: number, at: number): Party | null {
	const chunk = chunks[at];
	const link = chunks[at - 1];
	const where = isMotion(clause.group.base) ? WHITHER : WHERE;
	if (!isNounPhrase(chunk) || !where.test(words[link?.first ?? 0]?.lower ?? '')) return null;
	const mention = draft.mentions[words[chunk.head]?.mention ?? -1];
	if (mention === undefined || draft.names[mention.name]?.kind !== 'place') return null;
	if (!hangsOnDeed({ chunks, words }, clause, object, at - 2)) return null;
	if (link !== undefined && words[link.first]?.lower === 'at' && isOrganisation({ chunks, words }, at - 2)) return null;
	const { start, end, name } = mention;
	return { start, end, text: draft.article.text.slice(start, end), name };
}
