import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { clauseAt, linkAt, lowerAt, skipBack } from './spot.ts';

const OPEN = /^(?:may|might|could|would|should|must|will|shall|can|'ll|'d|ca)$/;

export const isPossible = ({ group, governor, kind }: Clause): boolean =>
	(group.bare && kind !== 'infinitive' && governor?.group.modal != null && OPEN.test(governor.group.modal)) ||
	(group.modal !== null && OPEN.test(group.modal)) ||
	(kind === 'infinitive' &&
		(isGoing(governor) ||
			(governor?.group.modal != null && OPEN.test(governor.group.modal)) ||
			!/^(?:manage|continue|help|go|appear|come)$/.test(governor?.group.base ?? '')));

/** `is going to`: ahead; `went to` is done. */
const isGoing = (governor: Clause | null): boolean =>
	governor?.group.base === 'go' && (governor.group.form === 'ing' || governor.group.last > governor.group.first);

/** A deed in -ing that is weighed: `[raising] the limit to $5m would help`, `would help by [raising] it to $5m`. */
export const isWouldBe = (parse: ParsedSentence, clause: Clause): boolean =>
	clause.group.form === 'ing' && (opensModal(parse, clause) || isMeans(parse, clause));

/** Chunks from a verb noun to the modal it is the subject of. */
const REACH = 16;

/** `[cutting] limits from 80mg to 50mg would`: two phrases side by side are another clause's subject. */
function opensModal(parse: ParsedSentence, { at }: Clause): boolean {
	const { chunks } = parse;
	if (chunks[skipBack(parse, at - 1)]?.kind === 'noun' || !isOpening(parse, at)) return false;
	for (let next = at + 1; next < at + REACH; next++) {
		const chunk = chunks[next];
		if (chunk?.kind === 'verb') return chunk.modal !== null && OPEN.test(chunk.modal);
		if (!/^(?:noun|preposition|adverb|coordinator)$/.test(chunk?.kind ?? '')) return false;
		if (chunk?.kind === 'noun' && chunks[next - 1]?.kind === 'noun') return false;
	}
	return false;
}

/** Whether nothing but words of where, when or who says it stand apart before: `In Peru, [cutting] rates would`. */
function isOpening(parse: ParsedSentence, at: number): boolean {
	const { chunks } = parse;
	const comma = skipBack(parse, at - 1);
	if (chunks[comma]?.kind !== 'comma') return true;
	return chunks.slice(0, comma).every(({ kind }) => kind !== 'verb') || SAID.test(baseAt(parse, comma - 1));
}

const SAID = /^(?:say|believe|think|argue|claim|reckon|estimate|insist|suggest|warn|add)$/;

function baseAt({ chunks }: ParsedSentence, at: number): string {
	const chunk = chunks[at];
	return chunk?.kind === 'verb' ? chunk.base : '';
}

/** `could save $4m by [closing] six schools`: no surer than what it is to bring about. */
function isMeans(parse: ParsedSentence, { at }: Clause): boolean {
	const link = skipBack(parse, at - 1);
	if (parse.chunks[link]?.kind !== 'preposition' || !/^(?:by|through|via|without)$/.test(linkAt(parse, link)))
		return false;
	const outer = clauseBefore(parse, link);
	return outer !== null && (isPossible(outer) || isWished(parse, outer));
}

/** `that he [be banned]`, `should be fined and [banned]`: what is asked for, or stands beside it without a verb of its own. */
export function isWished(parse: ParsedSentence, { group, at, kind }: Clause): boolean {
	if (kind === 'infinitive') return false;
	if (lowerAt(parse, group.first) === 'be') return true;
	if (group.first !== group.last || !/^(?:either|participle)$/.test(group.form)) return false;
	const link = skipBack(parse, at - 1);
	if (parse.chunks[link]?.kind !== 'coordinator') return false;
	const outer = clauseBefore(parse, link);
	return outer?.passive === true && outer.group.form !== 'ing' && (isPossible(outer) || isWished(parse, outer));
}

/** The clause whose verb stands before a chunk with nothing but its own phrases between. */
function clauseBefore(parse: ParsedSentence, link: number): Clause | null {
	for (let before = link - 1; before >= Math.max(0, link - REACH); before--) {
		const { kind } = parse.chunks[before] ?? {};
		if (kind === 'verb') return clauseAt(parse, before);
		if (!/^(?:noun|preposition|adverb|comma|coordinator)$/.test(kind ?? '')) return null;
	}
	return null;
}
