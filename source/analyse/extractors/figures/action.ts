import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { verbForms } from '../../grammar/verb-forms.ts';
import { CARRIERS, CHANGE_NOUNS } from '../../lexicons/changes.ts';
import { REMAINS } from '../../lexicons/counted.ts';
import {
	BEFALLS,
	DOER_VERBS,
	DULL_VERBS,
	EVENT_NOUNS,
	EVENTS_WHEN_COUNTED,
	HELD,
	HOLDING_PLACES,
	LEADING_VERBS,
	SENSE_OF,
	STATES,
} from '../../lexicons/happenings.ts';
import { CLAUSE_TAKING } from '../../lexicons/verb-frames.ts';
import { isPersonNoun } from './persons.ts';
import {
	chunkOf,
	clauseAt,
	clauseOfSubject,
	governedBy,
	headAt,
	linkAt,
	lowerAt,
	reducedAfter,
	type Spot,
	skipAhead,
	skipBack,
} from './spot.ts';
import { formOf, formOfBase, isAfter, objectOf, ownsObject, phraseOf } from './verb-phrase.ts';

export interface Happened {
	readonly action: string;
	/** Said to be possible, wanted or ahead, not done. */
	readonly open: boolean;
}

const done = (action: string, open = false): Happened => ({ action, open });

/** How many phrases a coordination or a chain of `of` is followed through. */
const DEPTH = 3;

/**
 * What happened to the counted, from the grammar of its clause: the event it names itself (`12 deaths`), a state or
 * participle behind it (`40 dead`, `hostages still held`), the predicate it is the subject of, the verb it is the object
 * of, or the noun it belongs to (`the loss of 40 jobs`). Null where it is the doer of a deed done to somebody else.
 */
export function happenedTo(spot: Spot): Happened | null {
	const { parse } = spot;
	return (
		eventCounted(spot) ??
		stateBehind(spot) ??
		reduced(parse, chunkOf(parse.chunks, spot.last), true) ??
		amongThem(spot) ??
		acrossAside(spot) ??
		ofPhrase(parse, spot.at, 0)
	);
}

/** "56,749 deaths", "37 arrests", "40 job losses". */
function eventCounted({ parse, first, last }: Spot): Happened | null {
	if (last === first) return null;
	const head = lowerAt(parse, last);
	if (REMAINS.has(head) && head !== 'remains' && isFound(parse)) return done('killed');
	const verb = EVENTS_WHEN_COUNTED.has(head) || isJobLoss(parse, last) ? EVENT_NOUNS.get(head) : undefined;
	if (verb === undefined) return null;
	return done(isJobLoss(parse, last) ? 'lost' : formOfBase(verb, 'done'));
}

/** `pulled 12 bodies from the river`: bodies of the dead, not of the state. */
const isFound = ({ clauses }: ParsedSentence): boolean =>
	clauses.some(({ group }) =>
		/^(?:find|recover|retrieve|pull|identify|discover|bury|exhume|wash|dig|lie|count)$/.test(group.base),
	);

const isJobLoss = (parse: ParsedSentence, at: number): boolean =>
	/^loss(?:es)?$/.test(lowerAt(parse, at)) && /^(?:job|life|seat|home)$/.test(lowerAt(parse, at - 1));

/** "40 people dead", "61 wounded", "17 arrested". */
function stateBehind({ parse, last, first, at: chunk }: Spot): Happened | null {
	if (belongsToNoun(parse, chunk)) return null;
	let at = last + 1;
	while (
		/^(?:still|others?|more|people|reportedly|already|also|seriously|critically|badly|slightly|severely)$/.test(
			lowerAt(parse, at),
		)
	)
		at++;
	const lower = lowerAt(parse, at);
	const state = STATES.get(lower);
	const follower = parse.words[at + 1]?.class;
	if (state !== undefined && follower !== 'noun' && follower !== 'name')
		return state === 'held' && /^t[ao]k/.test(lowerAt(parse, first - 1)) ? done('taken hostage') : done(state);
	if (at > last + 1) return null;
	const participle = verbForms(lower).find(({ shape }) => shape === 'participle' || shape === 'edParticiple');
	if (participle === undefined || DULL_VERBS.has(participle.base)) return null;
	if (last > first && !SENSE_OF.has(participle.base)) return null;
	const ends =
		follower === undefined || /^(?:preposition|mark|comma|coordinator|subordinator|time|adverb)$/.test(follower);
	return ends ? done(formOfBase(participle.base, 'done')) : null;
}

/** `a mother of two died`: what follows is said of the mother. */
function belongsToNoun(parse: ParsedSentence, at: number): boolean {
	const before = skipBack(parse, at - 1);
	if (parse.chunks[before]?.kind !== 'preposition' || linkAt(parse, before) !== 'of') return false;
	const head = headAt(parse, skipBack(parse, before - 1));
	return head !== '' && !GATHERED.has(head);
}

/** "12 miners trapped underground". With `plain` only participles that are what happened whatever else is said. */
function reduced(parse: ParsedSentence, at: number, strong: boolean): Happened | null {
	const clause = reducedAfter(parse, at) ?? (strong ? participleBehind(parse, at) : null);
	if (clause === null) return null;
	const { base, negated } = clause.group;
	if (negated || (DULL_VERBS.has(base) && base !== 'hold')) return null;
	if (
		strong &&
		!SENSE_OF.has(base) &&
		!SENSE_OF.has(phraseOf(parse, clause).phrase) &&
		base !== 'hold' &&
		!STATES.has(lowerAt(parse, clause.group.last))
	)
		return null;
	return done(formOf(parse, clause, 'done'));
}

/** `a day for the six million [killed] in the war`: a participle right behind, which the grammar took for the sentence's verb. */
function participleBehind(parse: ParsedSentence, at: number): Clause | null {
	const next = parse.chunks[at + 1];
	if (next?.kind !== 'verb' || (next.form !== 'either' && next.form !== 'participle')) return null;
	const clause = clauseAt(parse, at + 1);
	if (clause === null || clause.subject.includes(at) || objectOf(parse, clause) >= 0) return null;
	return clause.subject.length > 0 && /^(?:die|perish|drown|resign)$/.test(next.base) ? null : clause;
}

/** "14 of them were minors", "six of whom died". */
function amongThem({ parse, at }: Spot): Happened | null {
	const more = /^(?:more|others?|people)$/.test(linkAt(parse, at + 1)) && parse.chunks[at + 1]?.kind === 'mark';
	const said = more ? clauseAt(parse, skipAhead(parse, at + 2)) : null;
	if (said !== null) return predicate(parse, said, 0);
	if (linkAt(parse, at + 1) !== 'of' || !/^(?:whom|them|those|which)$/.test(linkAt(parse, at + 2))) return null;
	const next = skipAhead(parse, at + 3);
	const clause = parse.chunks[next]?.kind === 'verb' ? clauseAt(parse, next) : null;
	return clause === null ? null : predicate(parse, clause, 0);
}

/** "17 people, including three children, were killed", "two teenagers -- a boy and a girl -- were shot". */
function acrossAside({ parse, at }: Spot): Happened | null {
	const { chunks } = parse;
	const opener = chunks[at + 1];
	const opens = opener?.kind === 'comma' || opener?.kind === 'mark' || linkAt(parse, at + 1) === 'including';
	if (!opens || clauseOfSubject(parse, at) !== null || chunks[skipBack(parse, at - 1)]?.kind === 'preposition')
		return null;
	for (let index = at + 2; index < Math.min(chunks.length, at + ASIDE); index++) {
		const chunk = chunks[index];
		if (chunk?.kind !== 'comma' && chunk?.kind !== 'mark') continue;
		const verb = skipAhead(parse, index + 1);
		const group = chunks[verb];
		if (group?.kind !== 'verb' || group.form !== 'finite' || !group.past) continue;
		const clause = clauseAt(parse, verb);
		return clause === null ? null : predicate(parse, clause, 0);
	}
	return null;
}

/** Chunks an aside runs to at most. */
const ASIDE = 16;

/** What is said of a phrase as subject, as object, or through the noun it hangs on by `of`. */
function ofPhrase(parse: ParsedSentence, at: number, depth: number): Happened | null {
	if (depth > DEPTH) return null;
	const subject = clauseOfSubject(parse, at);
	const said = subject === null ? null : predicate(parse, subject, 0);
	if (subject !== null && (subject.kind !== 'relative' || (said !== null && BEFALLS.has(said.action))))
		return said ?? (isAgent(parse, subject) ? null : reduced(parse, at, false));
	return asPart(parse, at, depth) ?? said;
}

/** What is said of a phrase that is no subject. */
function asPart(parse: ParsedSentence, at: number, depth: number): Happened | null {
	const before = skipBack(parse, at - 1);
	const link = parse.chunks[before];
	if (link?.kind === 'verb') {
		const clause = clauseAt(parse, before);
		return (clause === null ? null : asObject(parse, clause, at)) ?? reduced(parse, at, false);
	}
	const verb = particleVerb(parse, before);
	if (verb !== null) return asObject(parse, verb, at);
	if (link?.kind === 'preposition') return ofNoun(parse, at, before, depth) ?? reduced(parse, at, false);
	if (link?.kind === 'coordinator' || link?.kind === 'comma') {
		const partner = parse.chunks[before - 1]?.kind === 'comma' ? before - 2 : before - 1;
		const joined = isNounPhrase(parse.chunks[partner]) && link.kind === 'coordinator';
		return reduced(parse, at, false) ?? (joined ? ofPhrase(parse, headOfList(parse, partner), depth + 1) : null);
	}
	return reduced(parse, at, false);
}

/** The verb whose particle a preposition is: `laid [off] 60 teachers`. */
function particleVerb(parse: ParsedSentence, link: number): Clause | null {
	if (parse.chunks[link]?.kind !== 'preposition' || parse.chunks[link - 1]?.kind !== 'verb') return null;
	const clause = clauseAt(parse, link - 1);
	return clause !== null && phraseOf(parse, clause).phrase === `${clause.group.base} ${linkAt(parse, link)}`
		? clause
		: null;
}

/** Past what a partner hangs on: in `killed [a boy] in [Lima] and 12 others` the boy. */
function headOfList(parse: ParsedSentence, at: number): number {
	let head = at;
	while (isAfter(parse, head, /^(?:of|in|at|from|near)$/) && isNounPhrase(parse.chunks[head - 2])) head -= 2;
	return head;
}

/** "the bodies of 12 miners", "layoffs of 200 workers", "a total of 40 men were held". */
function ofNoun(parse: ParsedSentence, at: number, link: number, depth: number): Happened | null {
	const noun = skipBack(parse, link - 1);
	const head = headAt(parse, noun);
	const preposition = linkAt(parse, link);
	if (head === '') return afterPreposition(parse, at, link, preposition);
	if (preposition !== 'of') return null;
	if (REMAINS.has(head)) return done('killed');
	if (/^(?:lives|life)$/.test(head)) {
		const verb = parse.chunks[skipBack(parse, noun - 1)];
		return verb?.kind === 'verb' && /^(?:claim|cost|take)$/.test(verb.base) ? done('killed') : null;
	}
	const event = EVENT_NOUNS.get(head);
	if (event !== undefined) return done(formOfBase(event, 'done'));
	return GATHERED.has(head) ? ofPhrase(parse, noun, depth + 1) : null;
}

const GATHERED: ReadonlySet<string> = new Set(
	'total group crowd team gang force fleet number maximum minimum average batch convoy handful party some'.split(' '),
);

/** "fired on 12 marchers", "opened fire on": what was done is said with its preposition only for deeds against people. */
function afterPreposition(parse: ParsedSentence, at: number, link: number, preposition: string): Happened | null {
	const clause = clauseAt(parse, skipBack(parse, link - 1));
	if (clause === null) return null;
	if (preposition === 'as' || CHANGE_NOUNS.has(headAt(parse, at))) return null;
	return null;
}

const OPEN = /^(?:may|might|could|would|should|must|will|shall|can|'ll|'d|ca)$/;

/** `if`, `unless` or the like before the subject of a clause. */
function isSupposed(parse: ParsedSentence, clause: Clause): boolean {
	const opener = skipBack(parse, (clause.subject[0] ?? clause.at) - 1);
	return clause.kind !== 'relative' && /^(?:if|unless|until|whether|till)$/.test(linkAt(parse, opener));
}

const isOpen = (parse: ParsedSentence, clause: Clause): boolean => isPossible(clause) || isSupposed(parse, clause);

const isPossible = ({ group, governor, kind }: Clause): boolean =>
	(group.modal !== null && OPEN.test(group.modal)) ||
	(kind === 'infinitive' &&
		governor !== null &&
		!/^(?:manage|begin|start|continue|help|go|appear|come|be)$/.test(governor.group.base));

/** What a clause says of its subject. */
function predicate(parse: ParsedSentence, clause: Clause, depth: number): Happened | null {
	const { group } = clause;
	if (group.negated || depth > DEPTH) return null;
	const open = isOpen(parse, clause);
	const state = STATES.get(lowerAt(parse, group.last));
	if (state !== undefined) return clause.passive || state === 'missing' ? done(state, open) : null;
	const next = skipAhead(parse, clause.at + 1);
	const { phrase, base } = phraseOf(parse, clause);
	if (SENSE_OF.has(phrase) && phrase !== base)
		return isDoing(parse, clause, phrase) ? null : done(SENSE_OF.get(phrase) ?? '', open);
	if (LEADING_VERBS.has(base)) {
		const found = led(parse, clause, next, depth, open);
		if (found !== null || base !== 'find' || !clause.passive) return found;
	}
	if (base === 'remain' || base === 'get' || base === 'become') return stateAt(parse, next, open);
	if (clause.passive)
		return DULL_VERBS.has(base) && base !== 'hold' && !isPhrasal(phrase)
			? null
			: done(formOf(parse, clause, 'done'), open);
	if (DULL_VERBS.has(base) && !isPhrasal(phrase)) return null;
	if (isAgent(parse, clause)) return null;
	return done(formOf(parse, clause, 'does'), open);
}

/** Of `took 12 hostage` and `claimed lives` the subject is who did it. */
const isDoing = (parse: ParsedSentence, clause: Clause, phrase: string): boolean =>
	!clause.passive &&
	objectOf(parse, clause) >= 0 &&
	!/^(?:lose|fall|become|step|go|get|receive|suffer|sustain|have) /.test(phrase);

/** "were expected to be laid off", "are believed killed", "are feared dead", "is in custody". */
function led(parse: ParsedSentence, clause: Clause, next: number, depth: number, open: boolean): Happened | null {
	const follower = parse.chunks[next];
	if (follower?.kind === 'verb') {
		const inner = clauseAt(parse, next);
		if (inner?.kind === 'infinitive') {
			const found = predicate(parse, inner, depth + 1);
			return found === null ? null : done(found.action, open || found.open);
		}
		if (inner !== null && (follower.form === 'participle' || follower.form === 'either') && clause.passive)
			return done(formOf(parse, inner, 'done'), open);
	}
	if (follower?.kind === 'preposition' && HOLDING_PLACES.has(headAt(parse, next + 1))) return done('held', open);
	return stateAt(parse, next, open);
}

function stateAt(parse: ParsedSentence, at: number, open: boolean): Happened | null {
	const chunk = parse.chunks[at];
	if (chunk?.kind === 'preposition' && HOLDING_PLACES.has(headAt(parse, at + 1))) return done('held', open);
	const state = chunk === undefined ? undefined : STATES.get(lowerAt(parse, chunk.last));
	if (state !== undefined && chunk !== undefined && chunk.last - chunk.first <= 1) return done(state, open);
	return null;
}

/** Whether the subject did something to something: "two men shot a guard" tells what the guard suffered. */
function isAgent(parse: ParsedSentence, clause: Clause): boolean {
	if (clause.passive || DOER_VERBS.has(clause.group.base)) return false;
	const object = objectOf(parse, clause);
	return object >= 0 && !ownsObject(parse, object);
}

/** What a verb does to its object. */
function asObject(parse: ParsedSentence, clause: Clause, at: number): Happened | null {
	const { group } = clause;
	if (group.negated) return null;
	const { base, phrase } = phraseOf(parse, clause);
	const open = isOpen(parse, clause);
	const sense = phrase === base ? undefined : SENSE_OF.get(phrase);
	if (sense !== undefined) return done(sense, open);
	if (clause.passive || (CLAUSE_TAKING.has(base) && opensClause(parse, at))) return null;
	if (base === 'hold') return isHolding(parse, clause, at) ? done('held', open) : null;
	if (/^(?:leave|die|declare|pronounce|confirm|list)$/.test(base) || (DULL_VERBS.has(base) && !isPhrasal(phrase)))
		return null;
	return done(formOf(parse, clause, 'done'), open);
}

/** `found [40 % of firms] cut jobs`: what was found is the clause, not the firms. */
function opensClause(parse: ParsedSentence, at: number): boolean {
	let next = at + 1;
	while (linkAt(parse, next) === 'of' && isNounPhrase(parse.chunks[next + 1])) next += 2;
	const verb = parse.chunks[skipAhead(parse, next)];
	return verb?.kind === 'verb' && verb.form !== 'ing' && verb.form !== 'infinitive' && verb.form !== 'participle';
}

/** `set up`, `carry out`: a dull verb that its particle makes tell. */
const isPhrasal = (phrase: string): boolean => / (?:up|out|off|down|away|over|back)$/.test(phrase);

/** Hostages are held, and stakes; rooms hold people, and boards talks. */
function isHolding(parse: ParsedSentence, clause: Clause, at: number): boolean {
	const head = headAt(parse, at);
	if (HELD.has(head) || /^(?:stakes?|shares?|seats?|pct|percent|%)$/.test(head)) return true;
	const subject = parse.chunks[clause.subject[0] ?? -1];
	for (let index = clause.group.last + 1; index < Math.min(parse.words.length, clause.group.last + 14); index++)
		if (HOLDING_PLACES.has(lowerAt(parse, index))) return true;
	if (!isPersonNoun(head)) return false;
	return (
		isNounPhrase(subject) &&
		/^(?:police|officers|gunmen|rebels|militants|authorities|kidnappers|captors)$/.test(lowerAt(parse, subject.head))
	);
}

/** The verb a sum, a share or a length goes with: "paid $5m", "was fined £40", "jailed for 12 years", "sold for". */
export function spentOn(spot: Spot): Happened | null {
	const carrier = carrierOf(spot.parse, spot.at);
	const subject = clauseOfSubject(spot.parse, carrier);
	if (subject !== null) return predicate(spot.parse, subject, 0);
	const governed = governedBy(spot.parse, carrier);
	if (governed === null) return null;
	const { clause, link } = governed;
	const { base } = clause.group;
	if (clause.group.negated || DULL_VERBS.has(base) || CLAUSE_TAKING.has(base)) return null;
	if (link !== null && !/^(?:for|to|at|with)$/.test(link)) return null;
	if (link !== null && governed.between.length > 2) return null;
	if ((link === 'to' || link === 'with') && !clause.passive) return null;
	return done(
		formOf(spot.parse, clause, clause.passive || link === null ? 'done' : 'does'),
		isOpen(spot.parse, clause),
	);
}

/** "jailed for a total of 35 years": the total. */
function carrierOf(parse: ParsedSentence, at: number): number {
	const before = skipBack(parse, at - 1);
	const noun = skipBack(parse, before - 1);
	return linkAt(parse, before) === 'of' && CARRIERS.has(headAt(parse, noun)) ? noun : at;
}
