import type { Span } from '../../../domain/span.ts';
import type { Draft } from '../../draft.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { parsedAt } from './parsed-at.ts';

/** `The scientists, whose work is old, say`: not their work, they. */
export function ofRelative(draft: Draft, source: Span): Span {
	const { text } = draft.article;
	const words = text.slice(source.start, Math.min(source.end, source.start + 12));
	if (!/^(?:whose\s|which$|who$|that$)/i.test(words)) return source;
	const sentence = parsedAt(draft, source.start);
	const at =
		sentence?.chunks.findLastIndex(({ last }) => (sentence.words[last]?.end ?? Infinity) <= source.start) ?? -1;
	const before = sentence?.chunks[at]?.kind === 'comma' ? at - 1 : at;
	const phrase = sentence?.chunks[before];
	if (!sentence || phrase?.kind !== 'noun') return source;
	// A name right before it is found by whom the word stands for.
	const named = sentence.words.slice(phrase.first, phrase.last + 1).some(({ mention }) => mention >= 0);
	if (!/^whose/i.test(words) && (named || phrase.time || sentence.chunks[at] === undefined)) return source;
	if (/^whose/i.test(words)) return spanOfPhrase(sentence, before) ?? source;
	// `Doctors at the clinic, who said`: people speak.
	const led = /^(?:at|of|in|from|for|with|on)$/.test(
		sentence.words[sentence.chunks[before - 1]?.first ?? -1]?.lower ?? '',
	);
	const head = led && /^who$/i.test(words) && sentence.chunks[before - 2]?.kind === 'noun' ? before - 2 : before;
	const [first, last] = [spanOfPhrase(sentence, head), spanOfPhrase(sentence, before)];
	return first && last ? { start: first.start, end: last.end } : source;
}

function spanOfPhrase({ chunks, words }: ParsedSentence, at: number): Span | null {
	const [first, last] = [words[chunks[at]?.first ?? -1], words[chunks[at]?.last ?? -1]];
	return first && last ? { start: first.start, end: last.end } : null;
}

export function spanOfSubject(sentence: ParsedSentence, subject: readonly number[]): Span | null {
	const at = subject[0] ?? -1;
	if (/^(?:preposition|subordinator)$/.test(sentence.chunks[at - 1]?.kind ?? '')) return null;
	const first = sentence.chunks[at];
	const last = sentence.chunks[subject.at(-1) ?? -1];
	const start = sentence.words[first?.first ?? -1]?.start;
	const end = sentence.words[last?.last ?? -1]?.end;
	return start === undefined || end === undefined ? null : { start, end };
}
