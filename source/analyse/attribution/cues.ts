import type { Page } from './page.ts';
import type { CueFrame, Parts } from './parts.ts';

/** A token is part of a possible cue from this probability on: the second pass has the last word. */
const POSSIBLE = 0.2;
/** Tokens on either side of a cue that its source and content are looked for in. */
const REACH = 220;

/** Articles of more tokens than this look less far where cues stand thick, so that time stays in step with length. */
const LONG = 4000;
const SHORTEST_REACH = 20;

/** Tokens to look at on either side of each of so many cues. */
export const reachOf = (tokens: number, cues: number): number =>
	tokens <= LONG ? REACH : Math.max(SHORTEST_REACH, Math.min(REACH, Math.floor((3 * tokens) / Math.max(1, cues))));

export interface CueCandidate {
	readonly start: number;
	readonly end: number;
	readonly score: number;
}

/** Runs of tokens the first pass holds for a cue, split where it begins a second one. */
export function cueCandidates(page: Page, parts: Parts): CueCandidate[] {
	const found: CueCandidate[] = [];
	const { probability, size } = parts;
	let start = -1;
	let best = 0;
	for (let i = 0; i <= page.length; i++) {
		const begin = i < page.length ? (probability[i * size + 3] ?? 0) : 0;
		const inside = i < page.length ? (probability[i * size + 4] ?? 0) : 0;
		const possible = begin + inside > POSSIBLE;
		const cut = start >= 0 && (!possible || begin > inside || page.sentence[i] !== page.sentence[i - 1]);
		if (cut) {
			found.push({ start, end: i, score: best });
			start = -1;
		}
		if (possible && start < 0) {
			start = i;
			best = 0;
		}
		if (possible) best = Math.max(best, begin + inside);
	}
	return found;
}

/**
 * The cue's sentence, and beyond it the sentences of its paragraph as far as quotations carry on: a content
 * without quote marks does not leave the sentence.
 */
export function frameOf(page: Page, cue: { readonly start: number; readonly end: number }, reach = REACH): CueFrame {
	const own = page.sentence[cue.start] ?? 0;
	const block = page.sentenceBlock[own];
	const hasQuote = (s: number): boolean => page.sentenceBlock[s] === block && page.sentenceQuoted[s] === 1;
	let from = own;
	let to = own;
	while (cue.start - (page.sentenceStart[from] ?? 0) < reach && from > 0 && hasQuote(from - 1)) from--;
	while ((page.sentenceStart[to + 1] ?? 0) - cue.end < reach && to + 1 < page.sentenceBlock.length && hasQuote(to + 1))
		to++;
	return {
		start: cue.start,
		end: cue.end,
		first: Math.max(page.sentenceStart[from] ?? 0, cue.start - reach),
		stop: Math.min(page.sentenceStart[to + 1] ?? page.length, cue.end + reach),
	};
}
