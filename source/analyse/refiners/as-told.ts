import type { Fact } from '../../domain/fact.ts';
import { bySpan, firstFrom, type Span } from '../../domain/span.ts';
import type { Draft, Refiner } from '../draft.ts';

/** What somebody is quoted as saying was done is likely at most, in his own words or in the report's. */
export const asTold: Refiner = {
	name: 'as-told',
	refine: (draft) => {
		const contents = contentsOf(draft);
		return { ...draft, facts: draft.facts.map((fact) => doubted(contents, fact)) };
	},
};

/** The stretches of the text that an attribution tells, in order, those that overlap made one. */
function contentsOf({ facts }: Draft): readonly Span[] {
	const stretches: Span[] = [];
	for (const { start, end } of facts.flatMap((fact) => (fact.kind === 'quote' ? fact.pieces : [])).sort(bySpan)) {
		const last = stretches.at(-1);
		if (last === undefined || last.end < start) stretches.push({ start, end });
		else stretches.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
	}
	return stretches;
}

function doubted(contents: readonly Span[], fact: Fact): Fact {
	if (fact.kind !== 'relation' || fact.certainty !== 'certain') return fact;
	const content = contents[firstFrom(contents, fact.verbSpan.start + 1) - 1];
	if (content === undefined || content.end <= fact.verbSpan.start) return fact;
	return { ...fact, certainty: 'likely', why: [fact.why, SAID].filter(Boolean).join('; ') };
}

const SAID = 'told by somebody, not by the report itself';
