import { firstFrom } from '../../../domain/span.ts';
import { chunkOf, type Spot } from '../../extractors/figures/spot.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import { isAdjective } from '../../lexicons/adjectives.ts';
import { STATES } from '../../lexicons/happenings.ts';
import type { Told } from './told.ts';

/** Whether the phrase of what is counted goes on with another noun: `a third of [Danish] waters`, `one of the new [Acme] vice chairs`. */
export function isCountedCut({ fact, spot }: Told): boolean {
	if (spot === null || fact.counts === null || (fact.unit !== null && fact.unit !== '%')) return false;
	const { words, chunks } = spot.parse;
	const last = firstFrom(words, fact.end) - 1;
	const [end, next] = [words[last], words[last + 1]];
	if (isOverVerb(spot, last)) return true;
	if (end === undefined || next === undefined || next.start - end.end !== 1) return false;
	if (fact.counts.split(/\s+/).at(-1)?.toLowerCase() !== end.lower) return false;
	const phrase = chunks[chunkOf(chunks, last)];
	return (
		isNounPhrase(phrase) &&
		phrase.head > last &&
		next.class === 'noun' &&
		next.text === next.lower &&
		!isSaid(next.lower)
	);
}

/** `a third of voters [remain] undecided`: a verb among the words of what is counted. */
const isOverVerb = ({ parse: { chunks }, first }: Spot, last: number): boolean =>
	chunks.some((chunk) => chunk.kind === 'verb' && chunk.first > first && chunk.last < last);

/** `40 people [dead]`, `a million votes [higher]`, `5m shares [outstanding]`: said of them, no noun. */
const isSaid = (lower: string): boolean =>
	STATES.has(lower) ||
	isAdjective(lower) ||
	/(?:ing|ed)$|^(?:higher|lower|clear|last|next|each|apiece|alone|overall|good)$/.test(lower);
