import { type Chunk, isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { CLAUSE_TAKING, IDIOMS } from '../../lexicons/verb-frames.ts';
import { isReason } from './agents.ts';
import { isContact, TELLS_WHOM, TOLD } from './contact-clauses.ts';
import { coordinatedFrom } from './coordination.ts';
import { isGivenTime, isOnlyWhom, suppliedBehind, themeBehind } from './giving.ts';
import type { Page } from './page.ts';
import { isTimeObject } from './time-objects.ts';
import type { Verb } from './verb.ts';
import { isDoer } from './whose-time.ts';

/** How far right of a verb, in chunks, its prepositional object may stand. */
const REACH = 10;

/** Chunk indices of what an active verb is done to. */
export function objectsOf(page: Page, clause: Clause, verb: Verb): readonly number[] {
	const after = objectsAfter(page, verb);
	return after.length > 0 ? after : objectBefore(page, clause, verb);
}

function objectsAfter(page: Page, verb: Verb): readonly number[] {
	const { chunks, words } = page;
	let at = verb.next;
	while (chunks[at]?.kind === 'adverb') at++;
	const next = chunks[at];
	// allied itself with Acme
	if (isNounPhrase(next) && /sel(?:f|ves)$/.test(words[next.head]?.lower ?? '') && verb.frame.prepositions.size > 0)
		return prepositionalObject(page, verb, at + 1);
	if (isNounPhrase(next) && !next.time) {
		if (!verb.frame.object || isReason(page, at) || isSinceWhen(page, at)) return [];
		if (IDIOMS.get(verb.base)?.has(words[next.head]?.lower ?? '') === true) return [];
		if (verb.base === 'take' && words[next.first]?.lower === 'turns') return [];
		if (WISHES.test(verb.base) && chunks[at + 1]?.kind === 'verb' && !isUrged(page, verb, at)) return [];
		if (/^(?:ask|tell)$/.test(verb.base) && !isInfinitive(chunks[at + 1])) return [];
		if (verb.base === 'take' && isIntoIdiom(page, at)) return [];
		if (verb.base === 'blame') return blamed(page, at);
		if (verb.base !== 'help' && opensOwnClause(page, at)) return [];
		if (/^(?:give|grant|allow|offer)$/.test(verb.base) && isGivenTime(page, at)) return [];
		if (isOnlyWhom(page, verb, at)) return [];
		const theme = themeBehind(page, verb, at) ?? suppliedBehind(page, verb, at);
		const list = coordinatedFrom(page, theme ?? at);
		return theme === null ? list : list.filter((one) => one === theme || !isNounPhrase(chunks[one + 1]));
	}
	if (verb.frame.general !== true && isTimeObject(page, verb, at)) return [at];
	if (verb.frame.object && isShifted(page, at)) return coordinatedFrom(page, at + 2);
	if (/^(?:sell|hand|lend|send)$/.test(verb.base) && words[next?.first ?? 0]?.lower === 'to') return [];
	return verb.frame.prepositions.size === 0 ? [] : prepositionalObject(page, verb, at);
}

/** `will air [beginning] Friday`: from when on. */
const isSinceWhen = ({ chunks, words }: Page, at: number): boolean => {
	const [phrase, when] = [chunks[at], chunks[at + 1]];
	if (!isNounPhrase(phrase) || phrase.first < phrase.last) return false;
	return /^(?:beginning|starting|ending)$/.test(words[phrase.head]?.lower ?? '') && isNounPhrase(when) && when.time;
};

/** `took [part] in the race`: the noun that makes an idiom of the verb, as the deed is told by what follows it. */
export function idiomOf({ chunks, words }: Page, verb: Verb): readonly number[] {
	let at = verb.next;
	while (chunks[at]?.kind === 'adverb') at++;
	const next = chunks[at];
	return isNounPhrase(next) && IDIOMS.get(verb.base)?.has(words[next.head]?.lower ?? '') === true ? [at] : [];
}

/** `was told [the sailor was held]`, `was informed the mill had closed`: a clause without its `that` is what was told. */
export function isToldClause({ chunks }: Page, { base, next }: Verb): boolean {
	if (!/^(?:tell|inform|assure|promise|warn|remind|notify|advise|show|guarantee)$/.test(base)) return false;
	let verb = next + 1;
	while (chunks[verb]?.kind === 'adverb') verb++;
	const behind = chunks[verb];
	return isNounPhrase(chunks[next]) && behind?.kind === 'verb' && behind.form === 'finite';
}

/** `discussed [with Peru] a new loan`: the object comes after. */
function isShifted({ chunks, words }: Page, at: number): boolean {
	const link = chunks[at];
	const first = chunks[at + 1];
	const second = chunks[at + 2];
	if (link?.kind !== 'preposition' || !/^(?:with|to|from)$/.test(words[link.first]?.lower ?? '')) return false;
	if (!isNounPhrase(first) || words[first.head]?.class !== 'name' || !isNounPhrase(second) || second.time) return false;
	return /^(?:determiner|possessive|number)$/.test(words[second.first]?.class ?? '');
}

/** `want [the men] freed`, `demanded [the mayor] be tried`: the wish is for the deed, not the men. */
const WISHES = /^(?:want|demand|propose|request|seek|recommend|suggest|urge|advise|insist|prefer)$/;

/** `urged [the men] to return`: they are spoken to. */
const isUrged = ({ chunks, words }: Page, { base }: Verb, at: number): boolean => {
	const whom = chunks[at];
	return /^(?:urge|advise)$/.test(base) && isNounPhrase(whom) && isDoer(words, whom) && isInfinitive(chunks[at + 1]);
};

/** `take it into account`. */
function isIntoIdiom({ chunks, words }: Page, at: number): boolean {
	const object = chunks[at + 2];
	return isNounPhrase(object) && /^(?:account|consideration)$/.test(words[object.head]?.lower ?? '');
}

/** `blamed [the floods] on the dam`: the dam is blamed. */
function blamed(page: Page, at: number): readonly number[] {
	const { chunks, words } = page;
	let link = at + 1;
	while (chunks[link]?.kind === 'preposition' && words[chunks[link]?.first ?? 0]?.lower === 'of') link += 2;
	const on = chunks[link];
	const isOn = on?.kind === 'preposition' && words[on.first]?.lower === 'on';
	return coordinatedFrom(page, isOn && isNounPhrase(chunks[link + 1]) ? link + 1 : at);
}

const isInfinitive = (chunk: Page['chunks'][number] | undefined): boolean =>
	chunk?.kind === 'verb' && chunk.form === 'infinitive';

function prepositionalObject(page: Page, verb: Verb, from: number): readonly number[] {
	const { chunks, words } = page;
	for (let at = from; at < chunks.length && at < from + REACH; at++) {
		const chunk = chunks[at];
		if (chunk?.kind === 'preposition') {
			const object = chunks[at + 1];
			if (!isNounPhrase(object)) return [];
			if (IDIOMS.get(verb.base)?.has(words[object.head]?.lower ?? '') === true) return [];
			if (isUnreadVerb(page, at)) return [];
			if (words[chunk.first]?.lower === 'for' && words[object.first]?.class === 'number' && LASTING.test(verb.base))
				return [];
			if (verb.frame.prepositions.has(words[chunk.first]?.lower ?? '') && !object.time)
				return coordinatedFrom(page, at + 1);
			if (!mayStandBetween(page, at)) return [];
		} else if (!isNounPhrase(chunk) && chunk?.kind !== 'adverb') return [];
	}
	return [];
}

/** `ran for [three series]`: how long. */
const LASTING = /^(?:run|play|work|serve|live|stay|speak|study|train|tour|travel|feature|star)$/;

/** `agreed [to annul] from contracts …`: a verb that no list holds, as nothing opens its phrase. */
function isUnreadVerb({ chunks, words }: Page, at: number): boolean {
	const phrase = chunks[at + 1];
	if (words[chunks[at]?.first ?? 0]?.lower !== 'to' || !isNounPhrase(phrase) || phrase.first < phrase.head)
		return false;
	const word = words[phrase.head];
	return (
		word?.class === 'noun' &&
		word.text === word.lower &&
		!/s$|ing$/.test(word.lower) &&
		words[phrase.head + 1]?.lower === 'from'
	);
}

/** `sailed [from Oslo] to Lima`, `spoke [about it] with`: phrases that do not take the next one for themselves. */
function mayStandBetween({ chunks, words }: Page, at: number): boolean {
	const phrase = chunks[at + 1];
	if (!isNounPhrase(phrase)) return false;
	return (
		phrase.time ||
		words[phrase.head]?.class === 'name' ||
		/^(?:about|from|by)$/.test(words[chunks[at]?.first ?? 0]?.lower ?? '')
	);
}

/** `the reprisals that [X and Y] have threatened`: the noun before the relative is what the verb lacks. */
function objectBefore({ chunks, words }: Page, clause: Clause, { frame, next }: Verb): readonly number[] {
	const subject = clause.subject[0];
	if (!frame.object || frame.general === true || clause.kind !== 'main' || subject === undefined) return [];
	const after = chunks[next];
	if (
		(isNounPhrase(after) && !after.time) ||
		(after?.kind === 'verb' &&
			(after.form !== 'finite' || (after.modal !== null && CLAUSE_TAKING.has(clause.group.base))))
	)
		return [];
	const relative = subject - 1;
	if (chunks[relative]?.kind !== 'relative') return isContact({ chunks, words }, subject, next) ? [relative] : [];
	const antecedent = chunks[relative - 1]?.kind === 'comma' ? relative - 2 : relative - 1;
	const phrase = chunks[antecedent];
	const teller = chunks[antecedent - 1];
	if (teller?.kind === 'verb' && TELLS_WHOM.test(teller.base)) return [];
	if (isNounPhrase(phrase) && TOLD.test(words[phrase.head]?.lower ?? '')) return [];
	if (!isNounPhrase(phrase) || phrase.time || isPer(words, chunks[antecedent - 1])) return [];
	const opening = words.slice(Math.max(0, phrase.first - 2), phrase.last + 1);
	return opening.some(({ lower }) => lower === 'so' || lower === 'such') ? [] : [antecedent];
}

/** `2p per [litre] that …`. */
const isPer = (words: Page['words'], link: Chunk | undefined): boolean =>
	link?.kind === 'preposition' && words[link.first]?.lower === 'per';

/** The verb right behind the comma that closes a relative clause: `the plan, which …, would end`. */
function isLateVerb(chunks: Page['chunks'], at: number): boolean {
	const verb = chunks[at];
	return verb?.kind === 'verb' && verb.form === 'finite' && verb.modal !== null && chunks[at - 1]?.kind === 'comma';
}

/** `confirmed [the plan] proposed …`: what looks like the object is the next verb's subject. */
function opensOwnClause({ chunks, clauses }: Page, at: number): boolean {
	if (clauses.some((clause) => clause.kind === 'main' && clause.at === at + 1 && clause.subject.includes(at)))
		return true;
	let relative = at + 1;
	while (relative < chunks.length && !ENDS_PHRASE.has(chunks[relative]?.kind ?? 'mark')) relative++;
	if (chunks[relative]?.kind !== 'relative' || chunks[relative - 1]?.kind !== 'comma') return false;
	for (let verb = relative + 1; verb < chunks.length && !ENDS_CLAUSE.has(chunks[verb]?.kind ?? 'mark'); verb++)
		if (isLateVerb(chunks, verb)) return true;
	return false;
}

const ENDS_CLAUSE: ReadonlySet<Chunk['kind']> = new Set(['coordinator', 'subordinator', 'mark']);
const ENDS_PHRASE: ReadonlySet<Chunk['kind']> = new Set([...ENDS_CLAUSE, 'relative']);
