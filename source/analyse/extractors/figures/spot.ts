import { firstFrom, type Span } from '../../../domain/span.ts';
import type { Draft } from '../../draft.ts';
import { type Chunk, isNounPhrase, type NounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { type ParsedSentence, parsedAt } from '../../grammar/parsed.ts';
import type { Word } from '../../grammar/words.ts';

/** Where a number stands in its sentence. Words `[first, last]` are its digits, its unit and the noun it counts. */
export interface Spot {
	readonly draft: Draft;
	readonly parse: ParsedSentence;
	/** Index of its phrase among the sentence's chunks. */
	readonly at: number;
	readonly phrase: NounPhrase;
	readonly first: number;
	readonly last: number;
	/** The amount's unit, as in the fact. */
	readonly unit: string | null;
	/** The preposition right before the number where it stands inside the phrase: `12,300 [to] 20,000`. */
	readonly inner: string | null;
}

/** How far, in chunks, what governs a phrase is looked for. */
const REACH = 12;

/** The phrase a number is in; null where the grammar reads no sentence or no phrase there. */
export function spotOf(draft: Draft, span: Span, unit: string | null): Spot | null {
	const parse = parsedAt(draft, span.start);
	if (parse === null) return null;
	const first = wordAtOffset(parse.words, span.start);
	const last = Math.max(first, firstFrom(parse.words, span.end) - 1);
	const at = chunkOf(parse.chunks, first);
	const phrase = parse.chunks[at];
	if (!isNounPhrase(phrase)) return null;
	const inside =
		first > phrase.first + 1 && parse.words[first - 1]?.lower === 'to' && parse.words[first - 2]?.lower !== 'up';
	return { draft, parse, at, phrase, first, last, unit, inner: inside ? 'to' : null };
}

function wordAtOffset(words: readonly Word[], offset: number): number {
	const next = firstFrom(words, offset + 1);
	return Math.max(0, next - 1);
}

/** The chunk a word belongs to. */
export function chunkOf(chunks: readonly Chunk[], word: number): number {
	let low = 0;
	let high = chunks.length - 1;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((chunks[middle]?.last ?? 0) < word) low = middle + 1;
		else high = middle;
	}
	return low;
}

export const clauseAt = ({ clauses }: ParsedSentence, chunk: number): Clause | null =>
	clauses.find(({ at }) => at === chunk) ?? null;

export const lowerAt = ({ words }: Pick<ParsedSentence, 'words'>, index: number): string =>
	index < 0 ? '' : (words[index]?.lower ?? '');

/** The lower-case word of a chunk of one word: a preposition, a conjunction. */
export const linkAt = (parse: ParsedSentence, chunk: number): string =>
	lowerAt(parse, parse.chunks[chunk]?.first ?? -1);

export const headAt = (parse: ParsedSentence, chunk: number): string => {
	const phrase = parse.chunks[chunk];
	return isNounPhrase(phrase) ? lowerAt(parse, phrase.head) : '';
};

export function skipBack(parse: ParsedSentence, from: number): number {
	let at = from;
	while (at >= 0 && (parse.chunks[at]?.kind === 'adverb' || isHedge(parse, at))) at--;
	return at;
}

/** `to [an estimated] 12 pct`; `a total of` carries what it is of. */
function isHedge({ chunks, words }: ParsedSentence, at: number): boolean {
	const chunk = chunks[at];
	return (
		chunk?.kind === 'noun' &&
		words[chunk.last + 1]?.lower !== 'of' &&
		(chunk.last - chunk.first === 1 || /^(?:adjusted|annuali[sz]ed|revised)$/.test(words[chunk.last]?.lower ?? '')) &&
		HEDGES.test(words[chunk.last]?.lower ?? '') &&
		words[chunk.first]?.class === 'determiner'
	);
}

const HEDGES =
	/^(?:estimated|additional|extra|expected|projected|reported|unprecedented|astonishing|impressive|staggering|whopping|mere|adjusted|annuali[sz]ed|revised|record|provisional|healthy|modest|massive|huge|hefty|surprising|disappointing|robust|solid|sharp|steep|meagre|paltry|further|total|combined)$/;

export function skipAhead({ chunks }: ParsedSentence, from: number): number {
	let at = from;
	while (chunks[at]?.kind === 'adverb') at++;
	return at;
}

/** The verb a phrase follows, with the preposition it follows by, if any, and the noun phrases between. */
export interface Governed {
	readonly clause: Clause;
	/** Of the preposition right before the phrase; null for an object. */
	readonly link: string | null;
	readonly between: readonly number[];
}

/** Walks left from a phrase over the other complements of its clause to the verb. */
export function governedBy(parse: ParsedSentence, at: number, inner: string | null = null): Governed | null {
	const { chunks } = parse;
	const before = skipBack(parse, at - 1);
	if (chunks[before]?.kind === 'coordinator' && opensClause(parse, at)) return null;
	const link = chunks[before]?.kind === 'preposition' ? linkAt(parse, before) : null;
	const between: number[] = [];
	const verb = link === null ? undefined : chunks[before - 1];
	const particle = verb?.kind === 'verb' && isParticle(verb.base, link ?? '');
	const nearest = inner ?? (particle ? null : link);
	let index = link === null ? before : skipBack(parse, before - 1);
	if (link !== null && chunks[index]?.kind === 'comma') {
		const opening = effectiveFrom(parse, index);
		index = skipBack(parse, (opening < 0 ? index : opening) - 1);
	}
	for (const stop = index - REACH; index > stop && index >= 0; index--) {
		const chunk = chunks[index];
		if (chunk?.kind === 'verb') {
			const clause = clauseAt(parse, index);
			return clause === null ? null : { clause, link: nearest, between };
		}
		if (chunk?.kind === 'comma') {
			const opening = effectiveFrom(parse, index);
			if (opening < 0) return null;
			index = opening;
			continue;
		}
		if (chunk?.kind === 'noun') between.push(index);
		else if (chunk?.kind === 'coordinator' && chunks[index - 1]?.kind === 'noun' && chunks[index + 1]?.kind === 'noun')
			continue;
		else if (chunk?.kind !== 'preposition' && chunk?.kind !== 'adverb') return null;
	}
	return null;
}

/** `rose by 4 % and [30 stations] will close`: behind a conjunction the subject of what follows. */
const opensClause = ({ clauses }: ParsedSentence, at: number): boolean =>
	clauses.some(
		({ kind, subject, at: verb, group }) =>
			kind === 'main' && verb > at && subject[0] === at && group.form === 'finite',
	);

/** `cut its rate, [effective tomorrow,] to 9 %`: the comma that opens words of when; -1 where others stand there. */
function effectiveFrom(parse: ParsedSentence, close: number): number {
	for (let at = close - 1; at > close - 7 && at > 0; at--)
		if (parse.chunks[at]?.kind === 'comma')
			return /^(?:effective|starting|beginning|from|as|after|before|excluding|including|despite)$/.test(
				linkAt(parse, at + 1),
			)
				? at
				: -1;
	return -1;
}

/** `paid [out] $3m`, `put [up] $9bn`, `racked [up] debts`: a preposition that belongs to its verb. */
const isParticle = (base: string, link: string): boolean =>
	/^(?:out|off|away|back)$/.test(link) ||
	(link === 'up' && /^(?:put|set|pick|rack|run|build|give|take|chalk|notch|cough|stump|snap|use|buy)$/.test(base));

/** The clause a phrase is the subject of; a participle right behind a noun counts apart (`reducedAfter`). */
export const clauseOfSubject = ({ clauses }: ParsedSentence, at: number): Clause | null =>
	clauses.find(
		({ kind, subject }) => (kind === 'main' || kind === 'relative' || kind === 'other') && subject.includes(at),
	) ?? null;

/** The participle that describes a phrase: `12 miners [trapped] underground`. */
export const reducedAfter = ({ clauses }: ParsedSentence, at: number): Clause | null =>
	clauses.find(({ kind, subject }) => kind === 'done' && subject.includes(at)) ?? null;
