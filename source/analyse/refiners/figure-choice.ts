import type { Fact, FigureFact } from '../../domain/fact.ts';
import type { Refiner } from '../draft.ts';
import { isConversion } from '../extractors/figures/no-surer.ts';

/** What a figure counts and what happened to it, chosen among all that its sentence offers; a sum in other money says what the sum before it does. */
export const figureChoice: Refiner = {
	name: 'figure-choice',
	refine: (draft, { figures }) => {
		const { text } = draft.article;
		const chosen = new Map<Fact, FigureFact>();
		let last: FigureFact | null = null;
		const inOrder = draft.facts
			.filter((fact): fact is FigureFact => fact.kind === 'figure')
			.sort((a, b) => a.start - b.start);
		for (const fact of inOrder) {
			const isOther = last !== null && isConversion(text, last, fact.unit, fact.start);
			const after: FigureFact = isOther && last !== null ? inOtherMoney(fact, last) : figures.choose(draft, fact, last);
			if (after !== fact) chosen.set(fact, after);
			last = after;
		}
		return chosen.size === 0 ? draft : { ...draft, facts: draft.facts.map((fact) => chosen.get(fact) ?? fact) };
	},
};

/** `£99 ([149 euros])`: as the sum before it, and no surer. */
function inOtherMoney(fact: FigureFact, { counts, action, certainty, why }: FigureFact): FigureFact {
	const doubted = fact.certainty === 'certain' && certainty !== 'certain';
	if (fact.counts === counts && fact.action === action && !doubted) return fact;
	return { ...fact, counts, action, ...(doubted ? { certainty, ...(why === undefined ? {} : { why }) } : {}) };
}
