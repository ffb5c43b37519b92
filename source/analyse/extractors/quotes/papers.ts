import { firstFrom, type Span } from '../../../domain/span.ts';
import type { Draft } from '../../draft.ts';
import { parsedAt } from './parsed-at.ts';

const KINDS =
	'statement|message|letter|tweet|comment|note|quote|email|e-mail|post|filing|announcement|press release|memo';

const PAPER = new RegExp(`^(?:${KINDS})s?$`, 'i');

/** `A statement from Ann Lee`, `Message of the mayor`: who wrote the paper speaks. */
const BY = new RegExp(`^(?:(?:an?|the|her|his|their)\\s)?(?:[\\p{L}-]+\\s)?(?:${KINDS})s?\\s(?:from|by)\\s`, 'iu');

/** `Acme’s statement`, `the bank’s brief filing to the exchange`. */
const OWNED = new RegExp(`(?:['’]s|(?<=s)['’])\\s(?:[\\p{L}-]+\\s){0,2}(?:${KINDS})s?\\b`, 'iu');

/** Whom a paper is sent to is not who wrote it. */
const SENT = /\sto\s(?:the|an?|all|its|his|her|their|\p{Lu})/u;

/** Of a paper that says something, who wrote it. */
export function beyondPaper({ article: { text } }: Draft, source: Span): Span {
	const words = text.slice(source.start, Math.min(source.end, source.start + 120));
	const lead = BY.exec(words);
	if (lead) {
		const start = lead[0].length;
		const sent = SENT.exec(words.slice(start));
		return {
			start: source.start + start,
			end: sent && sent.index > 0 ? source.start + start + sent.index : source.end,
		};
	}
	const owned = OWNED.exec(words);
	return owned && owned.index > 0 && !/[,“”"]/.test(words.slice(0, owned.index))
		? { start: source.start, end: source.start + owned.index }
		: source;
}

/** Those who speak for others: `spokesmen for [the firms]`, `lawyers for [the clerk]`. */
const SPEAKS_FOR =
	/^(?:spokes(?:man|men|woman|women|person|people|persons)|lawyers?|attorneys?|solicitors?|barristers?|counsel|advisers?|advisors?|officials?|representatives?|aides?|agents?|sources?|managers?|directors?|leaders?|members?|economists?|analysts?|executives?|officers?)$/;

/** `Acme’s statement to [the exchange] said`: the paper says it, not whom it went to; `lawyers for [the clerk] said`: they, not the clerk. */
export function withHead(draft: Draft, source: Span, cue: Span): Span {
	if (source.end > cue.start || cue.start - source.end > 2) return source;
	const sentence = parsedAt(draft, source.start);
	if (!sentence) return source;
	const { chunks, words } = sentence;
	const at = chunks.findIndex(({ first, last }) => {
		const [from, to] = [words[first]?.start ?? Infinity, words[last]?.end ?? 0];
		return from <= source.start && source.start < to;
	});
	if (at < 0 || chunks[at]?.kind !== 'noun' || words[chunks[at]?.first ?? -1]?.start !== source.start) return source;
	const head = chunks[at - 2];
	const link = words[chunks[at - 1]?.first ?? -1]?.lower ?? '';
	const noun = words[head?.last ?? -1]?.lower ?? '';
	const paper = /^(?:to|with|for)$/.test(link) && PAPER.test(noun);
	const speaking = /^(?:for|of|at|with|from|in)$/.test(link) && SPEAKS_FOR.test(noun);
	if (head?.kind !== 'noun' || !(paper || speaking)) return source;
	const start = words[head.first]?.start;
	if (start === undefined || chunks[at - 3]?.kind === 'preposition') return source;
	const mention = draft.mentions[firstFrom(draft.mentions, start + 1) - 1];
	return mention !== undefined && mention.start < start && mention.end > start ? source : { start, end: source.end };
}
