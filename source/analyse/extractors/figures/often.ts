import { firstFrom } from '../../../domain/span.ts';
import type { Draft } from '../../draft.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { type ParsedSentence, parsedAt } from '../../grammar/parsed.ts';
import { PHRASE_ENDS } from '../../lexicons/counted.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import type { Amount } from './amount.ts';
import { isPerTime } from './multiple.ts';
import { isOpen } from './predicate.ts';
import { chunkOf, clauseAt } from './spot.ts';
import { formOf, objectOf } from './verb-phrase.ts';

/** What was done so many times; `to` is the term behind `times`. */
export interface Often {
	readonly action: string;
	readonly open: boolean;
	readonly to: number;
}

/** How often something was done: `scored [twice]`, `has been downloaded [8 million times]`, `[twice] undergoing surgery`. */
export function oftenAt(draft: Draft, terms: readonly Term[], amount: Amount): Often | null {
	const to = isPerTime(terms, amount.from) ? amount.to : amount.to + 1;
	if (amount.unit !== null || amount.value <= 1 || /^(?:order|fraction)$/.test(amount.manner)) return null;
	if (to > amount.to && wordAt(terms, amount.to) !== 'times') return null;
	const term = terms[amount.from];
	const parse = term === undefined ? null : parsedAt(draft, term.start);
	if (term === undefined || parse === null || isTold(terms, amount.from, to)) return null;
	const word = firstFrom(parse.words, term.start + 1) - 1;
	const clause = clauseOf(parse, chunkOf(parse.chunks, word));
	if (clause === null || clause.group.negated || STATES.test(clause.group.base)) return null;
	if (!endsThere(terms[to]) && (parse.words[clause.group.last]?.start ?? 0) < term.start) return null;
	const done = clause.passive || objectOf(parse, clause) >= 0;
	return { action: formOf(parse, clause, done ? 'done' : 'does'), open: isOpen(parse, clause), to };
}

/** `the three times`, `once or twice`, `nine times out of ten`, `twice over`: a turn of phrase. */
const isTold = (terms: readonly Term[], from: number, to: number): boolean =>
	/^(?:the|these|those|or|of|in|at|all|no|than|-)$/.test(wordAt(terms, from - (isBound(terms, from) ? 2 : 1))) ||
	/^(?:out|over|-|as|running)$/.test(wordAt(terms, to));

/** `more [than] twice`. */
const isBound = (terms: readonly Term[], from: number): boolean =>
	wordAt(terms, from - 1) === 'than' && /^(?:more|less|fewer)$/.test(wordAt(terms, from - 2));

/** `four times [champion]` says what somebody is. */
const endsThere = (next: Term | undefined): boolean =>
	next?.kind !== 'word' || PHRASE_ENDS.has(next.word) || WHEN.test(next.word);

const WHEN =
	/^(?:last|next|each|every|yesterday|today|tonight|more|previously|recently|daily|weekly|monthly|annually|altogether)$/;

/** Nothing is done in these, or not so often as they say: `think twice`. */
const STATES = /^(?:be|have|think|look|seem|say|mean|need|want|compare)$/;

/** The clause whose verb an adverb of how often stands in, behind or before. */
function clauseOf(parse: ParsedSentence, at: number): Clause | null {
	const { chunks } = parse;
	if (chunks[at]?.kind === 'verb') return clauseAt(parse, at);
	for (let left = at - 1; left >= 0 && left > at - REACH; left--) {
		const kind = chunks[left]?.kind;
		if (kind === 'verb') return clauseAt(parse, left);
		if (kind !== 'noun' && kind !== 'preposition' && kind !== 'adverb') break;
	}
	return chunks[at]?.kind === 'adverb' && chunks[at + 1]?.kind === 'verb' ? clauseAt(parse, at + 1) : null;
}

/** Chunks back to the verb at most. */
const REACH = 8;
