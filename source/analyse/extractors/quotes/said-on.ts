import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { tellsOf } from './telling-verbs.ts';

/** Verbs by which whoever has said something goes on, in either tense. */
const SAYS_ON =
	/^(?:sa|add|insist|warn|argu|claim|stress|predict|promis|den|conced|acknowledg|admit|explain|hint|not)(?:e?s|ys|ies|id|e?d|ied)$/;

/** The joint before a verb without a subject of its own, or before its subject, as a chunk; -1 for none. */
export function jointOf({ chunks, words }: ParsedSentence, { at, subject, governor }: Clause): number {
	const from = governor === null && subject.length > 0 ? Math.min(...subject) : at;
	const link = chunks[from - 1]?.kind === 'adverb' ? from - 2 : from - 1;
	return /^(?:and|but)$/.test(words[chunks[link]?.first ?? -1]?.lower ?? '') ? link : -1;
}

const isPast = ({ words }: ParsedSentence, { group }: Clause): boolean =>
	group.past || /^(?:had|did)$/.test(words[group.first]?.lower ?? '');

/**
 * `Ward believes the mill is old [and says] his firm will close it`: the clause whose subject goes on speaking under a verb of saying that
 * has none of its own, in the tense of the first; null where it may be another's.
 */
export function saidOn(sentence: ParsedSentence, clause: Clause): Clause | null {
	const { clauses, words } = sentence;
	if (clause.governor === null || !SAYS_ON.test(words[clause.group.last]?.lower ?? '')) return null;
	if (clause.group.first !== clause.group.last || jointOf(sentence, clause) < 0) return null;
	const first = clauses.find(
		({ kind, at, group }) => kind === 'main' && at < clause.at && tellsOf(group.base) !== null,
	);
	if (first === undefined || first.governor !== null || first.passive || first.at + 1 >= clause.at) return null;
	return isPast(sentence, first) === isPast(sentence, clause) ? first : null;
}
