import type { ParsedSentence } from '../../grammar/parsed.ts';
import { DULL_VERBS } from '../../lexicons/happenings.ts';
import { done, type Happened } from './happened.ts';
import { isOpen } from './predicate.ts';
import { clauseAt, governedBy } from './spot.ts';
import { formOf, objectOf } from './verb-phrase.ts';

/** `had $600 and a watch [stolen]`, `got 40 windows [broken]`: what somebody had done to things of his. */
export function hadDone(parse: ParsedSentence, at: number): Happened | null {
	const governed = governedBy(parse, at);
	if (governed === null || governed.link !== null || governed.clause.passive) return null;
	if (!/^(?:have|get)$/.test(governed.clause.group.base) || governed.clause.group.negated) return null;
	let next = at + 1;
	while (/^(?:comma|coordinator)$/.test(parse.chunks[next]?.kind ?? '') && parse.chunks[next + 1]?.kind === 'noun')
		next += 2;
	const verb = parse.chunks[next];
	if (verb?.kind !== 'verb' || !/^(?:either|participle)$/.test(verb.form) || DULL_VERBS.has(verb.base)) return null;
	const clause = clauseAt(parse, next);
	return clause === null || objectOf(parse, clause) >= 0
		? null
		: done(formOf(parse, clause, 'done'), isOpen(parse, governed.clause));
}
