import { firstFrom, type Span } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import { REPORTING_VERBS } from '../../lexicons/reporting-verbs.ts';
import type { Beside } from './cue-rules.ts';
import { parsedAt } from './parsed-at.ts';
import type { Quotation } from './quotations.ts';

/** How far around a quotation its passive verb and its agent are looked for, in UTF-16 units. */
const REACH = 90;

/** `described as “…”`, `criticised for “…”`, `called “…”`: the participle that leads into the marks. */
const LEADS_IN = /\b(\p{Ll}+ed|called|told|seen|said)(?:\s(?:as|for|of|with))?(?:\s(?:an?|the|being|having))?\s$/u;

/** `praised by [police] for “…”`. */
const AGENT_FIRST =
	/\b(\p{Ll}+ed|called|told|seen)\sby\s([^,;:.“”"()]{2,60}?)\s(?:as|for|of|with|over)(?:\s(?:an?|the|being|having))?\s$/u;

/** Something has the verb done to it: no passive, and `he described it as` is none. */
const HELPER = /\b(?:is|are|was|were|be|been|being|gets?|got)(?:\s(?:also|\p{Ll}+ly|once|since|later|not))?\s$/u;

/** Senses of verbs that judge or describe somebody in the words between the marks. */
const JUDGING: ReadonlySet<string> = new Set(['judge', 'describe']);

const judges = (word: string): boolean =>
	REPORTING_VERBS.get(word)?.senses.some((sense) => JUDGING.has(sense)) ?? word === 'dismissed';

/** `called “Long Lane” by farmers`: a name. */
const NAMED = /^(?:\p{Lu}[\p{L}’'-]*(?:\s(?:of|the|and|in|on)(?=\s))*\s?)+$/u;

/** Whose words stand between the marks behind a passive: `was described as “…” by [the council]`, `was praised by [police] for “…”`. */
export function agentBeside(draft: Draft, { start, end, outer, closed }: Quotation): Beside | null {
	const { text } = draft.article;
	if (!closed || NAMED.test(text.slice(start, end))) return null;
	const from = Math.max(0, outer.start - REACH);
	const before = text.slice(from, outer.start);
	const first = AGENT_FIRST.exec(before);
	if (first !== null && judges(first[1] ?? '') && HELPER.test(before.slice(0, first.index))) {
		const agent = from + first.index + (first[1]?.length ?? 0) + ' by '.length;
		return beside(first, from, { start: agent, end: agent + (first[2]?.length ?? 0) });
	}
	const verb = LEADS_IN.exec(before);
	const by = /^\sby\s/.exec(text.slice(outer.end, outer.end + 5));
	if (verb === null || by === null || !judges(verb[1] ?? '') || !HELPER.test(before.slice(0, verb.index))) return null;
	const agent = phraseAt(draft, outer.end + by[0].length);
	return agent && beside(verb, from, agent);
}

const beside = (verb: RegExpExecArray, from: number, source: Span): Beside => ({
	cue: { start: from + verb.index, end: from + verb.index + (verb[1]?.length ?? 0) },
	source,
	by: 'quote/by-agent',
});

/** The noun phrase that begins at an offset, with the whole of a name and what hangs on its head by "of" or "from". */
function phraseAt(draft: Draft, start: number): Span | null {
	const sentence = parsedAt(draft, start);
	const at = sentence?.chunks.findIndex(({ first }) => sentence.words[first]?.start === start) ?? -1;
	const chunk = sentence?.chunks[at];
	if (sentence === undefined || chunk?.kind !== 'noun') return null;
	let end = sentence.words[chunk.last]?.end ?? start;
	const next = sentence.chunks[at + 2];
	const link = sentence.words[sentence.chunks[at + 1]?.first ?? -1]?.lower ?? '';
	if (next?.kind === 'noun' && /^(?:of|from|at)$/.test(link)) end = sentence.words[next.last]?.end ?? end;
	const mention = draft.mentions[firstFrom(draft.mentions, end) - 1];
	return { start, end: Math.max(end, mention !== undefined && mention.start >= start ? mention.end : end) };
}

/** `was asked by`, `have been attacked by`: who does it stands behind. */
const DONE_BY = /(?:^|\s)(?:is|are|was|were|be|been|being)\s(?:\p{L}+ly\s)?\p{L}+(?:ed|told|seen|said)\sby$/iu;

/**
 * `Ward was asked by [the ministers] to resign`, `It was attacked by [the union] as unsafe`: the speaker is whom `by` leads to, and what stands
 * behind is said; null where nothing does.
 */
export function byWhom(draft: Draft, attribution: Attribution): Attribution | null {
	const { text } = draft.article;
	const { cue, content } = attribution;
	const [piece] = content;
	if (!piece || content.length > 1 || piece.start - cue.end !== 1) return attribution;
	if (!DONE_BY.test(text.slice(cue.start, Math.min(cue.end, cue.start + 80)))) return attribution;
	const source = phraseAt(draft, piece.start);
	if (!source || source.end > piece.end) return attribution;
	const link = /^\s(?:to\s|that\s|as\s(?:an?\s)?|for\s|of\s)/.exec(text.slice(source.end, source.end + 8))?.[0];
	if (link === undefined || source.end + link.length >= piece.end) return null;
	const start = source.end + (/^\sto/.test(link) ? 1 : link.length);
	return { ...attribution, source, content: [{ start, end: piece.end }] };
}
