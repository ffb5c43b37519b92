import type { Party } from '../../../domain/fact.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { CLAUSE_TAKING } from '../../lexicons/verb-frames.ts';
import type { Page } from './page.ts';

/** A pronoun as it stands, where nothing tells whom it stands for. */
export const isOpen = (party: Party | null): boolean =>
	party !== null &&
	party.name === null &&
	party.antecedent === undefined &&
	party.text.length <= 4 &&
	/^(?:s?he|it|they|we|I|him|her|them|me|us)$/i.test(party.text);

/**
 * Whether the pronoun at word `at` is told as it stands: one that its own sentence leaves open, of whoever speaks only between marks of
 * quotation, of others only outside.
 */
export function mayStayOpen({ words }: Page, at: number, isSubject: boolean): boolean {
	const word = words[at];
	if (word?.class !== 'pronoun') return false;
	if (!isSubject) return (word.quoted ? /^(?:me|us)$/ : /^(?:him|her|them)$/).test(word.lower);
	return (word.quoted ? /^(?:i|we)$/ : /^(?:s?he|it|they)$/).test(word.lower);
}

/** `whatever [I] do will be sold`: a pronoun that can only be a subject, with a verb of its own right behind. */
export function isSubjectOfOther({ chunks, words, clauses }: Page, clause: Clause): boolean {
	const at = clause.subject[0] ?? -1;
	const who = chunks[at];
	if (clause.governor !== null || clause.kind !== 'main' || clause.at <= at + 1 || !isNounPhrase(who)) return false;
	if (!/^(?:i|he|she|we|they)$/.test(words[who.head]?.lower ?? '')) return false;
	return clauses.some((one) => one !== clause && one.at === at + 1 && one.subject.includes(at));
}

/** `[it] took police a week to …`, `it emerged that`: a pronoun that stands for what follows, if for anything. */
export function standsForNothing({ chunks, words }: Page, clause: Clause, object: number): boolean {
	if (EMPTY.test(clause.group.base)) return true;
	for (let at = object + 1; at < Math.min(object + 4, chunks.length); at++) {
		const chunk = chunks[at];
		if (chunk?.kind === 'mark') return false;
		if (chunk?.kind === 'verb') return chunk.form === 'infinitive';
		if (words[chunk?.first ?? 0]?.lower === 'that' && !isNounPhrase(chunk)) return true;
	}
	return false;
}

/** `[it] was announced that the mill would close`, `when [it] comes to Lund`: nobody and nothing is meant. */
export function isForWhatFollows({ chunks, words }: Page, { at, subject, passive, group }: Clause): boolean {
	const who = chunks[subject[0] ?? -1];
	if (!isNounPhrase(who) || words[who.head]?.lower !== 'it') return false;
	if (group.base === 'come') return words[who.first - 1]?.lower === 'when';
	if (!passive || !CLAUSE_TAKING.has(group.base)) return false;
	for (const chunk of chunks.slice(at + 1, at + 6)) {
		if (chunk.kind === 'mark') return false;
		if (chunk.kind === 'relative') return words[chunk.first]?.lower === 'that';
	}
	return false;
}

const EMPTY =
	/^(?:take|make|cost|seem|emerge|rain|snow|surprise|amaze|help|strike|hit|dawn|be|concern|follow|suit|pay|hurt)$/;

/** `gave [themselves] a chance`: who did it, and to whom; null for other phrases. */
export function reflexiveAt({ chunks, words }: Page, at: number): Party | null {
	const phrase = chunks[at];
	const word = isNounPhrase(phrase) ? words[phrase.head] : undefined;
	if (word === undefined || !/^(?:him|her|it|them)sel(?:f|ves)$/.test(word.lower)) return null;
	return { start: word.start, end: word.end, text: word.text, name: null };
}
