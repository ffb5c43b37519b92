import type { Fact, QuoteFact } from '../../domain/fact.ts';
import type { Span } from '../../domain/span.ts';
import type { Draft, Refiner } from '../draft.ts';
import { gendersOf } from './speakers/genders.ts';
import { Resolver } from './speakers/resolve.ts';

const isOpen = (fact: QuoteFact): boolean =>
	fact.speaker !== null && fact.speaker.name === null && fact.speaker.antecedent === undefined;

/**
 * Says whom the words for a speaker stand for: "he" for the last speaker that fits, "the minister" for the
 * person so titled. What is inferred is likely at most and says why; what nothing fits, or two fit nearly as well, keeps its words.
 */
export const attribution: Refiner = {
	name: 'attribution',
	refine: (draft) => {
		const quotes = draft.facts.filter((fact) => fact.kind === 'quote');
		if (!quotes.some(isOpen)) return draft;
		const resolver = new Resolver(draft, gendersOf(draft));
		const resolved = new Map<Fact, Fact>();
		const told = new Map<number, QuoteFact>();
		const bySpeaker = quotes
			.filter(({ speaker }) => speaker !== null)
			.sort((a, b) => (a.speaker?.start ?? 0) - (b.speaker?.start ?? 0));
		// All that one speaker says: whom it names does not say it.
		const said = new Map<number, Span[]>();
		for (const { speaker, pieces } of bySpeaker)
			if (speaker) said.set(speaker.start, [...(said.get(speaker.start) ?? []), ...pieces]);
		for (const fact of bySpeaker) {
			if (!fact.speaker) continue;
			const same = told.get(fact.speaker.start);
			const after = same ? sharing(fact, same) : resolve(draft, fact, resolver, said.get(fact.speaker.start) ?? []);
			if (after !== fact) resolved.set(fact, after);
			if (!same && after.speaker) resolver.heard(after.speaker);
			told.set(fact.speaker.start, after);
		}
		return { ...draft, facts: draft.facts.map((fact) => resolved.get(fact) ?? fact) };
	},
};

function resolve(draft: Draft, fact: QuoteFact, resolver: Resolver, said: readonly Span[]): QuoteFact {
	const found = isOpen(fact) && fact.speaker ? resolver.resolve(fact.speaker, said) : null;
	if (!found) return unresolved(fact);
	const open = !found.clear && !isSurelySomebodys(fact, found.by);
	const certainty = fact.certainty === 'candidate' || open || isVague(draft, fact, found.by) ? 'candidate' : 'likely';
	return {
		...fact,
		speaker: found.party,
		certainty,
		by: found.by,
		why: fact.why ? `${found.why}; ${fact.why}` : found.why,
	};
}

/** `“I was late,” he said`: spoken for sure, and nine in ten times by the person who fits “he” best, though another fits nearly as well. */
const isSurelySomebodys = ({ certainty, mode, speaker }: QuoteFact, by: string): boolean =>
	by === 'speaker/pronoun' && certainty === 'certain' && mode === 'direct' && /^(?:s?he)$/i.test(speaker?.text ?? '');

/** `The airline announced net profits`: a mere phrase, of somebody inferred from the kind of body they are. */
const isVague = ({ article: { text } }: Draft, { cue, mode, start }: QuoteFact, by: string): boolean =>
	by === 'speaker/collective' &&
	mode === 'indirect' &&
	!/\b(?:sa(?:id|ys?|ying)|add(?:ed|s|ing)|tells?|told|argue[sd]?|insist(?:ed|s)|warn(?:ed|s)|claim(?:ed|s)|den(?:ied|ies)|blame[sd]|accuse[sd]|criticise[sd]|criticize[sd]|praise[sd]|condemn(?:ed|s))\b/i.test(
		cue?.text ?? '',
	) &&
	!/\bthat\s$/.test(text.slice(Math.max(cue?.end ?? 0, start - 6), start));

/** Who "he" or "one" is, a reader cannot tell from the words alone: what nobody fits is likely at most. */
function unresolved(fact: QuoteFact): QuoteFact {
	if (fact.certainty !== 'certain' || !fact.speaker || !isOpen(fact) || !STANDING_IN.test(fact.speaker.text))
		return fact;
	const why = `whom “${fact.speaker.text}” stands for is not clear`;
	return { ...fact, certainty: 'likely', why: fact.why ? `${why}; ${fact.why}` : why };
}

/** Words that stand for somebody and do not tell whom. */
const STANDING_IN =
	/^(?:it|its|he|his|him|she|her|they|their|them|we|our|i|my|who|which|that|this|these|those|one|some|many|most|several|few|others|another|both|neither|either|all|the (?:first|second|third|other|others|latter|former|same))$/i;

/** Two quotes share the words for their speaker: what is known of one holds for the other. */
function sharing(fact: QuoteFact, same: QuoteFact): QuoteFact {
	if (isOpen(fact) && isOpen(same)) return unresolved(fact);
	if (!isOpen(fact) || !same.speaker) return fact;
	const certainty = fact.certainty === 'certain' || same.certainty === 'candidate' ? same.certainty : fact.certainty;
	return { ...fact, speaker: same.speaker, certainty, by: same.by, why: same.why ?? '' };
}
