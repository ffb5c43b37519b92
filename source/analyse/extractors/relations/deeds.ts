import type { Party, RelationFact } from '../../../domain/fact.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { IDIOMS, VERB_FRAMES, type VerbFrame } from '../../lexicons/verb-frames.ts';
import { circumstancesOf } from './circumstances.ts';
import type { Page } from './page.ts';
import { coordinatedFrom, partyAt } from './phrases.ts';
import { type Standing, standingOf } from './standing.ts';

const PARTICLES = /^(?:up|out|off|down|away|back|over|on|upon|into|dead|in|along|aside|apart|forward|through|up)$/;

/** How far right of a verb, in chunks, its prepositional object or agent may stand. */
const REACH = 10;

/** The relations a clause states; none where its verb is no deed, or the text states it only as possible. */
export function deedsOf(page: Page, clause: Clause): RelationFact[] {
	const verb = verbOf(page, clause);
	if (verb === null) return [];
	const standing = standingOf(page, clause);
	if (standing === null) return [];
	return clause.passive ? passiveDeeds(page, clause, verb, standing) : activeDeeds(page, clause, verb, standing);
}

interface Verb {
	readonly base: string;
	readonly frame: VerbFrame;
	/** Last word of the verb with its particle, and the chunk after it. */
	readonly last: number;
	readonly next: number;
}

function verbOf({ chunks, words }: Page, clause: Clause): Verb | null {
	const { base, last } = clause.group;
	const particle = chunks[clause.at + 1];
	const lower = particle === undefined || isNounPhrase(particle) ? '' : (words[particle.first]?.lower ?? '');
	if (particle !== undefined && PARTICLES.test(lower)) {
		const phrasal = VERB_FRAMES.get(`${base} ${lower}`);
		if (phrasal !== undefined)
			return { base: `${base} ${lower}`, frame: phrasal, last: particle.last, next: clause.at + 2 };
		if (!/^(?:on|into|in|over|through)$/.test(lower)) return null;
	}
	const frame = VERB_FRAMES.get(base);
	return frame === undefined ? null : { base, frame, last, next: clause.at + 1 };
}

function activeDeeds(page: Page, clause: Clause, verb: Verb, standing: Standing): RelationFact[] {
	const direct = objectsOf(page, verb);
	const objects = direct.length > 0 ? direct : objectBefore(page, clause, verb);
	const subjects = subjectsOf(clause);
	return subjects
		.flatMap((subject) =>
			objects.map((object) =>
				relation(page, clause, verb, standing, partyAt(page, subject, true), partyAt(page, object, false), object),
			),
		)
		.filter(
			(fact) => fact !== null && fact.subject !== null && fact.object !== null && !isSame(fact),
		) as RelationFact[];
}

const isSame = ({ subject, object }: RelationFact): boolean => subject?.name != null && subject.name === object?.name;

/** The subject; that of its governor for an infinitive: `[X] flew to Cairo to meet …`. */
function subjectsOf(clause: Clause): readonly number[] {
	let at: Clause | null = clause;
	while (at !== null && at.kind === 'infinitive') at = at.governor;
	if (at === null) return [];
	if (at.passive && at !== clause && at.kind !== 'main' && at.kind !== 'relative') return [];
	return at.subject;
}

function passiveDeeds(page: Page, clause: Clause, verb: Verb, standing: Standing): RelationFact[] {
	if (!verb.frame.object) return [];
	const agents = agentsOf(page, clause);
	if (agents === null) return [];
	if (agents.length === 0 && clause.kind === 'done') return [];
	const facts = subjectsOf(clause).flatMap((patient) =>
		(agents.length === 0 ? [null] : agents).map((agent) =>
			relation(
				page,
				clause,
				verb,
				standing,
				agent === null ? null : partyAt(page, agent, false),
				partyAt(page, patient, true),
				patient,
			),
		),
	);
	return facts.filter(
		(fact) => fact.object !== null && (agents.length === 0 || fact.subject !== null) && !isSame(fact),
	);
}

/** What follows these keeps a later `by` for itself: `despite warnings by`. */
const UNPASSED = /^(?:despite|after|before|against|over|about|following|amid|because|than|including|like|for)$/;

/** The noun phrases after `by`; empty without one, null where what follows `by` is no agent: `by Friday`, `by voting`. */
function agentsOf(page: Page, clause: Clause): readonly number[] | null {
	const { chunks, words } = page;
	for (let at = clause.at + 1; at < chunks.length && at < clause.at + REACH; at++) {
		const chunk = chunks[at];
		if (
			chunk === undefined ||
			chunk.kind === 'verb' ||
			chunk.kind === 'relative' ||
			chunk.kind === 'subordinator' ||
			chunk.kind === 'mark'
		)
			break;
		if (chunk.kind === 'coordinator') break;
		if (chunk.kind !== 'preposition') continue;
		if (UNPASSED.test(words[chunk.first]?.lower ?? '')) break;
		if (words[chunk.first]?.lower !== 'by') continue;
		const next = chunks[at + 1];
		if (!isNounPhrase(next)) return null;
		if (!next.time) return coordinatedFrom(page, at + 1, true);
	}
	return [];
}

function objectsOf(page: Page, verb: Verb): readonly number[] {
	const { chunks, words } = page;
	let at = verb.next;
	while (chunks[at]?.kind === 'adverb') at++;
	const next = chunks[at];
	if (isNounPhrase(next) && !next.time) {
		if (!verb.frame.object) return [];
		if (IDIOMS.get(verb.base)?.has(words[next.head]?.lower ?? '') === true) return [];
		if (verb.base === 'want' && isInfinitive(chunks[at + 1])) return [];
		if (verb.base === 'take' && isIntoIdiom(page, at)) return [];
		if (verb.base === 'blame') return blamed(page, at);
		return opensOwnClause(page, at) ? [] : coordinatedFrom(page, at);
	}
	return verb.frame.prepositions.size === 0 ? [] : prepositionalObject(page, verb, at);
}

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
			if (verb.frame.prepositions.has(words[chunk.first]?.lower ?? '') && !object.time)
				return coordinatedFrom(page, at + 1);
			if (!mayStandBetween(page, at)) return [];
		} else if (!isNounPhrase(chunk) && chunk?.kind !== 'adverb') return [];
	}
	return [];
}

/** `flew [from Paris] to Cairo`, `spoke [about it] with`: phrases that do not take the next one for themselves. */
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
function objectBefore({ chunks }: Page, clause: Clause, { frame, next }: Verb): readonly number[] {
	const subject = clause.subject[0];
	if (!frame.object || clause.kind !== 'main' || subject === undefined || isNounPhrase(chunks[next])) return [];
	const relative = subject - 1;
	if (chunks[relative]?.kind !== 'relative') return [];
	const antecedent = chunks[relative - 1]?.kind === 'comma' ? relative - 2 : relative - 1;
	const phrase = chunks[antecedent];
	return isNounPhrase(phrase) && !phrase.time ? [antecedent] : [];
}

/** `confirmed [the plan] proposed …`: what looks like the object is the next verb's subject. */
function opensOwnClause({ clauses }: Page, at: number): boolean {
	return clauses.some((clause) => clause.kind === 'main' && clause.at === at + 1 && clause.subject.includes(at));
}

function relation(
	{ words, draft, chunks, clauses, antecedents }: Page,
	clause: Clause,
	verb: Verb,
	standing: Standing,
	subject: Party | null,
	object: Party | null,
	objectAt: number,
): RelationFact {
	const page = { words, draft, chunks, clauses, antecedents };
	const { place, time } = circumstancesOf(page, clause, objectAt);
	const verbSpan = { start: words[clause.group.first]?.start ?? 0, end: words[verb.last]?.end ?? 0 };
	const inferred = isPronoun(subject) || clause.kind === 'attendant' || standing?.stated !== 'done';
	return {
		kind: 'relation',
		start: Math.min(verbSpan.start, subject?.start ?? verbSpan.start, object?.start ?? verbSpan.start),
		end: Math.max(verbSpan.end, subject?.end ?? 0, object?.end ?? 0),
		certainty: inferred ? 'likely' : 'certain',
		by: `relations/${clause.passive ? 'passive' : clause.kind}`,
		...(standing?.stated === 'done' || standing == null ? {} : { why: standing.stated }),
		subject,
		verb: verb.base,
		verbSpan,
		object,
		place: place !== null && place.start === object?.start ? null : place,
		time,
		negated: clause.group.negated || denies(subject) || denies(object),
	};
}

/** `no deal`, `neither side`. */
const denies = (party: Party | null): boolean => party !== null && /^(?:no|neither|none)\b/i.test(party.text);

const isPronoun = (party: Party | null): boolean => party !== null && /^(?:he|she|it|they)$/i.test(party.text);
