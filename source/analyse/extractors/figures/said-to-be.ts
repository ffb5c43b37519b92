import { isNounPhrase } from '../../grammar/chunks.ts';
import { type Measured, nothing } from './measure.ts';
import { nounWords } from './noun-words.ts';
import { isPersonNoun } from './persons.ts';
import { isOpen } from './predicate.ts';
import { chunkOf, clauseAt, lowerAt, type Spot, skipAhead, skipBack } from './spot.ts';

/** `[Six weeks] is the average time`, `[$5] was the price`: what an amount that opens its clause is said to be. */
export function saidToBe({ parse, at, last }: Spot): Measured | null {
	if (!/^(?:mark|comma|subordinator|coordinator)$/.test(parse.chunks[skipBack(parse, at - 1)]?.kind ?? 'mark'))
		return null;
	const verb = skipAhead(parse, chunkOf(parse.chunks, last) + 1);
	const clause = parse.chunks[verb]?.kind === 'verb' ? clauseAt(parse, verb) : null;
	if (clause?.group.base !== 'be' || clause.group.negated || clause.passive) return null;
	const chunk = parse.chunks[skipAhead(parse, verb + 1)];
	if (!isNounPhrase(chunk) || !/^(?:the|its|their|his|her|our|my|your)$/.test(lowerAt(parse, chunk.first))) return null;
	const head = parse.words[chunk.head];
	if (head === undefined || head.kind !== null || isPersonNoun(head.lower) || EMPTY.test(head.lower)) return null;
	const of =
		head.class === 'time' ? { start: head.start, end: head.end } : nounWords(parse, chunk.first, chunk.head, -1);
	return of === null ? null : { ...nothing(of), open: isOpen(parse, clause) };
}

/** Heads that say nothing of what an amount is. */
const EMPTY =
	/^(?:kind|sort|type|most|least|only|reason|result|case|same|problem|point|thing|way|start|end|beginning|answer|truth|difference|norm|rule|day|week|month|year|hour|minute)s?$/;
