import type { Party } from '../../../domain/fact.ts';
import type { Span } from '../../../domain/span.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { parsedAt } from '../../grammar/parsed.ts';
import { type Heard, sentenceOf } from './heard.ts';

/** The words that a sentence's first clause has for its subject, alone and before its verb. */
export interface Subject extends Span {
	readonly text: string;
	/** The name that heads them; null where a common noun does. */
	readonly name: number | null;
	/** The last word, lower case. */
	readonly head: string;
}

/** Whom the clause at the head of a sentence's words before `until` is of; null where two share it or none is told. */
export function subjectOf({ draft }: Heard, at: number, until = Infinity): Subject | null {
	const sentence = parsedAt(draft, at);
	const clause = sentence?.clauses.find(({ kind, subject }) => kind === 'main' && subject.length > 0);
	const phrase = sentence?.chunks[clause?.subject[0] ?? -1];
	if (!sentence || !clause || clause.subject.length > 1 || phrase?.kind !== 'noun') return null;
	const { words, chunks } = sentence;
	const verb = words[chunks[clause.at]?.first ?? -1];
	const head = words[phrase.head];
	const last = words[lastWord(sentence, clause.subject[0] ?? -1)];
	const start = words[phrase.first]?.start;
	if (!head || !last || start === undefined || !verb || verb.start < last.end || verb.start >= until) return null;
	const name = draft.mentions[head.mention]?.name ?? null;
	return { start, end: last.end, text: draft.article.text.slice(start, last.end), name, head: head.lower };
}

/** `The government [of Peru]` is one phrase. */
function lastWord({ chunks, words }: ParsedSentence, at: number): number {
	const next = chunks[at + 2];
	const joins = words[chunks[at + 1]?.first ?? -1]?.lower === 'of' && next?.kind === 'noun';
	return (joins ? next : chunks[at])?.last ?? -1;
}

/** The subject of the sentence before a party's own, and of those before it in the paragraph, at most `reach`, the nearest first. */
export function subjectsBefore(heard: Heard, party: Party, reach: number): Subject[] {
	const found: Subject[] = [];
	let { start } = sentenceOf(heard, party.start);
	for (let steps = 0; steps < reach; steps++) {
		const before = sentenceOf(heard, Math.max(0, start - 2));
		if (before.start >= start) break;
		if (steps > 0 && heard.draft.article.text.slice(before.end, start).includes('\n')) break;
		const subject = subjectOf(heard, before.start);
		if (subject) found.push(subject);
		start = before.start;
	}
	return found;
}
