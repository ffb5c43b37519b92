import type { Clause } from '../../grammar/clauses.ts';
import type { Page } from './page.ts';

/** `It will cut rates only [if] prices fall`, `[if] prices fall, it will`, `[maybe] it will`: not planned, but possible. */
export const isConditional = (page: Page, clause: Clause): boolean =>
	isIfBehind(page, clause) || isIfBefore(page, clause) || isMaybe(page, clause);

function isIfBehind({ chunks, words }: Page, clause: Clause): boolean {
	for (let at = clause.at + 1; at < chunks.length; at++) {
		const chunk = chunks[at];
		if (chunk?.kind === 'mark') return false;
		if (opensIf(words, chunk)) return words[(chunk?.first ?? 0) - 1]?.lower !== 'even';
	}
	return false;
}

/** `[If] she guesses well, she wins a prize`, `[if found] guilty he faces jail`: a present under a condition. */
export function isUnderIf(page: Page, clause: Clause): boolean {
	const { group, kind, subject } = clause;
	if (kind !== 'main' || group.past || group.first !== group.last || group.form !== 'finite') return false;
	return isIfBefore(page, clause) || isIfFound(page, subject[0] ?? clause.at);
}

/** `[if found] guilty` right before the chunk. */
function isIfFound({ chunks, words }: Page, to: number): boolean {
	for (let at = to - 1; at > 0 && at > to - 6; at--) {
		const chunk = chunks[at];
		if (chunk?.kind === 'verb') return chunk.form !== 'finite' && opensIf(words, chunks[at - 1]);
		if (chunk === undefined || !/^(?:noun|adverb|comma|preposition)$/.test(chunk.kind)) return false;
	}
	return false;
}

/** Only an `if` that opens the sentence, or its part behind a mark: elsewhere it may be of another clause. */
function isIfBefore({ chunks, words }: Page, clause: Clause): boolean {
	if (clause.kind !== 'main') return false;
	let isApart = false;
	let quotes = 0;
	for (let at = (clause.subject[0] ?? clause.at) - 1; at >= 0; at--) {
		const chunk = chunks[at];
		if (chunk?.kind === 'mark' && words[chunk.first]?.class === 'quote') quotes++;
		else if ((chunk?.kind === 'mark' && words[chunk.first]?.lower !== 'such') || chunk?.kind === 'relative')
			return false;
		isApart ||= chunk?.kind === 'comma';
		if (at === 0 && isApart && isInverted(words)) return true;
		if (opensIf(words, chunk)) return isApart && quotes % 2 === 0 && (at === 0 || chunks[at - 1]?.kind === 'mark');
	}
	return false;
}

/** `[Should] Acme win, it will close`, `[Were] it to win`. */
const isInverted = (words: Page['words']): boolean =>
	/^(?:should|were|had)$/.test(words[0]?.lower ?? '') && words.at(-1)?.text !== '?';

/** `if [nothing] else`, `if [necessary]`: no condition on the deed. */
const EMPTY = /^(?:nothing|anything|so|not|necessary|possible|needed|ever|required)$/;

const opensIf = (words: Page['words'], chunk: Page['chunks'][number] | undefined): boolean =>
	chunk?.kind === 'subordinator' &&
	/^(?:if|unless|provided)$/.test(words[chunk.first]?.lower ?? '') &&
	!EMPTY.test(words[chunk.last + 1]?.lower ?? '');

/** `[maybe] we will draw`, `[perhaps], it will`. */
function isMaybe({ chunks, words }: Page, clause: Clause): boolean {
	const first = chunks[clause.subject[0] ?? clause.at]?.first ?? 0;
	const at = words[first - 1]?.class === 'comma' ? first - 2 : first - 1;
	return (
		MAYBE.test(words[at]?.lower ?? '') ||
		words.slice(Math.max(0, clause.group.first - 1), clause.group.last).some(({ lower }) => MAYBE.test(lower))
	);
}

const MAYBE = /^(?:maybe|perhaps|possibly|conceivably)$/;

/** `[if] the party wins the vote`, not `asked if`, `even if` or `only if`. */
export function isIf({ chunks, words }: Page, clause: Clause): boolean {
	if (clause.kind !== 'main' || clause.group.negated || clause.group.modal !== null) return false;
	let at = (clause.subject[0] ?? clause.at) - 1;
	while (chunks[at]?.kind === 'adverb') at--;
	const opener = chunks[at];
	if (opener === undefined || words[opener.first]?.lower !== 'if') return false;
	// if she had asked or read it
	if (
		chunks
			.slice(at, clause.at + 1)
			.some(({ first, last }) => words.slice(first, last + 1).some(({ lower }) => /^(?:had|'d)$/.test(lower)))
	)
		return false;
	// Asked if …
	if (words.slice(Math.max(0, opener.first - 6), opener.first).some(({ lower }) => lower === 'asked')) return false;
	let asked = at - 1;
	while (/^(?:noun|preposition|adverb)$/.test(chunks[asked]?.kind ?? 'mark')) asked--;
	const before = chunks[asked];
	if (before?.kind === 'verb' && WHETHER.test(before.base) && (asked === at - 1 || ASKING.test(before.base)))
		return false;
	return !/^(?:even|only|unclear|unsure|sure|as)$/.test(words[opener.first - 1]?.lower ?? '');
}

/** Behind these and who was asked, too. */
const ASKING = /^(?:ask|question|inquire|enquire)$/;

/** Behind these `if` asks whether. */
const WHETHER = /^(?:ask|wonder|know|see|say|doubt|determine|decide|check|question|inquire|enquire|find|be)$/;
