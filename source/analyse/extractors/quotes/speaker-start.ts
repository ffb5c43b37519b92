import type { Span } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { REPORTING_VERBS } from '../../lexicons/reporting-verbs.ts';
import { CLAUSE_TAKING } from '../../lexicons/verb-frames.ts';
import { parsedAt } from './parsed-at.ts';

/** Gives a cue the speaker before an aside, and a speaker that ran into the clause before its own beginning. */
export const startsAnew = (draft: Draft, attribution: Attribution): Attribution =>
	withoutClauseBefore(draft, beforeAside(draft, attribution));

/** `The bank – which has a branch in Lima – said`: who says it stands before the dash, or the bracket. */
function beforeAside(draft: Draft, attribution: Attribution): Attribution {
	const { source, cue } = attribution;
	const { text } = draft.article;
	if (!source || source.end > cue.start) return attribution;
	const close = /^\s?([-–—)])\s(?:also\s|later\s)?$/.exec(text.slice(source.end, cue.start))?.[1];
	const sentence = close === undefined ? undefined : parsedAt(draft, cue.start);
	const from = sentence?.words[0]?.start ?? source.start;
	if (!sentence || from >= source.start) return attribution;
	const before = text.slice(from, source.start);
	const open = close === ')' ? before.lastIndexOf(' (') : before.lastIndexOf(` ${close} `);
	if (open <= 0 || (close === ')' && before.indexOf(')', open) >= 0)) return attribution;
	const phrase = phraseUpTo(sentence, from + open);
	return phrase ? { ...attribution, source: phrase } : attribution;
}

/** The noun phrase, with its `of` and `at`, that ends at an offset; null where it hangs on another preposition. */
function phraseUpTo({ chunks, words }: ParsedSentence, end: number): Span | null {
	let at = chunks.findIndex((chunk) => isNounPhrase(chunk) && words[chunk.last]?.end === end);
	if (at < 0) return null;
	while (
		/^(?:of|for|at|in|from)$/.test(words[chunks[at - 1]?.first ?? -1]?.lower ?? '') &&
		isNounPhrase(chunks[at - 2])
	)
		at -= 2;
	const start = words[chunks[at]?.first ?? -1]?.start;
	return start === undefined || chunks[at - 1]?.kind === 'preposition' ? null : { start, end };
}

/** `There are patents in the port and [developers] say`: what the verb before has for its own ends at the "and". */
function withoutClauseBefore(draft: Draft, attribution: Attribution): Attribution {
	const { source, cue } = attribution;
	if (!source || source.end > cue.start) return attribution;
	const { text } = draft.article;
	if (!/\s(?:and|but)\s/.test(text.slice(source.start, source.end))) return attribution;
	const sentence = parsedAt(draft, cue.start);
	if (!sentence) return attribution;
	const { chunks, words, clauses } = sentence;
	if (
		chunks[0]?.kind === 'subordinator' ||
		/^(?:when|while|as|after|before|if|since|once)$/.test(words[0]?.lower ?? '')
	)
		return attribution;
	const startOf = (at: number): number => words[chunks[at]?.first ?? -1]?.start ?? Infinity;
	const verb = clauses.findLast(
		({ group, kind, at }) =>
			(kind === 'main' || isThere(sentence, at)) &&
			startOf(at) < source.start &&
			(group.form === 'finite' || group.form === 'either') &&
			!group.bare,
	);
	if (!verb || (verb.kind === 'main' && verb.subject.length === 0) || takesClause(verb.group.base)) return attribution;
	const first = chunks.findIndex((_, at) => at > verb.at && startOf(at + 1) > source.start);
	const between = chunks.slice(verb.at + 1, Math.max(first, verb.at + 1));
	if (between.some(({ kind }) => /^(?:comma|mark|subordinator|relative|verb)$/.test(kind))) return attribution;
	const link = chunks.findLastIndex(
		({ kind, first: word }, at) =>
			kind === 'coordinator' &&
			/^(?:and|but)$/.test(words[word]?.lower ?? '') &&
			startOf(at) > source.start &&
			startOf(at) < source.end &&
			isNounPhrase(chunks[at + 1]),
	);
	const start = link < 0 ? Infinity : startOf(link + 1);
	return start < source.end ? { ...attribution, source: { start, end: source.end } } : attribution;
}

const takesClause = (base: string): boolean => CLAUSE_TAKING.has(base) || REPORTING_VERBS.has(base);

/** `There are`, `there was`. */
const isThere = ({ chunks, words }: ParsedSentence, at: number): boolean =>
	words[chunks[at - 1]?.first ?? -1]?.lower === 'there';
