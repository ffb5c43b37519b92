import type { Span } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import { parsedAt } from './parsed-at.ts';

/** Verbs that tell a clause and nothing else, and worries that one tells. */
const PLAIN =
	/^(?:(?:said|says|added|adds)(?:\sthat)?|(?:is|are|was|were)\s(?:concerned|worried|alarmed|afraid|fearful|convinced|confident|certain)\sthat)$/;

/** With words in marks these tell no less. */
const PLAIN_QUOTED = /^(?:said|says|added|adds|found|concluded|ruled|argued|claimed|insisted|warned)(?:\sthat)?$/;

/**
 * `[Acme] said [reasons given as to why it left were thin]`, `[The clerks] found [the lock was “of no use”]`: however long the clause, who says so
 * stands right before the verb whose subject it is.
 */
export function isPlain(draft: Draft, { cue, content }: Attribution, source: Span, quoted: boolean): boolean {
	const { text } = draft.article;
	const [piece] = content;
	if (piece === undefined || content.length > 1 || source.end + 1 !== cue.start || piece.start < cue.end) return false;
	const words = text.slice(cue.start, piece.start).trim();
	if (!(quoted ? PLAIN_QUOTED : PLAIN).test(words)) return false;
	if (!/^["”’']?[.]/.test(text.slice(piece.end, piece.end + 2))) return false;
	const sentence = parsedAt(draft, cue.start);
	const told = sentence?.clauses.find(({ group }) => sentence.words[group.first]?.start === cue.start);
	const first = sentence?.words[sentence.chunks[told?.subject[0] ?? -1]?.first ?? -1];
	return (
		told?.kind === 'main' &&
		told.governor === null &&
		first !== undefined &&
		first.start >= source.start &&
		first.end <= source.end
	);
}
