import { ROLE_NOUNS } from '../lexicons/role-titles.ts';
import { CLAUSE_TAKING } from '../lexicons/verb-frames.ts';
import { isObjectRelative, lastFinite, REACH, type Reading } from './clause.ts';
import { asideBefore, closesAside } from './clause-asides.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * Walks left from `from` over what may stand between a subject and its verb. Where that ends at no subject, the
 * last of a list behind a preposition is it: `was built by the town and [aid] was sent`.
 */
export function subjectBefore(reading: Reading, from: number): readonly number[] {
	let at = from;
	let last: readonly number[] = [];
	for (let steps = 0; steps < REACH && at >= 0; steps++) {
		const chunk = reading.chunks[at];
		if (chunk === undefined) return last;
		if (chunk.kind === 'adverb') at--;
		else if (chunk.kind === 'comma') {
			const opening = closesAside(reading, at);
			const before = opening < 0 ? beforeTail(reading, at) : opening - 1;
			if (before < 0) return last;
			at = before;
		} else if (chunk.kind === 'mark' && reading.words[chunk.first]?.class !== 'genitive') {
			const opening = asideBefore(reading, at);
			if (opening < 0) return last;
			at = opening - 1;
		} else if (chunk.kind === 'verb') {
			const skipped = skipEmbedded(reading, at);
			if (skipped === at) return last;
			at = skipped;
		} else if (chunk.kind === 'coordinator' && reading.byChunk.get(at + 1)?.kind === 'infinitive') at--;
		else if (chunk.kind === 'preposition' || reading.words[chunk.first]?.class === 'genitive') at--;
		else if (chunk.kind !== 'noun') return last;
		else if (reading.outline.isTime(at)) at = beforeTimes(reading, at);
		else {
			const list = at === from && isOfOne(reading, from) ? [at] : reading.outline.coordinated(at);
			const start = list[0] ?? at;
			const previous = reading.outline.skipAdverbs(start - 1);
			const opener = reading.chunks[previous];
			if (isToldOut(reading, start - 1)) return list;
			if (opener?.kind === 'preposition') {
				if (last.length === 0 && mayBeginAnew(reading, list)) last = list.slice(-1);
				at = previous - 1;
			} else if (opener?.kind === 'verb') {
				if (isTeller(reading, previous, list)) {
					at = previous - 2;
					continue;
				}
				if (
					(takesClause(opener) || isReported(reading, opener, list)) &&
					reading.byChunk.get(previous)?.kind !== 'infinitive'
				)
					return list;
				const skipped = skipEmbedded(reading, previous);
				if (skipped === previous) return mayBeginAnew(reading, list) ? list.slice(-1) : last;
				at = skipped;
			} else return pastTitle(reading, start) ?? list;
		}
	}
	return last;
}

/** `for its mills, and Acme [is] losing money`: what a singular verb is of ends no list. */
function isOfOne({ chunks, words, outline }: Reading, before: number): boolean {
	if (chunks[before - 1]?.kind !== 'coordinator' || chunks[before - 2]?.kind !== 'comma') return false;
	const verb = chunks[outline.skipAhead(before + 1)];
	return verb?.kind === 'verb' && /^(?:is|was|has|does)$/.test(words[verb.first]?.lower ?? '');
}

/** Left of a time and its preposition: of both in `growth between [July] and [September] was …`. */
function beforeTimes({ chunks, outline }: Reading, from: number): number {
	let at = from;
	while (chunks[at - 1]?.kind === 'coordinator' && outline.isTime(at - 2)) at -= 2;
	return at - (chunks[at - 1]?.kind === 'preposition' ? 2 : 1);
}

/** `[TCI] which holds 5 %, has made`: the noun of a clause that only its last comma sets off; -1 without one. */
function beforeTail(reading: Reading, close: number): number {
	const { chunks } = reading;
	if (chunks[close + 1]?.kind !== 'verb') return -1;
	const link = chunks.slice(0, close).findLastIndex(({ kind }) => /^(?:relative|comma|mark|subordinator)$/.test(kind));
	const isWhich = chunks[link]?.kind === 'relative' && chunks[link - 1]?.kind === 'noun';
	return isWhich && lastFinite(reading)?.kind === 'relative' ? link - 1 : -1;
}

/** `prices[, said] Ann Lee[,] fell`: who says so stands aside. */
function isTeller(reading: Reading, verb: number, list: readonly number[]): boolean {
	const group = reading.chunks[verb];
	return (
		group?.kind === 'verb' &&
		/^(?:say|add|explain|warn|claim|argue|admit|note|insist|suggest|believe|write)$/.test(group.base) &&
		group.first === group.last &&
		reading.chunks[verb - 1]?.kind === 'comma' &&
		reading.chunks[(list.at(-1) ?? verb) + 1]?.kind === 'comma' &&
		closesAside(reading, verb - 1) < 0
	);
}

/** `was built by the town and [aid] was sent`, but `milk, sugar and [tea] have`: whether the last of a list begins a clause. */
function mayBeginAnew(reading: Reading, list: readonly number[]): boolean {
	const last = reading.chunks[list.at(-1) ?? -1];
	if (list.length < 2 || last?.kind !== 'noun' || lastFinite(reading) === null) return false;
	if (reading.words[reading.chunks[(list.at(-1) ?? 0) - 1]?.first ?? 0]?.lower === 'or') return false;
	return list.length === 2 || /^(?:determiner|possessive|name)$/.test(reading.words[last.first]?.class ?? '');
}

/** `[X], head of the think tank, the Group, left`: a bare title behind a name and a comma says who the name is. */
function pastTitle(reading: Reading, at: number): readonly number[] | null {
	const title = reading.chunks[at];
	const name = reading.chunks[at - 2];
	if (title?.kind !== 'noun' || reading.chunks[at - 1]?.kind !== 'comma' || name?.kind !== 'noun') return null;
	if (title.first !== title.head || !ROLE_NOUNS.has(reading.words[title.head]?.lower ?? '')) return null;
	return reading.words[name.head]?.kind === 'person' ? [at - 2] : null;
}

/** Left of an embedded verb and what opens its clause: past `who`, past the participle; `at` itself where it is not embedded. */
function skipEmbedded(reading: Reading, at: number): number {
	const clause = reading.byChunk.get(at);
	if (clause === undefined) return at;
	if (clause.kind === 'done' || clause.kind === 'doing' || clause.kind === 'infinitive') return at - 1;
	if (clause.kind === 'main' && clause.governor === null) {
		const subject = clause.subject.at(-1) ?? -1;
		return subject >= 0 && isObjectRelative(reading, subject) ? (clause.subject[0] ?? subject) - 2 : at;
	}
	if (clause.kind !== 'relative') return at;
	let index = at - 1;
	while (index >= 0 && reading.chunks[index]?.kind !== 'relative') index--;
	return index < 0 ? at : index - 1;
}

const takesClause = (group: VerbGroup): boolean => CLAUSE_TAKING.has(group.base) && !group.passive;

/** `It has been reported [they] may be charged`: behind a passive, too, a pronoun that can only be a subject begins a clause. */
function isReported({ chunks, words }: Reading, group: VerbGroup, list: readonly number[]): boolean {
	const who = chunks[list[0] ?? -1];
	return (
		group.passive &&
		CLAUSE_TAKING.has(group.base) &&
		who?.kind === 'noun' &&
		/^(?:i|he|she|we|they)$/.test(words[who.head]?.lower ?? '')
	);
}

/** `pointed [out] the banks had cut rates`: with its particle the verb takes a clause. */
const isToldOut = ({ chunks, words }: Reading, at: number): boolean => {
	const verb = chunks[at - 1];
	return (
		verb?.kind === 'verb' &&
		/^(?:point|find|make)$/.test(verb.base) &&
		!verb.passive &&
		words[chunks[at]?.first ?? 0]?.lower === 'out'
	);
};
