import type { Span } from '../../../domain/span.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { type ParsedSentence, parsedSentences } from '../../grammar/parsed.ts';
import { CHANGE_NOUNS } from '../../lexicons/changes.ts';
import { COLLECTIVE_NOUNS } from '../../lexicons/role-titles.ts';
import { subjectWords } from './clause-subject.ts';
import { isPersonNoun } from './persons.ts';
import { governedBy, headAt, lowerAt, type Spot } from './spot.ts';

const MANY = /^(?:they|these|those)$/;
const POINTING = /^(?:it|they|this|these|those)$/;

/** What is said or felt is no measure. */
const FELT = /^(?:rumours?|rumors?|fears?|hopes?|concerns?|news|talk|speculation|move|decision|results?)$/;

/** `The film opened on Friday. [It] took $42m`: what the pronoun before an amount's verb most likely stands for; null where that is somebody. */
export function pointedAt(spot: Spot): Span | null {
	const { parse, at, draft } = spot;
	const clause = ruling(governedBy(parse, at)?.clause ?? null);
	const subject = clause?.subject ?? [];
	const pronoun = subject.length === 1 ? headAt(parse, subject[0] ?? -1) : '';
	if (clause === null || clause.group.bare || clause.kind !== 'main' || !POINTING.test(pronoun)) return null;
	if (parse.chunks[(subject[0] ?? 0) - 1]?.kind === 'relative') return null;
	const many = MANY.test(pronoun);
	const before = parse.clauses.findLast(
		(other) => other.kind === 'main' && other.at < clause.at && !isSame(other, clause),
	);
	if (before !== undefined) return standing(parse, before, many);
	const sentences = parsedSentences(draft);
	const earlier = sentences[sentences.indexOf(parse) - 1];
	const main = earlier?.clauses.find(({ kind }) => kind === 'main');
	return earlier === undefined || main === undefined ? null : standing(earlier, main, many);
}

const isSame = (one: Clause, other: Clause): boolean => one.subject[0] === other.subject[0];

/** The clause whose subject an infinitive shares. */
function ruling(clause: Clause | null): Clause | null {
	let at = clause;
	while (at?.kind === 'infinitive') at = at.governor;
	return at;
}

/** A clause's subject where its number agrees and it is a thing. */
function standing(parse: ParsedSentence, clause: Clause, many: boolean): Span | null {
	const at = clause.subject.length === 1 ? (clause.subject[0] ?? -1) : -1;
	const chunk = parse.chunks[at];
	if (!isNounPhrase(chunk) || chunk.time) return null;
	const head = parse.words[chunk.head];
	if (head === undefined || /^(?:person|organization|place|group)$/.test(head.kind ?? '')) return null;
	if (CHANGE_NOUNS.has(head.lower) || FELT.test(head.lower) || isPersonNoun(head.lower)) return null;
	if (COLLECTIVE_NOUNS.has(head.lower)) return null;
	const plural = head.class === 'noun' && /[^s]s$/.test(lowerAt(parse, chunk.head));
	return plural === many || head.class === 'name' ? subjectWords(parse, clause) : null;
}
