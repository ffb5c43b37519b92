import type { Span } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import { type ParsedSentence, parsedSentences } from '../../grammar/parsed.ts';
import { REPORTING_NOUNS } from '../../lexicons/reporting-verbs.ts';
import { CLAUSE_TAKING } from '../../lexicons/verb-frames.ts';
import { parsedAt } from './parsed-at.ts';

/** What a noun and grammar vouch for together: likely, where the rest of the words agree. */
const SURE = 0.65;

/** Reporting nouns behind which a clause is what was asked, felt or handled, and nobody's statement. */
const NO_STATEMENT =
	/^(?:answer|apology|call|charge|commitment|criticism|defen[cs]e|demand|denial|description|desire|estimate|excuse|explanation|guess|idea|impression|intention|interview|invitation|judge?ment|knowledge|message|narrative|notion|observation|offer|opposition|order|perception|plan|plea|question|quote|reaction|reasoning|refusal|rejection|reply|request|response|rhetoric|rumou?r|sense|sentiment|stance|support|testimony|understanding|willingness|wish)(?:e?s)?$/;

/**
 * Statements that a noun tells in a clause, where it says whose: `his warning that the dam could fail was ignored`, `the claim by the union that
 * pay had fallen`. By grammar alone.
 */
export function toldNouns(draft: Draft): Attribution[] {
	return parsedSentences(draft).flatMap((sentence) =>
		sentence.headline
			? []
			: sentence.chunks.flatMap((chunk, at) => (isNounPhrase(chunk) ? (told(draft, sentence, at) ?? []) : [])),
	);
}

function told(draft: Draft, sentence: ParsedSentence, at: number): Attribution | null {
	const { chunks, words } = sentence;
	const phrase = chunks[at];
	if (!isNounPhrase(phrase)) return null;
	const noun = words[phrase.head];
	if (!noun || noun.quoted || !REPORTING_NOUNS.has(noun.lower) || NO_STATEMENT.test(noun.lower)) return null;
	const by = words[chunks[at + 1]?.first ?? -1]?.lower ?? '';
	const agent = /^(?:by|from|among)$/.test(by) && isNounPhrase(chunks[at + 2]) ? at + 2 : null;
	const link = agent === null ? at + 1 : pastTail(sentence, agent) + 1;
	const that = chunks[link];
	const next = words[(that?.last ?? 0) + 1];
	if (
		that === undefined ||
		words[that.first]?.lower !== 'that' ||
		!next ||
		/^(?:verb|be|have|do|modal)$/.test(next.class)
	)
		return null;
	const source = agent === null ? owner(sentence, phrase.first, phrase.head) : spanOf(sentence, agent, link - 1);
	const end = source && thatClauseEnd(draft, sentence, next.start);
	return source && end !== null
		? {
				cue: { start: noun.start, end: noun.end },
				source,
				content: [{ start: next.start, end }],
				score: SURE,
				cueScore: SURE,
				overlap: SURE,
			}
		: null;
}

/** `[his] warning`, `[the mayor]’s claim`: whose it is. */
function owner({ words }: ParsedSentence, first: number, head: number): Span | null {
	for (let at = head - 1; at >= first; at--) {
		const word = words[at];
		if (word?.class === 'possessive' && word.lower !== 'whose') return { start: word.start, end: word.end };
		const [from, last] = [words[first], words[at - 1]];
		if (word?.class === 'genitive' && at > first && from && last) return { start: from.start, end: last.end };
	}
	return null;
}

/** Last chunk of a phrase with its `of`, `at` and `in`. */
function pastTail({ chunks, words }: ParsedSentence, from: number): number {
	let at = from;
	while (
		/^(?:of|for|at|in|from)$/.test(words[chunks[at + 1]?.first ?? -1]?.lower ?? '') &&
		isNounPhrase(chunks[at + 2])
	)
		at += 2;
	return at;
}

function spanOf({ chunks, words }: ParsedSentence, from: number, to: number): Span | null {
	const [first, last] = [words[chunks[from]?.first ?? -1], words[chunks[to]?.last ?? -1]];
	return first && last ? { start: first.start, end: last.end } : null;
}

/**
 * Where a clause behind a noun and `that` ends: at a comma behind its verb, before the verb whose subject the noun is, or with its sentence; null
 * where it may end in two places.
 */
export function thatClauseEnd(draft: Draft, sentence: ParsedSentence, start: number): number | null {
	const { chunks, words, clauses } = sentence;
	const startOf = (at: number): number => words[chunks[at]?.first ?? -1]?.start ?? Infinity;
	const own = clauses.find(
		({ group, at }) => startOf(at) >= start && (group.form === 'finite' || group.form === 'either'),
	);
	if (own === undefined) return null;
	for (let at = own.at + 1; at < chunks.length; at++) {
		const chunk = chunks[at];
		if (chunk === undefined) break;
		if (chunk.kind === 'comma' && isListed(sentence, at)) {
			at += 1;
			continue;
		}
		if (chunk.kind === 'comma' || (chunk.kind === 'mark' && words[chunk.first]?.class !== 'quote'))
			return words[(chunk.first ?? 0) - 1]?.end ?? null;
		if (/^(?:relative|subordinator|coordinator)$/.test(chunk.kind)) return endOf(draft, sentence);
		if (chunk.kind !== 'verb' || !(chunk.form === 'finite' || chunk.form === 'either') || chunk.bare) continue;
		if (at - own.at > 1 && CLAUSE_TAKING.has(own.group.base)) return null;
		let last = at - 1;
		while (chunks[last]?.kind === 'adverb') last--;
		return last < own.at ? null : (words[chunks[last]?.last ?? -1]?.end ?? null);
	}
	return endOf(draft, sentence);
}

/** `bread[,] milk and eggs`: the comma stands between members of a list. */
function isListed({ chunks }: ParsedSentence, comma: number): boolean {
	if (!isNounPhrase(chunks[comma - 1]) || !isNounPhrase(chunks[comma + 1])) return false;
	for (let at = comma + 2; at < chunks.length; at += 2) {
		const link = chunks[at];
		if (link?.kind === 'coordinator') return isNounPhrase(chunks[at + 1]) && chunks[at + 2]?.kind !== 'verb';
		if (link?.kind !== 'comma' || !isNounPhrase(chunks[at + 1])) return false;
	}
	return false;
}

function endOf(draft: Draft, { words, index }: ParsedSentence): number | null {
	const end = draft.segmentation.sentences[index]?.end;
	return words.findLast((word) => word.class !== 'mark' && word.start < (end ?? 0))?.end ?? null;
}

/** Words that tell what is done with somebody's statement, which is then their own: `dismissed [allegations that …]`. */
const HANDLES =
	/^((?:(?:has|have|had|also|firmly|strongly|angrily|flatly|quickly|\p{L}+ly)\s)*(?:dismiss|reject|deny|denie|disput|rebuff|refut|rebut|ridicul|repeat|reiterat|echo|brush|shrug|scorn|contest|challeng|counter|question|discount|downplay|answer|oppos|defend|support|back|accept|confirm|ignor|criticis|criticiz|condemn|attack)\p{L}*(?:\s(?:off|aside|down))?)\s+(?=\S)/iu;

/** Ends what a noun tells before the verb of the noun's own clause, and gives a statement that was answered back its noun. */
export function withNoun(draft: Draft, attribution: Attribution): Attribution {
	const { cue, content } = attribution;
	const { text } = draft.article;
	const [piece] = content;
	if (!piece || content.length > 1 || piece.start < cue.end) return attribution;
	const words = text.slice(cue.start, Math.min(cue.end, cue.start + 120));
	const noun = /([\p{L}]+)(?:\s(?:that|among|by|from))?$/u.exec(words)?.[1]?.toLowerCase() ?? '';
	if (!REPORTING_NOUNS.has(noun)) return attribution;
	const at = cue.start + words.toLowerCase().lastIndexOf(noun);
	if (parsedAt(draft, at)?.words.find(({ start }) => start === at)?.class === 'verb') return attribution;
	const among = /\s(?:among|by|from)$/.test(words) ? text.slice(cue.end, piece.start) : '';
	const holders = attribution.source === null ? /^\s([^,.;:“”"]{2,80}?)(?:\sthat)?\s*$/.exec(among)?.[1] : undefined;
	const known: Attribution =
		holders === undefined
			? attribution
			: { ...attribution, source: { start: cue.end + 1, end: cue.end + 1 + holders.length } };
	const handles = HANDLES.exec(words)?.[1];
	if (handles !== undefined && piece.start - cue.end < 8) {
		const start = cue.start + handles.length;
		const from = start + (/^\s*/.exec(text.slice(start, start + 4))?.[0].length ?? 0);
		return { ...attribution, cue: { start: cue.start, end: start }, content: [{ start: from, end: piece.end }] };
	}
	const that =
		/(?:\sthat\s?$)/.test(text.slice(Math.max(cue.start, piece.start - 6), piece.start)) ||
		/^that\s/.test(text.slice(piece.start, piece.start + 5));
	const sentence = parsedAt(draft, piece.start);
	if (!that || !sentence) return known;
	const end = thatClauseEnd(draft, sentence, piece.start);
	return end === null || end >= piece.end || end <= piece.start
		? known
		: { ...known, content: [{ start: piece.start, end }] };
}
