import { firstFrom } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import { REPORTING_VERBS } from '../../lexicons/reporting-verbs.ts';
import { parsedAt } from './parsed-at.ts';
import { ofRelative, spanOfSubject } from './subject-span.ts';

/** The subject of the cue's own verb, where the model found no source. */
export function withSubject(draft: Draft, attribution: Attribution): Attribution {
	const { cue, source } = attribution;
	if (source !== null) return attribution;
	const quoted = quotedAs(draft, attribution);
	if (quoted) return quoted;
	const sentence = parsedAt(draft, cue.start);
	const clause = sentence?.clauses.find(({ group }) => {
		const last = sentence.words[group.last];
		return last !== undefined && last.start >= cue.start && last.end <= cue.end && REPORTING_VERBS.has(last.lower);
	});
	if (!sentence || !clause || clause.passive || !/^(?:main|relative|attendant)$/.test(clause.kind))
		return clause?.passive === true ? attribution : beside(draft, attribution);
	const own = clause.kind === 'attendant' ? (clause.governor?.subject ?? []) : clause.subject;
	const subject = spanOfSubject(sentence, own);
	if (!subject || subject.end > cue.start) return beside(draft, attribution);
	const span = ofRelative(draft, subject);
	const seeming = REPORTING_VERBS.get(sentence.words[clause.group.last]?.lower ?? '')?.senses.includes('seem') ?? false;
	const others = attribution.content.filter(({ start, end }) => start >= span.end || span.start >= end);
	if (others.length === attribution.content.length) return { ...attribution, source: span };
	// `The firm, which hopes so, also said …`: the subject was taken for a piece of what it said.
	return !seeming && others.some(({ start }) => start >= cue.end)
		? { ...attribution, source: span, content: others }
		: attribution;
}

/** `“We wait,” [Ada Byrne, head of the guild,] was quoted as saying`: who is quoted speaks, and is no part of it. */
function quotedAs(draft: Draft, attribution: Attribution): Attribution | null {
	const { cue, content } = attribution;
	if (!/\b(?:quoted|cited|reported)\sas\s(?:saying|telling)\b/.test(draft.article.text.slice(cue.start, cue.end)))
		return null;
	const sentence = parsedAt(draft, cue.start);
	const clause = sentence?.clauses.find(({ group }) => (sentence.words[group.first]?.start ?? -1) >= cue.start);
	const span = sentence && clause?.kind === 'main' ? spanOfSubject(sentence, clause.subject) : null;
	if (!span || span.end > cue.start) return null;
	const own = content.map((piece) =>
		piece.start < span.start && piece.end > span.start && piece.end <= cue.start
			? { start: piece.start, end: span.start }
			: piece,
	);
	return own.some(({ start, end }) => start < span.end && span.start < end)
		? null
		: { ...attribution, source: span, content: own };
}

/** `“Will it hold?” Lee asked in the spring`: a verb alone with a person or body right before it, whatever the clause. */
function beside(draft: Draft, attribution: Attribution): Attribution {
	const { cue, content } = attribution;
	const verb = REPORTING_VERBS.get(draft.article.text.slice(cue.start, cue.end));
	const mention = draft.mentions[firstFrom(draft.mentions, cue.start) - 1];
	if (verb === undefined || mention === undefined || mention.end !== cue.start - 1) return attribution;
	const kind = draft.names[mention.name]?.kind;
	if (kind !== 'person' && kind !== 'organization') return attribution;
	const source = { start: mention.start, end: mention.end };
	return content.some(({ start, end }) => start < source.end && source.start < end)
		? attribution
		: { ...attribution, source };
}
