import { firstFrom, type Span } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { withHolder } from './holders.ts';
import { withoutListeners } from './listeners.ts';
import { beyondOccasion } from './occasions.ts';
import { beyondPaper, withHead } from './papers.ts';
import { parsedAt } from './parsed-at.ts';
import { accordingTo, inFront, interrupting, inverted } from './source-places.ts';
import { startsAnew } from './speaker-start.ts';
import { ofRelative, spanOfSubject } from './subject-span.ts';
import { asSaying, isRelative, LONGEST, turnedRound, withoutRelative } from './who-says.ts';

/** Behind a speaker's noun phrase these say when, not who. */
const WHEN =
	/(?:,?\s+(?:this|last|next|that|on|in|at|earlier|later|afterwards|also|then|now|today|yesterday|recently|already|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|morning|afternoon|evening))+$/i;

/**
 * Mends whom the model takes for the source of a cue, by the clauses of its sentence: a source ends before its
 * verb, and stands behind `according to` and behind an inverted `…, said Ann Lee`.
 */
export function mendSource(draft: Draft, attribution: Attribution): Attribution {
	const quoting = asSaying(draft, attribution);
	if (quoting) return quoting;
	const facing = startsAnew(draft, turnedRound(draft, attribution));
	const known = withHolder(
		draft,
		attendant(draft, withApposition(draft, trimmed(draft, withoutListeners(draft, facing)))),
	);
	return accordingTo(draft, known) ?? inverted(draft, known) ?? inFront(draft, known) ?? interrupting(draft, known);
}

function trimmed(draft: Draft, attribution: Attribution): Attribution {
	const { source: told, cue } = attribution;
	const { text } = draft.article;
	if (!told) return attribution;
	if (/^(?:the|an?|his|her|its|their|this|that)$/i.test(text.slice(told.start, told.end)) && told.end - told.start < 6)
		return /^(?:this|that|his|her)$/i.test(text.slice(told.start, told.end))
			? attribution
			: { ...attribution, source: null };
	const source = beyondOccasion(
		draft,
		beyondPaper(draft, withHead(draft, ofRelative(draft, withoutRelative(text, told)), cue)),
	);
	const words = text.slice(source.start, Math.min(source.end, source.start + LONGEST));
	const when = WHEN.exec(words);
	const end = when && when.index > 0 ? source.start + when.index : source.end;
	const sentence = parsedAt(draft, source.start);
	if (!sentence || source.end > cue.start) return { ...attribution, source: { start: source.start, end } };
	// `Van Gogh made a film | accusing …`: the source is the subject of the verb it ran into.
	const verb = sentence.clauses.find(({ group, kind }) => {
		const first = sentence.words[group.first];
		return kind === 'main' && first !== undefined && first.start > source.start && first.end <= end;
	});
	const owner = sentence.words[sentence.chunks[verb?.subject[0] ?? -1]?.first ?? -1];
	if (!verb || owner?.lower === 'whose' || isRelative(sentence, verb.at))
		return { ...attribution, source: { start: source.start, end } };
	const subject = spanOfSubject(sentence, verb.subject);
	return { ...attribution, source: subject && subject.start >= source.start ? subject : null };
}

/** `Ann Lee, | vice president of the bank, said`: the name before its description is no part of what was said. */
function withApposition(draft: Draft, attribution: Attribution): Attribution {
	const { source, content } = attribution;
	const { text } = draft.article;
	if (!source || !/^\p{Ll}/u.test(text.slice(source.start, source.start + 1))) return attribution;
	const mention = draft.mentions[firstFrom(draft.mentions, source.start) - 1];
	if (!mention || draft.names[mention.name]?.kind !== 'person') return attribution;
	if (!/^,\s+$/.test(text.slice(mention.end, source.start))) return attribution;
	const inside = content.find(({ start, end }) => start < mention.start && end >= mention.end && end <= source.start);
	if (!inside) return attribution;
	return {
		...attribution,
		source: { start: mention.start, end: source.end },
		content: content.map((piece) => (piece === inside ? { start: piece.start, end: mention.start } : piece)),
	};
}

/** The noun phrase between `, with` and a verb in -ing. */
function withSubjectOf({ chunks, words }: ParsedSentence, at: number): Span | null {
	const phrase = chunks[at - 1];
	if (phrase?.kind !== 'noun' || chunks[at - 3]?.kind !== 'comma') return null;
	const [link, first, last] = [words[chunks[at - 2]?.first ?? -1], words[phrase.first], words[phrase.last]];
	return link?.lower === 'with' && first && last ? { start: first.start, end: last.end } : null;
}

/** `Ward spoke after the vote, adding …`: who adds is the subject of the clause before, not the noun beside the comma. */
export function attendant(draft: Draft, attribution: Attribution): Attribution {
	const { source, cue } = attribution;
	if (!source || source.end > cue.start) return attribution;
	const sentence = parsedAt(draft, cue.start);
	const clause = sentence?.clauses.find(({ group }) => sentence.words[group.last]?.start === cue.start);
	// `…, with the union accusing the club`: the union does.
	const absolute = sentence && clause?.group.form === 'ing' ? withSubjectOf(sentence, clause.at) : null;
	if (absolute) return absolute.end <= cue.start ? { ...attribution, source: absolute } : attribution;
	const governor = clause?.kind === 'attendant' ? clause.governor : null;
	const verb = sentence?.words[governor?.group.first ?? -1];
	if (!sentence || !governor || !verb) return attribution;
	const own = sentence.chunks.findIndex(({ first }) => sentence.words[first]?.start === source.start);
	if (source.start < verb.start && sentence.chunks[own - 1]?.kind !== 'preposition') return attribution;
	const subject = spanOfSubject(sentence, governor.subject);
	return subject ? { ...attribution, source: subject } : attribution;
}
