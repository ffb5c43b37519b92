import { firstFrom, type Span } from '../../../domain/span.ts';
import type { Draft } from '../../draft.ts';
import { type Chunk, isNounPhrase, type NounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { type ParsedSentence, parsedAt } from '../../grammar/parsed.ts';
import type { Word } from '../../grammar/words.ts';
import { CHANGE_VERBS, CHANGING } from '../../lexicons/changes.ts';
import { isPersonNoun } from './persons.ts';

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
		first > phrase.first && parse.words[first - 1]?.lower === 'to' && parse.words[first - 2]?.lower !== 'up';
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
	while (at >= 0 && (parse.chunks[at]?.kind === 'adverb' || isHedge(parse, at) || isBoundLink(parse, at))) at--;
	return at;
}

/** `an average of just [above] 2 %`: a preposition behind another that only bounds the number. */
function isBoundLink(parse: ParsedSentence, at: number): boolean {
	if (!BOUNDS.has(linkAt(parse, at))) return false;
	const before = parse.chunks[at - 1]?.kind === 'adverb' ? at - 2 : at - 1;
	return /^(?:of|to|at|by|from)$/.test(linkAt(parse, before)) && parse.chunks[before]?.kind === 'preposition';
}

const BOUNDS: ReadonlySet<string> = new Set(['above', 'below', 'over', 'under']);

/** `to [an estimated] 12 pct`, `at [a breakneck] 9 %`, `from [its current] 4 %`; `a total of` carries what it is of. */
export function isHedge(parse: ParsedSentence, at: number): boolean {
	const { chunks, words } = parse;
	const chunk = chunks[at];
	if (chunk?.kind === 'noun' && chunk.last - chunk.first === 1 && isHowMuch(parse, at, chunk)) return true;
	return (
		chunk?.kind === 'noun' &&
		words[chunk.last + 1]?.lower !== 'of' &&
		(chunk.last - chunk.first === 1 || /^(?:adjusted|annuali[sz]ed|revised)$/.test(words[chunk.last]?.lower ?? '')) &&
		words[chunk.first]?.class === 'determiner' &&
		HEDGES.test(words[chunk.last]?.lower ?? '')
	);
}

/** `at [a breakneck] 9 %`, `from [their current] 4 %`: a word between a preposition with its article and a number in figures. */
function isHowMuch({ chunks, words }: ParsedSentence, at: number, { first, last }: NounPhrase): boolean {
	const [opener, word, next] = [words[first], words[last], words[last + 1]];
	if (chunks[at - 1]?.kind !== 'preposition' || chunks[at + 1]?.kind !== 'noun') return false;
	if (
		next === undefined ||
		!(next.class === 'number' || /^[$£€]$/.test(next.text)) ||
		!/\d/.test(next.text + (words[last + 2]?.text ?? ''))
	)
		return false;
	if (opener?.class === 'possessive')
		return /^(?:current|present|original|previous|former|initial|record|usual|peak|existing|earlier)$/.test(
			word?.lower ?? '',
		);
	return (
		/^an?$/.test(opener?.lower ?? '') &&
		word?.class === 'noun' &&
		word.kind === null &&
		word.text === word.lower &&
		!PIECES.test(word.lower) &&
		!isPersonNoun(word.lower)
	);
}

/** What is given, paid or priced so much itself: `for a share 5 dlrs`. */
const PIECES =
	/^(?:share|unit|ton|tonne|barrel|pound|dollar|euro|head|piece|copy|ticket|year|month|week|day|hour|total|average|maximum|minimum|firm|company|club|bank|charity|fund)$/;

const HEDGES =
	/^(?:estimated|additional|extra|expected|projected|reported|unprecedented|astonishing|impressive|staggering|whopping|mere|adjusted|annuali[sz]ed|revised|record|provisional|healthy|modest|massive|huge|hefty|surprising|disappointing|robust|solid|sharp|steep|meagre|paltry|further|total|combined|average)$/;

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
	} else if (link !== null && isDash(parse, index)) {
		const opening = dashBefore(parse, index);
		if (opening > 0) index = skipBack(parse, opening - 1);
	}
	for (const stop = index - REACH; index > stop && index >= 0; index--) {
		const chunk = chunks[index];
		if (chunk?.kind === 'verb') {
			const clause = clauseAt(parse, index);
			if (clause === null) return null;
			const outer = moverPast(parse, clause, nearest);
			return { clause: outer ?? clause, link: nearest, between };
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
		else if (chunk?.kind !== 'preposition' && chunk?.kind !== 'adverb' && !isMoreOrLess(parse, index)) return null;
	}
	return null;
}

/** `would be [less] than`. */
const isMoreOrLess = (parse: ParsedSentence, at: number): boolean =>
	clauseAt(parse, skipBack(parse, at - 1))?.group.base === 'be' &&
	/^(?:more|less|fewer)$/.test(linkAt(parse, at)) &&
	linkAt(parse, at + 1) === 'than';

/**
 * `[raise] fees for students living in Peru by $9`, `[cut] the price paid for gas to $2`: the verb whose object goes on in a participle
 * that has no way to go itself; null where the participle is an amount's own verb or no verb of a move stands before it.
 */
function moverPast(parse: ParsedSentence, clause: Clause, link: string | null): Clause | null {
	if (!/^(?:to|by|from)$/.test(link ?? '') || isMoving(clause)) return null;
	const embedded = embeddedIn(parse, clause);
	if (embedded !== null) return embedded;
	if (!describes(clause)) return null;
	for (let at = clause.at - 1, least = at - REACH; at > least && at > 0; at--) {
		const chunk = parse.chunks[at];
		if (chunk?.kind === 'noun' || chunk?.kind === 'preposition' || chunk?.kind === 'adverb') continue;
		const outer = chunk?.kind === 'verb' ? clauseAt(parse, at) : null;
		if (outer === null) return null;
		if (CHANGING.has(outer.group.base)) return isNounPhrase(parse.chunks[at + 1]) ? outer : null;
		if (!describes(outer) || CHANGE_VERBS.has(outer.group.base)) return null;
	}
	return null;
}

/** `[reduced] the debt it took on to fund the purchase to $2`, `[putting] the share that is junk up to 9 %`: the verb of a move or a setting whose object goes on in a clause of its own. */
function embeddedIn(parse: ParsedSentence, clause: Clause): Clause | null {
	const { chunks } = parse;
	const own =
		clause.kind === 'infinitive' && clause.governor !== null && clause.governor.at < clause.at
			? clause.governor
			: clause;
	const subject = own.subject[0] ?? -1;
	const isContact =
		own.kind === 'main' && subject === own.at - 1 && /^(?:it|he|she|they|we)$/.test(linkAt(parse, subject));
	const start = isContact
		? subject
		: own.kind === 'relative' && chunks[own.at - 1]?.kind === 'relative'
			? own.at - 1
			: -1;
	if (start < 0 || !isNounPhrase(chunks[start - 1])) return null;
	let at = start - 1;
	while (chunks[at - 1]?.kind === 'preposition' && isNounPhrase(chunks[at - 2])) at -= 2;
	const outer = clauseAt(parse, at - 1);
	return outer !== null &&
		!outer.passive &&
		(CHANGING.has(outer.group.base) || /^(?:put|bring|take|push|send)$/.test(outer.group.base))
		? outer
		: null;
}

/** A participle or -ing right behind a noun, which says more of it. */
const describes = ({ kind, group }: Clause): boolean =>
	kind === 'doing' || kind === 'done' || (kind === 'other' && (group.form === 'either' || group.form === 'ing'));

const isMoving = ({ group }: Clause): boolean => CHANGE_VERBS.has(group.base) || WAYS.test(group.base);

/** Verbs that go somewhere or are done by somebody without being changes. */
const WAYS =
	/^(?:range|vary|move|go|come|run|give|send|pay|sell|owe|add|lend|extend|bring|take|drive|limit|compare|close|belong|refer|lead|relate|link|tie|attach|apply|deliver|ship|allocate|award|commit|own|hold|control|estimate|value|price|amount|date|deliver|lose|follow|accompany|back|cause|amount|start|begin|open)$/;

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
			) ||
				isApposition(parse, at, close) ||
				(linkAt(parse, at + 1) === 'in' && TERMS.test(headAt(parse, close - 1)))
				? at
				: -1;
	return -1;
}

/** `dropped by 4 %, in hard currency [terms], to`. */
const TERMS = /^(?:terms|value|volume|dollars|total)$/;

const isDash = (parse: ParsedSentence, at: number): boolean => /^(?:-|–|—|--)$/.test(linkAt(parse, at));

/** Chunks that dashes set apart at most. */
const LONGEST_ASIDE = 12;

/** `its reach [- in the north -] beyond 6 km`: the dash that opens what another closes; -1 without one. */
function dashBefore(parse: ParsedSentence, close: number): number {
	for (let at = close - 1; at > 0 && at >= close - LONGEST_ASIDE; at--) {
		if (isDash(parse, at)) return at;
		if (parse.chunks[at]?.kind === 'mark') return -1;
	}
	return -1;
}

/** `bought 400 shares, [a 6 % stake], for $9`: a phrase with `a` or `the` between commas says again what stands before them. */
function isApposition(parse: ParsedSentence, open: number, close: number): boolean {
	if (!isNounPhrase(parse.chunks[open - 1]) || !/^(?:an?|the)$/.test(linkAt(parse, open + 1))) return false;
	return parse.chunks.slice(open + 1, close).every(({ kind }) => kind === 'noun' || kind === 'preposition');
}

/** `paid [out] $3m`, `put [up] $9bn`, `racked [up] debts`: a preposition that belongs to its verb. */
const isParticle = (base: string, link: string): boolean =>
	/^(?:out|off|away|back)$/.test(link) ||
	(link === 'up' &&
		/^(?:put|set|pick|rack|run|build|give|take|chalk|notch|cough|stump|snap|use|buy|clock|drum|shore|swallow|round|sign)$/.test(
			base,
		));

/** The clause a phrase is the subject of; a participle right behind a noun counts apart (`reducedAfter`). */
export const clauseOfSubject = ({ clauses }: ParsedSentence, at: number): Clause | null =>
	clauses.find(
		({ kind, subject }) => (kind === 'main' || kind === 'relative' || kind === 'other') && subject.includes(at),
	) ?? null;

/** The participle that describes a phrase: `12 miners [trapped] underground`. */
export const reducedAfter = ({ clauses }: ParsedSentence, at: number): Clause | null =>
	clauses.find(({ kind, subject }) => kind === 'done' && subject.includes(at)) ?? null;
