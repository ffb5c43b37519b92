import type { Party } from '../../../domain/fact.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isIngNoun } from '../../grammar/ing-verbs.ts';
import { isOfDeed, isReaction } from './agents.ts';
import type { Page } from './page.ts';
import { type Time, timeAt } from './times.ts';
import { isOfOther, TIMED, timeBefore } from './whose-time.ts';

const WHERE = /^(?:in|at|near|outside|inside|across)$/;
const WHITHER = /^(?:in|at|near|outside|inside|across|to)$/;
const REACH = 14;

/** Where and when a clause's deed took place, from the phrases after its verb and before its subject. */
export function circumstancesOf(page: Page, clause: Clause, object: number): { place: Party | null; time: Time } {
	const { chunks } = page;
	let place: Party | null = null;
	let time: Time = null;
	for (let at = clause.at + 1; at < chunks.length && at < clause.at + REACH; at++) {
		const chunk = chunks[at];
		if (chunk === undefined || chunk.kind === 'relative' || chunk.kind === 'subordinator' || chunk.kind === 'mark')
			break;
		if (chunk.kind === 'comma' && (clause.kind === 'relative' || isWith(page, at + 1) || isDoingAt(page, at + 1)))
			break;
		if (chunk.kind === 'verb' || (chunk.kind === 'coordinator' && !isNounPhrase(chunks[at + 1]))) break;
		if (chunk.kind === 'coordinator' && opensVerb(page, at + 1)) break;
		if (at > object && (opensOtherEvent(page, at) || isAsWellAs(page, at))) break;
		if (at > object && (isReaction(page, at) || isByOfNoun(page, clause, at))) break;
		if (!isNounPhrase(chunk) || at === object) continue;
		if (chunk.time) time ??= isOfOther(page, clause, object, at) ? null : timeAt(page, at);
		else if (chunks[at - 1]?.kind === 'preposition' && (at > object || object < clause.at))
			place ??= at > object && joins(page, object, at) ? null : placeAt(page, clause, object, at);
	}
	return { place, time: time ?? timeBefore(page, clause) };
}

/** `holds a stake and [last year bid] for more`: the time of another verb. */
const opensVerb = ({ chunks }: Page, from: number): boolean => {
	let at = from;
	for (let when = chunks[at]; isNounPhrase(when) && when.time; when = chunks[at]) at++;
	while (chunks[at]?.kind === 'adverb') at++;
	return at > from && chunks[at]?.kind === 'verb';
};

/** `closed [the mill] and the plant at Lima`: where one of several is. */
const joins = ({ chunks }: Page, object: number, at: number): boolean =>
	object > 0 && chunks.slice(object, at).some(({ kind }) => kind === 'coordinator');

/** `is holding a feast, [with] a concert on 2 April`: the day is the concert's. */
const isWith = ({ chunks, words }: Page, at: number): boolean =>
	chunks[at]?.kind === 'preposition' && words[chunks[at]?.first ?? 0]?.lower === 'with';

/** `developed by Orca, [working] closely with the staff in Lima`: read as a noun, and another deed. */
const isDoingAt = ({ chunks, words }: Page, at: number): boolean => {
	const phrase = chunks[at];
	if (!isNounPhrase(phrase) || phrase.first !== phrase.last) return false;
	const lower = words[phrase.first]?.lower ?? '';
	return /.{2}ing$/.test(lower) && !isIngNoun(lower);
};

/** `was fined [after] a fight in Oslo two years ago`: place and time behind it are the fight's. */
const opensOtherEvent = ({ chunks, words }: Page, at: number): boolean => {
	const next = chunks[at + 1];
	if (words[chunks[at]?.first ?? 0]?.lower === 'ahead' && words[next?.first ?? 0]?.lower === 'of') return true;
	if (chunks[at]?.kind !== 'preposition' || !isNounPhrase(next) || next.time) return false;
	return /^(?:after|before|following|despite|amid|ahead)$/.test(words[chunks[at]?.first ?? 0]?.lower ?? '');
};

/** `in response to a proposal [by] Lund last month`: what stands behind is of the proposal. */
const isByOfNoun = (page: Page, clause: Clause, at: number): boolean =>
	clause.passive && page.words[page.chunks[at]?.first ?? 0]?.lower === 'by' && isOfDeed(page, clause, at);

/** `won the cup, [as well as] a medal in 2001`. */
const isAsWellAs = ({ chunks, words }: Page, at: number): boolean => {
	const first = chunks[at]?.first ?? 0;
	return words[first]?.lower === 'well' && words[first - 1]?.lower === 'as';
};

const isMotion = (base: string): boolean =>
	/^(?:go|come|fly|travel|return|move|send|take|bring|sail|flee|head|deport|extradite|transfer|march|rush|drive|deliver|smuggle|ship)$/.test(
		base,
	);

/** What is asked for, judged or told of has its own place. */
const ASKED =
	/^(?:call|demand|urge|seek|request|propose|plan|consider|discuss|announce|report|condemn|criticise|criticize|denounce|welcome|praise|back|support|oppose|approve|reject|order|ban|promise|deny|await|investigate)$/;

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
	// called for the release of prisoners in Lima
	if (at < from && at === object && ASKED.test(clause.group.base)) return false;
	if (!isNounPhrase(phrase) || at === object || at <= clause.at) return true;
	if (at < from) return false;
	const link = chunks[at - 1];
	const tie = link?.kind === 'preposition' ? (words[link.first]?.lower ?? '') : '';
	if (link?.kind === 'comma') return false;
	// argued against cuts by banks in Lima
	if (tie === 'by' && !clause.passive && clause.kind !== 'done') return false;
	// delayed by the attacks in Lima
	if (tie === 'by' && TIMED.test(words[phrase.head]?.lower ?? '')) return false;
	// argued against intervention by powers in Peru
	if (tie === 'by' && !clause.passive) return false;
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
	const mention = isNounPhrase(chunk) ? draft.mentions[words[chunk.head]?.mention ?? -1] : undefined;
	if (!isNounPhrase(chunk) || mention === undefined || draft.names[mention.name]?.kind !== 'place') return null;
	const where = isMotion(clause.group.base) ? WHITHER : WHERE;
	if (!where.test(words[link?.first ?? 0]?.lower ?? '')) return null;
	if (!hangsOnDeed({ chunks, words }, clause, object, at - 2)) return null;
	if (link !== undefined && words[link.first]?.lower === 'at' && isOrganisation({ chunks, words }, at - 2)) return null;
	if (isListed({ chunks, words }, at)) return null;
	// artists from across Peru
	if (words[(link?.first ?? 0) - 1]?.lower === 'from') return null;
	// in Ward's Britain
	if (words.slice(chunk.first, chunk.head).some((word) => word.class === 'genitive')) return null;
	const { start, end, name } = mention;
	return { start, end, text: draft.article.text.slice(start, end), name };
}

/** `in [the UK], the US and Peru`: one of several is not where. */
function isListed({ chunks, words }: Pick<Page, 'chunks' | 'words'>, from: number): boolean {
	const isPlace = (at: number): boolean => {
		const phrase = chunks[at];
		return isNounPhrase(phrase) && words[phrase.first]?.class === 'name' && words[phrase.first]?.kind !== 'person';
	};
	let at = from;
	while (chunks[at + 1]?.kind === 'comma' && isPlace(at + 2)) at += 2;
	return chunks[at + 1]?.kind === 'coordinator' && isPlace(at + 2) && chunks[at + 3]?.kind !== 'verb';
}
