import type { Span } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { parsedAt } from './parsed-at.ts';

const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Characters that a `that` or a mark may make of difference. */
const LEAD = 6;

/** `[who] said so`: stands for the noun that grammar tells. */
const RELATIVE = /^(?:who|which|that|whom)$/i;

/**
 * What the weights and the clauses of a sentence say of one cue, made one attribution. Counted on annotated articles the subject of the cue's
 * clause speaks wherever another is taken for it (6 of 7), and where a statement begins or ends the weights know better, but for those that
 * end before they have said anything.
 */
export function settled(
	draft: Draft,
	attributions: readonly Attribution[],
	clauses: readonly Attribution[],
): Attribution[] {
	return attributions.map((attribution) => {
		const clause = clauses.find(({ cue }) => touch(cue, attribution.cue));
		return clause === undefined
			? attribution
			: withContent(draft, withSpeaker(draft, attribution, clause), clause, clauses);
	});
}

function withSpeaker(draft: Draft, attribution: Attribution, clause: Attribution): Attribution {
	const { source, cue, content } = attribution;
	const own = clause.source;
	if (own === null || clause.cue.end !== cue.end || isShared(draft, cue)) return attribution;
	if (!content.some((piece) => clause.content.some((told) => touch(piece, told)))) return attribution;
	if (source !== null && isOwnerIn(draft.article.text, source, own)) return { ...attribution, source: own };
	if (source === null || touch(source, own)) return source === null ? { ...attribution, source: own } : attribution;
	return RELATIVE.test(draft.article.text.slice(source.start, source.end))
		? attribution
		: { ...attribution, source: own };
}

/** `[Monday]’s letter said`: the letter does, no day. */
const isOwnerIn = (text: string, { start, end }: Span, own: Span): boolean =>
	own.start === start && own.end > end && DAY.test(text.slice(start, end));

export const isDay = (words: string): boolean => DAY.test(words);

const DAY =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|last (?:week|month|year|night))(?:['’]s?)?$/i;

/** `Ward told how it ended, but [said] he was well`: whose verb it is, another clause decides. */
function isShared(draft: Draft, cue: Span): boolean {
	const sentence = parsedAt(draft, cue.start);
	const verb = sentence?.clauses.find(({ group }) => sentence.words[group.last]?.end === cue.end);
	return verb !== undefined && verb.governor !== null;
}

function withContent(
	draft: Draft,
	attribution: Attribution,
	clause: Attribution,
	clauses: readonly Attribution[],
): Attribution {
	const { content, cue } = attribution;
	const [told] = clause.content;
	if (told !== undefined && told.end <= cue.start) return beforeIts(draft.article.text, attribution, clause);
	const at = content.findIndex(({ start }) => told !== undefined && Math.abs(start - told.start) <= LEAD);
	const piece = content[at];
	if (told === undefined || piece === undefined || told.start < cue.end) return attribution;
	// `The mill is old, and Ward said [it leaked]`: what stands before is the report's.
	const before = content.slice(0, at);
	const own =
		before.every(({ end }) => end <= cue.start) && (!marked(draft, before) || isAnothers(draft, before, clause));
	const kept = own ? [] : before;
	const sentence = parsedAt(draft, told.start);
	const longer = told.end > piece.end;
	const otherwise = longer ? sentence && goesOn(draft, sentence, piece) : tellsOn(draft, told.end, piece.end, clauses);
	const whole = otherwise ? { start: Math.min(piece.start, told.start), end: told.end } : piece;
	return { ...attribution, content: [...kept, whole, ...(otherwise ? [] : content.slice(at + 1))] };
}

/** `[The road is shut], the paper reported`: who reports it is no part of it; the sentence's first words are, and what no comma parts from them. */
function beforeIts(text: string, attribution: Attribution, clause: Attribution): Attribution {
	const { content, cue } = attribution;
	const [told, ...rest] = clause.content;
	const [piece, ...others] = content;
	if (told === undefined || piece === undefined || !touch(piece, told) || piece.start < told.start) return attribution;
	if (others.some(({ end }) => end <= cue.start) || (others.length > 0 && rest.length === 0)) return attribution;
	const end = text.slice(piece.end, told.end).includes(',') ? piece.end : told.end;
	return { ...attribution, content: [{ start: told.start, end }, ...(others.length > 0 ? others : rest)] };
}

/** `said it was late | and added that …`: the next statement is told by itself. */
const tellsOn = (draft: Draft, from: number, end: number, clauses: readonly Attribution[]): boolean =>
	/^,?\s(?:and|but)\s/.test(draft.article.text.slice(from, from + 6)) &&
	clauses.some(({ cue }) => cue.start > from && cue.end < end && cue.start - from < NEXT);

/** So near behind the joint stands the verb of the next statement, in UTF-16 units. */
const NEXT = 90;

/** `“It was late.” [Ward admitted the trip was hard]`: a sentence in marks, and who tells the next one right behind it. */
const isAnothers = ({ article: { text } }: Draft, before: readonly Span[], { source }: Attribution): boolean => {
	const end = before.at(-1)?.end ?? 0;
	return source !== null && source.start > end && /[.?!]["”]\s*$/.test(text.slice(Math.max(0, end - 2), source.start));
};

const marked = ({ article: { text } }: Draft, pieces: readonly Span[]): boolean =>
	pieces.some(({ start, end }) => /["“”]/.test(text.slice(Math.max(0, start - 1), end + 1)));

/** `found [that]`, `not only because it is old`: what still wants its other half. */
const WANTS =
	/(?:^|\s)(?:that|than|because|if|whether|although|while|a|an|the|its|his|her|their|of|to|for|with|by|from|into|and|or)$|\bnot (?:only|just|merely)\b(?!.*\bbut\b)/iu;

/** `late[, in part because of rain]`, `safe [because it is new]`, `cruel[, even though …]`. */
const REASON =
	/^,?\s(?:in (?:large\s|no small\s)?part,?\s|partly\s|mainly\s|largely\s|simply\s|not least\s)?(?:because|even though|so that)\s/;

/** Whether a statement behind its cue ends where it can't. */
function goesOn({ article: { text } }: Draft, sentence: ParsedSentence, { start, end }: Span): boolean {
	const { clauses, words } = sentence;
	if (!words.some((word) => word.start >= end && word.class !== 'mark')) return false;
	const states = clauses.some(
		({ group, kind }) =>
			kind !== 'done' && (words[group.last]?.start ?? -1) >= start && (words[group.last]?.end ?? Infinity) <= end,
	);
	return (
		!states ||
		WANTS.test(text.slice(start, end)) ||
		REASON.test(text.slice(end, end + 40)) ||
		isPassedOver(sentence, end)
	);
}

/** `would take the toll[, which the town plans, into account]`: behind the aside at which it ends, what it wants stands with its preposition. */
function isPassedOver({ chunks, words }: ParsedSentence, end: number): boolean {
	const comma = chunks.findIndex(({ kind, first }) => kind === 'comma' && words[first]?.start === end);
	const link = words[chunks[comma + 1]?.first ?? -1]?.lower ?? '';
	if (comma < 0 || !/^(?:which|where|who|whose)$/.test(link)) return false;
	const close = chunks.findIndex(({ kind }, at) => at > comma + 1 && kind === 'comma');
	return close > 0 && chunks[close + 1]?.kind === 'preposition' && chunks[close + 2]?.kind === 'noun';
}
