import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { REMAINS } from '../../lexicons/counted.ts';
import { BEFALLS, DOER_VERBS, DULL_VERBS, EVENT_NOUNS, SENSE_OF, STATES } from '../../lexicons/happenings.ts';
import { done, type Happened } from './happened.ts';
import { asObject } from './object.ts';
import { isAgent, isOpen, predicate } from './predicate.ts';
import { clauseAt, clauseOfSubject, headAt, linkAt, lowerAt, reducedAfter, skipBack } from './spot.ts';
import { formOf, formOfBase, isAfter, objectOf, phraseOf } from './verb-phrase.ts';

/** How many phrases a coordination or a chain of `of` is followed through. */
export const DEPTH = 3;

/** "12 miners trapped underground". With `strong` only participles that are what happened whatever else is said. */
export function reduced(parse: ParsedSentence, at: number, strong: boolean): Happened | null {
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

/** What is said of a phrase as subject, as object, or through the noun it hangs on by `of`. */
export function ofPhrase(parse: ParsedSentence, at: number, depth: number): Happened | null {
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
	const agent = agentOf(parse, before);
	if (agent !== null) return done(formOf(parse, agent, 'done'), isOpen(parse, agent));
	const verb = particleVerb(parse, before);
	if (verb !== null) return asObject(parse, verb, at);
	if (link?.kind === 'preposition') return ofNoun(parse, before, depth) ?? reduced(parse, at, false);
	if (link?.kind === 'coordinator' || link?.kind === 'comma') {
		const partner = parse.chunks[before - 1]?.kind === 'comma' ? before - 2 : before - 1;
		const joined = isNounPhrase(parse.chunks[partner]) && link.kind === 'coordinator';
		return reduced(parse, at, false) ?? (joined ? ofPhrase(parse, headOfList(parse, partner), depth + 1) : null);
	}
	return reduced(parse, at, false);
}

/** `attended by 4,000 fans`: a passive whose verb can only mean what those behind `by` did. */
function agentOf(parse: ParsedSentence, link: number): Clause | null {
	if (linkAt(parse, link) !== 'by') return null;
	const clause = clauseAt(parse, skipBack(parse, link - 1));
	if (clause === null || clause.group.negated || (!clause.passive && clause.kind !== 'done')) return null;
	return DOER_VERBS.has(clause.group.base) ? clause : null;
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
function ofNoun(parse: ParsedSentence, link: number, depth: number): Happened | null {
	const noun = skipBack(parse, link - 1);
	const head = headAt(parse, noun);
	const preposition = linkAt(parse, link);
	if (preposition === 'on' && /^(?:attack|raid|assault|strike)s?$/.test(head)) return done('attacked');
	if (head === '' || preposition !== 'of') return null;
	if (REMAINS.has(head)) return done('killed');
	if (/^(?:lives|life)$/.test(head)) {
		const verb = parse.chunks[skipBack(parse, noun - 1)];
		return verb?.kind === 'verb' && /^(?:claim|cost|take)$/.test(verb.base) ? done('killed') : null;
	}
	const event = EVENT_NOUNS.get(head);
	if (event !== undefined) return done(formOfBase(event, 'done'));
	return GATHERED.has(head) ? ofPhrase(parse, noun, depth + 1) : null;
}

export const GATHERED: ReadonlySet<string> = new Set(
	'total group crowd team gang force fleet number maximum minimum average batch convoy handful party some'.split(' '),
);
