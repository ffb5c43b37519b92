import { firstFrom } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { REPORTING_VERBS } from '../../lexicons/reporting-verbs.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import { parsedAt } from './parsed-at.ts';

/** Verbs that cannot say anything without somebody who hears it. */
const TELLING: ReadonlySet<string> = new Set(['tell', 'inform', 'remind', 'assure', 'reassure', 'notify']);

/** Verbs that may name who hears it first. */
const MAY_TELL: ReadonlySet<string> = new Set(['warn', 'promise', 'advise', 'caution', 'brief']);

/** Verbs behind which a place, a time or an occasion may come first. */
const SAYING: ReadonlySet<string> = new Set(
	'say add announce argue claim confirm declare explain insist maintain predict report reveal state stress suggest testify admit complain'.split(
		' ',
	),
);

/** The model's doubt was about who hears it or when, not about what is said. */
const CLEARED = 0.7;

/** Chunks between a verb and what it tells. */
const REACH = 16;

/**
 * `told [a meeting of growers] they would wait`, `said [before the vote] he would go`: who hears it, and where or when
 * it was said, is no part of what was said.
 */
export function withoutListeners(draft: Draft, attribution: Attribution): Attribution {
	const { cue, content } = attribution;
	const at = content.findIndex(({ start }) => start >= cue.end);
	const piece = content[at];
	if (!piece || at > 0) return attribution;
	const sentence = parsedAt(draft, cue.start);
	const verb = sentence?.chunks.findLastIndex(
		(chunk) =>
			chunk.kind === 'verb' &&
			!chunk.passive &&
			(sentence.words[chunk.last]?.start ?? 0) >= cue.start &&
			(sentence.words[chunk.last]?.end ?? Infinity) <= cue.end,
	);
	if (!sentence || verb === undefined || verb < 0) return attribution;
	const last = sentence.words[sentence.chunks[verb]?.last ?? -1];
	const lemma = REPORTING_VERBS.get(last?.lower ?? '')?.lemma ?? '';
	if (!last || !(TELLING.has(lemma) || MAY_TELL.has(lemma) || SAYING.has(lemma))) return attribution;
	const start = clauseStart(draft, sentence, verb, lemma);
	if (start === null || start <= piece.start || start >= piece.end) return attribution;
	if (/["“”]/.test(draft.article.text.slice(last.end, start))) return attribution;
	return {
		...attribution,
		cue: { start: cue.start, end: last.end },
		score: Math.max(attribution.score, CLEARED),
		overlap: Math.max(attribution.overlap, CLEARED),
		content: [{ start, end: piece.end }, ...content.slice(1)],
	};
}

/** Where the clause begins that the verb at a chunk tells, if somebody or something else stands before it. */
function clauseStart(draft: Draft, { chunks, words }: ParsedSentence, verb: number, lemma: string): number | null {
	const startOf = (index: number): number | null => words[chunks[index]?.first ?? -1]?.start ?? null;
	const next = chunks[verb + 1];
	const adjunct = next?.kind === 'preposition' || next?.kind === 'subordinator' || (next?.kind === 'noun' && next.time);
	if (SAYING.has(lemma) && !adjunct) return null;
	let boundary = -1;
	let relative = false;
	for (let at = verb + 1; at < Math.min(chunks.length, verb + REACH); at++) {
		const chunk = chunks[at];
		const word = words[chunk?.first ?? -1]?.lower ?? '';
		if (chunk === undefined || chunk.kind === 'mark') return null;
		if (chunk.kind === 'subordinator' || chunk.kind === 'relative') {
			if (word === 'that') return boundary < 0 ? startOf(at + 1) : startOf(boundary);
			if (/^(?:how|whether|why|what)$/.test(word)) return at === verb + 1 ? null : startOf(at);
			if (/^(?:who|whose|which|whom)$/.test(word)) relative = true;
			else if (at > verb + 1 || !/^(?:before|after|as|since|until)$/.test(word)) return null;
		} else if (chunk.kind === 'verb') {
			if (chunk.form === 'infinitive' && boundary < 0) return null;
			if (chunk.form !== 'finite' && chunk.form !== 'either') continue;
			if (relative) relative = false;
			else if (boundary >= 0) {
				const contact = chunks[at + 1]?.kind === 'verb' && !TELLING.has(lemma);
				return contact ? null : startOf(boundary);
			} else if (chunk.form === 'finite') return TELLING.has(lemma) ? withinPhrase(draft, words, chunks[at - 1]) : null;
		} else if (chunk.kind === 'comma' && boundary >= 0) return null;
		else if (chunk.kind === 'noun' && !chunk.time && boundary < 0 && at > verb + 1) {
			const before = chunks[at - 1];
			if (before?.kind === 'noun' || (before?.kind === 'adverb' && chunks[at - 2]?.kind === 'noun')) boundary = at;
		}
	}
	return null;
}

/** `told [Radio Clyde] villagers had fled`, `told [reporters] inflation would fall`: hearer and subject in one phrase. */
function withinPhrase(
	draft: Draft,
	words: ParsedSentence['words'],
	chunk: ParsedSentence['chunks'][number] | undefined,
): number | null {
	const first = words[chunk?.first ?? -1];
	const last = words[chunk?.last ?? -1];
	if (chunk?.kind !== 'noun' || !first || !last) return null;
	const mention = draft.mentions[firstFrom(draft.mentions, first.start)];
	if (mention !== undefined && mention.start < last.start && mention.end < last.start) {
		const lead = draft.article.text.slice(first.start, mention.start);
		const owner = /^['’]/.test(draft.article.text.slice(mention.end, mention.end + 1));
		if (!owner && /^(?:the\s)?$/i.test(lead)) return words.find(({ start }) => start >= mention.end)?.start ?? null;
	}
	for (let at = chunk.first; at < chunk.last; at++) {
		const { lower = '', class: kind } = words[at] ?? {};
		const people = kind === 'noun' && lower.endsWith('s') && ROLE_NOUNS.has(lower.slice(0, -1));
		if ((people || lower === 'mps') && words[at + 1]?.class !== 'genitive') return words[at + 1]?.start ?? null;
	}
	return null;
}
