import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { CHANGE_VERBS, CHANGING } from '../../lexicons/changes.ts';
import { DULL_VERBS, HELD, HOLDING_PLACES, SENSE_OF } from '../../lexicons/happenings.ts';
import { CLAUSE_TAKING } from '../../lexicons/verb-frames.ts';
import { done, type Happened } from './happened.ts';
import { isPersonNoun } from './persons.ts';
import { isFailed, isOpen, isPhrasal } from './predicate.ts';
import { headAt, linkAt, lowerAt, skipAhead } from './spot.ts';
import { formOf, phraseOf } from './verb-phrase.ts';
import { isWronged } from './wronged.ts';

/** What a verb does to its object. */
export function asObject(parse: ParsedSentence, clause: Clause, at: number): Happened | null {
	const { group } = clause;
	if (group.negated || isFailed(parse, clause) || isWronged(parse, clause)) return null;
	const { base, phrase } = phraseOf(parse, clause);
	const open = isOpen(parse, clause);
	const sense = phrase === base ? undefined : SENSE_OF.get(phrase);
	if (base === 'lose' && /^(?:jobs?|posts?)$/.test(headAt(parse, at))) return done('lost', open);
	if (sense !== undefined) return done(sense, open);
	if (clause.passive)
		return GIVING.test(base) && clause.at + 1 === at ? done(formOf(parse, clause, 'done'), open) : null;
	if (takesClause(base) && opensClause(parse, at)) return null;
	if (base === 'cost' && /^(?:jobs?|seats?|homes?|places?)$/.test(headAt(parse, at))) return done('lost', open);
	if (base === 'hold') return isHolding(parse, clause, at) ? done('held', open) : null;
	if (/^(?:leave|die|declare|pronounce|confirm|list)$/.test(base) || (DULL_VERBS.has(base) && !isPhrasal(phrase)))
		return null;
	const moves = CHANGE_VERBS.has(base) && !CHANGING.has(base);
	return done(formOf(parse, clause, moves ? 'does' : 'done'), open);
}

/** Verbs of two objects, whose passive keeps what is given: `was given two prizes`. */
export const GIVING = /^(?:give|award|hand|offer|grant|pay|send|owe|promise|allot|allocate|assign|deal|dock)$/;

/** Whether what a verb takes may be a clause; `found` is read as either of its verbs. */
export const takesClause = (base: string): boolean => CLAUSE_TAKING.has(base) || base === 'found';

/** Prepositions a phrase may run on by. */
const TAILS = /^(?:of|from|in|at|for|by|with|on|near|to)$/;

/** `found [40 % of firms] cut jobs`: what was found is the clause, not the firms. */
export function opensClause(parse: ParsedSentence, at: number): boolean {
	let next = at + 1;
	while (linkAt(parse, next) === 'of' && isNounPhrase(parse.chunks[next + 1])) next += 2;
	const verb = parse.chunks[skipAhead(parse, next)];
	if (verb?.kind === 'verb') return verb.form !== 'ing' && verb.form !== 'infinitive' && verb.form !== 'participle';
	if (!TAILS.test(linkAt(parse, next))) return false;
	while (
		next < at + LONGEST_TAIL &&
		(/^(?:noun|preposition|adverb)$/.test(parse.chunks[next]?.kind ?? '') || linkAt(parse, next) === 'the')
	)
		next++;
	const far = parse.chunks[next];
	return far?.kind === 'verb' && far.form === 'finite' && /^(?:be|have)$/.test(far.base);
}

/** Chunks of an object with its tails: `the system from the firm in Lima`. */
const LONGEST_TAIL = 8;

/** Hostages are held, and stakes; rooms hold people, and boards talks. */
function isHolding(parse: ParsedSentence, clause: Clause, at: number): boolean {
	const head = headAt(parse, at);
	if (HELD.has(head) || /^(?:stakes?|pct|percent|%)$/.test(head)) return true;
	const subject = parse.chunks[clause.subject[0] ?? -1];
	for (let index = clause.group.last + 1; index < Math.min(parse.words.length, clause.group.last + 14); index++)
		if (HOLDING_PLACES.has(lowerAt(parse, index))) return true;
	if (!isPersonNoun(head)) return false;
	if (/^(?:on|over)$/.test(linkAt(parse, at + 1)) && ACCUSED.test(headAt(parse, at + 2))) return true;
	return (
		isNounPhrase(subject) &&
		/^(?:police|officers|gunmen|rebels|militants|authorities|kidnappers|captors)$/.test(lowerAt(parse, subject.head))
	);
}

/** What people are held on or over. */
const ACCUSED =
	/^(?:charges?|suspicion|accusations?|allegations?|warrants?|murders?|killings?|attacks?|bombings?|plot)$/;
