import type { Span } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import { type Chunk, isNounPhrase } from '../../grammar/chunks.ts';
import { type ParsedSentence, parsedSentences } from '../../grammar/parsed.ts';
import { pastTail, tells } from './told-before.ts';

/** Between two commas a verb before its subject can hardly do anything but tell: likely, where the rest agrees. */
const SURE = 0.65;

/**
 * Statements that their cue interrupts, verb first: `The council, suggests Ann Lee, could act`, `But, says the mayor, nobody came`,
 * `There is, says Ann Lee, no more`. By grammar alone.
 */
export function toldAmid(draft: Draft): Attribution[] {
	return parsedSentences(draft).flatMap((sentence) => (sentence.headline ? [] : told(sentence)));
}

function told(sentence: ParsedSentence): Attribution[] {
	const { chunks, words } = sentence;
	for (const [at, verb] of chunks.entries()) {
		if (verb.kind !== 'verb' || verb.first !== verb.last || chunks[at - 1]?.kind !== 'comma') continue;
		if (!tells(sentence, verb) || !isNounPhrase(chunks[at + 1])) continue;
		const close = pastApposition(sentence, pastTail(sentence, at + 1) + 1);
		const [cue, from, to] = [
			words[verb.first],
			words[chunks[at + 1]?.first ?? -1],
			words[chunks[close - 1]?.last ?? -1],
		];
		const content = chunks[close]?.kind === 'comma' ? aroundOf(sentence, at - 1, close) : null;
		if (content === null || !cue || !from || !to) continue;
		return [
			{
				cue: { start: cue.start, end: cue.end },
				source: { start: from.start, end: to.end },
				content,
				score: SURE,
				cueScore: SURE,
				overlap: SURE,
			},
		];
	}
	return [];
}

/** `says Ann Lee[, head of the port], nobody came`: the comma that closes what a name is called, else the one right behind it. */
function pastApposition(sentence: ParsedSentence, comma: number): number {
	const { chunks } = sentence;
	if (chunks[comma]?.kind !== 'comma' || !isNounPhrase(chunks[comma + 1])) return comma;
	const next = pastTail(sentence, comma + 1) + 1;
	return chunks[next]?.kind === 'comma' ? next : comma;
}

/** What stands before the first comma and behind the second, where that goes on with it; without a mere opener. */
function aroundOf(sentence: ParsedSentence, open: number, close: number): Span[] | null {
	const { chunks, words } = sentence;
	const [first, before] = [words[0], words[(chunks[open]?.first ?? 0) - 1]];
	const next = words[chunks[close + 1]?.first ?? -1];
	const last = words.findLast(({ class: kind }) => kind !== 'mark' && kind !== 'quote');
	if (!first || !before || !next || !last || first.quoted || before.quoted || last.end <= next.start) return null;
	const opening = { start: first.start, end: before.end };
	const rest = { start: next.start, end: last.end };
	if (chunks.slice(0, open).every(({ kind }) => kind === 'coordinator' || kind === 'adverb' || kind === 'comma')) {
		if (!isNounPhrase(chunks[close + 1])) return null;
		return chunks[0]?.kind === 'adverb' && /ly$/.test(first.lower) ? [opening, rest] : [rest];
	}
	return isFiniteVerb(chunks[close + 1]) || isFiniteVerb(chunks[open - 1]) ? [opening, rest] : null;
}

const isFiniteVerb = (chunk: Chunk | undefined): boolean =>
	chunk?.kind === 'verb' && !chunk.bare && chunk.form === 'finite';
