import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { DOER_VERBS, DULL_VERBS, HOLDING_PLACES, LEADING_VERBS, SENSE_OF, STATES } from '../../lexicons/happenings.ts';
import { done, type Happened } from './happened.ts';
import { DEPTH } from './part.ts';
import { clauseAt, headAt, linkAt, lowerAt, skipAhead, skipBack } from './spot.ts';
import { formOf, objectOf, ownsObject, phraseOf } from './verb-phrase.ts';

const OPEN = /^(?:may|might|could|would|should|must|will|shall|can|'ll|'d|ca)$/;

/** `if`, `unless` or the like before the subject of a clause. */
function isSupposed(parse: ParsedSentence, clause: Clause): boolean {
	const opener = skipBack(parse, (clause.subject[0] ?? clause.at) - 1);
	return clause.kind !== 'relative' && /^(?:if|unless|until|whether|till)$/.test(linkAt(parse, opener));
}

export const isOpen = (parse: ParsedSentence, clause: Clause): boolean =>
	isPossible(clause) || isSupposed(parse, clause);

const isPossible = ({ group, governor, kind }: Clause): boolean =>
	(group.modal !== null && OPEN.test(group.modal)) ||
	(kind === 'infinitive' && !/^(?:manage|begin|start|continue|help|go|appear|come)$/.test(governor?.group.base ?? ''));

/** What a clause says of its subject. */
export function predicate(parse: ParsedSentence, clause: Clause, depth: number): Happened | null {
	const { group } = clause;
	if (group.negated || depth > DEPTH) return null;
	const open = isOpen(parse, clause);
	const state = STATES.get(lowerAt(parse, group.last));
	if (state !== undefined) return clause.passive || state === 'missing' ? done(state, open) : null;
	const next = skipAhead(parse, clause.at + 1);
	const { phrase, base } = phraseOf(parse, clause);
	if (SENSE_OF.has(phrase) && phrase !== base)
		return isDoing(parse, clause, phrase) ? null : done(SENSE_OF.get(phrase) ?? '', open);
	if (LEADING_VERBS.has(base) && !isPhrasal(phrase)) {
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
export function isAgent(parse: ParsedSentence, clause: Clause): boolean {
	if (clause.passive || DOER_VERBS.has(clause.group.base)) return false;
	const object = objectOf(parse, clause);
	return object >= 0 && !ownsObject(parse, object);
}

/** `set up`, `carry out`: a dull verb that its particle makes tell. */
export const isPhrasal = (phrase: string): boolean => / (?:up|out|off|down|away|over|back)$/.test(phrase);
