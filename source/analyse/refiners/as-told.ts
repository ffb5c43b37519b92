import type { Fact, Party } from '../../domain/fact.ts';
import { bySpan, firstFrom, type Span } from '../../domain/span.ts';
import type { Draft, Refiner } from '../draft.ts';

/** What somebody is quoted as saying was done is likely at most, in his own words or in the report's; `I` in them is who says so. */
export const asTold: Refiner = {
	name: 'as-told',
	refine: (draft) => {
		const contents = contentsOf(draft);
		return { ...draft, facts: draft.facts.map((fact) => doubted(contents, spoken(draft, fact))) };
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

/** `“[I] built it,” said Lund`, `“It hit [me],” he said`: a deed of or to whoever speaks. */
function spoken({ facts }: Draft, fact: Fact): Fact {
	if (fact.kind !== 'relation' || !(isSpeaker(fact.subject) || isSpeaker(fact.object))) return fact;
	const { start } = fact.verbSpan;
	const said = facts.find(
		(one) =>
			one.kind === 'quote' &&
			one.certainty === 'certain' &&
			one.pieces.some((piece) => piece.start <= start && start < piece.end),
	);
	const name = said?.kind === 'quote' ? (said.speaker?.name ?? null) : null;
	if (name === null) return fact;
	const named = (party: Party | null): Party | null =>
		party !== null && isSpeaker(party) ? { ...party, name } : party;
	return { ...fact, subject: named(fact.subject), object: named(fact.object) };
}

const isSpeaker = (party: Party | null): boolean =>
	party !== null && party.name === null && /^(?:I|me)$/.test(party.text);

function doubted(contents: readonly Span[], fact: Fact): Fact {
	if (fact.kind !== 'relation' || fact.certainty !== 'certain') return fact;
	const content = contents[firstFrom(contents, fact.verbSpan.start + 1) - 1];
	if (content === undefined || content.end <= fact.verbSpan.start) return fact;
	return { ...fact, certainty: 'likely', why: [fact.why, SAID].filter(Boolean).join('; ') };
}

const SAID = 'told by somebody, not by the report itself';
