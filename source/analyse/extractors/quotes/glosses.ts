import type { Span } from '../../../domain/span.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import type { Draft } from '../../draft.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { parsedAt } from './parsed-at.ts';
import type { Quotation } from './quotations.ts';
import { overlapping } from './words.ts';

/** `… the road | – a claim nobody believes`: a dash, no range of days or numbers, or a semicolon. */
const BREAK = /(?<!\d)\s[-–—―]{1,2}\s|[—―]|;\s/u;

/** What goes on with what was said behind a dash. */
const GOES_ON =
	/^(?:whether|with|without|including|only|even|and|or|(?:but|and)\s(?:only|not|never|that|how|why)|especially)\s|^\p{Ll}+s\s/iu;

/** `… the wage | (with less force than Ward)`. */
const BRACKET = /\s\([^()]{12,}\)[.,]?$/u;

/** A clause that opens its sentence so is followed by the one it depends on. */
const FRONTED =
	/^(?:(?:just|even|only)\s)?(?:while|although|though|when|after|as|since|because|before|once|whereas)\s/iu;

/** Words that a content keeps at least, in UTF-16 units. */
const LEAST = 12;

/**
 * Ends what was told in the reporter’s words before the reporter’s own gloss: `said the road was safe | – a claim nobody believes`,
 * `While the board hopes it will last, | the union does not`.
 */
export function withoutGloss(draft: Draft, attribution: Attribution, outermost: readonly Quotation[]): Attribution {
	const { cue, content } = attribution;
	const piece = content.at(-1);
	if (!piece || piece.start < cue.end) return attribution;
	const { text } = draft.article;
	const words = text.slice(piece.start, Math.min(piece.end, piece.start + 600));
	const mark = words.search(/["“”]/);
	const ends = [brokenOff(words, mark), BRACKET.exec(words)?.index ?? -1].filter((at) => at >= LEAST);
	const fronted = behindFronted(draft, cue, piece);
	if (fronted !== null) ends.push(fronted - piece.start);
	const end = piece.start + Math.min(...ends);
	if (ends.length === 0 || end >= piece.end || end < piece.start + LEAST) return attribution;
	if (overlapping(outermost, { start: end, end: piece.end }).length > 0 && fronted === null) return attribution;
	return { ...attribution, content: [...content.slice(0, -1), { start: piece.start, end }] };
}

/** Where a dash breaks off that does not come in a pair; -1 where none does. */
function brokenOff(words: string, mark: number): number {
	// `($915,000; £486,000)`: what brackets enclose breaks nothing off.
	const outside = words.replace(/\([^()]*\)/g, (inside) => '·'.repeat(inside.length));
	const first = BREAK.exec(outside);
	if (!first || (mark >= 0 && mark < first.index)) return -1;
	const rest = outside.slice(first.index + first[0].length);
	return BREAK.test(rest) || GOES_ON.test(rest) ? -1 : first.index;
}

/** Where the main clause begins behind the comma of the one that opens the sentence and holds the cue; null where none does. */
function behindFronted(draft: Draft, cue: Span, piece: Span): number | null {
	const sentence = parsedAt(draft, cue.start);
	const opening = sentence?.words[0];
	if (!sentence || !opening || opening.start >= cue.start) return null;
	const { text } = draft.article;
	const before = text.slice(opening.start, cue.start);
	if (!FRONTED.test(before) || /[,;:—“"]/.test(before)) return null;
	return mainBehind(sentence, piece);
}

function mainBehind({ chunks, words, clauses }: ParsedSentence, piece: Span): number | null {
	for (const [at, chunk] of chunks.entries()) {
		const start = words[chunk.first]?.start ?? 0;
		if (chunk.kind !== 'comma' || start <= piece.start || start >= piece.end) continue;
		const main = clauses.some(
			({ kind, subject, group }) =>
				kind === 'main' && subject[0] === at + 1 && (group.form === 'finite' || group.form === 'either'),
		);
		if (main) return start;
	}
	return null;
}
