import type { Mention, Name } from '../../../domain/entity.ts';
import { firstFrom, type Span } from '../../../domain/span.ts';

const PLACING =
	/\b(?:in|at|near|across|from|inside|around|outside|throughout|over|of|to)\s+(?:the\s+|southern\s+|northern\s+|eastern\s+|western\s+|central\s+|occupied\s+)*$/i;
/** Words that begin another clause with a place of its own. */
const CLAUSE_BREAK = /[;:]|,?\s(?:while|but|whereas|although|though)\s/;
/** Characters of the stretch between that are searched for one. */
const REACH = 300;
/** Names on either side of a figure that are looked at. */
const NEAR = 8;
/** Characters before a place searched for the preposition that puts the figure there. */
const LEAD = 40;

/** The place of a figure in its sentence: the nearest one behind it that a preposition leads to, else before it. */
export function placeOf(
	text: string,
	figure: Span,
	sentence: Span,
	mentions: readonly Mention[],
	names: readonly Name[],
): Mention | null {
	const sameClause = (from: number, to: number): boolean =>
		!CLAUSE_BREAK.test(text.slice(Math.max(from, to - REACH), to));
	const placed = (mention: Mention): boolean =>
		names[mention.name]?.kind === 'place' &&
		PLACING.test(text.slice(Math.max(sentence.start, mention.start - LEAD), mention.start));
	const behind = firstFrom(mentions, figure.end);
	for (let at = behind; at < Math.min(mentions.length, behind + NEAR); at++) {
		const mention = mentions[at];
		if (mention === undefined || mention.end > sentence.end) break;
		if (!sameClause(figure.end, mention.start)) break;
		if (placed(mention)) return mention;
	}
	const before = firstFrom(mentions, figure.start) - 1;
	for (let at = before; at >= Math.max(0, before - NEAR); at--) {
		const mention = mentions[at];
		if (mention === undefined || mention.start < sentence.start) break;
		if (!sameClause(mention.end, figure.start)) break;
		if (placed(mention)) return mention;
	}
	return null;
}
