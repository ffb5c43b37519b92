import type { SentenceWords } from '../../grammar/sentences.ts';
import type { Word } from '../../grammar/words.ts';
import { roleNoun } from './title-words.ts';

/** Before the owner's name only a rank belongs to the title: `senior [Acme] official`, but `port agency [Acme] chief`. */
export function ranksFrom({ words }: SentenceWords, first: number, head: number): number {
	let named = head;
	while (named > first && words[named]?.mention === -1) named--;
	if (words[named]?.mention === -1) return first;
	let owner = named;
	while (owner > first && words[owner]?.mention !== -1) owner--;
	if (words[owner]?.mention !== -1) return first;
	// Of two owners the further is behind `and`.
	if (words[owner]?.lower === 'and')
		while (owner > first && (words[owner]?.lower === 'and' || words[owner]?.mention !== -1)) owner--;
	const ranked = ranksBefore(words, owner + 1);
	return ranked <= owner ? Math.max(first, ranked) : named;
}

/** First of the ranks right before the word at `at`; `at` where there is none. */
export function ranksBefore(words: readonly Word[], at: number): number {
	let first = at;
	while (RANK.test(words[first - 1]?.lower ?? '')) first--;
	return first;
}

export const RANK =
	/^(?:senior|top|former|deputy|acting|interim|outgoing|incoming|late|retired|veteran|longtime|long-time|leading|then|first|ex|assistant|vice|chief|lead|ousted|exiled|founding|junior|one-time|onetime|erstwhile|sometime|would-be|deposed|disgraced|jailed|newly-elected|incumbent|caretaker)$/;

/** Port Chairman [Rear Admiral Bo Roe]: a post, and the rank of who holds it. */
export function isBeforeRank(words: readonly Word[], at: number): boolean {
	const post = words[at];
	if (post === undefined || !HELD_BY_OFFICERS.test(roleNoun(post) ?? '')) return false;
	const [one, other] = [words[at + 1]?.lower.replace(/\.$/, '') ?? '', words[at + 2]?.lower.replace(/\.$/, '') ?? ''];
	return /^(?:brigadier|rear|major|lieutenant|lt|maj|brig|vice|air)$/.test(one)
		? /^(?:general|gen|admiral|adm|colonel|col|commander|marshal|chief)$/.test(other)
		: OFFICER.test(one);
}

const HELD_BY_OFFICERS =
	/^(?:chairman|commander|chief|director|director-general|minister|president|governor|administrator|commissioner|secretary|chair|chairwoman|spokesman|spokesperson|head|ambassador|coordinator|leader)$/;
const OFFICER = /^(?:mk|mp|mla|mna|mlc|admiral|colonel|col|lieutenant|lt|brigadier|brig|sheikh|prince)$/;
